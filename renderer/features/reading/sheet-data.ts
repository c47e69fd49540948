// Everything that the reading screen shows of an interview's notes as one sheet: the notes in order, and what is coded
// in them, whole or in part.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hiddenBy } from '../../../shared/commands/hidden-by.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { CodingRow, TextRow } from '../../../shared/model/rows.ts';
import { noteSheet, partsOf, placeOnSheet, rawLabel, type SheetBlock } from '../../../shared/text/note-sheet.ts';
import { goneInformants, isWhollyGone } from '../../../shared/text/source-lines.ts';
import { useAll, useRow, useWhere } from '../../data/study-context.tsx';
import { useCaseCodings } from '../../data/use-case-codings.ts';
import type { Reading, Segment } from './reading-data.ts';

/** Undefined while it is first read, null where the interview is gone or the municipality withdrew. */
export function useSheet(id: string): Reading | null | undefined {
  const { t } = useTranslation('reading');
  const interview = useRow('interviews', id);
  const ownCase = useRow('cases', interview?.case ?? null);
  const informants = useWhere('informants', 'case', interview?.case ?? null);
  const notes = useWhere('notes', 'interview', id);
  const texts = useWhere('texts', 'scope', id);
  const withdrawals = useAll('withdrawals');
  const codes = useAll('codes');
  const coders = useAll('coders');
  const codings = useCaseCodings(interview?.case ?? null);
  const versions = useMemo(() => texts && new Map(texts.map((v) => [v.id, v])), [texts]);

  const own = useMemo(() => (codings ? [...codings.values()].filter((c) => c.interview === id && c.note !== null) : undefined), [codings, id]);
  // Which raw lines are shown follows from what is coded; the sheet is drawn anew only where that changes.
  const rawCoded = useMemo(() => own && versions && [...new Set(own.flatMap((c) => (c.anchor && c.note !== null && versions.get(c.anchor.text)?.kind === 'raw' ? [c.note] : [])))].toSorted().join(' '), [own, versions]);

  const sheet = useMemo(() => {
    if (!interview || !notes || !versions || !informants || !withdrawals || rawCoded === undefined) return undefined;
    const gone = goneInformants(informants);
    const away = hiddenBy(withdrawals);
    const whole = isWhollyGone(interview, gone);
    const found = noteSheet(notes.toSorted(byOrder).flatMap((note) => {
      const raw = versions.get(note.text);
      const written = note.written === null || away.has(note.written) ? null : (versions.get(note.written) ?? null);
      return raw ? [{ note, raw, written, hidden: whole || note.withdrawnAt !== null || (note.speaker !== null && gone.has(note.speaker)) }] : [];
    }), new Set(rawCoded.split(' ')));
    const blocksOf = new Map<string, SheetBlock[]>();
    for (const block of found.blocks) blocksOf.set(block.note.id, [...(blocksOf.get(block.note.id) ?? []), block]);
    // Put together for the eye; kept nowhere.
    const head: TextRow = {
      id: found.blocks.map((b) => b.head.id).join(' '), owner: id, scope: id, kind: 'raw', n: 1, parent: null, text: found.text, sha256: '', edits: [], checkedWith: null,
    };
    const pseudonyms = informants.map((i): [string, string] => [i.id, i.pseudonym]);
    return {
      ...found, head, blocksOf, lines: found.turns.flatMap((turn) => turn.lines),
      read: { text: found.text, lines: found.turns.flatMap((turn, n) => (turn.hidden ? [] : turn.lines.map(({ start, end }) => ({ start, end, turn: n })))) },
      nameOf: new Map([...pseudonyms, [rawLabel, t('sheet.raw')]]),
    };
  }, [id, informants, interview, notes, rawCoded, t, versions, withdrawals]);

  const segments = useMemo(() => {
    if (!own || !sheet || !codes || !versions) return undefined;
    const codeById = new Map(codes.map((c) => [c.id, c]));
    const found: Segment[] = [];
    const emptied: CodingRow[] = [];
    for (const row of own) {
      const code = codeById.get(row.code);
      const span = code && placeOnSheet(sheet.blocksOf, row, versions);
      if (span && span.start === span.end) emptied.push(row);
      if (!code || !span || span.start === span.end) continue;
      found.push({ ...span, id: row.id, row, code, words: sheet.text.slice(span.start, span.end) });
    }
    return { found: found.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)), emptied };
  }, [codes, own, sheet, versions]);

  return useMemo((): Reading | null | undefined => {
    if (interview === null || ownCase === null || (ownCase && ownCase.withdrawnAt !== null)) return null;
    if (!interview || !ownCase || !sheet || !versions || !segments || !codes || !coders) return undefined;
    return {
      id, title: t('sheet.title', { code: interview.code }), source: null, sheet: sheet.blocks, partsOf: (span) => partsOf(sheet.blocks, span), head: sheet.head, ownCase, interview,
      codes: codes.toSorted(byOrder), coders: coders.toSorted(byOrder), turns: sheet.turns, read: sheet.read, hidden: sheet.hidden, nameOf: sheet.nameOf,
      segments: segments.found, emptied: segments.emptied, lines: sheet.lines, versions,
    };
  }, [coders, codes, id, interview, ownCase, segments, sheet, t, versions]);
}
