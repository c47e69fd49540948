// The rows of the archive copy: each field as `fields.ts` says, with new ids throughout.

import { z } from 'zod';
import { quotedText } from '../../disclosure/quote.ts';
import { outgoingAmount } from '../../disclosure/outgoing-amount.ts';
import { flaggedAt } from '../../disclosure/passages.ts';
import type { StudyData } from '../../analysis/study-data.ts';
import { isoWithOffset } from '../../changes/clock.ts';
import { naturalId, newId } from '../../model/ids.ts';
import { rowSchemas, type Anchor, type Row } from '../../model/rows.ts';
import { sizeClassOf, type SizeClass } from '../../model/size-class.ts';
import type { EntityTable } from '../../model/tables.ts';
import { sha256Hex } from '../../text/hash.ts';
import { archiveFields, type ArchivedTable, type Decision } from './fields.ts';
import { archivedTexts, type Selection } from './selection.ts';
import { movedAnchor, type MaskedText, type TextMasker } from './texts.ts';

export interface ArchiveRow { readonly table: EntityTable; readonly row: Readonly<Record<string, unknown>> & { readonly id: string } }

/** What a class of municipalities is counted as having, inhabitants. */
const lowestOf: Readonly<Record<SizeClass, number>> = { '<5000': 1, '5000-9999': 5_000, '10000-19999': 10_000, '20000-49999': 20_000, '>=50000': 50_000 };

const titleEnd = { nb: ' (arkivkopi)', nn: ' (arkivkopi)', en: ' (archive copy)' } as const;

interface Head { readonly id: string; readonly row: Row<'texts'>; readonly masked: MaskedText; readonly case: string }

export class ArchiveRows {
  readonly #data: StudyData;
  readonly #selection: Selection;
  readonly #masker: TextMasker;
  readonly #at: string;
  readonly #ids = new Map<string, string>();
  /** Texts of the archive by owner and kind. */
  readonly #heads = new Map<string, Head>();
  readonly #rows: ArchiveRow[] = [];

  /** `at`: when the archive copy is made. */
  constructor(data: StudyData, selection: Selection, masker: TextMasker, at: string) {
    this.#data = data;
    this.#selection = selection;
    this.#masker = masker;
    this.#at = at;
  }

  /** Every row of the archive. */
  make(): readonly ArchiveRow[] {
    const { study, coders, codes, guides, topics, cases } = this.#data;
    const { informants, interviews, notes } = this.#selection;
    for (const row of [study, ...coders, ...codes, ...guides, ...topics, ...cases, ...informants, ...interviews, ...notes]) this.#name(row.id);
    for (const { id, case: caseId, code } of this.#data.cells) this.#ids.set(id, naturalId('cells', this.#idOf(caseId)!, this.#idOf(code)!));
    this.#study();
    this.#people();
    this.#texts();
    this.#interviews();
    this.#analysis();
    return this.#rows;
  }

  #name(old: string): string {
    const id = newId();
    this.#ids.set(old, id);
    return id;
  }

  #idOf(old: string | null): string | null {
    return old === null ? null : (this.#ids.get(old) ?? null);
  }

  /** Adds a row; `made` holds the fields that are made anew. */
  #add<T extends ArchivedTable>(table: T, row: Row<T>, caseId: string | null, made: Partial<Row<T>>): void {
    const shape: Readonly<Record<string, { safeParse(value: unknown): { readonly data?: unknown } }>> = rowSchemas[table].shape;
    const from = row as unknown as Readonly<Record<string, unknown>>;
    const fresh: Readonly<Record<string, unknown>> = { id: this.#idOf((row as { id: string }).id), ...made };
    const out: Record<string, unknown> = {};
    for (const [field, [treatment]] of Object.entries(archiveFields[table] as unknown as Readonly<Record<string, Decision>>)) {
      if (treatment === 'made') {
        if (fresh[field] === undefined) throw new Error(`archive: ${table}.${field} was not made`);
        out[field] = fresh[field];
      } else if (treatment === 'keep') out[field] = from[field];
      else if (treatment === 'mask') out[field] = this.#masked(from[field], caseId);
      else if (treatment === 'ref') out[field] = this.#refs(from[field]);
      else if (!(shape[field] instanceof z.ZodOptional)) out[field] = shape[field]!.safeParse(undefined).data ?? null;
    }
    this.#rows.push({ table, row: out as ArchiveRow['row'] });
  }

  #masked(value: unknown, caseId: string | null): unknown {
    if (typeof value === 'string') return this.#masker.words(value, caseId);
    if (Array.isArray(value)) return value.map((v: unknown) => this.#masked(v, caseId));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, this.#masked(v, caseId)]));
  }

  #refs(value: unknown): unknown {
    if (Array.isArray(value)) return value.flatMap((v) => (typeof v === 'string' ? (this.#idOf(v) ?? []) : []));
    return typeof value === 'string' ? this.#idOf(value) : null;
  }

  /** A slug as it is, or another where a name is in it. */
  #slug(slug: string, n: number): string {
    const words = slug.replaceAll(/[-_.]/g, ' ');
    return this.#masker.words(words, null) === words ? slug : `emne-${n + 1}`;
  }

  #study(): void {
    const { study, coders, codes, guides, topics } = this.#data;
    const words = (text: string): string => this.#masker.words(text, null);
    this.#add('study', { ...study, title: study.title.slice(0, 200) + titleEnd[study.documentLanguage] }, null, {
      createdAt: this.#at, researchQuestions: study.researchQuestions.map((q) => ({ id: q.id, text: words(q.text) })),
    });
    for (const [n, coder] of coders.entries()) {
      const letter = n < 26 ? String.fromCharCode(65 + n) : `A${n}`;
      this.#add('coders', coder, null, { name: letter, initials: letter });
    }
    for (const [n, code] of codes.entries()) this.#add('codes', code, null, { slug: this.#slug(code.slug, n) });
    for (const guide of guides) this.#add('guides', guide, null, { createdAt: this.#at });
    for (const [n, topic] of topics.entries()) this.#add('topics', topic, null, { slug: this.#slug(topic.slug, n), section: this.#slug(topic.section, n) });
  }

  #people(): void {
    for (const c of this.#data.cases) {
      const size = sizeClassOf(c.population);
      this.#add('cases', c, c.id, { population: size === null ? null : lowestOf[size] });
    }
    for (const i of this.#selection.informants) this.#add('informants', i, i.case, {});
  }

  #texts(): void {
    const blank = { n: 1, parent: null, edits: [] };
    const add = (row: Row<'texts'>, caseId: string, masked: MaskedText): void => {
      this.#heads.set(`${row.owner} ${row.kind}`, { id: this.#name(row.id), row, masked, case: caseId });
      this.#add('texts', row, caseId, { ...blank, text: masked.text, sha256: sha256Hex(masked.text) });
    };
    for (const { text, case: caseId } of archivedTexts(this.#data, this.#selection)) add(text, caseId, this.#masker.version(text, caseId));
    for (const note of this.#selection.notes) {
      const wording = this.#selection.generalised.get(note.id);
      const row = this.#data.byId.texts.get(note.text);
      if (wording === undefined || !row) continue;
      const text = this.#masker.words(wording, note.case);
      add(row, note.case, { text, place: () => ({ start: 0, end: text.length }) });
    }
  }

  /** The time with the interview moved to the first of its month. */
  #moved(startedAt: string | null): (time: string) => string {
    return (time) => {
      const from = new Date(startedAt ?? time);
      const month = Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1);
      return isoWithOffset(month + Date.parse(time) - from.getTime(), 0);
    };
  }

  #interviews(): void {
    const moves = new Map(this.#selection.interviews.map((i) => [i.id, this.#moved(i.startedAt)]));
    for (const i of this.#selection.interviews) {
      const moved = moves.get(i.id)!;
      const or = (time: string | null): string | null => (time === null ? null : moved(time));
      this.#add('interviews', i, i.case, {
        startedAt: or(i.startedAt), endedAt: or(i.endedAt), walkThroughAt: or(i.walkThroughAt),
        pauses: i.pauses.map((p) => ({ from: moved(p.from), to: or(p.to) })),
        attendance: i.attendance.flatMap((a) => {
          const informant = this.#idOf(a.informant);
          return informant === null ? [] : [{ ...a, informant, at: moved(a.at) }];
        }),
        afterWorkDoneAt: i.afterWorkDoneAt === null ? null : or(i.endedAt ?? i.startedAt),
      });
    }
    for (const c of this.#data.coverage) {
      const [interview, topic] = [this.#idOf(c.interview), this.#idOf(c.topic)];
      if (interview !== null && topic !== null) this.#add('coverage', c, null, { id: naturalId('coverage', interview, topic) });
    }
    for (const n of this.#selection.notes) {
      const isGeneralised = this.#selection.generalised.has(n.id);
      this.#add('notes', isGeneralised ? { ...n, written: null } : n, n.case, {
        at: moves.get(n.interview)!(n.at), thirdPerson: false, verbatim: n.verbatim && !isGeneralised,
      });
    }
  }

  #analysis(): void {
    this.#codings();
    this.#overlays();
    this.#amounts();
    for (const cell of this.#data.cells) this.#cell(cell);
    for (const a of this.#data.assessments) {
      const [caseId, code, interview, informant] = [a.case, a.code, a.interview, a.informant].map((id) => this.#idOf(id));
      // Of an interview or a person that is left out: nothing to say it of.
      if (!caseId || !code || (a.interview !== null && !interview) || (a.informant !== null && !informant)) continue;
      this.#add('assessments', a, a.case, { id: naturalId('assessments', caseId, code, interview ?? '', informant ?? '') });
    }
  }

  /** The words of an anchor in the archive's text; null where that text or those words are left out. */
  #anchor(anchor: Anchor | null): Anchor | null {
    const version = anchor === null ? undefined : this.#data.byId.texts.get(anchor.text);
    const head = version && this.#heads.get(`${version.owner} ${version.kind}`);
    if (!anchor || !head || this.#selection.generalised.has(head.row.owner)) return null;
    return movedAnchor(anchor, head.row.id, head.masked, head.id, this.#data.byId.texts);
  }

  #codings(): void {
    const notes = new Set(this.#selection.notes.map((n) => n.id));
    for (const c of this.#data.codings) {
      const kind = this.#data.byId.codes.get(c.code)?.kind;
      const anchor = this.#anchor(c.anchor);
      if (kind === undefined || (c.note === null ? anchor === null : !notes.has(c.note))) continue;
      // Diagnosis and age group beside a single user would be what the wording was generalised to hide.
      if (c.note !== null && this.#selection.generalised.has(c.note) && (kind === 'dimension' || kind === 'value')) continue;
      this.#name(c.id);
      this.#add('codings', c, c.case, { anchor });
    }
  }

  #overlays(): void {
    for (const o of this.#data.overlays) {
      const anchor = o.kind === 'clarification' || o.kind === 'ellipsis' ? this.#anchor(o.anchor) : null;
      const head = anchor && [...this.#heads.values()].find((h) => h.id === anchor.text);
      if (!anchor || !head) continue;
      this.#name(o.id);
      this.#add('overlays', { ...o, text: head.row.id }, head.case, { anchor, words: this.#masker.words(o.words, head.case) });
    }
  }

  #amounts(): void {
    const notes = new Set(this.#selection.notes.map((n) => n.id));
    for (const raw of this.#data.amounts) {
      if (raw.note !== null && !notes.has(raw.note)) continue;
      const amount = outgoingAmount(raw, this.#data);
      if (!amount || (amount.interview !== null && this.#idOf(amount.interview) === null)) continue;
      const isSingle = (amount.note !== null && this.#selection.generalised.has(amount.note)) || (raw.note === null && raw.anchor !== null && flaggedAt(this.#data, raw.anchor).length > 0);
      this.#name(amount.id);
      this.#add('amounts', amount, amount.case, {
        anchor: this.#anchor(amount.anchor), measure: isSingle ? '' : this.#masker.words(amount.measure, amount.case),
        low: amount.low, high: amount.high, from: amount.from, hedge: amount.hedge,
      });
    }
    for (const s of this.#data.series) {
      if (!s.amounts.some((id) => this.#ids.has(id))) continue;
      this.#name(s.id);
      this.#add('series', s, s.case, { measure: this.#masker.words(s.measure, s.case) });
    }
  }

  #cell(cell: Row<'cells'>): void {
    const kept = new Set(this.#selection.notes.map((n) => n.id));
    const isEmpty = !this.#heads.has(`${cell.id} example`);
    const quotes = cell.quotes.flatMap((q) => {
      // Sources stay behind, and quotes of them.
      const note = this.#data.byId.notes.get(q.note ?? '');
      const text = note && quotedText(this.#data, note);
      const head = text && this.#heads.get(`${text.owner} ${text.kind}`);
      if (!note || !head || !kept.has(note.id) || this.#selection.generalised.has(note.id)) return [];
      const part = q.part ? movedAnchor(q.part, text.id, head.masked, head.id, this.#data.byId.texts) : undefined;
      if (part === null) return [];
      return [{ id: newId(), leadIn: this.#masker.words(q.leadIn, cell.case), note: this.#idOf(note.id)!, ...(part ? { part } : {}) }];
    });
    this.#add('cells', isEmpty ? { ...cell, text: null } : cell, cell.case, { status: isEmpty ? 'tom' : cell.status, quotes: isEmpty ? [] : quotes });
  }
}
