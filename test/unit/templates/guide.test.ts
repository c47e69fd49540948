import { describe, expect, it } from 'vitest';
import { languages, type Language, type Trilingual } from '../../../shared/model/language.ts';
import { categoryTemplates } from '../../../shared/templates/categories/index.ts';
import { dimensionTemplates } from '../../../shared/templates/dimensions/index.ts';
import { costGrowthGuide } from '../../../shared/templates/guide.ts';

const expectedTopics: Readonly<Record<string, readonly string[]>> = {
  apning: ['formal', 'taushetsplikt', 'opptak'],
  tallgrunnlaget: ['kostra-tall', 'feilforing', 'refusjon-ar'],
  veksten: ['vekst-fritt'],
  kostnadsdrivere: [
    'tema-ressurskrevende', 'tema-bpa', 'tema-hjemmeboende', 'tema-nye-tilbud', 'tema-institusjon', 'tema-kad',
    'tema-sykehus', 'tema-kompetanse', 'tema-lonn', 'tema-velferdsteknologi', 'tema-andre',
  ],
  aldersgrupper: ['aldersgrupper'],
  kvalitet: ['kvalitetsutvikling'],
  statlig: ['statlige-foringer'],
  etterpa: ['etter-perioden'],
  inntekt: ['inntekt'],
  refleksjoner: ['refleksjoner'],
  avslutning: ['tillegg', 'ettersendes'],
};

/** Categories with their sub-categories, in the order of the report. */
const categories: Readonly<Record<string, readonly string[]>> = {
  ressurskrevende: ['pu', 'andre', 'refusjon'],
  bpa: [],
  hjemmeboende: ['utskrivning', 'lindrende', 'kognitiv', 'psykisk-rus', 'omsorgsbolig', 'reisetid'],
  'nye-tilbud': ['demens', 'hverdagsrehab', 'lavterskel'],
  institusjon: ['plasser', 'korttid', 'behov', 'drift'],
  kad: ['egne', 'kjop', 'bruk'],
  sykehus: [],
  kompetanse: ['stillinger', 'heving', 'heltid'],
  lonn: ['vikar', 'fravar', 'turnus', 'oppgjor'],
  velferdsteknologi: ['innkjop', 'drift', 'respons'],
  andre: [],
};

/** Themes and dimensions that topics outside the cost drivers link to. */
const otherLinks: Readonly<Record<string, readonly string[]>> = {
  'vekst-fritt': ['forklaring', 'brukergruppe'],
  aldersgrupper: ['aldersgruppe'],
  'statlige-foringer': ['styring'],
  'etter-perioden': ['utvikling'],
  inntekt: ['inntekt'],
  refleksjoner: ['refleksjon'],
};

const withSubcategories = (slug: string): string[] => [slug, ...(categories[slug] ?? []).map((id) => `${slug}.${id}`)];
const linkable = new Set([...Object.keys(categories).flatMap(withSubcategories), ...Object.values(otherLinks).flat()]);

const { sections } = costGrowthGuide;
const topics = sections.flatMap((section) => section.topics);
const driverTopics = sections.find(({ slug }) => slug === 'kostnadsdrivere')?.topics ?? [];

/** Every text of the guide, with where it stands. */
const texts: readonly (readonly [where: string, text: Trilingual])[] = [
  ['title', costGrowthGuide.title],
  ['opening', costGrowthGuide.opening],
  ...sections.map(({ slug, title }) => [slug, title] as const),
  ...topics.flatMap(({ slug, title, prompt, probes, brief }) => [
    [`${slug} title`, title] as const,
    [`${slug} prompt`, prompt] as const,
    ...probes.map((probe, i) => [`${slug} probe ${i + 1}`, probe] as const),
    ...(brief ? [[`${slug} brief`, brief] as const] : []),
  ]),
];

describe('the guide on cost growth', () => {
  it('has its slug and title', () => {
    expect(costGrowthGuide.slug).toBe('kostnadsvekst');
    expect(costGrowthGuide.title.nb).toBe('Kostnadsvekst i pleie og omsorg');
  });

  it('has its sections and topics in order, each slug once', () => {
    expect(sections.map(({ slug }) => slug)).toEqual(Object.keys(expectedTopics));
    for (const section of sections) {
      expect(section.topics.map(({ slug }) => slug), section.slug).toEqual(expectedTopics[section.slug]);
    }
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length);
  });

  it('has one topic per cost driver, in the order of the report', () => {
    expect(driverTopics.map(({ slug }) => slug)).toEqual(Object.keys(categories).map((slug) => `tema-${slug}`));
  });

  it('has every text in three languages', () => {
    for (const [where, text] of texts) {
      for (const language of languages) {
        expect(text[language], `${where} ${language}`).not.toBe('');
        expect(text[language], `${where} ${language}`).toBe(text[language].trim());
        expect(text[language], `${where} ${language}`).not.toMatch(/ {2}/);
      }
    }
  });

  it('asks no question twice', () => {
    for (const language of languages) {
      const asked = topics.flatMap(({ prompt, probes }) => [prompt, ...probes]).map((text) => text[language].toLowerCase());
      expect(asked.filter((text, i) => asked.indexOf(text) !== i), language).toEqual([]);
    }
  });

  it('ends every follow-up question with a question mark', () => {
    for (const { slug, probes } of topics) {
      for (const probe of probes) {
        for (const language of languages) expect(probe[language], `${slug} ${language}`).toMatch(/\?$/);
      }
    }
  });

  it('has three to six follow-up questions per cost driver, at most six elsewhere', () => {
    for (const { slug, probes } of driverTopics) {
      expect(probes.length, slug).toBeGreaterThanOrEqual(3);
      expect(probes.length, slug).toBeLessThanOrEqual(6);
    }
    for (const { slug, probes } of topics) expect(probes.length, slug).toBeLessThanOrEqual(6);
  });
});

describe('links', () => {
  it('go from each cost driver to its category and all its sub-categories', () => {
    for (const { slug, links } of driverTopics) {
      expect(links, slug).toEqual(withSubcategories(slug.replace(/^tema-/, '')));
    }
  });

  it('go from the other topics to the themes and dimensions they ask about, or nowhere', () => {
    for (const { slug, links } of topics.filter((topic) => !driverTopics.includes(topic))) {
      expect(links, slug).toEqual(otherLinks[slug] ?? []);
    }
  });

  it('resolve', () => {
    for (const { slug, links } of topics) {
      expect(links.filter((link) => !linkable.has(link)), slug).toEqual([]);
      expect(new Set(links).size, slug).toBe(links.length);
    }
  });
});

describe('the codebook', () => {
  const codes = new Map([...categoryTemplates, ...dimensionTemplates].map((code) => [code.slug, code]));

  it('holds every code that a topic links to', () => {
    for (const slug of linkable) expect(codes.has(slug), slug).toBe(true);
  });

  it('calls the cost drivers and the open themes by the names the guide uses', () => {
    for (const { slug, title } of driverTopics) expect(title, slug).toEqual(codes.get(slug.replace(/^tema-/, ''))?.label);
    const sectionTitle = (slug: string): Trilingual | undefined => sections.find((section) => section.slug === slug)?.title;
    expect(sectionTitle('inntekt')).toEqual(codes.get('inntekt')?.label);
    expect(sectionTitle('refleksjoner')).toEqual(codes.get('refleksjon')?.label);
  });
});

describe('what informants get and hear', () => {
  it('is a topic list without the start and the end of the interview', () => {
    const unsent = new Set([...expectedTopics['apning']!, ...expectedTopics['avslutning']!]);
    for (const { slug, brief } of topics) expect(brief === undefined, slug).toBe(unsent.has(slug));
  });

  it('is a topic list of short lines, neither questions nor sentences, each its own', () => {
    for (const language of languages) {
      const lines = topics.flatMap(({ brief }) => (brief ? [brief[language]] : []));
      for (const line of lines) {
        expect(line, language).not.toMatch(/[.?]$/);
        expect(line.length, line).toBeLessThanOrEqual(180);
      }
      expect(new Set(lines).size, language).toBe(lines.length);
    }
  });

  it('opens with purpose, confidentiality, free participation and recording', () => {
    const mustSay: Readonly<Record<Language, readonly RegExp[]>> = {
      nb: [/hvorfor utgiftene/, /taushetsplikt om enkeltbrukere/, /frivillig/, /ubesvart/, /trekke dere uten å oppgi noen grunn/, /bare opptak hvis alle sier ja/],
      nn: [/kvifor utgiftene/, /teieplikt om enkeltbrukarar/, /frivillig/, /utan svar/, /trekkje dykk utan å gi nokon grunn/, /berre opptak dersom alle seier ja/],
      en: [/why spending/, /confidentiality about single users/, /voluntary/, /unanswered/, /withdraw at any time without giving a reason/, /only record if everyone says yes/],
    };
    for (const language of languages) {
      for (const phrase of mustSay[language]) expect(costGrowthGuide.opening[language]).toMatch(phrase);
    }
  });
});

describe('nynorsk and bokmål', () => {
  /** Matches any of the words, given in lines, as a whole word. */
  const anyOf = (...lines: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${lines.join(' ').replaceAll(' ', '|')})(?!\\p{L})`, 'iu');

  it('keep apart: no bokmål words in nynorsk', () => {
    const foreign = anyOf(
      'ikke hva noen noe mye hvor hvordan hvorfor hvilke hvilken hvem fra dere deres jeg hjemme tjenester?',
      'tjenestene brukere flere økning uten sykehus sykefravær penger kommuner gjør lønn bolig boliger',
    );
    for (const [where, { nn }] of texts) expect(foreign.exec(nn)?.[0], where).toBeUndefined();
  });

  it('keep apart: no nynorsk words in bokmål', () => {
    const foreign = anyOf(
      'ikkje kva kven kvar korleis kvifor nokon noko mykje frå dykk dykkar dei heime tenester tenestene',
      'brukarar fleire auke utan sjukehus pengar kommunar gjer løn bustad',
    );
    for (const [where, { nb }] of texts) expect(foreign.exec(nb)?.[0], where).toBeUndefined();
  });

  it('speak the spoken form of each', () => {
    const prompt = (slug: string): Trilingual | undefined => topics.find((topic) => topic.slug === slug)?.prompt;
    expect(prompt('opptak')?.nn).toContain('Det er heilt greitt å seie nei.');
    expect(prompt('tema-bpa')?.nn).toContain('brukarstyrt personleg assistanse');
    expect(prompt('tema-sykehus')?.nn).toContain('utskrivingsklare');
    expect(prompt('tema-sykehus')?.nb).toContain('utskrivningsklare');
  });
});
