// The few words of the internal working document, in the three languages.

import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

export interface InternalProse {
  readonly stamp: SafeText;
  readonly warning: SafeText;
  readonly matrix: SafeText;
  readonly matrixCaption: SafeText;
  readonly matrixNote: SafeText;
  readonly case: SafeText;
  readonly disagreed: SafeText;
  readonly disagreedCaption: SafeText;
  readonly disagreedNone: SafeText;
  readonly category: SafeText;
  readonly said: SafeText;
  readonly interviewAsWhole: SafeText;
  readonly byHand: SafeText;
  readonly amounts: SafeText;
  readonly amountsNone: SafeText;
  amountsCaption(pseudonym: SafeText): SafeText;
  readonly measure: SafeText;
  readonly amount: SafeText;
  readonly year: SafeText;
  readonly functionCode: SafeText;
  readonly origin: SafeText;
  readonly examples: SafeText;
  readonly examplesLead: SafeText;
  readonly examplesCaption: SafeText;
  readonly bookmark: SafeText;
  readonly facts: SafeText;
  readonly factsLead: SafeText;
  readonly factsCaption: SafeText;
  readonly counted: SafeText;
  readonly number: SafeText;
  readonly cases: SafeText;
  /** One or two letters for each assessment, strongest first. */
  readonly short: Readonly<Record<string, SafeText>>;
}

const nb: InternalProse = {
  stamp: safe`Internt arbeidsdokument`,
  warning: safe`Dokumentet viser pseudonymer og hvem som har sagt hva. Det er ikke anonymisert og skal ikke deles utenfor prosjektgruppen.`,
  matrix: safe`Vurderinger per kommune`, matrixCaption: safe`Vurdering av hver kostnadsdriver, per case`,
  matrixNote: safe`* Informanter eller intervjuer spriker.`,
  case: safe`Case`, disagreed: safe`Sprikende vurderinger`, disagreedCaption: safe`Hvem sa hva`, disagreedNone: safe`Ingen vurderinger spriker.`,
  category: safe`Kategori`, said: safe`Vurderinger`, interviewAsWhole: safe`intervjuet samlet`, byHand: safe`satt av forsker`,
  amounts: safe`Tallopplysninger per kommune`, amountsNone: safe`Ingen tallopplysninger er bekreftet.`,
  amountsCaption: (pseudonym) => safe`Bekreftede tallopplysninger, ${pseudonym}`,
  measure: safe`Hva`, amount: safe`Tall`, year: safe`År`, functionCode: safe`Funksjon`, origin: safe`Kilde`,
  examples: safe`Hvilken case eksemplene gjelder`, examplesLead: safe`Bokmerkene står rundt avsnittene i rapporten (Sett inn › Bokmerke).`,
  examplesCaption: safe`Kommuneeksempler i rapporten`, bookmark: safe`Bokmerke`,
  facts: safe`Hva tallene bygger på`, factsLead: safe`Hvert tall i rapportens tekst står i et bokmerke. Tabellen viser hvilke caser det bygger på.`,
  factsCaption: safe`Tall i rapporten og casene bak`, counted: safe`Hva som er telt`, number: safe`Antall`, cases: safe`Caser`,
  short: {
    hoveddriver: safe`H`, betydelig: safe`B`, medvirkende: safe`M`, 'lite-utslag': safe`L`, 'utenfor-perioden': safe`U`, registrering: safe`R`,
    ingen: safe`0`, nedgang: safe`↓`, 'ikke-svart': safe`?`, 'ikke-berort': safe`·`,
  },
};

const nn: InternalProse = {
  stamp: safe`Internt arbeidsdokument`,
  warning: safe`Dokumentet viser pseudonym og kven som har sagt kva. Det er ikkje anonymisert og skal ikkje delast utanfor prosjektgruppa.`,
  matrix: safe`Vurderingar per kommune`, matrixCaption: safe`Vurdering av kvar kostnadsdrivar, per case`,
  matrixNote: safe`* Informantar eller intervju sprikjer.`,
  case: safe`Case`, disagreed: safe`Sprikjande vurderingar`, disagreedCaption: safe`Kven sa kva`, disagreedNone: safe`Ingen vurderingar sprikjer.`,
  category: safe`Kategori`, said: safe`Vurderingar`, interviewAsWhole: safe`intervjuet samla`, byHand: safe`sett av forskar`,
  amounts: safe`Talopplysningar per kommune`, amountsNone: safe`Ingen talopplysningar er stadfesta.`,
  amountsCaption: (pseudonym) => safe`Stadfesta talopplysningar, ${pseudonym}`,
  measure: safe`Kva`, amount: safe`Tal`, year: safe`År`, functionCode: safe`Funksjon`, origin: safe`Kjelde`,
  examples: safe`Kva case eksempla gjeld`, examplesLead: safe`Bokmerka står rundt avsnitta i rapporten (Set inn › Bokmerke).`,
  examplesCaption: safe`Kommuneeksempel i rapporten`, bookmark: safe`Bokmerke`,
  facts: safe`Kva tala byggjer på`, factsLead: safe`Kvart tal i teksten i rapporten står i eit bokmerke. Tabellen viser kva casar det byggjer på.`,
  factsCaption: safe`Tal i rapporten og casane bak`, counted: safe`Kva som er talt`, number: safe`Tal`, cases: safe`Casar`,
  short: { ...nb.short, betydelig: safe`V` },
};

const en: InternalProse = {
  stamp: safe`Internal working document`,
  warning: safe`This document shows pseudonyms and who said what. It is not anonymised and must not be shared outside the project group.`,
  matrix: safe`Assessments by municipality`, matrixCaption: safe`Assessment of each cost driver, by case`,
  matrixNote: safe`* Informants or interviews differ.`,
  case: safe`Case`, disagreed: safe`Assessments that differ`, disagreedCaption: safe`Who said what`, disagreedNone: safe`No assessments differ.`,
  category: safe`Category`, said: safe`Assessments`, interviewAsWhole: safe`the interview as a whole`, byHand: safe`set by the researcher`,
  amounts: safe`Figures by municipality`, amountsNone: safe`No figures are confirmed.`,
  amountsCaption: (pseudonym) => safe`Confirmed figures, ${pseudonym}`,
  measure: safe`What`, amount: safe`Figure`, year: safe`Year`, functionCode: safe`Function`, origin: safe`Source`,
  examples: safe`Which case the examples tell of`, examplesLead: safe`The bookmarks stand around the paragraphs of the report (Insert › Bookmark).`,
  examplesCaption: safe`Municipality examples in the report`, bookmark: safe`Bookmark`,
  facts: safe`What the numbers rest on`, factsLead: safe`Each number in the report’s text stands in a bookmark. The table shows the cases it rests on.`,
  factsCaption: safe`Numbers in the report and the cases behind them`, counted: safe`What is counted`, number: safe`Number`, cases: safe`Cases`,
  short: {
    hoveddriver: safe`M`, betydelig: safe`C`, medvirkende: safe`c`, 'lite-utslag': safe`L`, 'utenfor-perioden': safe`O`, registrering: safe`R`,
    ingen: safe`0`, nedgang: safe`↓`, 'ikke-svart': safe`?`, 'ikke-berort': safe`·`,
  },
};

export const internalProse: Readonly<Record<Language, InternalProse>> = { nb, nn, en };
