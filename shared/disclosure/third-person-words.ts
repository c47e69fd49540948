// Words by which a text seems to tell of a single user, in bokmål and nynorsk, shorthand of live notes included.

/** Starts where no letter or digit stands before. */
const word = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})`;
const end = '(?![\\p{L}\\p{N}])';
const any = (pattern: string): RegExp => new RegExp(pattern, 'giu');

const persons = [
  'bruker(?:en)?', 'brukar(?:en)?', 'mann(?:en)?', 'kvinne[an]?', 'kvinna', 'dame[an]?', 'dama', 'kar(?:en)?', 'gutt(?:en)?', 'gut(?:en)?',
  'jente[an]?', 'jenta', 'person(?:en)?', 'pasient(?:en)?', 'beboer(?:en)?', 'bebuar(?:en)?', 'enslig(?:e)?', 'ungdom(?:men|en)?', 'barn(?:et)?', 'enkemann', 'enke',
  'herre', 'fyr', 'krabat', 'tenåring(?:en)?', 'voksen', 'vaksen',
].join('|');

/** «en bruker som», «ein ung mann på», «én beboer med». */
const oneWho = any(
  `${word('en|én|ein|éin|ei|et|ett|eit|éi')}${end}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${persons})${end}(?=\\s*,?\\s*(?:som|med|m|fra|frå|hadde|har|fikk|fekk|flyttet|flytta|ble|blei|vart|trenger|treng|\\d))`,
);
/** «mann 77», «kvinne, 24», «dame 71 m MS», «17-åring», «en på 44». */
const aged = any(
  `${word(persons)}${end},?\\s*(?:på\\s+)?\\d{1,3}(?!\\d|[.,]\\d|\\s*(?:mill|prosent|%|kr|timer|timar|t/|årsverk|åv|stk|plasser|stillinger))`
  + `|${word('\\d{1,3}\\s?-?\\s?(?:åring(?:en)?|års gammel|år gammel|år gammal|åra gammal)')}${end}`
  + `|${word('(?:en|én|ein|éin)\\s+på\\s+\\d{1,3}')}${end}(?!\\s*(?:mill|prosent|%|kr))`,
);
const lone = any(`${word('vedkommende|vedkomande|enkeltbruker(?:en)?|enkeltbrukar(?:en)?|ektepar(?:et)?|denne brukeren|denne brukaren|brukeren (?:døde|flyttet|er)|en med (?:downs|autisme|demens|als|ms)')}${end}`);
/** «ung mann», «gammel fisker», «mann m», «bruker som». */
const young = any(
  `${word('ung|gammel|gammal|eldre|eldgammel|eldgammal|middelaldrende')}${end}\\s+(?:${persons}|fisker|bonde|lærer)${end}|${word('gammel|gammal')}${end}\\s+\\p{L}+(?:er|ar)${end}`
  + `|${word('bruker|brukar|mann|kvinne|dame|gutt|gut|jente|herre')}${end}\\s+(?:m|med|som|fra|frå)${end}(?!\\s+(?:vedtak|behov))`,
);
/** One of a family: leaders speak of parents and next of kin in general, but of somebody's sister about one user. */
const relative = any(
  `${word('kona|sønnen|sonen på|dattera|datteren|dottera|moren til|mora til|mora vil|faren(?! for)|broren|søstera|søsteren|systera|tvilling\\p{L}*|småbarnsmor|småbarnsfar|småbarnsmora|enslig (?:mor|far)|enkemann(?:en)?|enke|familie fra|familie frå|familien (?:kom|flytt)\\p{L}*')}${end}`,
);
/** «han i», «han yngste», «for ham alene». */
const pointed = any(`${word('(?:han|hun|ho|ham|henne)\\s+(?:i\\s+\\p{Lu}|som|alene|åleine|yngste|eldste|andre)|det var (?:han|hun|ho) som|hos \\d{1,2}-åringen')}`);
/** «i 40-åra». */
const decade = any(`${word('i \\d0-år(?:a|ene|salderen)')}${end}`);

const condition = [
  'autis\\p{L}*', 'epilep\\p{L}*', 'dement?\\p{L}*', 'alzheimer\\p{L}*', 'kreft\\p{L}*', 'als', 'ms', 'downs?\\p{L}*', 'psyko\\p{L}*', 'schizo\\p{L}*', 'bipolar\\p{L}*',
  '\\p{L}*svulst\\p{L}*', 'bukspytt\\p{L}*', '\\p{L}*demens\\p{L}*', 'amfetamin\\p{L}*', 'heroin\\p{L}*', 'smith-magenis', 'trafikkskad\\p{L}*', 'anoreks\\p{L}*', 'spiseforst\\p{L}*', 'eteforst\\p{L}*', 'hjerneslag\\p{L}*', 'hjerneskad\\p{L}*', 'hjerneskade\\p{L}*', 'slag', 'tverrsnitt\\p{L}*', 'lam(?:met|me)?', 'sonde\\p{L}*',
  'dialyse\\p{L}*', 'hjertefeil', 'hjartefeil', 'diabetes', 'parkinson\\p{L}*', 'huntington\\p{L}*', 'muskelsykdom\\p{L}*', 'muskelsjukdom\\p{L}*', 'cp', 'cerebral\\p{L}*',
  'respirator\\p{L}*', 'kols', 'utviklingshem\\p{L}*', 'rusmis\\p{L}*', 'rusavheng\\p{L}*', 'sikkerhetspsyk\\p{L}*', 'tourette\\p{L}*', 'selvskad\\p{L}*', 'sjølvskad\\p{L}*',
  'hiv', 'hepatitt\\p{L}*', 'ryggmarg\\p{L}*', 'amputer\\p{L}*', 'blind\\p{L}*', 'døv\\p{L}*', 'syndrom\\p{L}*', 'diagnose\\p{L}*', 'psykisk\\p{L}* lidel\\p{L}*',
].join('|');
export const conditions = any(`${word(condition)}${end}`);

export const children = any(
  `${word('barn(?:et|a|ets|as)?|barne\\p{L}+|småbarn\\p{L}*|spedbarn\\p{L}*|baby\\p{L}*|mindreårig\\p{L}*|tenåring\\p{L}*|skole(?:gutt|jente|elev)\\p{L}*|skule(?:gut|jente|elev)\\p{L}*|elev(?:en)?|(?:[0-9]|1[0-7])[\\s-]?(?:åring\\p{L}*|års gammel|år gammel|år gammal)')}${end}`
  + `|${word('gutt(?:en)?|gut(?:en)?|jente[an]?|jenta')}${end}(?!\\s*,?\\s*(?:på\\s+)?(?:1[89]|[2-9]\\d))`
  + `|${word('(?:gutt|gut|jente)\\s*,?\\s*(?:på\\s+)?(?:[0-9]|1[0-7])')}${end}`,
);
export const deaths = any(`${word('død(?:e|en|sfall\\p{L}*|s\\p{L}*)?|døydde|døyr|dør|omkom(?:met|men)?|drukna|druknet|omkomen|gikk bort|gjekk bort|gått bort|gravlagt|selvmord\\p{L}*|sjølvmord\\p{L}*|drept\\p{L}*|drep(?:te)?|drap(?:et|s\\p{L}*)?|terminal\\p{L}*')}${end}`);
export const violence = any(`${word('vold(?:en|s\\p{L}*|elig\\p{L}*)?|vald(?:en|s\\p{L}*|eleg\\p{L}*)?|slo|slår|slått|angrep\\p{L}*|angrip\\p{L}*|overgrep\\p{L}*|voldtekt\\p{L}*|voldtatt|valdtekt\\p{L}*|knivst\\p{L}*|kniv|trusler|truslar|truet|trua|mishandl\\p{L}*|skadet en|skadde en')}${end}`);
export const verdicts = any(`${word('dom(?:men|fell\\p{L}*|stol\\p{L}*)?|dømt|dømd|domfelt|fengsel\\p{L}*|fengsla|fengslet|varetekt\\p{L}*|rettssak\\p{L}*|rettsak\\p{L}*|tingrett\\p{L}*|soning\\p{L}*|soner|forvaring\\p{L}*|straff\\p{L}*|siktet|sikta|tiltalt|anmeld\\p{L}*|politianm\\p{L}*')}${end}`);
const accidents = any(`${word('ulykke\\p{L}*|ulukke\\p{L}*|trafikkskad\\p{L}*|motorsykkel\\p{L}*|brann\\p{L}*|brent|fall(?:et)? fra')}${end}`);

const ages = any(`(?<!\\d[.,])${word('\\d{1,3}[\\s-]?(?:åring\\p{L}*|års? (?:gammel|gammal)|åra gammal)|i (?:\\d0|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)[\\s-]?(?:årene|åra|årsalderen)|på \\d{1,3} år|\\d{1,3} år')}${end}`);
const families = any(`${word('ektefelle\\p{L}*|ektemann\\p{L}*|kone[an]?|kona|sønn?(?:en)?|son(?:en)?|datter(?:en)?|dotter\\p{L}*|mor(?:en|a)?|far(?:en)?|bror(?:en)?|søster(?:en)?|syster\\p{L}*|søsken\\p{L}*|tvilling\\p{L}*|verge\\p{L}*|verje\\p{L}*|enke(?:mann)?\\p{L}*|samboer\\p{L}*|sambuar\\p{L}*|ektepar\\p{L}*|foreldre\\p{L}*')}${end}`);
const origins = any(`${word('flyktning\\p{L}*|asylsøk\\p{L}*|innvandr\\p{L}*|syri\\p{L}*|eritre\\p{L}*|somali\\p{L}*|afghan\\p{L}*|irak\\p{L}*|iran\\p{L}*|ukrain\\p{L}*|polsk\\p{L}*|polen|samisk\\p{L}*|kurd\\p{L}*|etiop\\p{L}*|sudan\\p{L}*|palestin\\p{L}*|russ(?:isk|land)\\p{L}*|fra utlandet|frå utlandet')}${end}`);
const years = any(`${word('(?:19|20)\\d\\d')}${end}|${word('(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\\s+\\d{2}')}${end}`);

export const singleUser: readonly RegExp[] = [oneWho, aged, lone, young, relative, pointed, decade];
/** With a condition in the same sentence, also these tell of one. */
export const withCondition: readonly RegExp[] = [ages, any(`,\\s*\\d{2}\\s*,`)];
export const events: readonly RegExp[] = [deaths, violence, verdicts, accidents];
export const identifying: readonly RegExp[] = [ages, families, origins, years, aged, decade, relative];

export const occurs = (patterns: readonly RegExp[], text: string): boolean => patterns.some((p) => text.search(p) >= 0);
