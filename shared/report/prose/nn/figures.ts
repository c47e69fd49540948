// Nynorsk: the words in and around figures.

import { safe } from '../../../disclosure/redact.ts';
import type { FiguresProse } from '../nb/figures.ts';

export const figures: FiguresProse = {
  figure: safe`Figur`,
  municipalities: safe`Talet på kommunar`,
  source: (cases) => safe`Kjelde: intervju med leiarar i ${cases} casekommunar. Eigne utrekningar.`,
  prevalence: {
    lead: (number) => safe`Figur ${number} viser kor mange kommunar kvar kostnadsdrivar bidrog i, og kor mange som rekna han som den viktigaste.`,
    caption: safe`Kommunar der kostnadsdrivaren bidrog til utgiftsveksten`,
    main: safe`Viktigaste kostnadsdrivar`,
    contributed: safe`Bidrog elles`,
    little: safe`Nemnd, lite utslag`,
  },
  size: {
    lead: (number) => safe`Figur ${number} viser det same som del av kommunane i kvar storleiksgruppe.`,
    caption: safe`Del av kommunane der kostnadsdrivaren bidrog, etter innbyggjartal`,
    axis: safe`Prosent av kommunane i gruppa`,
    group: (range, n) => safe`${range} innbyggjarar (n\u00a0=\u00a0${n})`,
    caution: safe`Gruppene er små: Éin kommune utgjer mange prosent.`,
  },
  explanation: {
    lead: (number) => safe`Figur ${number} viser kva forklaringar som vart gitte, og om dei vart knytte til lokale forhold eller til forhold utanfrå.`,
    caption: safe`Forklaringar på veksten, etter talet på kommunar som gav dei`,
    local: safe`Lokal`,
    both: safe`Både lokal og ekstralokal`,
    extralocal: safe`Ekstralokal`,
    left: safe`Dei minst utbreidde forklaringane er utelatne, og alle som færre enn tre kommunar gav.`,
  },
  series: {
    lead: (municipality, number, k) => {
      if (municipality !== null) return safe`${municipality} la fram tal for fleire år, attgjevne i figur ${number}.`;
      return k % 2 === 0 ? safe`Kommunen sine eigne tal er attgjevne i figur ${number}.` : safe`Figur ${number} viser utviklinga slik kommunen sjølv oppgav henne.`;
    },
    source: safe`Kjelde: tal oppgitt av kommunen.`,
  },
  years: {
    caption: (category, unit, from, to) => safe`${category}, ${unit}, ${from}–${to}`,
    none: safe`Utan kategori`,
    note: safe`Firkantar er enkelttal som ikkje høyrer til ein serie. Tala er ikkje lagde saman; kva som blir målt, står i tabellen.`,
  },
};
