// One municipality of a generated study: attributes, informants, interviews with notes, assessments, examples.

import { proposeAmounts } from '../commands/amounts.ts';
import { assessmentId, cellId } from '../commands/cells.ts';
import { codingId } from '../commands/notes.ts';
import type { Edit } from '../changes/change.ts';
import { naturalId, newId } from '../model/ids.ts';
import { firstOrders } from '../model/order.ts';
import type { RowInput } from '../model/rows.ts';
import { roleSlugs, type AssessmentValue } from '../model/vocabulary.ts';
import { countyLists } from '../templates/counties.ts';
import { sha256Hex } from '../text/hash.ts';
import { timeText, type StudyMaker, type StudySize } from './generate-maker.ts';
import { exampleText, fields, firstNames, lastNames, leadIn, municipalityName, noteLine, quoteLine } from './generate-words.ts';

const hour = 3_600_000;
const day = 24 * hour;
const firstDay = Date.UTC(2019, 1, 4, 8);
/** At most this many notes an interview; a case with more gets follow-ups. */
const notesPerInterview = 80;

/** How many of `total` fall to the n-th of `parts`. */
const shareOf = (total: number, parts: number, n: number): number => Math.floor((total * (n + 1)) / parts) - Math.floor((total * n) / parts);

interface Made { readonly id: string; readonly informants: readonly string[]; readonly codings: Map<string, string[]>; readonly amounts: Map<string, string[]>; readonly quotable: Map<string, string> }

export function makeCase(m: StudyMaker, size: Required<StudySize>, n: number, order: string): void {
  const at = firstDay + (n % 200) * day;
  const made = makeMunicipality(m, n, order, at);
  const from = Math.floor((size.notes * n) / size.cases);
  const notes = shareOf(size.notes, size.cases, n);
  const interviews = Math.max(1, Math.ceil(notes / notesPerInterview));
  const code = pseudonym(n);
  let first: string | null = null;
  let index = from;
  const interviewOrders = firstOrders(interviews);
  for (let k = 0; k < interviews; k++) {
    const count = shareOf(notes, interviews, k);
    const id = makeInterview(m, made, { code: `${code}-I${k + 1}`, at: at + k * 30 * day, followUpOf: first, notes: count, order: interviewOrders[k]! });
    first ??= id;
    const orders = firstOrders(count);
    for (let i = 0; i < count; i++, index++) {
      makeNote(m, made, { interview: id, at: at + k * 30 * day + i * 45_000, elapsed: i * 45_000, order: orders[i]!, excerpts: shareOf(size.excerpts, size.notes, index) });
    }
  }
  if (first !== null) makeCells(m, made, first, at + interviews * 30 * day + 5 * hour);
}

const pseudonym = (n: number): string => `K${String(n + 1).padStart(2, '0')}`;

function makeMunicipality(m: StudyMaker, n: number, order: string, at: number): Made {
  const { draw, key } = m;
  const id = newId();
  const population = draw.of([draw.int(900, 4_900), draw.int(900, 4_900), draw.int(5_000, 9_900), draw.int(5_000, 9_900), draw.int(10_000, 19_900), draw.int(20_000, 48_000), draw.int(20_000, 48_000), draw.int(50_000, 140_000)]);
  const list = countyLists.find((l) => l.from === 2018)!;
  const figures = [[253, 9], [254, 11], [256, 0.2]].flatMap(([functionCode, each]) => {
    const start = Math.round(population * each! * (0.8 + draw.int(0, 40) / 100));
    return [2016, 2017, 2018].map((year, k) => ({ functionCode: functionCode!, year, thousandKr: Math.round(start * (1 + k * draw.int(2, 9) / 100)) }));
  });
  const share = draw.int(290, 380) / 10;
  m.act('case.add', at - 14 * day, ['cases', {
    id, pseudonym: pseudonym(n), status: 'inkludert', inclusionReason: 'Trukket ut etter størrelse, fylke og vekst (generert).', population, populationYear: 2019,
    county: draw.of(list.counties), countyListYear: 2019, kostraGroup: population < 5_000 ? draw.int(1, 6) : population < 20_000 ? draw.int(7, 12) : 13,
    coast: draw.of(['kyst', 'innland'] as const), centrality: draw.int(1, 6), regionalCentre: draw.chance(0.2), largeArea: draw.chance(0.3), figures,
    sectorShare: [2016, 2017, 2018].map((year, k) => ({ year, percent: Math.round((share + k * 0.7) * 10) / 10 })), agreedAt: timeText(at - 7 * day).slice(0, 10), order,
  }]);
  const name = municipalityName(n);
  key.cases.push({ case: id, name });
  key.names.push({ id: newId(), term: name, forms: [], kind: 'municipality', label: 'navn på egen kommune', case: id });
  const people = firstOrders(draw.int(1, 4)).map((order, k) => {
    const person = newId();
    const first = draw.of(firstNames);
    const last = draw.of(lastNames);
    key.informants.push({ informant: person, name: `${first} ${last}`, email: '', phone: '' });
    m.act('informant.add', at - 7 * day, ['informants', {
      id: person, case: id, pseudonym: `${pseudonym(n)}-${k + 1}`, initials: `${first[0]}${last[0]}${k + 1}`, role: draw.of(roleSlugs.filter((r) => r !== 'annen')),
      informedOrally: { date: '2019-01-21', version: '1' }, informedInWriting: { date: '2019-01-14', version: '1' }, recordingAllowed: draw.chance(0.5), order,
    }]);
    return person;
  });
  return { id, informants: people, codings: new Map(), amounts: new Map(), quotable: new Map() };
}

interface Interview { readonly code: string; readonly at: number; readonly followUpOf: string | null; readonly notes: number; readonly order: string }

function makeInterview(m: StudyMaker, made: Made, i: Interview): string {
  const id = newId();
  const minutes = Math.max(45, Math.ceil(i.notes * 0.75) + 2);
  const startedAt = timeText(i.at);
  m.act('interview.add', i.at - hour, ['interviews', {
    id, case: made.id, code: i.code, guide: m.guide, interviewers: [m.coder], mode: m.draw.of(['video', 'video', 'telefon'] as const), followUpOf: i.followUpOf,
    plannedAt: startedAt, status: 'ended', startedAt, endedAt: timeText(i.at + minutes * 60_000), present: [...made.informants],
    attendance: made.informants.map((informant) => ({ informant, at: startedAt, event: 'joined' as const })), walkThroughAt: null,
    fieldNote: { impressions: 'God samtale (generert).', surprises: '', askNextTime: '' }, afterWorkDoneAt: timeText(i.at + minutes * 60_000 + 2 * hour), order: i.order,
  }]);
  return id;
}

interface Note { readonly interview: string; readonly at: number; readonly elapsed: number; readonly order: string; readonly excerpts: number }

/** Drawn from often, except hospital stays, which few speak of. */
const slugs = Object.keys(fields).flatMap((slug) => (slug === 'sykehus' ? [slug] : [slug, slug, slug]));

function makeNote(m: StudyMaker, made: Made, n: Note): void {
  const { draw } = m;
  const slug = draw.of(slugs);
  const verbatim = draw.chance(0.12);
  const text = verbatim ? quoteLine(draw, slug) : noteLine(draw, slug);
  const note = newId();
  const textId = newId();
  const category = m.codes.get(slug)!;
  const topic = m.topicOf.get(category) ?? null;
  const thirdPerson = !verbatim && draw.chance(0.05);
  const amounts = rowsOf(proposeAmounts({ note, text: textId, case: made.id, interview: n.interview }, text));
  const confirmed = amounts.map((a) => ({ ...a, category, status: draw.chance(0.85) ? 'confirmed' as const : 'proposed' as const }));
  for (const a of confirmed) if (a.status === 'confirmed') push(made.amounts, category, a.id);
  const codes = codesFor(m, slug, n.excerpts);
  m.act('note.add', n.at,
    ['texts', { id: textId, owner: note, scope: n.interview, kind: 'raw', n: 1, text, ...looked(m, text) }],
    ['notes', {
      id: note, interview: n.interview, case: made.id, at: timeText(n.at), elapsed: n.elapsed, topic, speaker: draw.chance(0.8) ? draw.of(made.informants) : null,
      verbatim, thirdPerson, text: textId, order: n.order,
    }],
    ...codes.map((code) => ['codings', {
      id: codingId(note, code, m.coder), case: made.id, interview: n.interview, note, code, coder: m.coder,
      locality: draw.chance(0.2) ? draw.of(['local', 'extralocal'] as const) : null, forReport: verbatim && code === category,
    }] as const),
    ...confirmed.map((a) => ['amounts', a] as const),
    ...coverageRow(m, n.interview, topic));
  for (const code of codes) if (code === category) push(made.codings, category, codingId(note, code, m.coder));
  if (verbatim && codes.includes(category)) made.quotable.set(category, note);
}

/** No name of the list is in what is generated. */
function looked(m: StudyMaker, text: string): { sha256: string; checkedWith: { sha256: string; revision: string } } {
  const sha256 = sha256Hex(text);
  return { sha256, checkedWith: { sha256, revision: m.key.revision } };
}

function coverageRow(m: StudyMaker, interview: string, topic: string | null): (readonly ['coverage', RowInput<'coverage'>])[] {
  const id = topic === null ? '' : naturalId('coverage', interview, topic);
  if (topic === null || m.store.rows.coverage.has(id)) return [];
  return [['coverage', { id, interview, topic, state: m.draw.of(['berort', 'dekket'] as const) }]];
}

/** The category first, then others without repetition. */
function codesFor(m: StudyMaker, slug: string, count: number): string[] {
  const chosen = new Set<string>();
  if (count > 0) chosen.add(m.codes.get(slug)!);
  const family = [...m.codes].filter(([s]) => s.startsWith(`${slug}.`) || /^(forklaring|styring|brukergruppe|aldersgruppe|utvikling)\./.test(s)).map(([, id]) => id);
  while (chosen.size < Math.min(count, family.length)) chosen.add(m.draw.of(family));
  for (const id of m.codes.values()) if (chosen.size < count) chosen.add(id);
  return [...chosen].slice(0, count);
}

function rowsOf(edits: readonly Edit[]): RowInput<'amounts'>[] {
  const rows = new Map<string, Record<string, unknown>>();
  for (const e of edits) {
    const row = rows.get(e.key) ?? { id: e.key };
    if (e.field !== undefined) row[e.field] = e.value;
    rows.set(e.key, row);
  }
  return [...rows.values()] as unknown as RowInput<'amounts'>[];
}

const values: readonly AssessmentValue[] = ['betydelig', 'betydelig', 'medvirkende', 'medvirkende', 'lite-utslag', 'ingen', 'utenfor-perioden', 'nedgang', 'registrering'];

function makeCells(m: StudyMaker, made: Made, interview: string, at: number): void {
  const touched = Object.keys(fields).filter((slug) => made.codings.has(m.codes.get(slug)!));
  const drivers = touched.filter((slug) => slug !== 'inntekt' && slug !== 'refleksjon');
  const main = drivers.length > 0 ? m.draw.of(drivers) : undefined;
  for (const slug of touched) {
    const code = m.codes.get(slug)!;
    if (drivers.includes(slug)) {
      const place = { case: made.id, code, interview, informant: null };
      m.act('assessment.set', at, ['assessments', { ...place, id: assessmentId(place), value: slug === main ? 'hoveddriver' : m.draw.of(values) }]);
    }
    const cell = cellId(made.id, code);
    const text = newId();
    const example = exampleText(m.draw, slug);
    const quoted = made.quotable.get(code);
    m.act('cell.write', at,
      ['texts', { id: text, owner: cell, scope: made.id, kind: 'example', n: 1, text: example, ...looked(m, example) }],
      ['cells', {
        id: cell, case: made.id, code, text, status: m.draw.chance(0.8) ? 'ferdig' : 'utkast', excerpts: made.codings.get(code)!.slice(0, 12),
        amounts: (made.amounts.get(code) ?? []).slice(0, 12),
        quotes: quoted === undefined ? [] : [{ id: newId(), leadIn: leadIn(m.draw), note: quoted }],
      }]);
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
