// What the keys and buttons of the reading screen do to the codings: run the command, pick what came of it, and say it.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setAnchorExample } from '../../../shared/commands/codebook.ts';
import { codeSpans, join, recode, respan, split, uncode } from '../../../shared/commands/codings.ts';
import { codeInVivo } from '../../../shared/commands/in-vivo.ts';
import { updateCoding } from '../../../shared/commands/notes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow, CodingRow } from '../../../shared/model/rows.ts';
import { uncovered } from '../../../shared/text/caret.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useCoder, useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import type { Reading, Segment } from './reading-data.ts';
import type { CodingLetter } from './reading-keys.ts';
import { useComing, type Coming } from './use-coming.ts';
import type { Marking } from './use-marking.ts';

/** What the picker is open for. */
export type Picking = 'code' | 'recode' | 'inVivo';

export interface Coding {
  readonly picked: Segment | null;
  /** The coding that is picked or was made last, once what the keys asked for is done. */
  atHand(): Promise<string | null>;
  /** Painted already, though not read yet. */
  readonly coming: readonly Coming[];
  /** Said to screen readers, and shown under the text. */
  readonly said: string;
  say(text: string): void;
  readonly picking: Picking | null;
  closePicker(): void;
  choose(code: CodeRow): void;
  code(code: CodeRow): void;
  pick(segment: Segment): void;
  /** The next of the segments at the caret. */
  pickHere(): void;
  act(what: CodingLetter | 'uncode' | 'anchor', by?: 1 | -1): void;
  escape(): void;
}

const nextLocality: Readonly<Record<string, CodingRow['locality']>> = { none: 'local', local: 'extralocal', extralocal: null };

/** `shown`: the segments that the filters let through. */
export function useCoding(reading: Reading, shown: readonly Segment[], marking: Marking): Coding {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  const run = useRun();
  const notices = useNotices();
  const coder = useCoder();
  const { partsOf } = reading;
  const { set } = marking;
  const [pickedId, setPickedId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [picking, setPicking] = useState<Picking | null>(null);
  const [last, setLast] = useState<Span | null>(null);
  /** The caret that overlapping segments are gone through at, and their ids. */
  const here = useRef<{ readonly ids: readonly string[]; readonly span: Span } | null>(null);
  /** What the last command made: at hand for the next key, also before it has been read. */
  const made = useRef<string | null>(null);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const { coming, paint } = useComing(reading.segments);
  const picked = useMemo(() => shown.find((s) => s.id === pickedId) ?? null, [pickedId, shown]);

  const label = useCallback((code: CodeRow) => code.short[language] || code.label[language], [language]);

  const pickMade = useCallback((id: string | null) => {
    made.current = id;
    setPickedId(id);
  }, []);

  const pickedNow = useRef<string | null>(null);
  useEffect(() => { pickedNow.current = picked?.id ?? null; }, [picked]);
  const atHand = useCallback(async () => {
    await busy.current;
    return made.current ?? pickedNow.current;
  }, []);

  const pick = useCallback((segment: Segment) => {
    pickMade(null);
    pickedNow.current = segment.id;
    setPickedId(segment.id);
    set({ anchor: segment.start, focus: segment.end });
    setSaid(t('said.picked', { code: label(segment.code), words: segment.words.slice(0, 120) }));
  }, [label, pickMade, set, t]);

  const code = useCallback((chosen: CodeRow) => {
    const { span } = marking;
    if (span.start === span.end) {
      notices.refusal({ refused: 'span-empty' });
      return;
    }
    setLast(span);
    const stored = run(codeSpans, { parts: partsOf(span), code: chosen.id });
    paint(span, chosen, stored.then((done) => done?.value.id ?? null));
    busy.current = stored.then((done) => {
      if (!done) return;
      pickMade(done.value.id);
      setSaid(t(done.value.fresh ? 'said.coded' : 'said.codedAlready', { code: label(chosen) }));
    });
  }, [label, marking, notices, paint, partsOf, pickMade, run, t]);

  const choose = useCallback((chosen: CodeRow) => {
    const what = picking;
    setPicking(null);
    if (what === 'code') code(chosen);
    // Gone while the picker was open: undone, or merged into another code.
    if (what === 'recode' && !picked) setSaid(t('said.pickFirst'));
    if (what === 'recode' && picked) {
      void run(recode, { id: picked.id, code: chosen.id }).then((done) => {
        if (!done) return;
        pickMade(done.value.id);
        setSaid(t('said.recoded', { code: label(chosen) }));
      });
    }
    if (what === 'inVivo') {
      const [part, ...more] = partsOf(marking.span);
      if (!part || more.length > 0) {
        notices.refusal({ refused: 'span-of-several' });
        return;
      }
      setLast(marking.span);
      void run(codeInVivo, { ...part, parent: chosen.id }).then((done) => {
        if (!done) return;
        pickMade(done.value.id);
        setSaid(t('said.inVivo', { code: label(chosen) }));
      });
    }
  }, [code, label, marking.span, notices, partsOf, pickMade, picked, picking, run, t]);

  const pickHere = useCallback(() => {
    const same = here.current && here.current.span.start === marking.span.start && here.current.span.end === marking.span.end ? here.current : null;
    const at = marking.marked.focus;
    const ids = same?.ids ?? shown.filter((s) => s.start <= at && at <= s.end).toSorted((a, b) => a.end - a.start - (b.end - b.start)).map((s) => s.id);
    const next = ids[(ids.indexOf(pickedId ?? '') + 1) % Math.max(1, ids.length)];
    const segment = shown.find((s) => s.id === next);
    if (!segment) {
      setSaid(t('said.noneHere'));
      return;
    }
    here.current = { ids, span: { start: segment.start, end: segment.end } };
    pick(segment);
    setSaid(t('said.here', { code: label(segment.code), at: ids.indexOf(segment.id) + 1, of: ids.length, words: segment.words.slice(0, 120) }));
  }, [label, marking, pick, pickedId, shown, t]);

  const goTo = useCallback((by: 1 | -1) => {
    const { start } = marking.span;
    const at = picked ? shown.indexOf(picked) : -1;
    const next = at >= 0 && picked?.start === start
      ? shown[at + by]
      : by === 1 ? shown.find((s) => s.start >= start && s.id !== pickedId) : shown.findLast((s) => s.start < start);
    if (next) pick(next);
    else setSaid(t(by === 1 ? 'said.noneAfter' : 'said.noneBefore'));
  }, [marking.span, pick, picked, pickedId, shown, t]);

  const goToUncoded = useCallback((by: 1 | -1) => {
    const free = uncovered(reading.read, shown, marking.span.start, by);
    if (!free) {
      setSaid(t(by === 1 ? 'said.allCodedAfter' : 'said.allCodedBefore'));
      return;
    }
    pickMade(null);
    marking.set({ anchor: free.start, focus: free.end });
    setSaid(t('said.uncoded', { words: reading.read.text.slice(free.start, free.end).slice(0, 120) }));
  }, [marking, pickMade, reading.read, shown, t]);

  /** Needs no more than which coding it is: works on one that a key made a moment ago. */
  const alter = useCallback((what: 'respan' | 'split' | 'uncode', id: string) => {
    const segment = reading.segments.find((s) => s.id === id);
    const values = { code: segment ? label(segment.code) : '' };
    const then = (next: string | null, saying: string): void => {
      pickMade(next);
      setSaid(saying);
    };
    if (what === 'uncode') void run(uncode, { id }).then((done) => { if (done) then(null, t('said.uncodedOne', values)); });
    else if (what === 'respan') {
      const parts = partsOf(marking.span);
      if (parts.length === 1) void run(respan, { id, ...parts[0]! }).then((done) => { if (done) then(done.value.id, t('said.respanned', values)); });
      else notices.refusal({ refused: marking.span.start === marking.span.end ? 'span-empty' : 'span-of-several' });
    } else {
      const at = partsOf({ start: marking.marked.focus, end: marking.marked.focus })[0]?.start ?? -1;
      void run(split, { id, at }).then((done) => { if (done) then(done.value.ids[1], t('said.split', values)); });
    }
  }, [label, marking, notices, partsOf, pickMade, reading.segments, run, t]);

  const change = useCallback((what: 'join' | 'locality' | 'forReport', segment: Segment) => {
    const values = { code: label(segment.code) };
    if (what === 'join') {
      const next = shown.find((s) => s.id !== segment.id && s.code.id === segment.code.id && s.row.coder === segment.row.coder && s.start >= segment.start);
      if (!next) {
        setSaid(t('said.noneToJoin', values));
        return;
      }
      void run(join, { id: segment.id, other: next.id }).then((done) => {
        if (!done) return;
        pickMade(done.value.id);
        setSaid(t('said.joined', values));
      });
      return;
    }
    const changes = what === 'forReport' ? { forReport: !segment.row.forReport } : { locality: nextLocality[segment.row.locality ?? 'none'] ?? null };
    void run(updateCoding, { id: segment.id, changes }).then((done) => {
      if (!done) return;
      setSaid('forReport' in changes ? t(changes.forReport ? 'said.forReport' : 'said.notForReport') : t(`said.locality.${changes.locality ?? 'none'}`));
    });
  }, [label, pickMade, run, shown, t]);

  const act = useCallback((what: CodingLetter | 'uncode' | 'anchor', by: 1 | -1 = 1) => {
    if (what === 'picker' || what === 'inVivo') {
      if (marking.span.start === marking.span.end) notices.refusal({ refused: 'span-empty' });
      else setPicking(what === 'picker' ? 'code' : 'inVivo');
    } else if (what === 'again') {
      if (last) marking.set({ anchor: last.start, focus: last.end });
      else setSaid(t('said.noLast'));
    } else if (what === 'nextSegment') goTo(by);
    else if (what === 'nextUncoded') goToUncoded(by);
    else if (what === 'swap') marking.swap();
    else if (what === 'respan' || what === 'split' || what === 'uncode') {
      const id = picked?.id ?? made.current;
      if (id === null) setSaid(t('said.pickFirst'));
      else alter(what, id);
    } else if (!picked) setSaid(t('said.pickFirst'));
    else if (what === 'anchor') {
      void run(setAnchorExample, { code: picked.code.id, coding: picked.id }).then((done) => { if (done) setSaid(t('said.anchored', { code: label(picked.code) })); });
    } else if (what === 'recode') {
      if (picked.row.coder === coder) setPicking('recode');
      else notices.refusal({ refused: 'coding-of-another' });
    } else change(what, picked);
  }, [alter, change, coder, goTo, goToUncoded, label, last, marking, notices, picked, run, t]);

  const escape = useCallback(() => {
    pickMade(null);
    here.current = null;
    marking.set({ anchor: marking.marked.focus, focus: marking.marked.focus });
    setSaid('');
  }, [marking, pickMade]);

  return { picked, atHand, coming, said, say: setSaid, picking, closePicker: () => setPicking(null), choose, code, pick, pickHere, act, escape };
}
