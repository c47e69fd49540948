// Bokmål: the words in and around figures.

import { safe, type SafeText } from '../../../disclosure/redact.ts';

export const figures = {
  /** Before a figure's number. */
  figure: safe`Figur`,
  municipalities: safe`Antall kommuner`,
  source: (cases: number): SafeText => safe`Kilde: intervjuer med ledere i ${cases} casekommuner. Egne beregninger.`,
  prevalence: {
    lead: (number: number): SafeText => safe`Figur ${number} viser hvor mange kommuner hver kostnadsdriver bidro i, og hvor mange som regnet den som den viktigste.`,
    caption: safe`Kommuner der kostnadsdriveren bidro til utgiftsveksten`,
    main: safe`Viktigste kostnadsdriver`,
    contributed: safe`Bidro for øvrig`,
    little: safe`Nevnt, lite utslag`,
  },
  size: {
    lead: (number: number): SafeText => safe`Figur ${number} viser det samme som andel av kommunene i hver størrelsesgruppe.`,
    caption: safe`Andel av kommunene der kostnadsdriveren bidro, etter innbyggertall`,
    axis: safe`Prosent av kommunene i gruppen`,
    group: (range: SafeText, n: number): SafeText => safe`${range} innbyggere (n\u00a0=\u00a0${n})`,
    caution: safe`Gruppene er små: Én kommune utgjør mange prosent.`,
  },
  explanation: {
    lead: (number: number): SafeText => safe`Figur ${number} viser hvilke forklaringer som ble gitt, og om de ble knyttet til lokale forhold eller til forhold utenfra.`,
    caption: safe`Forklaringer på veksten, etter antall kommuner som ga dem`,
    local: safe`Lokal`,
    both: safe`Både lokal og ekstralokal`,
    extralocal: safe`Ekstralokal`,
    left: safe`De minst utbredte forklaringene er utelatt, og alle som færre enn tre kommuner ga.`,
  },
  series: {
    lead: (municipality: SafeText | null, number: number, k: number): SafeText => {
      if (municipality !== null) return safe`${municipality} la fram tall for flere år, gjengitt i figur ${number}.`;
      return k % 2 === 0 ? safe`Kommunens egne tall er gjengitt i figur ${number}.` : safe`Figur ${number} viser utviklingen slik kommunen selv oppga den.`;
    },
    source: safe`Kilde: tall oppgitt av kommunen.`,
  },
  years: {
    caption: (category: SafeText, unit: SafeText, from: number, to: number): SafeText => safe`${category}, ${unit}, ${from}–${to}`,
    none: safe`Uten kategori`,
    note: safe`Firkanter er enkelttall som ikke hører til en serie. Tallene er ikke lagt sammen; hva som måles, står i tabellen.`,
  },
};
export type FiguresProse = typeof figures;
