// Søk i heile studien, og i kjelda som blir lesen.

import type { Shape } from '../shape.ts';
import type nb from '../nb/search.ts';

const texts: Shape<typeof nb> = {
  heading: 'Søk',
  label: 'Søk i notat, kjelder, memo og døme',
  help: 'Eit ord finn alle bøyingane. Fleire ord må stå i det same avsnittet. «Ordrett» i hermeteikn, og kommun* for alt som tek til slik. Piltast ned går til treffa.',
  reading: 'Studien blir lesen …',
  empty: 'Skriv det du leitar etter.',
  none: 'Ingen treff på {{query}}. Prøv eit anna ord, eller byrjinga av ordet med * bak.',
  noneFiltered: 'Ingen av treffa på {{query}} passar til vala over.',
  count_one: '{{count}} treff i {{places}}.', count_other: '{{count}} treff i {{places}}.',
  places_one: '{{count}} tekst', places_other: '{{count}} tekstar',
  more: 'Det finst fleire enn dei du ser; søk meir presist for å få med alle.',
  failed: 'Søket stoppa. Ingenting er endra i studien. Gå ut av sida og inn att for å søkje på nytt.',
  list: 'Treff',
  choose: 'Vel {{words}}, {{place}}',
  all: 'Alle',
  filter: { case: 'Kommune', kind: 'Slag', who: 'Kven som sa det', code: 'Kode' },
  kind: { source: 'Kjelder', raw: 'Notat, rå', written: 'Notat, reinskrivne', memo: 'Memo', remark: 'Memo på utdrag', example: 'Kommunedøme' },
  who: { informant: 'Berre informantar', interviewer: 'Intervjuar', codes: 'Kodar: {{name}}' },
  uncoded: 'Ikkje koda',
  chooseAll: 'Vel alle', chosen_one: '{{count}} vald', chosen_other: '{{count}} valde',
  unit: 'I kjelder blir dette koda', sentence: 'Setninga', words: 'Berre orda',
  code_one: 'Kod {{count}} treff …', code_other: 'Kod {{count}} treff …',
  coded_zero: 'Ingenting nytt er koda med {{code}}.', coded_one: 'Éin ny stad er koda med {{code}}. Angre med {{key}}.', coded_other: '{{count}} nye stader er koda med {{code}}. Angre med {{key}}.',
  known_one: 'Éin stad hadde koden frå før.', known_other: '{{count}} stader hadde koden frå før.',
  changed_one: 'Éin stad er endra etter søket og vart ikkje koda.', changed_other: '{{count}} stader er endra etter søket og vart ikkje koda.',
  find: {
    open: 'Søk i denne kjelda',
    label: 'Søk i kjelda',
    previous: 'Førre treff',
    next: 'Neste treff',
    close: 'Lukk søket',
    at: '{{at}} av {{of}}',
    count_one: '{{count}} treff', count_other: '{{count}} treff',
    none: 'Ingen treff',
  },
};
export default texts;
