// What keys and buttons do to the layers over the text: decide names, mask, clarify, leave out, flag single users.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLayer, decideName, removeLayer, sourceLookedThrough, type Decision } from '../../../../shared/commands/layers.ts';
import type { Candidate } from '../../../../shared/disclosure/candidates.ts';
import type { Span } from '../../../../shared/text/positions.ts';
import { useRun } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import type { Reading } from '../reading-data.ts';
import type { LayerLetter } from '../reading-keys.ts';
import type { Marking } from '../use-marking.ts';
import type { Masks } from './masks-data.ts';

/** What the dialog is open for, and the words that stand in it at first. */
export interface Wording { readonly kind: 'mask' | 'clarification'; readonly span: Span; readonly words: string }

export interface Masking {
  /** The name that is asked about; null: none. */
  readonly current: Candidate | null;
  readonly wording: Wording | null;
  closeWording(): void;
  word(words: string): void;
  /** Selects a name, a passage or a layer in the text. */
  goTo(span: Span): void;
  decide(name: Candidate, where: Decision['where'], as: Decision['as'], words: string | null): void;
  flag(span: Span): void;
  letStand(span: Span): void;
  remove(id: string): void;
  lookedThrough(): void;
  act(what: Exclude<LayerLetter, 'asReport'>, by: 1 | -1): void;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

export function useMasking(reading: Reading, masks: Masks | undefined, marking: Marking, say: (text: string) => void): Masking {
  const { t } = useTranslation('masks');
  const run = useRun();
  const notices = useNotices();
  const { source, head, ownCase } = reading;
  const { set } = marking;
  const [wording, setWording] = useState<Wording | null>(null);
  const [at, setAt] = useState<string | null>(null);
  /** Decided by a key press, but not read back yet: the next press is about the next name. */
  const done = useRef(new Set<string>());
  /** Passages whose flag was changed by a press that has not been read back: the next press is about what it made. */
  const flags = useRef(new Map<string, { on: boolean; turn: Promise<string | null>; pending: number }>());
  const now = useRef({ masks, at });
  useEffect(() => { now.current = { masks, at }; });
  const names = masks?.names;
  useEffect(() => {
    const still = new Set(names?.map(keyOf));
    for (const key of done.current) if (!still.has(key)) done.current.delete(key);
  }, [names]);

  const look = masks?.look;
  const current = useMemo(() => names?.find((c) => keyOf(c) === at) ?? names?.[0] ?? null, [at, names]);

  const goTo = useCallback((span: Span) => {
    now.current = { ...now.current, at: keyOf(span) };
    setAt(keyOf(span));
    set({ anchor: span.start, focus: span.end });
  }, [set]);

  const open = useCallback((): Candidate[] => (now.current.masks?.names ?? []).filter((c) => !done.current.has(keyOf(c))), []);

  const decide = useCallback((name: Candidate, where: Decision['where'], as: Decision['as'], words: string | null) => {
    if (!look || !source) return;
    const all = open();
    const gone = (c: Candidate): boolean => (where === 'here' ? keyOf(c) === keyOf(name) : c.key === name.key);
    for (const c of all.filter(gone)) done.current.add(keyOf(c));
    const next = all.find((c) => c.start > name.start && !gone(c)) ?? all.find((c) => !gone(c));
    if (next) goTo(next);
    void run(decideName, { source: source.id, candidate: { start: name.start, end: name.end, key: name.key }, where, as, words, look }).then((ok) => {
      if (!ok) done.current.delete(keyOf(name));
      else say(t(as === 'mask' ? 'said.masked' : 'said.noName', { count: ok.value.count, sources: ok.value.sources }));
    });
  }, [goTo, look, open, run, say, source, t]);

  const add = useCallback((span: Span, kind: Parameters<typeof addLayer>[1]['kind'], words: string, said: string): Promise<string | null> => {
    if (!look || !source) return Promise.resolve(null);
    return run(addLayer, { source: source.id, ...span, kind, words, look }).then((ok) => {
      if (ok) say(said);
      return ok?.value.id ?? null;
    });
  }, [look, run, say, source]);

  const takeAway = useCallback(async (id: string): Promise<void> => {
    if (look && (await run(removeLayer, { id, look }))) say(t('said.removed'));
  }, [look, run, say, t]);
  const remove = useCallback((id: string) => void takeAway(id), [takeAway]);

  const setFlag = useCallback((span: Span, on: boolean, drawn: string | null) => {
    const key = keyOf(span);
    const before = flags.current.get(key) ?? { on, turn: Promise.resolve(drawn), pending: 0 };
    const turn = before.turn.then(async (id) => {
      if (on) return add(span, 'generalised', '', t('said.flagged'));
      if (id !== null) await takeAway(id);
      return null;
    }).finally(() => { entry.pending--; });
    const entry = Object.assign(before, { on, turn, pending: before.pending + 1 });
    flags.current.set(key, entry);
  }, [add, t, takeAway]);
  const flag = useCallback((span: Span) => setFlag(span, true, null), [setFlag]);
  useEffect(() => {
    for (const [key, entry] of flags.current) {
      const isDrawn = masks?.layers.some((l) => l.kind === 'generalised' && keyOf(l) === key) === true;
      if (entry.pending === 0 && isDrawn === entry.on) flags.current.delete(key);
    }
  }, [masks?.layers]);

  const single = useCallback(() => {
    const { span } = marking;
    const isMarked = span.start < span.end;
    const drawn = now.current.masks?.layers.find((l) => l.kind === 'generalised' && (isMarked ? keyOf(l) === keyOf(span) : l.start <= span.start && span.start <= l.end));
    const under = drawn ?? (isMarked ? span : now.current.masks?.passages.find((p) => p.start <= span.start && span.start <= p.end));
    if (!under) {
      notices.refusal({ refused: 'span-unmarked' });
      return;
    }
    const passage = { start: under.start, end: under.end };
    if (!isMarked && !drawn) set({ anchor: passage.start, focus: passage.end });
    setFlag(passage, !(flags.current.get(keyOf(passage))?.on ?? drawn !== undefined), drawn?.row.id ?? null);
  }, [marking, notices, set, setFlag]);

  const mask = useCallback(() => {
    const { span } = marking;
    const all = open();
    const here = all.find((c) => (span.start < span.end ? c.start === span.start && c.end === span.end : c.start <= span.start && span.start <= c.end));
    // Two presses on end: what is drawn as selected is decided already, and the next one is meant.
    const chosen = here ?? (done.current.has(keyOf(span)) ? all.find((c) => keyOf(c) === now.current.at) : undefined);
    if (chosen) decide(chosen, 'here', 'mask', null);
    else if (done.current.has(keyOf(span))) say(t('said.noneLeft'));
    else if (span.start === span.end) notices.refusal({ refused: 'span-unmarked' });
    else setWording({ kind: 'mask', span, words: look?.tool.masks(head.text.slice(span.start, span.end), { case: ownCase.id })[0]?.words.replaceAll(/[[\]]/g, '') ?? '' });
  }, [decide, head.text, look, marking, notices, open, ownCase.id, say, t]);

  const act = useCallback((what: Exclude<LayerLetter, 'asReport'>, by: 1 | -1) => {
    const { span } = marking;
    if (what === 'mask') mask();
    else if (what === 'single') single();
    else if (what === 'nextName') {
      const all = [...open(), ...(now.current.masks?.passages ?? [])].toSorted((a, b) => a.start - b.start);
      const next = by === 1 ? all.find((c) => c.start > span.start || (c.start === span.start && c.end !== span.end)) : all.findLast((c) => c.start < span.start);
      if (next) goTo(next);
      else say(t(all.length === 0 ? 'said.noneLeft' : by === 1 ? 'said.noneAfter' : 'said.noneBefore'));
    } else if (span.start === span.end) notices.refusal({ refused: 'span-unmarked' });
    else if (what === 'clarify') setWording({ kind: 'clarification', span, words: '' });
    else void add(span, 'ellipsis', '', t('said.omitted'));
  }, [add, goTo, marking, mask, notices, open, say, single, t]);

  return {
    current, wording, closeWording: () => setWording(null), goTo, decide, flag, remove, act,
    word: (words) => {
      if (!wording) return;
      setWording(null);
      void add(wording.span, wording.kind, words, t(wording.kind === 'mask' ? 'said.maskedOne' : 'said.clarified'));
    },
    letStand: (span) => void add(span, 'no-person', '', t('said.letStand')),
    lookedThrough: () => { if (look && source) void run(sourceLookedThrough, { source: source.id, look }).then((ok) => { if (ok) say(t('checked')); }); },
  };
}
