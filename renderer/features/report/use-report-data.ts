// The study as the report sees it, read again whenever something was saved, with what the check before an export finds.

import { useEffect, useMemo, useRef, useState } from 'react';
import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { checkDisclosure, type Finding } from '../../../shared/disclosure/check.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { useLinkingKey, useSaveState, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

export interface ReportData {
  readonly data: StudyData;
  readonly linkingKey: LinkingKey | null;
  /** Over all examples that are begun, drafts too. */
  readonly findings: readonly Finding[];
}

export function useReportData(): ReportData | undefined {
  const session = useStudySession();
  const saved = useSaveState();
  const { content } = useLinkingKey();
  const { failure } = useNotices();
  // What is said changes with every notice; saying one must not make the study be read again.
  const tell = useRef(failure);
  useEffect(() => {
    tell.current = failure;
  });
  const [data, setData] = useState<StudyData>();
  const savedAt = saved.kind === 'saved' ? saved.at : null;
  useEffect(() => {
    let stopped = false;
    if (savedAt === null) return undefined;
    loadStudy(session.store).then((read) => {
      if (!stopped) setData(read);
    }).catch((error: unknown) => {
      // A study that is closed while it is read has nobody left to tell.
      if (!stopped) tell.current(error);
    });
    return () => {
      stopped = true;
    };
  }, [savedAt, session]);
  return useMemo(() => {
    if (!data) return undefined;
    const linkingKey = content ?? null;
    return { data, linkingKey, findings: checkDisclosure(data, linkingKey) };
  }, [content, data]);
}

/** Findings about what would go into the document. */
export function relevantFindings({ data, findings }: ReportData, includeDrafts: boolean): Finding[] {
  const done = new Set(data.cells.filter((c) => c.status === 'ferdig').map((c) => c.id));
  return findings.filter((f) => f.cell === null || includeDrafts || done.has(f.cell));
}
