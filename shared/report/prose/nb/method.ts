// Bokmål: the chapter on method.

import { safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, listOf, type InterviewKinds, type QuoteOrigins } from '../../wording.ts';

const { word, count, share } = counting('nb');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nb');
const cases = (n: number): SafeText => (n === 1 ? safe`én kommune` : safe`${word(n)} kommuner`);

export const method = {
  heading: safe`Metode`,
  design: safe`Casedesign`,
  designText: (n: number): SafeText[] => [
    safe`Studien er en kvalitativ flercasestudie der hver kommune utgjør en case.`,
    n > 0 ? safe`Til sammen inngår ${cases(n)}.` : safe`Ingen kommuner er foreløpig inkludert.`,
    safe`Designet er valgt fordi regnskapstall viser hvor utgiftene øker, men ikke hvorfor. Forklaringene må hentes hos dem som leder tjenestene og kjenner vedtakene, brukergruppene og de økonomiske rammene bak tallene.`,
    safe`Funnene skal ikke generaliseres statistisk. Når det oppgis hvor mange kommuner noe gjelder, er hensikten å vise om en forklaring er utbredt i materialet eller knyttet til én eller noen få kommuner.`,
  ],
  sampling: safe`Caseutvalg og utvalgskriterier`,
  samplingText: safe`Kommunene ble valgt strategisk, med sikte på størst mulig variasjon i innbyggertall, geografi og økonomiske rammer, representert ved fylke og KOSTRA-gruppe. De fleste ble valgt fordi utgiftene til helse- og omsorgstjenester hadde økt markert.`,
  coast: (coast: number, inland: number): SafeText => safe`Av kommunene ligger ${word(coast)} ved kysten og ${word(inland)} i innlandet.`,
  growth: (low: number, high: number, median: number, from: number, to: number): SafeText =>
    safe`Netto driftsutgifter på de aktuelle KOSTRA-funksjonene økte med mellom ${low} og ${high} prosent fra ${from} til ${to} i løpende priser, med en median på ${median} prosent.`,
  seeTable: (table: number): SafeText => safe`Tabell ${table} viser hvordan utvalget fordeler seg.`,
  sampleCaption: safe`Casekommunene etter innbyggertall`,
  sampleHeads: { size: safe`Innbyggere`, count: safe`Kommuner`, counties: safe`Fylker`, groups: safe`KOSTRA-grupper`, all: safe`I alt`, unknown: safe`Ikke oppgitt` },
  sampleOrder: safe`Fylker og KOSTRA-grupper er sortert hver for seg og kan ikke leses på tvers.`,
  countyYears: (years: SafeText): SafeText => safe`Fylkesinndeling per ${years}.`,
  suppressed: {
    single: safe`– : Fylke er utelatt der størrelsesklassen har bare én kommune.`,
    'few-in-country': safe`– : Utelatt fordi svært få kommuner i landet har denne kombinasjonen.`,
  },
  asked: (n: number): SafeText => safe`I alt ble ${cases(n)} forespurt.`,
  declined: (n: number, reasons: SafeText | null): SafeText =>
    reasons === null ? safe`${n === 1 ? safe`Én kommune` : safe`${n} kommuner`} takket nei.` : safe`${n === 1 ? safe`Én kommune` : safe`${n} kommuner`} takket nei, med ${reasons} som begrunnelse.`,
  replaced: (n: number, reasons: SafeText | null, withOther: boolean): SafeText => {
    const why = reasons === null ? safe`` : safe` på grunn av ${reasons}`;
    const next = withOther ? (n === 1 ? safe` og erstattet av en annen` : safe` og erstattet av andre`) : safe``;
    return safe`${n === 1 ? safe`Én kommune` : safe`${n} kommuner`} ble tatt ut av utvalget${why}${next}.`;
  },
  waiting: (n: number): SafeText => safe`${n === 1 ? safe`Én kommune` : safe`${n} kommuner`} har ikke svart ennå.`,
  reasons: {
    capacity: safe`manglende kapasitet`, merger: safe`kommunesammenslåing`, booking: safe`feil i regnskapsføringen`,
    other: safe`andre forhold i kommunen`,
  },
  conduct: safe`Gjennomføring av intervjuer`,
  held: (interviews: number, inCases: number, months: SafeText | null): SafeText =>
    safe`Det ble gjennomført ${interviews === 1 ? safe`ett intervju` : safe`${word(interviews)} intervjuer`} i ${cases(inCases)}${months === null ? safe`` : safe` ${months}`}.`,
  kinds: ({ singles, pairs, groups, most }: InterviewKinds): SafeText => {
    if (pairs + groups === 0) return safe`Alle var enkeltintervjuer.`;
    const parts = [
      singles === 0 ? null : safe`${word(singles)} ${singles === 1 ? safe`enkeltintervju` : safe`enkeltintervjuer`}`,
      pairs === 0 ? null : safe`${word(pairs)} ${pairs === 1 ? safe`intervju` : safe`intervjuer`} med to informanter`,
      groups === 0 ? null : safe`${word(groups)} ${groups === 1 ? safe`gruppeintervju` : safe`gruppeintervjuer`} med inntil ${word(most)} informanter`,
    ].filter((part) => part !== null);
    return safe`Av disse var ${list(parts)}.`;
  },
  followUps: (n: number, inCases: number): SafeText =>
    safe`I ${cases(inCases)} ble det holdt oppfølgingsintervju med de samme informantene eller noen av dem${n > inCases ? safe`, i alt ${word(n)}` : safe``}.`,
  modes: (video: number, phone: number, inPerson: number): SafeText => {
    const parts = [
      ...(video > 0 ? [safe`${word(video)} på video`] : []), ...(phone > 0 ? [safe`${word(phone)} på telefon`] : []),
      ...(inPerson > 0 ? [safe`${word(inPerson)} ved personlig frammøte`] : []),
    ];
    return safe`Samtalene foregikk slik: ${list(parts)}.`;
  },
  minutes: (shortest: number, longest: number, median: number): SafeText =>
    shortest === longest ? safe`Varigheten var ${shortest} minutter.` : safe`De varte fra ${shortest} til ${longest} minutter (median ${median}).`,
  informants: (n: number, groups: readonly { readonly label: SafeText; readonly count: number }[]): SafeText =>
    groups.length < 2
      ? safe`Til sammen deltok ${n === 1 ? safe`én informant` : safe`${word(n)} informanter`}.`
      : safe`Til sammen deltok ${word(n)} informanter. Etter rolle fordeler de seg slik: ${list(groups.map((g) => safe`${g.label} (${g.count})`))}.`,
  guide: (topics: number): SafeText =>
    safe`Intervjuene fulgte en guide med ${word(topics)} temaer, gjengitt i vedlegg. Guiden ble brukt som en huskeliste: Informantene fortalte fritt, og mot slutten gikk intervjueren gjennom det som ikke var berørt.`,
  sentBeforehand: safe`En temaliste ble sendt ut på forhånd, slik at informantene kunne gå gjennom egne regnskapstall, gjerne sammen med økonomiansvarlig.`,
  notes: (recorded: number, all: number): SafeText => {
    if (recorded === 0) return safe`Det ble tatt fyldige notater i alle intervjuene, men ikke lydopptak.`;
    return recorded === all
      ? safe`Det ble tatt fyldige notater og lydopptak i alle intervjuene.`
      : safe`Det ble tatt fyldige notater i alle intervjuene. I ${count(recorded, all)} ble det også gjort lydopptak, etter at alle som deltok hadde sagt ja.`;
  },
  noInterviews: safe`Det er foreløpig ikke gjennomført intervjuer.`,
  written: safe`Skriftlig kildemateriale`,
  writtenSources: (n: number, inCases: number): SafeText =>
    safe`Kommunene delte ${n === 1 ? safe`ett dokument` : safe`${word(n)} dokumenter`}, fordelt på ${cases(inCases)}.`,
  sentAfterwards: (n: number): SafeText =>
    safe`Etter avtale i intervjuene ble ${n === 1 ? safe`én oversikt` : safe`${word(n)} oversikter eller dokumenter`} sendt i etterkant.`,
  figures: (inCases: number, all: boolean): SafeText => safe`For ${all ? safe`alle kommunene` : cases(inCases)} er netto driftsutgifter per KOSTRA-funksjon og år lagt til grunn for utvalget og for samtalen om tallene.`,
  amounts: (n: number, parts: SafeText | null): SafeText => safe`Fra intervjuene er det registrert og bekreftet ${word(n)} tallopplysninger${parts === null ? safe`` : safe`: ${parts}`}.`,
  amountParts: {
    sagt: (n: number): SafeText => safe`${n} sagt i intervju`, vist: (n: number): SafeText => safe`${n} vist på skjerm`,
    ettersendt: (n: number): SafeText => safe`${n} ettersendt`, dokument: (n: number): SafeText => safe`${n} hentet fra dokumenter`,
  },
  noWritten: safe`Det er ikke registrert skriftlige kilder ut over intervjunotatene.`,
  analysis: safe`Analyser av data`,
  codebook: (categories: number, subcategories: number): SafeText =>
    safe`Notatene er kodet mot en kodebok med ${word(categories)} hovedgrupper av kostnadsdrivere${subcategories > 0 ? safe` og ${word(subcategories)} underkategorier` : safe``}. Et utdrag kan ha flere koder.`,
  themesAndDimensions: (themes: SafeText, dimensions: SafeText | null): SafeText =>
    safe`I tillegg er det kodet for de åpne temaene ${themes}${dimensions === null ? safe`` : safe` og, på tvers av alle grupper, for ${dimensions}`}.`,
  quoted: (words: SafeText): SafeText => safe`«${words}»`,
  coders: (n: number, both: number): SafeText => {
    if (n <= 1) return safe`Kodingen er gjort av én forsker.`;
    return both === 0 ? safe`Kodingen er gjort av ${word(n)} forskere.` : safe`Kodingen er gjort av ${word(n)} forskere, og ${both === 1 ? safe`ett intervju` : safe`${word(both)} intervjuer`} er kodet av ${n === 2 ? safe`begge` : safe`flere`}, uavhengig av hverandre.`;
  },
  agreementTodo: safe`Skrives av forsker: kodersamsvaret og hva uenigheten førte til`,
  assessment: safe`For hver kommune er hver gruppe vurdert på en skala fra viktigste kostnadsdriver, via betydelig og medvirkende, til nevnt med lite utslag. Vekst utenfor perioden, endret registrering, ingen vekst og nedgang er holdt for seg. Når det heter at noe bidro, menes de tre øverste trinnene. En hovedgruppe får vurderingen til underkategorien med størst utslag. Der informanter i samme kommune var uenige, er den sterkeste vurderingen regnet med, og uenigheten er omtalt.`,
  scale: safe`Andeler uttrykkes i ord etter faste grenser og alltid med antallet i parentes: et fåtall betyr inntil en firedel, om lag en tredel inntil 38 prosent, nesten halvparten inntil 45, rundt halvparten inntil 55, godt over halvparten inntil 75 og de fleste inntil 88 prosent av kommunene.`,
  examples: safe`Kommuneeksemplene er skrevet på grunnlag av notatene og knyttet til utdragene de bygger på. De er ordnet etter kommunestørrelse, med de største først.`,
  otherLanguage: safe`Kommuneeksempler og sitater står på det språket de ble skrevet på.`,
  drafts: safe`Avsnitt merket som utkast er ikke ferdig bearbeidet.`,
  meetings: (n: number): SafeText => safe`Foreløpige funn er drøftet i ${n === 1 ? safe`ett møte` : safe`${word(n)} møter`} med oppdragsgiver eller referansegruppe, og innspillene er brukt i analysen.`,
  otherStudiesTodo: safe`Skrives av forsker: møter med oppdragsgiver og referansegruppe, og hvordan funnene er holdt opp mot andre studier`,
  ethics: safe`Forskningsetiske hensyn`,
  registered: (reference: SafeText): SafeText => safe`Studien er meldt til Sikt (tidligere NSD), referanse ${reference}.`,
  controller: (name: SafeText): SafeText => safe`Behandlingsansvarlig er ${name}.`,
  grounds: {
    samtykke: safe`Det rettslige grunnlaget for behandlingen av personopplysninger er samtykke.`,
    'allmenn-interesse': safe`Det rettslige grunnlaget for behandlingen av personopplysninger er allmenn interesse.`,
  },
  voluntary: safe`Det var frivillig å delta. Informantene kunne la spørsmål stå ubesvart og når som helst trekke seg uten å oppgi grunn.`,
  informed: (n: number, total: number): SafeText => safe`Skriftlig informasjon er registrert gitt til ${share(n, total, 'informants')}.`,
  withdrawn: safe`Det som ble sagt av personer som siden har trukket seg, er tatt ut av materialet.`,
  anonymity: safe`Verken kommuner eller personer er navngitt. Kommunene omtales etter størrelse, slik at hver betegnelse dekker minst tre av dem, og uten at informantens rolle oppgis. Informantene ble minnet om taushetsplikten. Opplysninger om enkeltbrukere er bare gjengitt i generalisert form og etter særskilt godkjenning.`,
  quotes: ({ notes, recording, written }: QuoteOrigins, ellipsis: SafeText): SafeText => {
    const from = [...(notes === 'none' ? [] : [safe`intervjunotatene`]), ...(recording ? [safe`transkripsjoner av opptakene`] : []), ...(written ? [safe`skriftlige kilder`] : [])];
    const single = recording ? safe`Sitatene er hentet fra transkripsjoner av opptakene.` : written ? safe`Sitatene er hentet fra skriftlige kilder.` : notes === 'mixed'
      ? safe`Sitatene er hentet fra intervjunotatene. De fleste ble skrevet ned ordrett; der ordlyden er gjengitt etter stikkord, står det etter sitatet.`
      : safe`Sitatene er hentet fra intervjunotatene, der de ble skrevet ned ordrett.`;
    const several = safe`Sitatene er hentet fra ${list(from)}; hva hvert sitat er hentet fra, står etter det.${notes === 'mixed' ? safe` Der ordlyden er gjengitt etter stikkord, står det også.` : safe``}`;
    return safe`${from.length > 1 ? several : single} Maskeringer og presiseringer står i hakeparentes, og utelatelser er vist med «${ellipsis}».`;
  },
  storage: (deadline: SafeText | null, end: SafeText | null): SafeText => {
    const parts = [...(deadline === null ? [] : [safe`Lydopptak slettes senest ${deadline}.`]), ...(end === null ? [] : [safe`Prosjektet avsluttes ${end}.`])];
    return parts.length === 2 ? safe`${parts[0]!} ${parts[1]!}` : (parts[0] ?? safe``);
  },
  pseudonymised: safe`Koblingsnøkkelen mellom pseudonymer og navn oppbevares adskilt fra materialet, som er pseudonymisert så lenge nøkkelen finnes.`,
};
export type MethodProse = typeof method;
