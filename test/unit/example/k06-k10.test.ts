import { describe, expect, it } from 'vitest';
import { casesK06toK10 } from '../../../shared/templates/example/cases/k06-k10.ts';
import { withdrawnLines } from '../../../shared/templates/example/cases/k08.ts';
import type { ExampleCase, ExampleInterview } from '../../../shared/templates/example/types.ts';

const list = (prefix: string, words: string): string[] => words.split(' ').map((word) => prefix + word);

const categorySlugs = [
  ...list('', 'ressurskrevende bpa hjemmeboende nye-tilbud institusjon kad kompetanse lonn velferdsteknologi andre'),
  ...list('ressurskrevende.', 'pu andre refusjon'),
  ...list('hjemmeboende.', 'utskrivning lindrende kognitiv psykisk-rus omsorgsbolig reisetid'),
  ...list('nye-tilbud.', 'demens hverdagsrehab lavterskel'),
  ...list('institusjon.', 'plasser korttid behov drift'),
  ...list('kad.', 'egne kjop bruk'),
  ...list('kompetanse.', 'stillinger heving heltid'),
  ...list('lonn.', 'vikar fravar turnus oppgjor'),
  ...list('velferdsteknologi.', 'innkjop drift respons'),
];
const slugs = new Set([
  ...categorySlugs,
  ...list('', 'inntekt refleksjon'),
  ...list(
    'forklaring.',
    'flere-brukere flere-timer helsetilstand demografi tilflytting reisetid rekruttering manglende-kapasitet omorganisering etterslep-bolig plasser-ned attraktivt-tilbud politiske-prioriteringer parorende flyktninger utskrivningspraksis medisinsk-utvikling faglige-normer lonnsoppgjor media statlig-styring kjop-private kjop-nabokommune',
  ),
  ...list(
    'styring.',
    'oppholdsprinsippet rettighetsfesting brukermedvirkning klagevedtak tilsyn veiledere bemanningsnormer underfinansiert oremerket refusjon aldersgrense husbank dagaktivitet tvang psykisk-rus betalingsplikt legespesialisering e-helse rapportering',
  ),
  ...list('brukergruppe.', 'utviklingshemming psykisk rus demens somatisk palliativ kreft barn trafikk flyktninger'),
  ...list('aldersgruppe.', '0-17 18-49 50-66 67-79 80'),
  ...list('utvikling.', 'bra jevn startet-for startet-etter bolger tilfeldig flatet nedgang'),
]);
const topics = new Set(
  'formal taushetsplikt opptak kostra-tall feilforing refusjon-ar vekst-fritt tema-ressurskrevende tema-bpa tema-hjemmeboende tema-nye-tilbud tema-institusjon tema-kad tema-kompetanse tema-lonn tema-velferdsteknologi tema-andre aldersgrupper kvalitetsutvikling statlige-foringer etter-perioden inntekt refleksjoner tillegg ettersendes'.split(' '),
);
const counties2019 =
  'Østfold Akershus Oslo Hedmark Oppland Buskerud Vestfold Telemark Aust-Agder Vest-Agder Rogaland Hordaland Sogn Møre Trøndelag Nordland Troms Finnmark'.split(' ');

const full = new Set(['K06-I1', 'K08-I1', 'K10-I1']);
const seconds = (t: string): number => {
  expect(t).toMatch(/^\d\d:[0-5]\d$/);
  const [m, s] = t.split(':').map(Number) as [number, number];
  return m * 60 + s;
};
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const interviews = casesK06toK10.flatMap((c) => c.interviews.map((i) => ({ c, i })));
const allNotes = interviews.flatMap(({ c, i }) => i.notes.map((n) => ({ c, i, n })));
const caseBy = (pseudonym: string): ExampleCase => {
  const found = casesK06toK10.find((c) => c.pseudonym === pseudonym);
  if (!found) throw new Error(pseudonym);
  return found;
};
const interviewBy = (c: ExampleCase, id: string): ExampleInterview => {
  const found = c.interviews.find((i) => i.id === id);
  if (!found) throw new Error(id);
  return found;
};
const values = (pseudonym: string, slug: string): string[] =>
  caseBy(pseudonym).assessments.filter((a) => a.slug === slug).map((a) => `${a.by ?? ''}:${a.value}`);

/** Every name that would betray the case; first names and surnames apart. */
const betraying = (c: ExampleCase): string[] => [
  c.name,
  ...c.places.map((p) => p.term),
  ...c.informants.flatMap((p) => [p.name, ...p.name.split(/[\s-]/)]),
  ...counties2019,
];
const holds = (text: string, term: string): boolean =>
  new RegExp(`(?<!\\p{L})${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|en|et|ar|ing|inger)?(?!\\p{L})`, 'iu').test(text);

describe.each(interviews.map(({ c, i }) => [i.id, c, i] as const))('%s', (id, c, i) => {
  it('has the number of notes its kind calls for', () => {
    const [low, high] = full.has(id) ? [42, 60] : [13, 18];
    expect(i.notes.length).toBeGreaterThanOrEqual(low);
    expect(i.notes.length).toBeLessThanOrEqual(high);
    expect(i.minutes).toBeGreaterThanOrEqual(45);
    expect(i.minutes).toBeLessThanOrEqual(75);
  });

  it('is held on a weekday of February to December 2019', () => {
    expect(i.date >= '2019-02-01' && i.date <= '2019-12-31').toBe(true);
    expect([0, 6]).not.toContain(new Date(`${i.date}T12:00:00Z`).getUTCDay());
    for (const contact of c.contacts) expect(contact.date > '2018-12-31').toBe(true);
    expect(c.contacts[0]?.date.localeCompare(i.date)).toBe(-1);
  });

  it('runs forward in time and ends with the walk-through', () => {
    const times = i.notes.map((n) => seconds(n.t));
    times.forEach((time, k) => {
      if (k > 0) expect(time).toBeGreaterThan(times[k - 1] as number);
      expect(time).toBeLessThanOrEqual(i.minutes * 60);
    });
    const walk = i.notes.filter((n) => n.walkThrough).length;
    expect(walk).toBeGreaterThanOrEqual(2);
    expect(walk).toBeLessThanOrEqual(5);
    expect(i.notes.slice(-walk).every((n) => n.walkThrough)).toBe(true);
  });

  it('uses only speakers who were present, and records only with everybody’s leave', () => {
    const known = c.informants.map((p) => p.initials);
    for (const initials of i.present) expect(known).toContain(initials);
    for (const n of i.notes) if (n.speaker !== undefined) expect(i.present).toContain(n.speaker);
    for (const n of i.notes) if (n.verbatim) expect(n.speaker).toBeDefined();
    for (const p of i.promises) if (p.by !== undefined) expect(i.present).toContain(p.by);
    if (i.audio) expect(c.informants.filter((p) => i.present.includes(p.initials)).every((p) => p.recordingAllowed)).toBe(true);
  });

  it('tags and covers within the code and topic lists', () => {
    for (const n of i.notes) {
      expect((n.tags ?? []).length).toBeLessThanOrEqual(3);
      for (const tag of n.tags ?? []) expect(slugs, `${n.t} ${tag}`).toContain(tag);
      for (const tag of Object.keys(n.locality ?? {})) expect(n.tags).toContain(tag);
    }
    for (const topic of Object.keys(i.coverage)) expect(topics).toContain(topic);
    const tagged = i.notes.filter((n) => (n.tags ?? []).length > 0).length;
    expect(tagged / i.notes.length).toBeGreaterThan(0.75);
  });

  it('reads as typed at speed', () => {
    for (const n of i.notes) {
      expect(words(n.text), n.text).toBeGreaterThanOrEqual(4);
      expect(words(n.text), n.text).toBeLessThanOrEqual(n.verbatim ? 40 : 25);
      if (n.verbatim) expect(n.text).toMatch(/[.!?]$/);
      if (n.generalised !== undefined || n.approved) expect(n.thirdPerson).toBe(true);
    }
    if (full.has(id)) {
      expect(i.notes.filter((n) => n.written !== undefined).length).toBeGreaterThanOrEqual(8);
      const third = i.notes.filter((n) => n.thirdPerson).length / i.notes.length;
      expect(third).toBeGreaterThan(0.06);
      expect(third).toBeLessThan(0.15);
    }
  });
});

describe.each(casesK06toK10.map((c) => [c.pseudonym, c] as const))('%s', (_pseudonym, c) => {
  it('is an included case with unique informants', () => {
    expect(c.status).toBe('inkludert');
    expect(c.countyListYear).toBe(2019);
    expect(counties2019).toContain(c.county);
    expect(new Set(c.informants.map((p) => p.initials)).size).toBe(c.informants.length);
    expect(new Set(c.informants.map((p) => p.id)).size).toBe(c.informants.length);
    for (const p of c.informants) expect(p.email ?? 'x@y.example.no').toMatch(/example\.no$/);
  });

  it('keeps its own names and all counties out of the cells', () => {
    for (const cell of c.cells) {
      const prose = [cell.text, ...cell.quotes.map((q) => q.leadIn)].join(' ');
      for (const term of betraying(c)) expect(holds(prose, term), `${cell.category}: ${term}`).toBe(false);
    }
  });

  it('writes each cell as one report-ready paragraph', () => {
    const categories = c.cells.map((cell) => cell.category);
    expect(new Set(categories).size).toBe(categories.length);
    for (const cell of c.cells) {
      expect(cell.text.startsWith('{{kommunen}} ')).toBe(true);
      expect(words(cell.text), cell.category).toBeGreaterThanOrEqual(50);
      expect(words(cell.text), cell.category).toBeLessThanOrEqual(110);
      expect(cell.text.endsWith('.')).toBe(true);
    }
    expect(c.cells.some((cell) => cell.status === 'ferdig')).toBe(true);
  });

  it('quotes only verbatim notes of informants who are still in the study', () => {
    for (const quote of c.cells.flatMap((cell) => cell.quotes)) {
      expect(quote.leadIn.endsWith(':')).toBe(true);
      const note = interviewBy(c, quote.interview).notes.find((n) => n.t === quote.t);
      expect(note?.verbatim, `${quote.interview} ${quote.t}`).toBe(true);
      expect(note?.thirdPerson).toBeUndefined();
      const speaker = c.informants.find((p) => p.initials === note?.speaker);
      expect(speaker).toBeDefined();
      expect(speaker?.withdrawn).toBeUndefined();
    }
  });

  it('assesses within the category list, with one or two main drivers', () => {
    for (const a of c.assessments) {
      expect(categorySlugs).toContain(a.slug);
      const interview = interviewBy(c, a.interview);
      if (a.by !== undefined) expect(interview.present).toContain(a.by);
      expect(c.informants.find((p) => p.initials === a.by)?.withdrawn).toBeUndefined();
    }
    const main = new Set(c.assessments.filter((a) => a.value === 'hoveddriver').map((a) => a.slug.split('.')[0]));
    expect(main.size).toBeGreaterThanOrEqual(1);
    expect(main.size).toBeLessThanOrEqual(2);
    const assessed = new Set(c.assessments.map((a) => a.slug));
    for (const cell of c.cells) if (cell.category !== 'inntekt' && cell.category !== 'refleksjon') expect(assessed).toContain(cell.category);
  });

  it('gives figures for three years that rise or fall within reason', () => {
    for (const code of [253, 254, 256]) {
      expect(c.figures.filter((f) => f.functionCode === code).map((f) => f.year)).toEqual([2016, 2017, 2018]);
    }
  });
});

describe('the five cases together', () => {
  it('says nothing twice', () => {
    const lines = [
      ...allNotes.flatMap(({ n }) => [n.text, n.written, n.generalised]),
      ...casesK06toK10.flatMap((c) => [
        ...c.cells.flatMap((cell) => [...cell.text.replace('{{kommunen}} ', '').split(/(?<=\.)\s+(?=\p{Lu})/u), ...cell.quotes.map((q) => q.leadIn)]),
        ...c.contacts.map((contact) => contact.text),
        ...c.interviews.flatMap((i) => [i.fieldNote, ...i.promises.map((p) => p.text)]),
        c.inclusionReason,
      ]),
    ].filter((line): line is string => line !== undefined);
    const seen = new Map<string, number>();
    for (const line of lines) {
      const key = line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('leaves prolonged hospital stays untouched', () => {
    const tags = allNotes.flatMap(({ n }) => n.tags ?? []);
    const touched = [...tags, ...casesK06toK10.flatMap((c) => [...c.assessments.map((a) => a.slug), ...c.cells.map((cell) => cell.category)])];
    expect(touched.filter((slug) => slug.split('.')[0] === 'sykehus' || slug === 'styring.betalingsplikt')).toEqual([]);
    expect(interviews.filter(({ i }) => 'tema-sykehus' in i.coverage)).toEqual([]);
    expect(JSON.stringify(casesK06toK10)).not.toMatch(/overligge|dagbot|dagbøter|betalingsplikt|utskrivningsklar/i);
  });

  it('holds all that is particular to each case', () => {
    const grew = new Set(caseBy('K06').assessments.filter((a) => ['hoveddriver', 'betydelig', 'medvirkende', 'lite-utslag'].includes(a.value)).map((a) => a.slug.split('.')[0]));
    expect(grew.size).toBe(10);
    expect(caseBy('K07').inclusionReason).toMatch(/erstatning/);
    expect(interviewBy(caseBy('K09'), 'K09-I1').coverage['tema-bpa']).toBe('onsket-ikke-svare');
    expect(values('K09', 'bpa')).toEqual([':ikke-svart']);
    expect(allNotes.filter(({ c, n }) => c.pseudonym === 'K09' && n.tags?.includes('bpa'))).toEqual([]);
    expect(caseBy('K09').cells.some((cell) => cell.category === 'bpa')).toBe(false);
    expect(values('K10', 'bpa')).toEqual(['HG:hoveddriver', 'EB:lite-utslag']);
    expect(values('K10', 'hjemmeboende')).toEqual(['EB:hoveddriver', 'HG:ingen']);
  });
});

describe('the person who withdrew from K08', () => {
  const k08 = caseBy('K08');
  const gone = k08.informants.filter((p) => p.withdrawn !== undefined);
  const initials = gone[0]?.initials;
  const own = allNotes.filter(({ c, n }) => c === k08 && n.speaker === initials);

  it('spoke seven to nine lines, and a few lines have no speaker', () => {
    expect(gone).toHaveLength(1);
    expect(own.length).toBeGreaterThanOrEqual(7);
    expect(own.length).toBeLessThanOrEqual(9);
    const unknown = allNotes.filter(({ c, n }) => c === k08 && n.speaker === undefined).length;
    expect(unknown).toBeGreaterThanOrEqual(3);
    expect(unknown).toBeLessThanOrEqual(4);
  });

  it('said the distinctive fragments, and nobody else did', () => {
    expect(withdrawnLines).toHaveLength(4);
    const everything = JSON.stringify(casesK06toK10);
    for (const fragment of withdrawnLines) {
      expect(own.filter(({ n }) => n.text.includes(fragment))).toHaveLength(1);
      expect(everything.split(fragment)).toHaveLength(2);
    }
  });

  it('takes no part in the follow-up and promised nothing', () => {
    const followUp = interviewBy(k08, 'K08-I2');
    expect(followUp.followUpOf).toBe('K08-I1');
    expect(followUp.present).not.toContain(initials);
    expect(k08.interviews.flatMap((i) => i.promises).filter((p) => p.by === initials)).toEqual([]);
  });
});
