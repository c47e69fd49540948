// The closed lists of the field: every value that a row may hold, in the order that screens show them.

/** Assessment (vurdering) of a category in a case, strongest first. */
export const assessmentValues = [
  'hoveddriver', 'betydelig', 'medvirkende', 'lite-utslag', 'utenfor-perioden', 'registrering', 'ingen', 'nedgang',
  'ikke-svart', 'ikke-berort',
] as const;
export type AssessmentValue = (typeof assessmentValues)[number];

/** The values that count as having contributed (bidro). */
export const contributing: readonly AssessmentValue[] = ['hoveddriver', 'betydelig', 'medvirkende'];
/** The values that count as mentioned as growth (nevnte). */
export const mentioned: readonly AssessmentValue[] = [...contributing, 'lite-utslag'];

export const coverageStates = [
  'ikke-berort', 'berort', 'dekket', 'ikke-aktuelt', 'onsket-ikke-svare', 'tas-i-oppfolging',
] as const;
export type CoverageState = (typeof coverageStates)[number];

export const caseStatuses = ['forespurt', 'takket-nei', 'erstattet', 'inkludert'] as const;
export const interviewModes = ['telefon', 'video', 'fysisk'] as const;
export const interviewStatuses = ['planned', 'running', 'paused', 'ended'] as const;
export const contactChannels = ['e-post', 'telefon', 'mote', 'brev'] as const;
export const cellStatuses = ['tom', 'utkast', 'ferdig'] as const;
export const amountOrigins = ['sagt', 'vist', 'ettersendt', 'dokument'] as const;
export const amountStatuses = ['proposed', 'confirmed', 'dismissed'] as const;
export const hedges = [
  'rundt', 'vel', 'knapt', 'i-underkant-av', 'i-overkant-av', 'bortimot', 'tett-opp-mot', 'ikke-oppgitt',
] as const;
export const units = [
  'kr', 'prosent', 'arsverk', 'stillinger', 'timer', 'timer-per-uke', 'vedtakstimer', 'brukere', 'plasser', 'soknader',
  'overliggedogn', 'kr-per-dogn', 'kr-per-time',
] as const;
export const legalGrounds = ['samtykke', 'allmenn-interesse'] as const;
export const roleSlugs = [
  'kommunedirektor', 'assisterende-kommunedirektor', 'okonomisjef', 'okonomiradgiver', 'okonomikontroller',
  'kommunalsjef', 'leder-tildelingskontor', 'enhetsleder-institusjon', 'enhetsleder-hjemmetjeneste',
  'enhetsleder-miljotjeneste', 'annen',
] as const;
/** What a source is: what was said written out, somebody's notes, or a document. */
export const sourceKinds = ['transcript', 'notes', 'written'] as const;
export type SourceKind = (typeof sourceKinds)[number];
/** What an attachment is: a recording of an interview is played and has a deadline; anything else is kept as it is. */
export const attachmentKinds = ['document', 'recording'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];
export const memoKinds = ['teori', 'metode', 'case', 'mote'] as const;
/** The last two show nothing otherwise: somebody looked, and it is no name, or tells of no single user. */
export const overlayKinds = ['mask', 'clarification', 'ellipsis', 'generalised', 'no-name', 'no-person'] as const;
export type OverlayKind = (typeof overlayKinds)[number];
export const approvalKinds = ['third-person', 'sensitive-event'] as const;

/** The physical keys that tag, left to right: the number row and the key right of 0. */
export const tagKeys = [
  'Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9', 'Digit0', 'Minus',
] as const;
export type TagKey = (typeof tagKeys)[number];

/** What was withdrawn: all of a person, all of a municipality, or some of what was said. */
export const withdrawalKinds = ['person', 'municipality', 'statements'] as const;

/** What is done about a deadline of the study. */
export const deadlineEvents = ['recordings-deleted', 'recordings-moved', 'project-end-moved'] as const;
