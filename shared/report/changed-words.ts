// The words of the list of what changed since the last export, in the three languages.

import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

export interface ChangedWords {
  readonly title: string;
  /** Before a date. */
  readonly since: SafeText;
  readonly intro: SafeText;
  readonly numbers: SafeText;
  readonly numbersCaption: SafeText;
  readonly examples: SafeText;
  readonly examplesCaption: SafeText;
  readonly quotes: SafeText;
  readonly quotesCaption: SafeText;
  readonly about: SafeText;
  readonly counted: SafeText;
  readonly before: SafeText;
  readonly after: SafeText;
  readonly casesMoved: SafeText;
  readonly bookmark: SafeText;
  readonly case: SafeText;
  readonly change: SafeText;
  readonly added: SafeText;
  readonly removed: SafeText;
  readonly isNew: SafeText;
  readonly isGone: SafeText;
  readonly isChanged: SafeText;
  readonly none: SafeText;
  readonly outOf: SafeText;
  /** Where a number is about no category. */
  readonly study: SafeText;
}

const nb: ChangedWords = {
  title: 'Endret siden forrige utkast', since: safe`Forrige utkast:`,
  intro: safe`Utkastet du har skrevet videre i, er ikke rørt. Her står det som er annerledes i det nye. Bokmerkene er dem i det forrige utkastet (Sett inn › Bokmerke), så du finner stedene. Listen viser pseudonymer og er til internt bruk.`,
  numbers: safe`Tall`, numbersCaption: safe`Tall som er endret`, examples: safe`Kommuneeksempler`, examplesCaption: safe`Kommuneeksempler som er nye, endret eller borte`,
  quotes: safe`Sitater`, quotesCaption: safe`Eksempler der sitatene er endret`, about: safe`Gjelder`, counted: safe`Hva som er telt`, before: safe`Før`, after: safe`Nå`,
  casesMoved: safe`Caser inn og ut`, bookmark: safe`Bokmerke`, case: safe`Case`, change: safe`Endring`, added: safe`Nye`, removed: safe`Borte`,
  isNew: safe`nytt`, isGone: safe`borte`, isChanged: safe`endret`, none: safe`–`, outOf: safe`av`, study: safe`Hele utvalget`,
};

const nn: ChangedWords = {
  ...nb,
  title: 'Endra sidan førre utkast', since: safe`Førre utkast:`,
  intro: safe`Utkastet du har skrive vidare i, er ikkje rørt. Her står det som er annleis i det nye. Bokmerka er dei i det førre utkastet (Set inn › Bokmerke), så du finn stadene. Lista viser pseudonym og er til internt bruk.`,
  numbers: safe`Tal`, numbersCaption: safe`Tal som er endra`, examples: safe`Kommuneeksempel`, examplesCaption: safe`Kommuneeksempel som er nye, endra eller borte`,
  quotes: safe`Sitat`, quotesCaption: safe`Eksempel der sitata er endra`, about: safe`Gjeld`, counted: safe`Kva som er talt`, before: safe`Før`, after: safe`No`,
  casesMoved: safe`Casar inn og ut`, isChanged: safe`endra`, study: safe`Heile utvalet`,
};

const en: ChangedWords = {
  title: 'Changed since the last draft', since: safe`Last draft:`,
  intro: safe`The draft that you have gone on writing in is untouched. This lists what is different in the new one. The bookmarks are those of the last draft (Insert › Bookmark), so that you find the places. The list shows pseudonyms and is for internal use.`,
  numbers: safe`Numbers`, numbersCaption: safe`Numbers that changed`, examples: safe`Municipality examples`, examplesCaption: safe`Municipality examples that are new, changed or gone`,
  quotes: safe`Quotes`, quotesCaption: safe`Examples whose quotes changed`, about: safe`About`, counted: safe`What is counted`, before: safe`Before`, after: safe`Now`,
  casesMoved: safe`Cases in and out`, bookmark: safe`Bookmark`, case: safe`Case`, change: safe`Change`, added: safe`New`, removed: safe`Gone`,
  isNew: safe`new`, isGone: safe`gone`, isChanged: safe`changed`, none: safe`–`, outOf: safe`of`, study: safe`The whole sample`,
};

export const changedWords: Readonly<Record<Language, ChangedWords>> = { nb, nn, en };
