// Which part of the guide is open for editing, and the steps that change its order, with focus following what moved.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTopic, moveSection, moveTopic, removeTopic } from '../../../shared/commands/guide.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { chordLabel } from '../../app/keys.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import type { GuideView } from './use-guide.ts';

export interface Editing {
  /** Id of a topic, `opening`, or `section:` and a slug. */
  readonly current: string | null;
  open(what: string): void;
  close(): void;
  move(topic: TopicRow, by: -1 | 1): void;
  moveSection(section: string, by: -1 | 1): void;
  /** At the end of a section, or in a new one where `section` is null. False where it was refused. */
  addTopic(section: string | null, title: string): Promise<boolean>;
  remove(topic: TopicRow, title: string): void;
}

/** What Ctrl+Z is called here. */
export const undoKey = chordLabel({ code: 'KeyZ', mod: true });

/** Elements by id, the first that is there and can take focus. */
export function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    const found = document.getElementById(id);
    if (!found || (found instanceof HTMLButtonElement && found.disabled)) continue;
    found.focus();
    return;
  }
}

export function useEditing({ guide, topics }: GuideView): Editing {
  const { t, i18n } = useTranslation('guide');
  const run = useRun();
  const notices = useNotices();
  const [current, setCurrent] = useState<string | null>(null);
  const afterwards = useRef<((topics: readonly TopicRow[]) => void) | null>(null);
  const shown = useRef(topics);

  // Moved rows are redrawn, which takes focus from them; it is given back once the new order is on the screen.
  useEffect(() => {
    shown.current = topics;
    afterwards.current?.(topics);
    afterwards.current = null;
  }, [topics]);

  const close = useCallback(() => {
    setCurrent((was) => {
      if (was !== null) requestAnimationFrame(() => focusFirst([`edit-${was}`]));
      return null;
    });
  }, []);

  const move = useCallback((topic: TopicRow, by: -1 | 1) => {
    const from = document.activeElement?.id ?? '';
    afterwards.current = (now) => {
      focusFirst([from, `up-${topic.id}`, `down-${topic.id}`, `tema-${topic.id}`]);
      document.getElementById(`tema-${topic.id}`)?.scrollIntoView({ block: 'nearest' });
      const place = now.findIndex((x) => x.id === topic.id) + 1;
      notices.say(t('topic.moved', { title: topic.title[i18n.language as 'nb'] || topic.title.nb, place, count: now.length }));
    };
    void run(moveTopic, { id: topic.id, by });
  }, [i18n.language, notices, run, t]);

  const moveWhole = useCallback((section: string, by: -1 | 1) => {
    const from = document.activeElement?.id ?? '';
    afterwards.current = () => focusFirst([from, `section-up-${section}`, `section-down-${section}`]);
    void run(moveSection, { guide: guide.id, section, by });
  }, [guide.id, run]);

  const add = useCallback(async (section: string | null, title: string) => {
    const made = await run(addTopic, { guide: guide.id, section, title });
    if (!made) return false;
    setCurrent(made.value.id);
    return true;
  }, [guide.id, run]);

  const remove = useCallback((topic: TopicRow, title: string) => {
    const at = shown.current.findIndex((x) => x.id === topic.id);
    const near = [shown.current[at + 1], shown.current[at - 1]].flatMap((x) => (x ? [`tema-${x.id}`] : []));
    afterwards.current = () => focusFirst(near);
    void run(removeTopic, { id: topic.id }).then((done) => {
      if (!done) return;
      setCurrent(null);
      notices.say(t('topic.removed', { title, undo: undoKey }));
    });
  }, [notices, run, t]);

  return useMemo(
    () => ({ current, open: setCurrent, close, move, moveSection: moveWhole, addTopic: add, remove }),
    [add, close, current, move, moveWhole, remove],
  );
}
