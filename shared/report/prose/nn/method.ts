// Nynorsk: the chapter on method.

import { safe, type SafeText } from '../../../disclosure/redact.ts';
import { counting, listOf, type InterviewKinds, type QuoteOrigins } from '../../wording.ts';
import type { MethodProse } from '../nb/method.ts';

const { word, count, share } = counting('nn');
const list = (items: readonly SafeText[]): SafeText => listOf(items, 'nn');
const cases = (n: number): SafeText => (n === 1 ? safe`éin kommune` : safe`${word(n)} kommunar`);
const Cases = (n: number): SafeText => (n === 1 ? safe`Éin kommune` : safe`${n} kommunar`);

export const method: MethodProse = {
  heading: safe`Metode`,
  design: safe`Casedesign`,
  designText: (n: number): SafeText[] => [
    safe`Studien er ein kvalitativ fleircasestudie der kvar kommune utgjer ein case.`,
    n > 0 ? safe`Til saman er ${cases(n)} med.` : safe`Ingen kommunar er førebels inkluderte.`,
    safe`Designet er valt fordi rekneskapstal viser kvar utgiftene aukar, men ikkje kvifor. Forklaringane må hentast hos dei som leier tenestene og kjenner vedtaka, brukargruppene og dei økonomiske rammene bak tala.`,
    safe`Funna skal ikkje generaliserast statistisk. Når det er oppgitt kor mange kommunar noko gjeld, er formålet å vise om ei forklaring er utbreidd i materialet eller knytt til éin eller nokre få kommunar.`,
  ],
  sampling: safe`Caseutval og utvalskriterium`,
  samplingText: safe`Kommunane blei valde strategisk, med sikte på størst mogleg variasjon i innbyggjartal, geografi og økonomiske rammer, representert ved fylke og KOSTRA-gruppe. Dei fleste blei valde fordi utgiftene til helse- og omsorgstenester hadde auka markert.`,
  coast: (coast: number, inland: number): SafeText => safe`Av kommunane ligg ${word(coast)} ved kysten og ${word(inland)} i innlandet.`,
  growth: (low: number, high: number, median: number, from: number, to: number): SafeText =>
    safe`Netto driftsutgifter på dei aktuelle KOSTRA-funksjonane auka med mellom ${low} og ${high} prosent frå ${from} til ${to} i løpande prisar, med ein median på ${median} prosent.`,
  seeTable: (table: number): SafeText => safe`Tabell ${table} viser korleis utvalet fordeler seg.`,
  sampleCaption: safe`Casekommunane etter innbyggjartal`,
  sampleHeads: { size: safe`Innbyggjarar`, count: safe`Kommunar`, counties: safe`Fylke`, groups: safe`KOSTRA-grupper`, all: safe`I alt`, unknown: safe`Ikkje oppgitt` },
  sampleOrder: safe`Fylke og KOSTRA-grupper er sorterte kvar for seg og kan ikkje lesast på tvers.`,
  countyYears: (years: SafeText): SafeText => safe`Fylkesinndeling per ${years}.`,
  suppressed: {
    single: safe`– : Fylket er utelate der storleiksklassen berre har éin kommune.`,
    'few-in-country': safe`– : Utelate fordi svært få kommunar i landet har denne kombinasjonen.`,
  },
  asked: (n: number): SafeText => safe`I alt blei ${cases(n)} spurde.`,
  declined: (n: number, reasons: SafeText | null): SafeText =>
    reasons === null ? safe`${Cases(n)} takka nei.` : safe`${Cases(n)} takka nei, med ${reasons} som grunngiving.`,
  replaced: (n: number, reasons: SafeText | null, withOther: boolean): SafeText => {
    const why = reasons === null ? safe`` : safe` på grunn av ${reasons}`;
    const next = withOther ? (n === 1 ? safe` og erstatta av ein annan` : safe` og erstatta av andre`) : safe``;
    return n === 1 ? safe`Éin kommune blei teken ut av utvalet${why}${next}.` : safe`${n} kommunar blei tekne ut av utvalet${why}${next}.`;
  },
  waiting: (n: number): SafeText => safe`${Cases(n)} har ikkje svart enno.`,
  reasons: {
    capacity: safe`manglande kapasitet`, merger: safe`kommunesamanslåing`, booking: safe`feil i rekneskapsføringa`,
    other: safe`andre forhold i kommunen`,
  },
  conduct: safe`Gjennomføring av intervju`,
  held: (interviews: number, inCases: number, months: SafeText | null): SafeText =>
    safe`Det blei gjennomført ${interviews === 1 ? safe`eitt intervju` : safe`${word(interviews)} intervju`} i ${cases(inCases)}${months === null ? safe`` : safe` ${months}`}.`,
  kinds: ({ singles, pairs, groups, most }: InterviewKinds): SafeText => {
    if (pairs + groups === 0) return safe`Alle var enkeltintervju.`;
    const parts = [
      singles === 0 ? null : safe`${word(singles)} enkeltintervju`,
      pairs === 0 ? null : safe`${word(pairs)} intervju med to informantar`,
      groups === 0 ? null : safe`${word(groups)} gruppeintervju med inntil ${word(most)} informantar`,
    ].filter((part) => part !== null);
    return safe`Av desse var ${list(parts)}.`;
  },
  followUps: (n: number, inCases: number): SafeText =>
    safe`I ${cases(inCases)} blei det halde oppfølgingsintervju med dei same informantane eller nokre av dei${n > inCases ? safe`, i alt ${word(n)}` : safe``}.`,
  modes: (video: number, phone: number, inPerson: number): SafeText => {
    const parts = [
      ...(video > 0 ? [safe`${word(video)} på video`] : []), ...(phone > 0 ? [safe`${word(phone)} på telefon`] : []),
      ...(inPerson > 0 ? [safe`${word(inPerson)} ved personleg frammøte`] : []),
    ];
    return safe`Samtalane gjekk føre seg slik: ${list(parts)}.`;
  },
  minutes: (shortest: number, longest: number, median: number): SafeText =>
    shortest === longest ? safe`Dei varte i ${shortest} minutt.` : safe`Dei varte frå ${shortest} til ${longest} minutt (median ${median}).`,
  informants: (n: number, groups: readonly { readonly label: SafeText; readonly count: number }[]): SafeText =>
    groups.length < 2
      ? safe`Til saman deltok ${n === 1 ? safe`éin informant` : safe`${word(n)} informantar`}.`
      : safe`Til saman deltok ${word(n)} informantar. Etter rolle fordeler dei seg slik: ${list(groups.map((g) => safe`${g.label} (${g.count})`))}.`,
  guide: (topics: number): SafeText =>
    safe`Intervjua følgde ein guide med ${word(topics)} tema, attgitt i vedlegg. Guiden blei brukt som ei hugseliste: Informantane fortalde fritt, og mot slutten gjekk intervjuaren gjennom det som ikkje var nemnt.`,
  sentBeforehand: safe`Ei temaliste blei send ut på førehand, slik at informantane kunne gå gjennom eigne rekneskapstal, gjerne saman med den økonomiansvarlege.`,
  notes: (recorded: number, all: number): SafeText => {
    if (recorded === 0) return safe`Det blei teke fyldige notat i alle intervjua, men ikkje lydopptak.`;
    return recorded === all
      ? safe`Det blei teke fyldige notat og lydopptak i alle intervjua.`
      : safe`Det blei teke fyldige notat i alle intervjua. I ${count(recorded, all)} blei det også gjort lydopptak, etter at alle som deltok, hadde sagt ja.`;
  },
  noInterviews: safe`Det er førebels ikkje gjennomført intervju.`,
  written: safe`Skriftleg kjeldemateriale`,
  writtenSources: (n: number, inCases: number): SafeText =>
    safe`Kommunane delte ${n === 1 ? safe`eitt dokument` : safe`${word(n)} dokument`}, fordelte på ${cases(inCases)}.`,
  sentAfterwards: (n: number): SafeText =>
    safe`Etter avtale i intervjua blei ${n === 1 ? safe`éi oversikt` : safe`${word(n)} oversikter eller dokument`} sende i etterkant.`,
  figures: (inCases: number, all: boolean): SafeText => safe`For ${all ? safe`alle kommunane` : cases(inCases)} er netto driftsutgifter per KOSTRA-funksjon og år lagde til grunn for utvalet og for samtalen om tala.`,
  amounts: (n: number, parts: SafeText | null): SafeText => safe`Frå intervjua er det registrert og stadfesta ${word(n)} talopplysningar${parts === null ? safe`` : safe`: ${parts}`}.`,
  amountParts: {
    sagt: (n: number): SafeText => safe`${n} sagde i intervju`, vist: (n: number): SafeText => safe`${n} viste på skjerm`,
    ettersendt: (n: number): SafeText => safe`${n} ettersende`, dokument: (n: number): SafeText => safe`${n} henta frå dokument`,
  },
  noWritten: safe`Det er ikkje registrert skriftlege kjelder ut over intervjunotata.`,
  analysis: safe`Analysar av data`,
  codebook: (categories: number, subcategories: number): SafeText =>
    safe`Notata er koda mot ei kodebok med ${word(categories)} hovudgrupper av kostnadsdrivarar${subcategories > 0 ? safe` og ${word(subcategories)} underkategoriar` : safe``}. Eit utdrag kan ha fleire kodar.`,
  themesAndDimensions: (themes: SafeText, dimensions: SafeText | null): SafeText =>
    safe`I tillegg er det koda for dei opne temaa ${themes}${dimensions === null ? safe`` : safe` og, på tvers av alle grupper, for ${dimensions}`}.`,
  quoted: (words: SafeText): SafeText => safe`«${words}»`,
  coders: (n: number, both: number): SafeText => {
    if (n <= 1) return safe`Kodinga er gjord av éin forskar.`;
    return both === 0 ? safe`Kodinga er gjord av ${word(n)} forskarar.` : safe`Kodinga er gjord av ${word(n)} forskarar, og ${both === 1 ? safe`eitt intervju` : safe`${word(both)} intervju`} er koda av ${n === 2 ? safe`begge` : safe`fleire`}, uavhengig av kvarandre.`;
  },
  agreementTodo: safe`Blir skrive av forskar: kodarsamsvaret og kva usemja førte til`,
  assessment: safe`For kvar kommune er kvar gruppe vurdert på ein skala frå viktigaste kostnadsdrivar, via vesentleg og medverkande, til nemnt med lite utslag. Vekst utanfor perioden, endra registrering, ingen vekst og nedgang er haldne for seg. Når det heiter at noko medverka, er det dei tre øvste trinna som er meinte. Ei hovudgruppe får vurderinga til underkategorien med størst utslag. Der informantar i same kommune var usamde, er den sterkaste vurderinga rekna med, og usemja er omtalt.`,
  scale: safe`Delar er uttrykte i ord etter faste grenser og alltid med talet i parentes: eit fåtal tyder inntil ein firedel, om lag ein tredel inntil 38 prosent, nesten halvparten inntil 45, rundt halvparten inntil 55, godt over halvparten inntil 75 og dei fleste inntil 88 prosent av kommunane.`,
  examples: safe`Kommuneeksempla er skrivne på grunnlag av notata og knytte til utdraga dei byggjer på. Dei er ordna etter kommunestorleik, med dei største først.`,
  otherLanguage: safe`Kommuneeksempel og sitat står på det språket dei blei skrivne på.`,
  drafts: safe`Avsnitt merkte som utkast er ikkje ferdig arbeidde ut.`,
  meetings: (n: number): SafeText => safe`Førebelse funn er drøfta i ${n === 1 ? safe`eitt møte` : safe`${word(n)} møte`} med oppdragsgivar eller referansegruppe, og innspela er brukte i analysen.`,
  otherStudiesTodo: safe`Blir skrive av forskar: møte med oppdragsgivar og referansegruppe, og korleis funna er haldne opp mot andre studiar`,
  ethics: safe`Forskingsetiske omsyn`,
  registered: (reference: SafeText): SafeText => safe`Studien er meld til Sikt (tidlegare NSD), referanse ${reference}.`,
  controller: (name: SafeText): SafeText => safe`Behandlingsansvarleg er ${name}.`,
  grounds: {
    samtykke: safe`Det rettslege grunnlaget for behandlinga av personopplysningar er samtykke.`,
    'allmenn-interesse': safe`Det rettslege grunnlaget for behandlinga av personopplysningar er allmenn interesse.`,
  },
  voluntary: safe`Det var frivillig å delta. Informantane kunne la spørsmål stå utan svar og når som helst trekkje seg utan å oppgi nokon grunn.`,
  informed: (n: number, total: number): SafeText => safe`Det er registrert at ${share(n, total, 'informants')} fekk skriftleg informasjon.`,
  withdrawn: safe`Det som blei sagt av personar som sidan har trekt seg, er teke ut av materialet.`,
  anonymity: safe`Verken kommunar eller personar er namngitte. Kommunane er omtalte etter storleik, slik at kvar nemning dekkjer minst tre av dei, og utan at rolla til informanten er oppgitt. Informantane blei minte om teieplikta. Opplysningar om enkeltbrukarar er berre attgitte i generalisert form og etter særskild godkjenning.`,
  quotes: ({ notes, recording, written }: QuoteOrigins, ellipsis: SafeText): SafeText => {
    const from = [...(notes === 'none' ? [] : [safe`intervjunotata`]), ...(recording ? [safe`transkripsjonar av opptaka`] : []), ...(written ? [safe`skriftlege kjelder`] : [])];
    const single = recording ? safe`Sitata er henta frå transkripsjonar av opptaka.` : written ? safe`Sitata er henta frå skriftlege kjelder.` : notes === 'mixed'
      ? safe`Sitata er henta frå intervjunotata. Dei fleste blei skrivne ned ordrett; der ordlyden er attgitt etter stikkord, står det etter sitatet.`
      : safe`Sitata er henta frå intervjunotata, der dei blei skrivne ned ordrett.`;
    const several = safe`Sitata er henta frå ${list(from)}; kva kvart sitat er henta frå, står etter det.${notes === 'mixed' ? safe` Der ordlyden er attgitt etter stikkord, står det òg.` : safe``}`;
    return safe`${from.length > 1 ? several : single} Maskeringar og presiseringar står i hakeparentes, og utelatingar er viste med «${ellipsis}».`;
  },
  storage: (deadline: SafeText | null, end: SafeText | null): SafeText => {
    const parts = [...(deadline === null ? [] : [safe`Lydopptak blir sletta seinast ${deadline}.`]), ...(end === null ? [] : [safe`Prosjektet blir avslutta ${end}.`])];
    return parts.length === 2 ? safe`${parts[0]!} ${parts[1]!}` : (parts[0] ?? safe``);
  },
  pseudonymised: safe`Koplingsnøkkelen mellom pseudonym og namn blir oppbevart skild frå materialet, som er pseudonymisert så lenge nøkkelen finst.`,
};
