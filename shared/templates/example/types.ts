// The script that the fictive example study is written in. `build.ts` turns it into a bundle.

/** A slug from the codebook: `bpa`, `ressurskrevende.pu`, `forklaring.flere-brukere`, `inntekt` ... */
type Slug = string;

export type AssessmentValue =
  | 'hoveddriver' | 'betydelig' | 'medvirkende' | 'lite-utslag' | 'utenfor-perioden'
  | 'registrering' | 'ingen' | 'nedgang' | 'ikke-svart' | 'ikke-berort';

export interface ExampleInformant {
  /** Unique in the study: `K03-2`; the pseudonym in the interface. */
  readonly id: string;
  /** Typed before a colon in notes, e.g. `KL`. Unique in the case. */
  readonly initials: string;
  /** Fictive; goes only into the linking key. */
  readonly name: string;
  readonly role:
    | 'kommunedirektor' | 'assisterende-kommunedirektor' | 'okonomisjef' | 'okonomiradgiver' | 'okonomikontroller'
    | 'kommunalsjef' | 'leder-tildelingskontor' | 'enhetsleder-institusjon' | 'enhetsleder-hjemmetjeneste'
    | 'enhetsleder-miljotjeneste' | 'annen';
  readonly email?: string;
  readonly phone?: string;
  readonly recordingAllowed: boolean;
  /** ISO date on which the person withdrew; the person's own lines then never leave the study. */
  readonly withdrawn?: string;
}

/** One live note, exactly as typed: shorthand, half sentences, initials are the speaker field, not the text. */
export interface ExampleNote {
  /** Minutes and seconds since the start, `12:40`. */
  readonly t: string;
  readonly text: string;
  /** Initials of the informant who spoke; absent: nobody in particular. */
  readonly speaker?: string;
  readonly tags?: readonly Slug[];
  /** A dimension or category tag may be set local or extra-local on this coding: `{ 'bpa': 'extralocal' }`. */
  readonly locality?: Readonly<Record<Slug, 'local' | 'extralocal'>>;
  /** The line is word for word what was said. */
  readonly verbatim?: true;
  /** The line tells of a single user. */
  readonly thirdPerson?: true;
  /** How it reads written out (renskriving); absent: not written out. */
  readonly written?: string;
  /** For a third-person line: the generalised wording that may leave the study, and whether it was approved. */
  readonly generalised?: string;
  readonly approved?: true;
  /** For lines from the walk-through (gjennomgang). */
  readonly walkThrough?: true;
}

export interface ExampleInterview {
  /** `K03-I1`. */
  readonly id: string;
  readonly date: string; // 2018-05-14
  readonly start: string; // 09:03
  readonly minutes: number; // 45-75
  readonly mode: 'telefon' | 'video' | 'fysisk';
  readonly language: 'nb' | 'nn';
  readonly audio: boolean;
  /** Initials of those present. */
  readonly present: readonly string[];
  /** The id of the interview this follows up. */
  readonly followUpOf?: string;
  /** Topic slugs of the guide with a state other than `ikke-berort` that does not follow from tags. */
  readonly coverage: Readonly<Record<string, 'berort' | 'dekket' | 'ikke-aktuelt' | 'onsket-ikke-svare' | 'tas-i-oppfolging'>>;
  readonly promises: readonly { readonly text: string; readonly by?: string; readonly due?: string; readonly received?: string }[];
  /** Field note: impressions, surprises, ask next time. */
  readonly fieldNote?: string;
  readonly notes: readonly ExampleNote[];
}

export interface ExampleAssessment {
  readonly slug: Slug;
  readonly value: AssessmentValue;
  /** Initials of who said it; absent: the interview as a whole. */
  readonly by?: string;
  readonly interview: string;
}

/** A municipality example (kommuneeksempel): one anonymised, report-ready paragraph. */
export interface ExampleCell {
  readonly category: Slug;
  readonly status: 'utkast' | 'ferdig';
  /**
   * The paragraph WITHOUT its opening size phrase's article choice: write `{{kommunen}}` where the size
   * phrase stands, at the start of the first sentence: `{{kommunen}} forteller at ...`.
   */
  readonly text: string;
  /** Lead-in ending in a colon, then verbatim notes (by interview id and `t`) as block quotes. */
  readonly quotes: readonly { readonly leadIn: string; readonly interview: string; readonly t: string }[];
}

export interface ExampleCase {
  readonly pseudonym: string; // K01 ...
  /** Fictive municipality name; goes only into the linking key. */
  readonly name: string;
  /** Other names that would betray the case: neighbours, hospitals, institutions, places; all fictive. */
  readonly places: readonly { readonly term: string; readonly kind: 'neighbour' | 'institution' | 'place' | 'person'; readonly label: string }[];
  readonly status: 'inkludert' | 'takket-nei' | 'erstattet';
  readonly inclusionReason: string;
  /** Reason given for declining or replacing. */
  readonly statusReason?: string;
  /** Pseudonym of the case that replaces this one. */
  readonly replacedBy?: string;
  readonly population: number;
  readonly populationYear: number;
  readonly county: string;
  readonly countyListYear: number;
  readonly kostraGroup: number;
  readonly coast: 'kyst' | 'innland';
  readonly centrality: number; // 1-6, SSB's classes, 1 most central
  readonly regionalCentre: boolean;
  readonly largeArea: boolean;
  /** Net operating expenditure (netto driftsutgifter) in 1 000 kr by KOSTRA function and year. */
  readonly figures: readonly { readonly functionCode: number; readonly year: number; readonly thousandKr: number }[];
  /** The sector's share of the municipality's net operating expenditure, percent, by year. */
  readonly sectorShare: readonly { readonly year: number; readonly percent: number }[];
  readonly contacts: readonly { readonly date: string; readonly channel: 'e-post' | 'telefon' | 'mote' | 'brev'; readonly text: string; readonly outcome?: string }[];
  readonly informants: readonly ExampleInformant[];
  readonly interviews: readonly ExampleInterview[];
  readonly assessments: readonly ExampleAssessment[];
  readonly cells: readonly ExampleCell[];
}
