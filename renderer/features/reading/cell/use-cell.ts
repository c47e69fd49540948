// Which municipality example stands beside the text, and what the keys do to it. It is that of the category of the
// segment at hand, until another one is chosen; a choice holds while the segments at hand are of the same category, or
// no other segment is picked.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkSegment, quoteSegment } from '../../../../shared/commands/cell-segments.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { CodeRow } from '../../../../shared/model/rows.ts';
import { useRun, useStudySession } from '../../../data/study-context.tsx';
import type { Reading, Segment } from '../reading-data.ts';
import type { CellLetter } from '../reading-keys.ts';
import type { Coding } from '../use-coding.ts';

export interface CellBeside {
  /** The code of the example; null where there is nothing to choose among. */
  readonly code: CodeRow | null;
  /** What can be chosen: categories with their sub-categories, and themes. */
  readonly choices: readonly CodeRow[];
  choose(id: string): void;
  act(what: CellLetter): void;
}

const hasCell = (code: CodeRow): boolean => !code.retired && (code.kind === 'category' || code.kind === 'subcategory' || code.kind === 'theme');

/** `at`: where the caret is. `shown`: the segments that the filters let through. */
export function useCell(reading: Reading, shown: readonly Segment[], coding: Coding, at: number): CellBeside {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  const run = useRun();
  const { store } = useStudySession();
  const { codes } = reading;
  const { picked, atHand, say } = coding;
  const choices = useMemo(() => codes.filter(hasCell), [codes]);
  /** The category or theme that a code belongs to; undefined for dimensions. */
  const topOf = useCallback((id: string): CodeRow | undefined => {
    const code = codes.find((c) => c.id === id);
    return code?.kind === 'subcategory' ? codes.find((c) => c.id === code.parent) : code && hasCell(code) ? code : undefined;
  }, [codes]);

  const here = useMemo(() => picked ?? shown.filter((s) => s.start <= at && at <= s.end && topOf(s.code.id)).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0], [at, picked, shown, topOf]);
  const [last, setLast] = useState<{ readonly id: string; readonly top: string } | null>(null);
  const top = here ? topOf(here.code.id) : undefined;
  // Where there is none at hand, the last one stands.
  if (here && top && (last?.id !== here.id || last.top !== top.id)) setLast({ id: here.id, top: top.id });
  const [chosen, setChosen] = useState<{ readonly code: string; readonly at: string | null } | null>(null);
  const holds = chosen !== null && (last === null || chosen.at === last.id || topOf(chosen.code)?.id === last.top);
  const code = choices.find((c) => c.id === (holds ? chosen.code : last?.top)) ?? choices[0] ?? null;

  // Keys may come faster than the screen is drawn: what was coded a moment ago says its own category.
  const now = useRef({ chosen, last, code });
  useEffect(() => { now.current = { chosen, last, code }; });

  const choose = useCallback((id: string) => setChosen({ code: id, at: now.current.last?.id ?? null }), []);

  const act = useCallback((what: CellLetter) => {
    const doIt = async (): Promise<void> => {
      const id = (await atHand()) ?? here?.id ?? null;
      const row = id === null ? undefined : await store.get('codings', id);
      if (!row) {
        say(t('said.pickFirst'));
        return;
      }
      const { chosen: choice, last: of } = now.current;
      const own = topOf(row.code);
      const keeps = choice !== null && (own === undefined || choice.at === row.id || topOf(choice.code)?.id === own.id);
      const into = keeps ? choice.code : (own?.id ?? of?.top ?? now.current.code?.id);
      const target = codes.find((c) => c.id === into);
      if (!target) return;
      const done = await run(what === 'link' ? linkSegment : quoteSegment, { code: target.id, coding: row.id });
      const saying = what === 'link' ? (done?.value.fresh ? 'cell.linked' : 'cell.linkAlready') : done?.value.fresh ? 'cell.quoted' : 'cell.quoteAlready';
      if (done) say(t(saying, { code: target.short[language] || target.label[language] }));
    };
    void doIt();
  }, [atHand, codes, here, language, run, say, store, t, topOf]);

  return { code, choices, choose, act };
}
