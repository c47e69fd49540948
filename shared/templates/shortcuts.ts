// Field abbreviations that are written out as the interviewer types. Whole words only, and only as spelled here:
// all lowercase, so that the initials of a person (`KD`, `TK`) are left alone. None is a Norwegian word.

export interface TextShortcut {
  readonly short: string;
  readonly nb: string;
  readonly nn: string;
}

const s = (short: string, nb: string, nn: string): TextShortcut => ({ short, nb, nn });

export const textShortcuts: readonly TextShortcut[] = [
  // Services and places
  s('hjtj', 'hjemmetjenesten', 'heimetenesta'),
  s('hjspl', 'hjemmesykepleien', 'heimesjukepleia'),
  s('miljøtj', 'miljøtjenesten', 'miljøtenesta'),
  s('inst', 'institusjon', 'institusjon'),
  s('sykhj', 'sykehjemmet', 'sjukeheimen'),
  s('sykh', 'sykehuset', 'sjukehuset'),
  s('kt', 'korttidsplass', 'korttidsplass'),
  s('lt', 'langtidsplass', 'langtidsplass'),
  s('omsb', 'omsorgsbolig', 'omsorgsbustad'),
  s('barneb', 'barnebolig', 'barnebustad'),
  s('hdo', 'heldøgns omsorg', 'heildøgns omsorg'),
  s('plo', 'pleie og omsorg', 'pleie og omsorg'),
  s('dagtb', 'dagtilbud', 'dagtilbod'),
  s('avlst', 'avlastning', 'avlasting'),
  s('støttek', 'støttekontakt', 'støttekontakt'),
  s('hvrehab', 'hverdagsrehabilitering', 'kvardagsrehabilitering'),
  s('demtm', 'demensteam', 'demensteam'),
  s('velft', 'velferdsteknologi', 'velferdsteknologi'),
  s('rsent', 'responssenter', 'responssenter'),
  // Users and next of kin
  s('rk', 'ressurskrevende', 'ressurskrevjande'),
  s('brk', 'brukere', 'brukarar'),
  s('innb', 'innbyggere', 'innbyggjarar'),
  s('pårør', 'pårørende', 'pårørande'),
  s('utvh', 'utviklingshemming', 'utviklingshemming'),
  s('psh', 'psykisk helse', 'psykisk helse'),
  s('flyktn', 'flyktninger', 'flyktningar'),
  s('uskr', 'utskrivningsklare', 'utskrivingsklare'),
  s('ovld', 'overliggedøgn', 'overliggjedøgn'),
  // Staff
  s('åv', 'årsverk', 'årsverk'),
  s('spl', 'sykepleier', 'sjukepleiar'),
  s('hpl', 'hjelpepleier', 'hjelpepleiar'),
  s('vpl', 'vernepleier', 'vernepleiar'),
  s('hfa', 'helsefagarbeider', 'helsefagarbeidar'),
  s('fstl', 'fastlege', 'fastlege'),
  s('bemn', 'bemanning', 'bemanning'),
  s('vikb', 'vikarbyrå', 'vikarbyrå'),
  s('sykfr', 'sykefravær', 'sjukefråvær'),
  s('ovt', 'overtid', 'overtid'),
  s('ltur', 'langturnus', 'langturnus'),
  s('heltk', 'heltidskultur', 'heiltidskultur'),
  s('kompkr', 'kompetansekrav', 'kompetansekrav'),
  // Leaders and offices
  s('kd', 'kommunedirektøren', 'kommunedirektøren'),
  s('ksj', 'kommunalsjefen', 'kommunalsjefen'),
  s('øksj', 'økonomisjefen', 'økonomisjefen'),
  s('enhl', 'enhetsleder', 'einingsleiar'),
  s('tk', 'tildelingskontoret', 'tildelingskontoret'),
  s('kmst', 'kommunestyret', 'kommunestyret'),
  s('statsf', 'Statsforvalteren', 'Statsforvaltaren'),
  s('fylm', 'Fylkesmannen', 'Fylkesmannen'),
  s('hdir', 'Helsedirektoratet', 'Helsedirektoratet'),
  // Decisions and money
  s('vtk', 'vedtak', 'vedtak'),
  s('vtkt', 'vedtakstimer', 'vedtakstimar'),
  s('tvv', 'tvangsvedtak', 'tvangsvedtak'),
  s('innslp', 'innslagspunktet', 'innslagspunktet'),
  s('refo', 'refusjonsordningen', 'refusjonsordninga'),
  s('tilsk', 'tilskudd', 'tilskot'),
  s('budsj', 'budsjett', 'budsjett'),
  s('regnsk', 'regnskap', 'rekneskap'),
  s('økpl', 'økonomiplan', 'økonomiplan'),
  s('samhr', 'Samhandlingsreformen', 'Samhandlingsreforma'),
];
