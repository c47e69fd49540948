// What an amount in a text is: the shapes shared by recognising, formatting and form fields.

/** How exact the informant was. `ikke-oppgitt`: the size was never given; set by hand, never recognised. */
export type Hedge =
  | 'rundt'
  | 'vel'
  | 'knapt'
  | 'i-underkant-av'
  | 'i-overkant-av'
  | 'bortimot'
  | 'tett-opp-mot'
  | 'ikke-oppgitt';

export type Unit =
  | 'kr'
  | 'prosent'
  | 'arsverk'
  | 'stillinger'
  | 'timer'
  | 'timer-per-uke'
  | 'vedtakstimer'
  | 'brukere'
  | 'plasser'
  | 'soknader'
  | 'overliggedogn'
  | 'kr-per-dogn'
  | 'kr-per-time';

/** `lopende`: current prices. `faste`: fixed prices, of `year` where it is said. */
export interface PriceBasis {
  kind: 'lopende' | 'faste';
  year?: number;
}

/** An expression in a text that looks like an amount; a proposal until a researcher confirms it. */
export interface AmountCandidate {
  /** UTF-16, half-open, of the expression with its hedge and unit; year, price basis and users stand outside. */
  start: number;
  end: number;
  /** In whole units: kroner, not millions; a position of 80 per cent is 0.8. */
  low: number;
  /** Only for a range: `mellom 14 og 18 millioner`. */
  high?: number;
  /** Only for `fra 2600 til 3100`, where `low` is what it became. */
  from?: number;
  hedge?: Hedge;
  unit: Unit;
  /** A change is given as it is said: `redusert med 3 årsverk` is 3, the direction stands in the text. */
  kind: 'level' | 'change';
  year?: number;
  period?: [number, number];
  priceBasis?: PriceBasis;
  /** How many users the amount covers: `4,7 millioner for to brukere`. */
  perUsers?: number;
}

/** Takes away what multiplication by powers of ten leaves in the last binary digits. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
