import { describe, expect, it } from 'vitest';
import { languages, type Trilingual } from '../../../shared/model/language.ts';
import { roleSlugs } from '../../../shared/model/vocabulary.ts';
import { countiesIn, countyLists } from '../../../shared/templates/counties.ts';
import { dimensionTemplates } from '../../../shared/templates/dimensions/index.ts';
import { kostraFunctions, kostraGroups, proposedFunctions } from '../../../shared/templates/kostra.ts';
import { roleGroups, roles } from '../../../shared/templates/roles.ts';
import { textShortcuts } from '../../../shared/templates/shortcuts.ts';
import { reformTimeline } from '../../../shared/templates/timeline.ts';

const expectFilled = (text: Trilingual, where: string): void => {
  for (const language of languages) {
    expect(text[language].trim(), `${where} ${language}`).not.toBe('');
    expect(text[language], `${where} ${language}`).toBe(text[language].trim());
  }
};

const expected: Readonly<Record<string, readonly string[]>> = {
  forklaring: [
    'flere-brukere', 'flere-timer', 'helsetilstand', 'demografi', 'tilflytting', 'reisetid', 'rekruttering',
    'manglende-kapasitet', 'omorganisering', 'etterslep-bolig', 'plasser-ned', 'attraktivt-tilbud',
    'politiske-prioriteringer', 'parorende', 'flyktninger', 'utskrivningspraksis', 'medisinsk-utvikling',
    'faglige-normer', 'lonnsoppgjor', 'media', 'statlig-styring', 'kjop-private', 'kjop-nabokommune',
  ],
  styring: [
    'oppholdsprinsippet', 'rettighetsfesting', 'brukermedvirkning', 'klagevedtak', 'tilsyn', 'veiledere',
    'bemanningsnormer', 'underfinansiert', 'oremerket', 'refusjon', 'aldersgrense', 'husbank', 'dagaktivitet',
    'tvang', 'psykisk-rus', 'betalingsplikt', 'legespesialisering', 'e-helse', 'rapportering',
  ],
  brukergruppe: [
    'utviklingshemming', 'psykisk', 'rus', 'demens', 'somatisk', 'palliativ', 'kreft', 'barn', 'trafikk', 'flyktninger',
  ],
  aldersgruppe: ['0-17', '18-49', '50-66', '67-79', '80'],
  utvikling: ['bra', 'jevn', 'startet-for', 'startet-etter', 'bolger', 'tilfeldig', 'flatet', 'nedgang'],
};

describe('dimensions', () => {
  it('are the five with their values, in order', () => {
    expect(dimensionTemplates.map(({ slug }) => slug)).toEqual(
      Object.entries(expected).flatMap(([slug, values]) => [slug, ...values.map((value) => `${slug}.${value}`)]),
    );
  });

  it('know their kind and their parent', () => {
    for (const code of dimensionTemplates) {
      const [parent, value] = code.slug.split('.');
      expect(code.kind, code.slug).toBe(value === undefined ? 'dimension' : 'value');
      expect(code.parent, code.slug).toBe(value === undefined ? undefined : parent);
    }
  });

  it('have every text in three languages', () => {
    for (const code of dimensionTemplates) {
      for (const field of ['label', 'short', 'definition', 'include', 'exclude', 'example'] as const) {
        expectFilled(code[field], `${code.slug} ${field}`);
      }
    }
  });

  it('have short labels of at most twelve characters, unique among siblings', () => {
    for (const language of languages) {
      const seen = new Set<string>();
      for (const { slug, parent, short } of dimensionTemplates) {
        const key = `${parent ?? ''} ${short[language].toLowerCase()}`;
        expect([...short[language]].length, `${slug} ${language}`).toBeLessThanOrEqual(12);
        expect(seen.has(key), `${slug} ${language}`).toBe(false);
        seen.add(key);
      }
    }
  });

  it('set locality on the explanations only: 14 local, 7 extra-local, 2 either', () => {
    const count = { local: 0, extralocal: 0, either: 0 };
    for (const { slug, parent, locality } of dimensionTemplates) {
      expect(locality !== undefined, slug).toBe(parent === 'forklaring');
      if (locality) count[locality] += 1;
    }
    expect(count).toEqual({ local: 14, extralocal: 7, either: 2 });
  });
});

describe('KOSTRA', () => {
  it('lists the functions with their share of 2020', () => {
    expect(kostraFunctions.map(({ code, share2020 }) => [code, share2020])).toEqual([
      [232, 3.2], [233, 1.7], [234, 4.3], [241, 10], [253, 31.5], [254, 44.3], [255, 0], [256, 0.64], [261, 4.46],
    ]);
    for (const { code, label } of kostraFunctions) expectFilled(label, String(code));
  });

  it('numbers the groups 1 to 16, each with a label of its own', () => {
    expect(kostraGroups.map(({ group }) => group)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    for (const { group, label } of kostraGroups) expectFilled(label, String(group));
    for (const language of languages) {
      expect(new Set(kostraGroups.map(({ label }) => label[language])).size).toBe(16);
    }
    const nb = (group: number): string | undefined => kostraGroups.find((entry) => entry.group === group)?.label.nb;
    expect(nb(3)).toBe('Små kommuner med middels bundne kostnader per innbygger, høye frie disponible inntekter');
    expect(nb(4)).toBe('Små kommuner med høye bundne kostnader per innbygger, lave frie disponible inntekter');
    expect(nb(8)).toBe('Mellomstore kommuner med lave bundne kostnader per innbygger, middels frie disponible inntekter');
    expect(nb(12)).toBe('Mellomstore kommuner med middels bundne kostnader per innbygger, høye frie disponible inntekter');
  });

  it('proposes only functions that it lists', () => {
    const codes = new Set(kostraFunctions.map(({ code }) => code));
    for (const [slug, functions] of Object.entries(proposedFunctions)) {
      expect(functions.length, slug).toBeGreaterThan(0);
      for (const code of functions) expect(codes.has(code), `${slug} ${code}`).toBe(true);
    }
    expect(proposedFunctions).toMatchObject({ bpa: [254], hjemmeboende: [254], kad: [256], institusjon: [253] });
  });
});

describe('counties', () => {
  it('are 19, 18, 11 and 15, without gaps between the lists', () => {
    expect(countyLists.map(({ counties }) => counties.length)).toEqual([19, 18, 11, 15]);
    countyLists.forEach((list, i) => expect(list.to).toBe((countyLists[i + 1]?.from ?? NaN) - 1 || null));
    for (const { counties } of countyLists) expect(new Set(counties).size).toBe(counties.length);
  });

  it('are those of the year', () => {
    expect(countiesIn(2017)).toHaveLength(19);
    expect(countiesIn(2018)).toHaveLength(18);
    expect(countiesIn(2019)).toHaveLength(18);
    expect(countiesIn(2020)).toHaveLength(11);
    expect(countiesIn(2023)).toHaveLength(11);
    expect(countiesIn(2024)).toHaveLength(15);
    expect(countiesIn(2030)).toHaveLength(15);
    expect(countiesIn(1960)).toHaveLength(19);
  });

  it('are spelled with their Norwegian letters', () => {
    expect(countiesIn(2017)).toEqual(expect.arrayContaining(['Østfold', 'Møre og Romsdal', 'Sør-Trøndelag', 'Nord-Trøndelag']));
    expect(countiesIn(2018)).toContain('Trøndelag');
    expect(countiesIn(2018).filter((name) => /-Trøndelag/.test(name))).toEqual([]);
    expect(countiesIn(2020)).toEqual(expect.arrayContaining(['Viken', 'Troms og Finnmark', 'Vestfold og Telemark', 'Agder']));
    expect(countiesIn(2024)).toEqual(expect.arrayContaining(['Østfold', 'Innlandet', 'Vestland', 'Troms', 'Finnmark']));
  });
});

describe('roles', () => {
  it('are the eleven, each in a group', () => {
    expect(roles.map(({ slug }) => slug)).toEqual([
      'kommunedirektor', 'assisterende-kommunedirektor', 'okonomisjef', 'okonomiradgiver', 'okonomikontroller',
      'kommunalsjef', 'leder-tildelingskontor', 'enhetsleder-institusjon', 'enhetsleder-hjemmetjeneste',
      'enhetsleder-miljotjeneste', 'annen',
    ]);
    expect(roles.map(({ slug }) => slug)).toEqual([...roleSlugs]);
    expect(new Set(roles.map(({ group }) => group))).toEqual(new Set(roleGroups.map(({ slug }) => slug)));
    for (const { slug, label } of [...roles, ...roleGroups]) expectFilled(label, slug);
  });
});

describe('timeline', () => {
  it('runs forward in time, in three languages', () => {
    const dates = reformTimeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, label } of reformTimeline) {
      expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expectFilled(label, date);
    }
  });
});

describe('text shortcuts', () => {
  it('are 40 to 60, lowercase letters only, none twice', () => {
    expect(textShortcuts.length).toBeGreaterThanOrEqual(40);
    expect(textShortcuts.length).toBeLessThanOrEqual(60);
    expect(new Set(textShortcuts.map(({ short }) => short)).size).toBe(textShortcuts.length);
    for (const { short } of textShortcuts) expect(short).toMatch(/^[a-zæøå]{2,10}$/);
  });

  it('are shorter than what they stand for, and stand for nothing that is a shortcut', () => {
    const shorts = new Set(textShortcuts.map(({ short }) => short));
    for (const { short, nb, nn } of textShortcuts) {
      for (const full of [nb, nn]) {
        expect(full.length, short).toBeGreaterThan(short.length);
        for (const word of full.split(' ')) expect(shorts.has(word), short).toBe(false);
      }
    }
  });

  it('are not words that are typed in their own right', () => {
    const words = [
      'avl', 'bruk', 'dag', 'dem', 'det', 'fysio', 'hel', 'heil', 'hjelp', 'inn', 'kom', 'lav', 'net', 'over', 'plan',
      'psyk', 'rus', 'syk', 'til', 'ved', 'vik', 'øk', 'flykt', 'ca', 'kl', 'kr', 'mill', 'mnd', 'pga', 'bpa', 'kad', 'øhd',
    ];
    for (const { short } of textShortcuts) expect(words).not.toContain(short);
  });
});
