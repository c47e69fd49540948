import { describe, expect, it } from 'vitest';
import { languages, type Language, type Trilingual } from '../../../shared/model/language.ts';
import { categoryTemplates } from '../../../shared/templates/categories/index.ts';
import { researchQuestions } from '../../../shared/templates/research-questions.ts';
import type { CodeTemplate } from '../../../shared/templates/types.ts';

/** Slug, and the label in the languages that the study method fixes: of a sub-category only bokmål. */
const expected: readonly (readonly [slug: string, nb: string, nn?: string, en?: string])[] = [
  [
    'ressurskrevende', 'Ressurskrevende omsorgstjenester', 'Ressurskrevjande omsorgstenester',
    'Resource-intensive care services',
  ],
  ['ressurskrevende.pu', 'Brukere med psykisk utviklingshemming'],
  ['ressurskrevende.andre', 'Andre brukere'],
  ['ressurskrevende.refusjon', 'Endringer i refusjonsordningen'],
  [
    'bpa', 'Brukerstyrt personlig assistanse (BPA)', 'Brukarstyrt personleg assistanse (BPA)',
    'User-controlled personal assistance',
  ],
  [
    'hjemmeboende', 'Tjenester til andre hjemmeboende', 'Tenester til andre heimebuande',
    'Services to others living at home',
  ],
  ['hjemmeboende.utskrivning', 'Tidlig utskrivning'],
  ['hjemmeboende.lindrende', 'Lindrende omsorg og kreft'],
  ['hjemmeboende.kognitiv', 'Kognitiv svikt'],
  ['hjemmeboende.psykisk-rus', 'Psykisk helse og rus'],
  ['hjemmeboende.omsorgsbolig', 'Heldøgns omsorgsboliger'],
  ['hjemmeboende.reisetid', 'Reisetid'],
  ['nye-tilbud', 'Nye tilbud', 'Nye tilbod', 'New services'],
  ['nye-tilbud.demens', 'Dagtilbud ved demens'],
  ['nye-tilbud.hverdagsrehab', 'Hverdagsrehabilitering og mestringsteam'],
  ['nye-tilbud.lavterskel', 'Lavterskeltilbud'],
  [
    'institusjon', 'Press på institusjonstjenester', 'Press på institusjonstenester', 'Pressure on institutional care',
  ],
  ['institusjon.plasser', 'Plasser lagt ned og reetablert'],
  ['institusjon.korttid', 'Korttidsplasser'],
  ['institusjon.behov', 'Sykere beboere'],
  ['institusjon.drift', 'Drift av nye bygg'],
  [
    'kad', 'Kommunalt akutt døgntilbud (KAD/ØHD)', 'Kommunalt akutt døgntilbod (KAD/ØHD)',
    'Municipal acute 24-hour beds',
  ],
  ['kad.egne', 'Egne plasser'],
  ['kad.kjop', 'Kjøpte plasser'],
  ['kad.bruk', 'Lav bruk'],
  ['sykehus', 'Forlenget opphold i sykehus', 'Forlengt opphald i sjukehus', 'Prolonged hospital stays'],
  [
    'kompetanse', 'Kompetanseøkning og styrking av personellressurser',
    'Kompetanseauke og styrking av personellressursar', 'Competence and staffing increases',
  ],
  ['kompetanse.stillinger', 'Flere stillinger'],
  ['kompetanse.heving', 'Kompetanseheving'],
  ['kompetanse.heltid', 'Heltidskultur'],
  ['lonn', '«Ekstraordinære» lønnsutgifter', '«Ekstraordinære» lønsutgifter', '"Extraordinary" wage costs'],
  ['lonn.vikar', 'Vikarer og vikarbyrå'],
  ['lonn.fravar', 'Sykefravær og overtid'],
  ['lonn.turnus', 'Langturnus'],
  ['lonn.oppgjor', 'Lønnsoppgjør'],
  ['velferdsteknologi', 'Velferdsteknologi', 'Velferdsteknologi', 'Welfare technology'],
  ['velferdsteknologi.innkjop', 'Innkjøp'],
  ['velferdsteknologi.drift', 'Lisenser, leasing og drift'],
  ['velferdsteknologi.respons', 'Responssenter og alarmer'],
  ['andre', 'Andre utgiftsposter', 'Andre utgiftspostar', 'Other expenditure'],
  ['inntekt', 'Om kommunens inntektssituasjon'],
  ['refleksjon', 'Refleksjoner rundt utgiftsvekst og muligheter for innsparinger'],
];

const themes = new Set(['inntekt', 'refleksjon']);

/** Bokmål forms that nynorsk does not have. */
const bokmaalOnly = new Set([
  'ikke', 'hva', 'hvem', 'hvor', 'hvordan', 'hvorfor', 'hver', 'noen', 'noe', 'mye', 'flere', 'fra', 'bare', 'jeg', 'hun',
  'de', 'en', 'et', 'ble', 'nå', 'siden', 'være', 'gjøre', 'kommer', 'øker', 'økt', 'uke', 'uka', 'hjemme', 'hjem',
  'brukere', 'brukeren', 'tjenester', 'tjenesten', 'kommuner', 'ansatt', 'ansatte', 'sykehus', 'sykehuset',
  'sykere', 'sykehjem', 'sykepleier', 'plasser', 'stillinger', 'boliger', 'omsorgsboliger', 'tilskudd', 'tilbud', 'lønn',
  'leger', 'penger', 'timer', 'øyeblikkelig', 'utskrivningsklare', 'rettigheter', 'kun', 'mens', 'selv', 'høyere',
]);

const fields = ['label', 'short', 'definition', 'include', 'exclude', 'example', 'background'] as const;

const textsOf = (code: CodeTemplate): readonly (readonly [field: string, text: Trilingual])[] =>
  fields.flatMap((field) => {
    const text = code[field];
    return text ? [[field, text] as const] : [];
  });

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** What is quoted as the name of another code; the quotes of a name itself are single when it is quoted. */
const namedIn = (text: string, language: Language): readonly string[] => {
  const pattern = language === 'en' ? /“([^”]+)”/g : /«([^»]+)»/g;
  return [...text.matchAll(pattern)].map(([, name]) => name ?? '');
};

const plainQuotes = (text: string): string => text.replace(/[«»‘’"]/g, '');

const expectFilled = (text: Trilingual, where: string): void => {
  for (const language of languages) {
    expect(text[language].trim(), `${where} ${language}`).not.toBe('');
    expect(text[language], `${where} ${language}`).toBe(text[language].trim());
  }
};

describe('cost drivers and open themes', () => {
  it('stand in the order of the report, under their fixed slugs and labels', () => {
    expect(categoryTemplates.map(({ slug, label }) => [slug, label.nb])).toEqual(expected.map(([slug, nb]) => [slug, nb]));
    for (const [index, [slug, , nn, en]] of expected.entries()) {
      if (nn) expect(categoryTemplates[index]?.label.nn, slug).toBe(nn);
      if (en) expect(categoryTemplates[index]?.label.en, slug).toBe(en);
    }
  });

  it('are eleven categories, their sub-categories and two themes', () => {
    for (const { slug, kind, parent } of categoryTemplates) {
      const dot = slug.indexOf('.');
      expect(kind, slug).toBe(themes.has(slug) ? 'theme' : dot < 0 ? 'category' : 'subcategory');
      expect(parent, slug).toBe(dot < 0 ? undefined : slug.slice(0, dot));
    }
    expect(categoryTemplates.filter(({ kind }) => kind === 'category')).toHaveLength(11);
  });

  it('are filled in all three languages', () => {
    for (const code of categoryTemplates) {
      for (const [field, text] of textsOf(code)) expectFilled(text, `${code.slug} ${field}`);
    }
  });

  it('have a background of three to six sentences where the report has a section, and only there', () => {
    for (const { slug, kind, background } of categoryTemplates) {
      if (kind === 'subcategory') {
        expect(background, slug).toBeUndefined();
        continue;
      }
      for (const language of languages) {
        const count = sentencesOf(background?.[language] ?? '').length;
        expect(count, `${slug} ${language}`).toBeGreaterThanOrEqual(3);
        expect(count, `${slug} ${language}`).toBeLessThanOrEqual(6);
      }
    }
  });

  it('have short labels of at most 12 characters, told apart wherever they stand together', () => {
    for (const language of languages) {
      const seen = new Set<string>();
      for (const { slug, short } of categoryTemplates) {
        expect(short[language].length, `${slug} ${language}: ${short[language]}`).toBeLessThanOrEqual(12);
        expect(seen.has(short[language]), `${slug} ${language}: ${short[language]}`).toBe(false);
        seen.add(short[language]);
      }
    }
  });

  it('share no sentence', () => {
    for (const language of languages) {
      const owner = new Map<string, string>();
      for (const code of categoryTemplates) {
        for (const [field, text] of textsOf(code)) {
          if (field === 'label' || field === 'short') continue;
          for (const sentence of sentencesOf(text[language])) {
            expect(owner.get(sentence), `${code.slug} ${field}: ${sentence}`).toBeUndefined();
            owner.set(sentence, `${code.slug} ${field}`);
          }
        }
      }
    }
  });

  it('send coders only to codes that exist, by the label of the same language', () => {
    for (const language of languages) {
      const labels = new Set(categoryTemplates.map(({ label }) => plainQuotes(label[language])));
      for (const { slug, exclude, label } of categoryTemplates) {
        const names = namedIn(exclude[language], language);
        expect(names.length, `${slug} ${language}`).toBeGreaterThan(0);
        for (const name of names) {
          expect(labels.has(plainQuotes(name)), `${slug} ${language}: ${name}`).toBe(true);
          expect(plainQuotes(name), slug).not.toBe(plainQuotes(label[language]));
        }
      }
    }
  });

  it('send coders to the same codes in every language', () => {
    const slugsNamed = (code: CodeTemplate, language: Language): readonly (string | undefined)[] =>
      namedIn(code.exclude[language], language).map(
        (name) => categoryTemplates.find(({ label }) => plainQuotes(label[language]) === plainQuotes(name))?.slug,
      );
    for (const code of categoryTemplates) {
      expect(slugsNamed(code, 'nn'), code.slug).toEqual(slugsNamed(code, 'nb'));
      expect(slugsNamed(code, 'en'), code.slug).toEqual(slugsNamed(code, 'nb'));
    }
  });

  it('keep bokmål out of nynorsk', () => {
    for (const code of categoryTemplates) {
      for (const [field, text] of textsOf(code)) {
        const found = wordsOf(text.nn).filter((word) => bokmaalOnly.has(word));
        expect(found, `${code.slug} ${field}: ${text.nn}`).toEqual([]);
      }
    }
  });
});

describe('research questions', () => {
  it('are nine, each under its own slug and asked as a question in three languages', () => {
    expect(researchQuestions.map(({ slug }) => slug)).toEqual([
      'omrader', 'kvalitetsarbeid', 'drivere', 'statlige-foringer', 'ressurskrevende', 'sykere-pasienter',
      'aldersgrupper', 'nye-tilbud', 'utvikling-per-tjeneste',
    ]);
    for (const { slug, text } of researchQuestions) {
      expectFilled(text, slug);
      for (const language of languages) expect(text[language], slug).toMatch(/\?$/);
      expect(wordsOf(text.nn).filter((word) => bokmaalOnly.has(word)), slug).toEqual([]);
    }
  });
});
