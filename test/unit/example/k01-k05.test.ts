import { describe, expect, it } from 'vitest';
import { casesK01toK05 } from '../../../shared/templates/example/cases/k01-k05.ts';
import { neverRecognised } from '../../../shared/templates/example/cases/k05.ts';
import type { ExampleCase, ExampleInterview, ExampleNote } from '../../../shared/templates/example/types.ts';

const under = (parent: string, values: string): string[] => values.split(' ').map((value) => `${parent}.${value}`);

const categories = [
  'ressurskrevende', 'bpa', 'hjemmeboende', 'nye-tilbud', 'institusjon', 'kad', 'kompetanse', 'lonn',
  'velferdsteknologi', 'andre',
];
const slugs = new Set([
  ...categories, 'inntekt', 'refleksjon',
  ...under('ressurskrevende', 'pu andre refusjon'),
  ...under('hjemmeboende', 'utskrivning lindrende kognitiv psykisk-rus omsorgsbolig reisetid'),
  ...under('nye-tilbud', 'demens hverdagsrehab lavterskel'),
  ...under('institusjon', 'plasser korttid behov drift'),
  ...under('kad', 'egne kjop bruk'),
  ...under('kompetanse', 'stillinger heving heltid'),
  ...under('lonn', 'vikar fravar turnus oppgjor'),
  ...under('velferdsteknologi', 'innkjop drift respons'),
  ...under('forklaring', 'flere-brukere flere-timer helsetilstand demografi tilflytting reisetid rekruttering manglende-kapasitet omorganisering etterslep-bolig plasser-ned attraktivt-tilbud politiske-prioriteringer parorende flyktninger utskrivningspraksis medisinsk-utvikling faglige-normer lonnsoppgjor media statlig-styring kjop-private kjop-nabokommune'),
  ...under('styring', 'oppholdsprinsippet rettighetsfesting brukermedvirkning klagevedtak tilsyn veiledere bemanningsnormer underfinansiert oremerket refusjon aldersgrense husbank dagaktivitet tvang psykisk-rus betalingsplikt legespesialisering e-helse rapportering'),
  ...under('brukergruppe', 'utviklingshemming psykisk rus demens somatisk palliativ kreft barn trafikk flyktninger'),
  ...under('aldersgruppe', '0-17 18-49 50-66 67-79 80'),
  ...under('utvikling', 'bra jevn startet-for startet-etter bolger tilfeldig flatet nedgang'),
]);
const topics = new Set(
  'formal taushetsplikt opptak kostra-tall feilforing refusjon-ar vekst-fritt tema-ressurskrevende tema-bpa tema-hjemmeboende tema-nye-tilbud tema-institusjon tema-kad tema-kompetanse tema-lonn tema-velferdsteknologi tema-andre aldersgrupper kvalitetsutvikling statlige-foringer etter-perioden inntekt refleksjoner tillegg ettersendes'.split(' '),
);

const fullInterviews = new Set(['K01-I1', 'K05-I1']);
const interviews = casesK01toK05.flatMap((c) => c.interviews.map((i) => ({ c, i })));
const seconds = (t: string): number => {
  const [minutes, rest] = t.split(':').map(Number);
  return minutes! * 60 + rest!;
};
const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const findNote = (c: ExampleCase, interview: string, t: string): ExampleNote | undefined =>
  c.interviews.find((i) => i.id === interview)?.notes.find((n) => n.t === t);
const betrayingTerms = (c: ExampleCase): string[] => [
  c.name,
  c.county,
  ...c.places.map((p) => p.term),
  ...c.informants.flatMap((p) => [p.name, ...p.name.split(/[\s-]/)]),
];
/** All that may leave the study: municipality examples, their lead-ins, generalised third-person lines. */
const leaving = (c: ExampleCase): string[] => [
  ...c.cells.flatMap((cell) => [cell.text, ...cell.quotes.map((q) => q.leadIn)]),
  ...c.interviews.flatMap((i) => i.notes.flatMap((n) => (n.generalised === undefined ? [] : [n.generalised]))),
];
const tagsOf = (c: ExampleCase): string[] => c.interviews.flatMap((i) => i.notes.flatMap((n) => n.tags ?? []));

describe.each(interviews)('interview $i.id', ({ c, i }: { c: ExampleCase; i: ExampleInterview }) => {
  const speakers = new Set(c.informants.map((p) => p.initials));

  it('has the length of its kind', () => {
    const [least, most] = fullInterviews.has(i.id) ? [42, 60] : [13, 18];
    expect(i.notes.length).toBeGreaterThanOrEqual(least);
    expect(i.notes.length).toBeLessThanOrEqual(most);
    expect(i.minutes).toBeGreaterThanOrEqual(45);
    expect(i.minutes).toBeLessThanOrEqual(75);
  });

  it('is held in 2019, on a weekday', () => {
    expect(i.date >= '2019-02-01' && i.date <= '2019-12-31').toBe(true);
    expect([0, 6]).not.toContain(new Date(`${i.date}T12:00:00Z`).getUTCDay());
  });

  it('has times that increase within its duration', () => {
    for (const n of i.notes) expect(n.t).toMatch(/^\d\d:[0-5]\d$/);
    const times = i.notes.map((n) => seconds(n.t));
    for (let k = 1; k < times.length; k++) expect(times[k]!).toBeGreaterThan(times[k - 1]!);
    expect(times.at(-1)!).toBeLessThan(i.minutes * 60);
  });

  it('ends with a walk-through of 2-5 lines', () => {
    const flags = i.notes.map((n) => n.walkThrough === true);
    const first = flags.indexOf(true);
    expect(flags.slice(first).every(Boolean)).toBe(true);
    expect(flags.length - first).toBeGreaterThanOrEqual(2);
    expect(flags.length - first).toBeLessThanOrEqual(5);
  });

  it('is typed as live notes are, by and about those present', () => {
    for (const initials of i.present) expect(speakers).toContain(initials);
    for (const n of i.notes) {
      expect(words(n.text), n.text).toBeGreaterThanOrEqual(4);
      expect(words(n.text), n.text).toBeLessThanOrEqual(25);
      if (n.speaker !== undefined) expect(i.present, n.t).toContain(n.speaker);
      if (n.verbatim) expect(n.speaker, n.t).toBeDefined();
      if (n.approved) expect(n.generalised, n.t).toBeDefined();
      if (n.generalised !== undefined) expect(n.thirdPerson, n.t).toBe(true);
    }
    expect(i.notes.some((n) => n.verbatim)).toBe(true);
    expect(i.notes.some((n) => n.written !== undefined)).toBe(fullInterviews.has(i.id));
  });

  it('is recorded only where all present allow it', () => {
    const allowed = c.informants.filter((p) => i.present.includes(p.initials)).every((p) => p.recordingAllowed);
    expect(!i.audio || allowed).toBe(true);
  });

  it('has only known tags and topics', () => {
    for (const n of i.notes) {
      expect((n.tags ?? []).length, n.t).toBeLessThanOrEqual(3);
      for (const tag of n.tags ?? []) expect(slugs, `${i.id} ${n.t}`).toContain(tag);
      for (const slug of Object.keys(n.locality ?? {})) expect(n.tags, n.t).toContain(slug);
    }
    const tagged = i.notes.filter((n) => (n.tags ?? []).length > 0).length;
    expect(tagged / i.notes.length).toBeGreaterThan(0.8);
    for (const topic of Object.keys(i.coverage)) expect(topics).toContain(topic);
  });

  it('keeps its promises tied to informants and dates', () => {
    for (const p of i.promises) {
      if (p.by !== undefined) expect(i.present).toContain(p.by);
      if (p.due !== undefined) expect(p.due > i.date).toBe(true);
      if (p.received !== undefined) expect(p.received > i.date).toBe(true);
    }
  });
});

describe.each(casesK01toK05.map((c) => ({ c, pseudonym: c.pseudonym })))('case $pseudonym', ({ c }) => {
  it('is an included case of 2019 with unique informants', () => {
    expect(c).toMatchObject({ status: 'inkludert', populationYear: 2019, countyListYear: 2019 });
    expect(new Set(c.informants.map((p) => p.initials)).size).toBe(c.informants.length);
    for (const p of c.informants) expect(p.id.startsWith(`${c.pseudonym}-`)).toBe(true);
    for (const p of c.places) expect(c.name).not.toBe(p.term);
  });

  it('assesses every category it touches, and only those, with one or two main drivers', () => {
    const tags = new Set(tagsOf(c).map((tag) => tag.split('.')[0]!).filter((tag) => categories.includes(tag)));
    const assessed = new Set(c.assessments.map((a) => a.slug.split('.')[0]!));
    expect([...assessed].sort()).toEqual([...tags].sort());
    for (const a of c.assessments) {
      expect(slugs).toContain(a.slug);
      const interview = c.interviews.find((i) => i.id === a.interview);
      expect(interview, a.slug).toBeDefined();
      if (a.by !== undefined) expect(interview!.present).toContain(a.by);
      const touched = interview!.notes.flatMap((n) => n.tags ?? []);
      expect(touched.some((tag) => tag === a.slug || tag.startsWith(`${a.slug}.`)), `${a.slug} in ${a.interview}`).toBe(true);
    }
    const main = new Set(c.assessments.filter((a) => a.value === 'hoveddriver' && !a.slug.includes('.')).map((a) => a.slug));
    expect([1, 2]).toContain(main.size);
  });

  it('has municipality examples of the right form for touched categories', () => {
    expect(c.cells.length).toBeGreaterThanOrEqual(5);
    expect(c.cells.length).toBeLessThanOrEqual(8);
    expect(new Set(c.cells.map((cell) => cell.category)).size).toBe(c.cells.length);
    const tags = tagsOf(c);
    for (const cell of c.cells) {
      expect(tags.some((tag) => tag.split('.')[0] === cell.category), cell.category).toBe(true);
      expect(cell.text.startsWith('{{kommunen}} '), cell.category).toBe(true);
      expect(cell.text.split('{{').length, cell.category).toBe(2);
      expect(words(cell.text), cell.category).toBeGreaterThanOrEqual(50);
      expect(words(cell.text), cell.category).toBeLessThanOrEqual(110);
      expect(cell.text, cell.category).toMatch(/ ikke | ingen /);
    }
  });

  it('quotes only verbatim lines by informants who are present and have not withdrawn', () => {
    const quotes = c.cells.flatMap((cell) => cell.quotes);
    expect(new Set(quotes.map((q) => `${q.interview} ${q.t}`)).size).toBe(quotes.length);
    for (const q of quotes) {
      expect(q.leadIn.endsWith(':')).toBe(true);
      const n = findNote(c, q.interview, q.t);
      expect(n?.verbatim, `${q.interview} ${q.t}`).toBe(true);
      expect(n?.thirdPerson).toBeUndefined();
      expect(c.informants.find((p) => p.initials === n?.speaker)).toMatchObject({ initials: n?.speaker });
      expect(c.informants.find((p) => p.initials === n?.speaker)?.withdrawn).toBeUndefined();
    }
  });

  it('lets no name or place into what leaves the study', () => {
    for (const text of leaving(c)) {
      for (const term of betrayingTerms(c)) expect(text.toLowerCase(), term).not.toContain(term.toLowerCase());
    }
  });

  it('names itself or a place somewhere in its notes, so that masking has work to do', () => {
    const notes = c.interviews.flatMap((i) => i.notes.map((n) => n.text));
    expect(notes.some((text) => [c.name, ...c.places.map((p) => p.term)].some((term) => text.includes(term)))).toBe(true);
  });

  it('never touches prolonged hospital stays', () => {
    const all = [...tagsOf(c), ...c.assessments.map((a) => a.slug), ...c.cells.map((cell) => cell.category)];
    expect(all.filter((slug) => slug.startsWith('sykehus'))).toEqual([]);
    expect(JSON.stringify(c)).not.toMatch(/overliggedøgn|overliggjedøgn|dagb[øo]t|utskrivningsklar|tema-sykehus/i);
  });
});

describe('the five cases together', () => {
  it('use no line or sentence twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    const add = (where: string, text: string): void => {
      const sentences = text.split(/(?<=[.!?:])\s+(?=[\p{Lu}{])/u);
      for (const sentence of new Set([text, ...sentences])) {
        const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        if (seen.has(key)) twice.push(`${where} = ${seen.get(key)}: ${key}`);
        seen.set(key, where);
      }
    };
    for (const c of casesK01toK05) {
      for (const k of c.contacts) add(`${c.pseudonym} ${k.date}`, [k.text, k.outcome].join(' '));
      for (const cell of c.cells) {
        add(`${c.pseudonym} ${cell.category}`, cell.text);
        for (const q of cell.quotes) add(`${c.pseudonym} ${cell.category} lead-in`, q.leadIn);
      }
      for (const i of c.interviews) {
        if (i.fieldNote !== undefined) add(`${i.id} field note`, i.fieldNote);
        for (const p of i.promises) add(`${i.id} promise`, p.text);
        for (const n of i.notes) {
          add(`${i.id} ${n.t}`, n.text);
          if (n.written !== undefined) add(`${i.id} ${n.t} written`, n.written);
          if (n.generalised !== undefined) add(`${i.id} ${n.t} generalised`, n.generalised);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  it('name K01 in several inflected forms', () => {
    const text = casesK01toK05[0]!.interviews.flatMap((i) => i.notes.map((n) => n.text)).join('\n');
    for (const form of ['Storvik,', 'Storviks ', 'Storvik kommune', 'storvikingene']) expect(text).toContain(form);
  });

  it('open the follow-up of K02 with figures that came in between', () => {
    const [first, second] = casesK01toK05[1]!.interviews;
    expect(second?.followUpOf).toBe(first?.id);
    const received = first!.promises.map((p) => p.received);
    expect(received.every((date) => date !== undefined && date < second!.date)).toBe(true);
    expect(second!.notes[0]!.text).toContain('ettersendte');
  });

  it('hold K03 in nynorsk', () => {
    expect(casesK01toK05[2]!.interviews.every((i) => i.language === 'nn')).toBe(true);
    for (const n of casesK01toK05[2]!.interviews.flatMap((i) => i.notes)) {
      expect(n.text, n.t).not.toMatch(/(?<!\p{L})(ikke|jeg|fra|hjemme|hva|noe|også|brukere|kroner)(?!\p{L})/iu);
    }
    for (const cell of casesK01toK05[2]!.cells) expect(cell.text).not.toMatch(/(?<!\p{L})(ikkje|frå|heime|kommunane)(?!\p{L})/iu);
  });

  it('count growth in institutional care as registration only in K04', () => {
    const institution = casesK01toK05[3]!.assessments.filter((a) => a.slug === 'institusjon');
    expect(new Set(institution.map((a) => a.value))).toEqual(new Set(['registrering']));
  });

  it('keep the user of K05 unrecognised', () => {
    const notes = casesK01toK05.flatMap((c) => c.interviews.flatMap((i) => i.notes));
    for (const planted of neverRecognised) {
      const carrying = notes.filter((n) => `${n.text}\n${n.written ?? ''}`.toLowerCase().includes(planted.toLowerCase()));
      expect(carrying.length, planted).toBeGreaterThan(0);
      expect(carrying.every((n) => n.thirdPerson), planted).toBe(true);
      for (const text of casesK01toK05.flatMap(leaving)) expect(text.toLowerCase()).not.toContain(planted.toLowerCase());
    }
    const generalised = casesK01toK05[4]!.interviews[0]!.notes.filter((n) => n.generalised !== undefined);
    expect(generalised.some((n) => n.approved)).toBe(true);
    expect(generalised.some((n) => !n.approved)).toBe(true);
  });
});
