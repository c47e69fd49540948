import { describe, expect, it } from 'vitest';
import { casesK11toK17 } from '../../../shared/templates/example/cases/k11-k17.ts';
import type { ExampleCase, ExampleNote } from '../../../shared/templates/example/types.ts';

const under = (parent: string, values: string): string[] => values.split(' ').map((value) => `${parent}.${value}`);

const drivers = [
  ...'ressurskrevende bpa hjemmeboende nye-tilbud institusjon kad kompetanse lonn velferdsteknologi andre'.split(' '),
  ...under('ressurskrevende', 'pu andre refusjon'),
  ...under('hjemmeboende', 'utskrivning lindrende kognitiv psykisk-rus omsorgsbolig reisetid'),
  ...under('nye-tilbud', 'demens hverdagsrehab lavterskel'),
  ...under('institusjon', 'plasser korttid behov drift'),
  ...under('kad', 'egne kjop bruk'),
  ...under('kompetanse', 'stillinger heving heltid'),
  ...under('lonn', 'vikar fravar turnus oppgjor'),
  ...under('velferdsteknologi', 'innkjop drift respons'),
];
const slugs = new Set([
  ...drivers,
  'inntekt',
  'refleksjon',
  ...under('forklaring', 'flere-brukere flere-timer helsetilstand demografi tilflytting reisetid rekruttering manglende-kapasitet omorganisering etterslep-bolig plasser-ned attraktivt-tilbud politiske-prioriteringer parorende flyktninger utskrivningspraksis medisinsk-utvikling faglige-normer lonnsoppgjor media statlig-styring kjop-private kjop-nabokommune'),
  ...under('styring', 'oppholdsprinsippet rettighetsfesting brukermedvirkning klagevedtak tilsyn veiledere bemanningsnormer underfinansiert oremerket refusjon aldersgrense husbank dagaktivitet tvang psykisk-rus betalingsplikt legespesialisering e-helse rapportering'),
  ...under('brukergruppe', 'utviklingshemming psykisk rus demens somatisk palliativ kreft barn trafikk flyktninger'),
  ...under('aldersgruppe', '0-17 18-49 50-66 67-79 80'),
  ...under('utvikling', 'bra jevn startet-for startet-etter bolger tilfeldig flatet nedgang'),
]);
const topics = new Set('formal taushetsplikt opptak kostra-tall feilforing refusjon-ar vekst-fritt tema-ressurskrevende tema-bpa tema-hjemmeboende tema-nye-tilbud tema-institusjon tema-kad tema-kompetanse tema-lonn tema-velferdsteknologi tema-andre aldersgrupper kvalitetsutvikling statlige-foringer etter-perioden inntekt refleksjoner tillegg ettersendes'.split(' '));
const counties = ['Østfold', 'Akershus', 'Oslo', 'Hedmark', 'Oppland', 'Buskerud', 'Vestfold', 'Telemark', 'Aust-Agder', 'Vest-Agder', 'Rogaland', 'Hordaland', 'Sogn og Fjordane', 'Møre og Romsdal', 'Trøndelag', 'Nordland', 'Troms', 'Finnmark'];

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const seconds = (t: string): number => Number(t.slice(0, 2)) * 60 + Number(t.slice(3));
const strongest = ['hoveddriver', 'betydelig', 'medvirkende', 'lite-utslag'];

function get(pseudonym: string): ExampleCase {
  const found = casesK11toK17.find((c) => c.pseudonym === pseudonym);
  if (!found) throw new Error(`no ${pseudonym}`);
  return found;
}
function note(c: ExampleCase, interview: string, t: string): ExampleNote | undefined {
  return c.interviews.find((i) => i.id === interview)?.notes.find((n) => n.t === t);
}
/** The prose of a case that goes into a report. */
const prose = (c: ExampleCase): string[] => c.cells.flatMap((cell) => [cell.text, ...cell.quotes.map((q) => q.leadIn)]);
const interviews = casesK11toK17.flatMap((c) => c.interviews.map((i) => ({ c, i })));
const included = casesK11toK17.filter((c) => c.status === 'inkludert');

describe.each(interviews.map(({ c, i }) => ({ id: i.id, c, i })))('interview $id', ({ id, c, i }) => {
  it('is as long as its kind', () => {
    const [least, most] = id === 'K15-I1' ? [42, 60] : [13, 18];
    expect(i.notes.length).toBeGreaterThanOrEqual(least);
    expect(i.notes.length).toBeLessThanOrEqual(most);
    expect(i.minutes).toBeGreaterThanOrEqual(45);
    expect(i.minutes).toBeLessThanOrEqual(75);
  });

  it('runs forward within its minutes and ends with the walk-through', () => {
    i.notes.forEach((n, k) => {
      expect(n.t).toMatch(/^\d\d:[0-5]\d$/);
      const before = i.notes[k - 1];
      if (before) expect(seconds(n.t), n.t).toBeGreaterThan(seconds(before.t));
    });
    expect(seconds(i.notes.at(-1)?.t ?? '99:00')).toBeLessThanOrEqual(i.minutes * 60);
    const first = i.notes.findIndex((n) => n.walkThrough);
    const walk = i.notes.slice(first);
    expect(walk.every((n) => n.walkThrough)).toBe(true);
    expect(walk.length).toBeGreaterThanOrEqual(2);
    expect(walk.length).toBeLessThanOrEqual(5);
  });

  it('is held on a working day after the first contact', () => {
    expect([1, 2, 3, 4, 5]).toContain(new Date(`${i.date}T00:00:00Z`).getUTCDay());
    expect(i.date > (c.contacts[0]?.date ?? '9999')).toBe(true);
    expect(i.date >= '2019-02-01' && i.date <= '2019-12-31').toBe(true);
    for (const p of i.promises) {
      expect((p.due ?? '9999') > i.date).toBe(true);
      expect((p.received ?? '9999') > i.date).toBe(true);
    }
  });

  it('lets only those present speak and promise', () => {
    const initials = c.informants.map((p) => p.initials);
    expect(initials).toEqual(expect.arrayContaining([...i.present]));
    for (const n of i.notes) {
      if (n.speaker !== undefined) expect(i.present, n.t).toContain(n.speaker);
      if (n.verbatim) expect(n.speaker, n.t).toBeDefined();
    }
    for (const p of i.promises) expect(i.present).toContain(p.by);
    const all = i.present.every((who) => c.informants.find((p) => p.initials === who)?.recordingAllowed);
    if (i.audio) expect(all).toBe(true);
  });

  it('stays within the code list and the topic list', () => {
    for (const n of i.notes) {
      const tags = n.tags ?? [];
      expect(tags.length, n.t).toBeLessThanOrEqual(3);
      expect(new Set(tags).size, n.t).toBe(tags.length);
      expect(tags.filter((tag) => !slugs.has(tag)), n.t).toEqual([]);
      expect(tags, n.t).toEqual(expect.arrayContaining(Object.keys(n.locality ?? {})));
    }
    expect(Object.keys(i.coverage).filter((topic) => !topics.has(topic))).toEqual([]);
    expect(i.notes.filter((n) => n.tags?.length).length).toBeGreaterThan(i.notes.length * 0.7);
  });

  it('holds short lines, whole sentences where they are verbatim, and marks only third persons as generalised', () => {
    for (const n of i.notes) {
      expect(wordCount(n.text), n.text).toBeGreaterThanOrEqual(4);
      expect(wordCount(n.text), n.text).toBeLessThanOrEqual(25);
      if (n.verbatim) expect(n.text).toMatch(/^\p{Lu}.*[.!?]$/u);
      if (n.generalised !== undefined || n.approved) expect(n.thirdPerson, n.t).toBe(true);
      if (n.approved) expect(n.generalised, n.t).toBeDefined();
      if (n.written !== undefined) expect(n.written).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe.each(included.map((c) => ({ pseudonym: c.pseudonym, c })))('case $pseudonym', ({ c }) => {
  it('writes cells of 50 to 110 words that open with the size phrase', () => {
    expect(c.cells.length).toBeGreaterThanOrEqual(5);
    expect(new Set(c.cells.map((cell) => cell.category)).size).toBe(c.cells.length);
    for (const cell of c.cells) {
      expect(cell.text.startsWith('{{kommunen}} ')).toBe(true);
      expect(cell.text.endsWith('.')).toBe(true);
      expect(wordCount(cell.text), cell.category).toBeGreaterThanOrEqual(50);
      expect(wordCount(cell.text), cell.category).toBeLessThanOrEqual(110);
      expect(cell.quotes.length).toBeLessThanOrEqual(2);
    }
  });

  it('lets no name of the case and no county into the cells', () => {
    const names = [
      c.name,
      ...c.places.map((p) => p.term),
      ...c.informants.flatMap((p) => [p.name, ...p.name.split(/[ -]/)]),
      ...counties,
    ];
    for (const text of prose(c)) {
      const found = names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?:s|’s|'s)?(?!\\p{L})`, 'iu').test(text));
      expect(found, text).toEqual([]);
      expect(text.toLowerCase()).not.toContain(c.name.toLowerCase());
    }
  });

  it('quotes verbatim lines of informants who are still part of the study', () => {
    for (const q of c.cells.flatMap((cell) => cell.quotes)) {
      const source = note(c, q.interview, q.t);
      expect(q.leadIn.endsWith(':')).toBe(true);
      expect(source?.verbatim, `${q.interview} ${q.t}`).toBe(true);
      expect(source?.thirdPerson).toBeUndefined();
      const speaker = c.informants.find((p) => p.initials === source?.speaker);
      expect(speaker).toBeDefined();
      expect(speaker?.withdrawn).toBeUndefined();
    }
  });

  it('assesses what was talked about, with one or two main drivers', () => {
    for (const a of c.assessments) {
      expect(drivers).toContain(a.slug);
      const interview = c.interviews.find((i) => i.id === a.interview);
      expect(interview).toBeDefined();
      if (a.by !== undefined) expect(interview?.present).toContain(a.by);
    }
    const main = new Set(c.assessments.filter((a) => a.value === 'hoveddriver').map((a) => a.slug.split('.')[0]));
    expect([1, 2]).toContain(main.size);
    const assessed = new Set(c.assessments.map((a) => a.slug));
    const tagged = new Set(c.interviews.flatMap((i) => i.notes).flatMap((n) => n.tags ?? []).map((tag) => tag.split('.')[0] as string));
    for (const category of drivers.filter((slug) => !slug.includes('.') && tagged.has(slug))) expect(assessed, category).toContain(category);
    for (const cell of c.cells) expect(tagged, cell.category).toContain(cell.category);
  });

  it('never sets a category weaker than its sub-categories in the same interview, nor leaves it out', () => {
    for (const a of c.assessments.filter((one) => one.slug.includes('.') && strongest.includes(one.value))) {
      const parent = c.assessments.filter((one) => one.slug === a.slug.split('.')[0]);
      const best = Math.min(...parent.map((one) => (strongest.includes(one.value) ? strongest.indexOf(one.value) : 9)));
      expect(best, a.slug).toBeLessThanOrEqual(strongest.indexOf(a.value));
    }
  });

  it('has figures whose growth is the one its inclusion names', () => {
    const sum = (codes: number[], year: number): number =>
      c.figures.filter((f) => codes.includes(f.functionCode) && f.year === year).reduce((total, f) => total + f.thousandKr, 0);
    const growth = (codes: number[]): number => (sum(codes, 2018) / sum(codes, 2016) - 1) * 100;
    const named: Record<string, readonly [number[], number]> = {
      K11: [[253, 254, 256], 13],
      K12: [[253, 254], 12.5],
      K13: [[254], 22.8],
      K14: [[254], 25.4],
      K15: [[253, 254, 256], 13.9],
    };
    const [codes, percent] = named[c.pseudonym] as readonly [number[], number];
    expect(Math.abs(growth(codes) - percent)).toBeLessThan(0.3);
  });
});

describe('all seven cases', () => {
  it('come in order with what each is there to show', () => {
    expect(casesK11toK17.map((c) => c.pseudonym)).toEqual(['K11', 'K12', 'K13', 'K14', 'K15', 'K16', 'K17']);
    expect(casesK11toK17.map((c) => c.population)).toEqual([24600, 31000, 42000, 27800, 71000, 4100, 5100]);
    expect(casesK11toK17.map((c) => c.kostraGroup)).toEqual([8, 13, 13, 13, 13, 4, 12]);
    expect(casesK11toK17.map((c) => c.interviews.map((i) => i.present.length))).toEqual([[3], [2, 2], [1, 1], [1], [5, 2], [], []]);
    expect(get('K12').assessments.filter((a) => a.slug === 'bpa').map((a) => a.value)).toEqual(['utenfor-perioden', 'utenfor-perioden']);
    expect(get('K12').interviews[1]?.followUpOf).toBe('K12-I1');
    expect(get('K13').interviews.map((i) => [i.mode, i.followUpOf])).toEqual([['telefon', undefined], ['video', undefined]]);
    expect(get('K13').assessments.filter((a) => a.slug === 'institusjon').every((a) => a.value === 'nedgang')).toBe(true);
    expect(get('K14').interviews[0]?.mode).toBe('video');
    expect(get('K15').interviews[1]?.followUpOf).toBe('K15-I1');
  });

  it('keep those who declined or were replaced to a contact log', () => {
    expect([get('K16').status, get('K17').status]).toEqual(['takket-nei', 'erstattet']);
    expect(get('K16').statusReason).toMatch(/kapasitet/);
    expect(get('K16').informants).toEqual([]);
    expect(get('K17').statusReason).toMatch(/sammenslåing/);
    expect(get('K17').replacedBy).toBe('K07');
    for (const c of [get('K16'), get('K17')]) {
      expect(c.contacts.length).toBeGreaterThanOrEqual(3);
      expect([...c.interviews, ...c.assessments, ...c.cells]).toEqual([]);
    }
  });

  it('are described alike', () => {
    for (const c of casesK11toK17) {
      expect(counties).toContain(c.county);
      expect([c.countyListYear, c.populationYear]).toEqual([2019, 2019]);
      expect(new Set(c.informants.map((p) => p.initials)).size).toBe(c.informants.length);
      for (const p of c.informants) {
        expect(p.id.startsWith(`${c.pseudonym}-`)).toBe(true);
        if (p.email !== undefined) expect(p.email).toMatch(/\.example\.no$/);
        if (p.phone !== undefined) expect(p.phone).toMatch(/^000 /);
      }
      const dates = c.contacts.map((contact) => contact.date);
      expect([...dates].sort()).toEqual(dates);
      for (const date of dates) expect([1, 2, 3, 4, 5], date).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
      for (const code of [253, 254, 256]) {
        expect(c.figures.filter((f) => f.functionCode === code).map((f) => f.year)).toEqual([2016, 2017, 2018]);
      }
    }
  });

  it('assess with many of the values', () => {
    const values = new Set(casesK11toK17.flatMap((c) => c.assessments.map((a) => a.value)));
    for (const value of ['hoveddriver', 'betydelig', 'medvirkende', 'lite-utslag', 'utenfor-perioden', 'registrering', 'ingen', 'nedgang', 'ikke-svart']) {
      expect(values).toContain(value);
    }
  });

  it('say nothing twice', () => {
    const lines = casesK11toK17.flatMap((c) => [
      ...c.interviews.flatMap((i) => i.notes).flatMap((n) => [n.text, n.written, n.generalised]),
      ...c.interviews.flatMap((i) => [...(i.fieldNote ?? '').split(/(?<=[.?])\s+/), ...i.promises.map((p) => p.text)]),
      ...c.cells.flatMap((cell) => cell.text.replace('{{kommunen}} ', '').split(/(?<=\.)\s+/)),
      ...c.cells.flatMap((cell) => cell.quotes.map((q) => q.leadIn)),
      ...c.contacts.flatMap((contact) => [contact.text, contact.outcome]),
      c.inclusionReason,
      c.statusReason,
    ]).filter((line): line is string => line !== undefined && line !== '');
    const keys = lines.map((line) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
  });

  it('never touch prolonged hospital stays', () => {
    const touched = casesK11toK17.flatMap((c) => [
      ...c.interviews.flatMap((i) => [...Object.keys(i.coverage), ...i.notes.flatMap((n) => n.tags ?? [])]),
      ...c.assessments.map((a) => a.slug),
      ...c.cells.map((cell) => cell.category),
    ]);
    expect(touched.filter((slug) => /sykehus|betalingsplikt/.test(slug))).toEqual([]);
    expect(JSON.stringify(casesK11toK17)).not.toMatch(/overligge|døgnmulkt|dagbot|dagbøter|betalingsplikt/i);
  });
});
