// Retrieval: excerpts by any combination of codes and what else holds of them.

import type { Shape } from '../shape.ts';
import type nb from '../nb/retrieval.ts';

const texts: Shape<typeof nb> = {
  title: 'Uthenting',
  reading: 'Les studien …',
  saved: 'Lagra spørjingar',
  noneSaved: 'Ingen vald',
  remove: 'Fjern spørjinga',
  name: 'Namn på spørjinga',
  save: 'Lagre',
  every: 'Alle',
  codes: { all: 'Koda med alle desse', any: 'Koda med minst éin av desse', none: 'Ikkje koda med' },
  overlapping: 'Rekn med kodar på utdrag som overlappar',
  attribute: { size: 'Storleik', county: 'Fylke', kostraGroup: 'KOSTRA-gruppe', coast: 'Kyst eller innland', centrality: 'Sentralitet' },
  role: 'Rolle',
  coder: 'Kodar',
  kind: 'Kjelde',
  kinds: { live: 'Notat frå intervju', transcript: 'Transkripsjon', notes: 'Notatfil', written: 'Skriftleg kjelde' },
  text: 'Tekst i utdraget',
  from: 'Frå og med',
  to: 'Til og med',
  count_one: 'Eitt utdrag av {{all}}, i éin kommune.',
  count_other: '{{count}} utdrag av {{all}}. Kommunar: {{cases}}.',
  list: 'Utdrag',
  open: 'Opne i teksten',
  openOf: 'Opne i teksten: {{case}}, {{words}}',
  more: 'Vis fleire ({{count}} igjen)',
};
export default texts;
