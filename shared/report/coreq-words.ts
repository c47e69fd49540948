// The 32 items of COREQ (consolidated criteria for reporting qualitative research) and the words around them.

import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

/** Items in order within their domain; the numbers run on from 1. */
export interface CoreqWords {
  readonly title: SafeText;
  readonly stamp: SafeText;
  readonly lead: SafeText;
  readonly heads: { readonly number: SafeText; readonly item: SafeText; readonly answer: SafeText };
  readonly domains: readonly { readonly name: SafeText; readonly items: readonly SafeText[] }[];
  /** Where only the researcher knows. */
  readonly byHand: SafeText;
  readonly none: SafeText;
  readonly purposeful: SafeText;
  readonly informed: (informed: number, all: number) => SafeText;
  readonly withdrew: (n: number) => SafeText;
  readonly noFollowUps: SafeText;
  readonly codingTree: SafeText;
  readonly derivation: SafeText;
  readonly software: SafeText;
  readonly quotations: (n: number) => SafeText;
  readonly consistent: SafeText;
  readonly major: (n: number) => SafeText;
  readonly minor: SafeText;
}

const nb: CoreqWords = {
  title: safe`COREQ-sjekkliste`, stamp: safe`Utkast`,
  lead: safe`Sjekkliste for rapportering av kvalitative studier (COREQ, 32 punkter). Feltbok har fylt inn det studien inneholder. Det som står i hakeparenteser, vet bare forskerne.`,
  heads: { number: safe`Nr.`, item: safe`Punkt`, answer: safe`I denne studien` },
  domains: [
    {
      name: safe`Forskergruppen`, items: [
        safe`Intervjuere: hvem som gjennomførte intervjuene`, safe`Utdanning og grad`, safe`Stilling da studien ble gjort`, safe`Kjønn`, safe`Erfaring og opplæring`,
        safe`Forhold til deltakerne før studien`, safe`Hva deltakerne visste om intervjueren`, safe`Forutinntattheter og interesser hos intervjueren`,
      ],
    },
    {
      name: safe`Studiedesign`, items: [
        safe`Metodologisk utgangspunkt`, safe`Utvalgsmetode`, safe`Hvordan deltakerne ble kontaktet`, safe`Antall deltakere`, safe`Frafall, og grunner til det`,
        safe`Hvor samtalene foregikk`, safe`Om andre var til stede`, safe`Kjennetegn ved utvalget`, safe`Intervjuguide, og om den ble prøvd ut`, safe`Gjentatte intervjuer`,
        safe`Lyd- eller bildeopptak`, safe`Feltnotater`, safe`Varighet`, safe`Metning`, safe`Om utskrifter gikk tilbake til deltakerne`,
      ],
    },
    {
      name: safe`Analyse og funn`, items: [
        safe`Antall kodere`, safe`Kodetreet`, safe`Om temaene var bestemt på forhånd eller kom fra materialet`, safe`Programvare`, safe`Om deltakerne ga tilbakemelding på funnene`,
        safe`Sitater, og om de er merket`, safe`Samsvar mellom data og funn`, safe`Om hovedtemaene er tydelige`, safe`Om mindre temaer og avvikende tilfeller er beskrevet`,
      ],
    },
  ],
  byHand: safe`Skrives av forsker`, none: safe`Ikke registrert.`,
  purposeful: safe`Strategisk utvalg med størst mulig variasjon i innbyggertall, fylke og KOSTRA-gruppe.`,
  informed: (informed, all) => safe`Av ${all} informanter er ${informed} registrert som skriftlig informert.`,
  withdrew: (n) => (n === 1 ? safe`Én person har trukket seg.` : safe`${n} personer har trukket seg.`),
  noFollowUps: safe`Ingen av intervjuene ble fulgt opp med et nytt.`,
  codingTree: safe`Kodeboken kan tas med som vedlegg i rapporten.`,
  derivation: safe`Hovedgruppene var bestemt på forhånd. Underkategorier og dimensjoner kan legges til og deles underveis, og endringene er begrunnet i kodeboken.`,
  software: safe`Feltbok: notater, koding, matrise og utkast til rapport.`,
  quotations: (n) => safe`Rapporten gjengir ${n} sitater. De er ikke merket med deltaker, siden det kunne røpe hvem som har sagt hva; de står under en anonymisert kommune, og hva de er hentet fra, går fram.`,
  consistent: safe`Hvert tall i rapporten har et bokmerke som det interne arbeidsdokumentet fører tilbake til casene det bygger på, og hvert kommuneeksempel er knyttet til utdragene sine.`,
  major: (n) => safe`Resultatkapittelet har ett delkapittel for hver av de ${n} kostnadsdriverne, i fast rekkefølge.`,
  minor: safe`Hvert delkapittel tar med kommuner uten vekst, med vekst utenfor perioden, lite utslag eller nedgang. Uenighet mellom informanter i samme kommune er omtalt.`,
};

const nn: CoreqWords = {
  title: safe`COREQ-sjekkliste`, stamp: safe`Utkast`,
  lead: safe`Sjekkliste for rapportering av kvalitative studiar (COREQ, 32 punkt). Feltbok har fylt inn det studien inneheld. Det som står i hakeparentesar, veit berre forskarane.`,
  heads: { number: safe`Nr.`, item: safe`Punkt`, answer: safe`I denne studien` },
  domains: [
    {
      name: safe`Forskargruppa`, items: [
        safe`Intervjuarar: kven som gjennomførte intervjua`, safe`Utdanning og grad`, safe`Stilling då studien vart gjord`, safe`Kjønn`, safe`Erfaring og opplæring`,
        safe`Tilhøve til deltakarane før studien`, safe`Kva deltakarane visste om intervjuaren`, safe`Førehandsmeiningar og interesser hos intervjuaren`,
      ],
    },
    {
      name: safe`Studiedesign`, items: [
        safe`Metodologisk utgangspunkt`, safe`Utvalsmetode`, safe`Korleis deltakarane vart kontakta`, safe`Talet på deltakarar`, safe`Fråfall, og grunnar til det`,
        safe`Kvar samtalane gjekk føre seg`, safe`Om andre var til stades`, safe`Kjenneteikn ved utvalet`, safe`Intervjuguide, og om han vart prøvd ut`, safe`Gjentekne intervju`,
        safe`Lyd- eller biletopptak`, safe`Feltnotat`, safe`Kor lenge dei varte`, safe`Metting`, safe`Om utskrifter gjekk tilbake til deltakarane`,
      ],
    },
    {
      name: safe`Analyse og funn`, items: [
        safe`Talet på kodarar`, safe`Kodetreet`, safe`Om temaa var bestemte på førehand eller kom frå materialet`, safe`Programvare`, safe`Om deltakarane gav tilbakemelding på funna`,
        safe`Sitat, og om dei er merkte`, safe`Samsvar mellom data og funn`, safe`Om hovudtemaa er tydelege`, safe`Om mindre tema og avvikande tilfelle er omtalte`,
      ],
    },
  ],
  byHand: safe`Skriv av forskar`, none: safe`Ikkje registrert.`,
  purposeful: safe`Strategisk utval med størst mogleg variasjon i innbyggjartal, fylke og KOSTRA-gruppe.`,
  informed: (informed, all) => safe`Av ${all} informantar er ${informed} registrerte som skriftleg informerte.`,
  withdrew: (n) => (n === 1 ? safe`Éin person har trekt seg.` : safe`${n} personar har trekt seg.`),
  noFollowUps: safe`Ingen av intervjua vart følgde opp med eit nytt.`,
  codingTree: safe`Kodeboka kan takast med som vedlegg i rapporten.`,
  derivation: safe`Hovudgruppene var bestemte på førehand. Underkategoriar og dimensjonar kan leggjast til og delast undervegs, og endringane er grunngjevne i kodeboka.`,
  software: safe`Feltbok: notat, koding, matrise og utkast til rapport.`,
  quotations: (n) => safe`Rapporten gjev att ${n} sitat. Dei er ikkje merkte med deltakar, sidan det kunne røpe kven som har sagt kva; dei står under ein anonymisert kommune, og kva dei er henta frå, går fram.`,
  consistent: safe`Kvart tal i rapporten har eit bokmerke som det interne arbeidsdokumentet fører tilbake til casane det byggjer på, og kvart kommunedøme er knytt til utdraga sine.`,
  major: (n) => safe`Resultatkapittelet har eitt delkapittel for kvar av dei ${n} kostnadsdrivarane, i fast rekkjefølgje.`,
  minor: safe`Kvart delkapittel tek med kommunar utan vekst, med vekst utanfor perioden, lite utslag eller nedgang. Usemje mellom informantar i same kommune er omtalt.`,
};

const en: CoreqWords = {
  title: safe`COREQ checklist`, stamp: safe`Draft`,
  lead: safe`Consolidated criteria for reporting qualitative research (COREQ, 32 items). Feltbok has filled in what the study holds. What stands in brackets only the researchers know.`,
  heads: { number: safe`No.`, item: safe`Item`, answer: safe`In this study` },
  domains: [
    {
      name: safe`Research team and reflexivity`, items: [
        safe`Interviewers: who conducted the interviews`, safe`Credentials`, safe`Occupation at the time of the study`, safe`Gender`, safe`Experience and training`,
        safe`Relationship with participants before the study`, safe`Participants’ knowledge of the interviewer`, safe`Bias, assumptions and interests of the interviewer`,
      ],
    },
    {
      name: safe`Study design`, items: [
        safe`Methodological orientation`, safe`Sampling`, safe`Method of approach`, safe`Sample size`, safe`Non-participation, and reasons for it`,
        safe`Setting of data collection`, safe`Presence of others`, safe`Description of the sample`, safe`Interview guide, and whether it was pilot tested`, safe`Repeat interviews`,
        safe`Audio or visual recording`, safe`Field notes`, safe`Duration`, safe`Data saturation`, safe`Transcripts returned to participants`,
      ],
    },
    {
      name: safe`Analysis and findings`, items: [
        safe`Number of coders`, safe`The coding tree`, safe`Whether themes were identified in advance or derived from the data`, safe`Software`, safe`Participants’ feedback on the findings`,
        safe`Quotations, and whether they are identified`, safe`Consistency between data and findings`, safe`Clarity of major themes`, safe`Minor themes and diverse cases`,
      ],
    },
  ],
  byHand: safe`To be written by the researcher`, none: safe`Not recorded.`,
  purposeful: safe`Purposeful sampling with maximum variation in population, county and KOSTRA group.`,
  informed: (informed, all) => safe`Of ${all} informants, ${informed} are recorded as informed in writing.`,
  withdrew: (n) => (n === 1 ? safe`One person has withdrawn.` : safe`${n} persons have withdrawn.`),
  noFollowUps: safe`No interview was followed up by another.`,
  codingTree: safe`The codebook can be included as an appendix of the report.`,
  derivation: safe`The main groups were set in advance. Sub-categories and dimensions can be added and split along the way, and the changes are justified in the codebook.`,
  software: safe`Feltbok: notes, coding, matrix and draft report.`,
  quotations: (n) => safe`The report brings ${n} quotations. They are not identified by participant, since that could tell who said what; they stand under an anonymised municipality, and what they are taken from is stated.`,
  consistent: safe`Every number in the report has a bookmark that the internal working document leads back to the cases it rests on, and every municipality example is linked to its excerpts.`,
  major: (n) => safe`The results chapter has one section for each of the ${n} cost drivers, in a fixed order.`,
  minor: safe`Each section includes municipalities without growth, with growth outside the period, little effect or decline. Disagreement between informants of one municipality is told.`,
};

export const coreqWords: Readonly<Record<Language, CoreqWords>> = { nb, nn, en };
