// Memo og metodelogg.

import type { Shape } from '../shape.ts';
import type nb from '../nb/memos.ts';

const texts: Shape<typeof nb> = {
  heading: 'Memo',
  tab: { all: 'Alle memo', log: 'Metodelogg' },
  help: 'Tankar om teori, metode og casa, og det som vart bestemt på møte. Memo blir aldri med i rapporten.',
  none: 'Ingen memo enno. Skriv ned tankar medan dei er ferske, og noter val de tek undervegs: Dei blir metodeloggen.',
  notFound: 'Ingen memo passar til søket.',
  noLog: 'Metodeloggen er tom. Memo om metode og møte kjem hit, dei eldste først.',
  add: 'Nytt memo', submit: 'Legg til memo', remove: 'Slett memoet', removed: 'Memoet er sletta. Angre med {{key}}.',
  search: 'Søk i memo', all: 'Alle', count_one: '{{count}} av {{of}} memo', count_other: '{{count}} av {{of}} memo',
  date: 'Dato', kind: 'Slag', about: 'Gjeld', title: 'Tittel', text: 'Tekst', author: 'Skrive av',
  present: 'Til stades', input: 'Innspel', outcome: 'Kva vart endra',
  ofStudy: 'Studien',
  group: { study: '{{name}}', case: 'Kommune: {{name}}', interview: 'Intervju: {{name}}', source: 'Kjelde: {{name}}', code: 'Kode: {{name}}', segment: 'Utdrag: {{name}}' },
  remark: { heading: 'Memo skrivne på utdrag', kind: 'På utdrag', open: 'Opne i teksten' },
};
export default texts;
