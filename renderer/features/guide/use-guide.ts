// One version of the guide as the screen shows it: its topics by section, and the interviews that hold it.

import { useMemo } from 'react';
import { holdsGuide } from '../../../shared/commands/guide.ts';
import type { Trilingual } from '../../../shared/model/language.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { CodeRow, InterviewRow, Row, TopicRow } from '../../../shared/model/rows.ts';
import { useAll, useStudyRow } from '../../data/study-context.tsx';

export interface Section { readonly slug: string; readonly title: Trilingual; readonly topics: readonly TopicRow[] }

export interface GuideView {
  readonly guide: Row<'guides'>;
  /** Newest first, each with how many interviews were held with it. */
  readonly versions: readonly { readonly guide: Row<'guides'>; readonly held: number }[];
  readonly topics: readonly TopicRow[];
  readonly sections: readonly Section[];
  readonly held: readonly InterviewRow[];
  readonly planned: readonly InterviewRow[];
  readonly codes: readonly CodeRow[];
  readonly study: Row<'study'>;
}

/** `chosen` null: the newest version. Undefined while first read, null where there is no guide. */
export function useGuide(chosen: string | null): GuideView | null | undefined {
  const guides = useAll('guides');
  const interviews = useAll('interviews');
  const allCodes = useAll('codes');
  const study = useStudyRow();
  const versions = useMemo(() => guides?.toSorted((a, b) => b.version - a.version || byOrder(b, a)), [guides]);
  const guide = versions?.find((g) => g.id === chosen) ?? versions?.[0];
  // All versions at once: a query for one of them would answer for the one before when another is chosen.
  const rows = useAll('topics');

  return useMemo(() => {
    if (!versions || !interviews || !allCodes || !study || !rows) return undefined;
    if (!guide) return null;
    const topics = rows.filter((t) => t.guide === guide.id).toSorted(byOrder);
    const using = (id: string): InterviewRow[] =>
      interviews.filter((i) => i.guide === id).toSorted((a, b) => a.code.localeCompare(b.code, 'nb', { numeric: true }));
    const here = using(guide.id);
    return {
      guide, topics, study,
      versions: versions.map((g) => ({ guide: g, held: using(g.id).filter(holdsGuide).length })),
      sections: sectionsOf(topics),
      held: here.filter(holdsGuide),
      planned: here.filter((i) => !holdsGuide(i)),
      codes: allCodes.toSorted(byOrder),
    };
  }, [allCodes, guide, interviews, rows, study, versions]);
}

function sectionsOf(topics: readonly TopicRow[]): Section[] {
  const sections: { slug: string; title: Trilingual; topics: TopicRow[] }[] = [];
  for (const topic of topics) {
    const open = sections.at(-1);
    if (open?.slug === topic.section) open.topics.push(topic);
    else sections.push({ slug: topic.section, title: topic.sectionTitle, topics: [topic] });
  }
  return sections;
}
