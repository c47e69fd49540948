// The documents and recordings of one municipality: which are shown, and how much of each is there.

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow, CaseRow, InformantRow, InterviewRow, SourceRow } from '../../../shared/model/rows.ts';
import { presenceOf, type Presence } from '../../data/attachments.ts';
import { FileFailure } from '../../data/file-failure.ts';
import { useAll, useStudySession, useWhere } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useHidden } from '../leaving/WithdrawRow.tsx';

export interface Documents {
  readonly interviews: readonly InterviewRow[];
  readonly sources: readonly SourceRow[];
  /** By name. */
  readonly shown: readonly AttachmentRow[];
  /** What those that withdrew left: out of sight, but not yet gone. */
  readonly withdrawn: readonly AttachmentRow[];
  /** Of all, those withdrawn one by one too. */
  readonly ids: readonly string[];
}

/** True where everyone who took part has withdrawn. */
const isWithdrawn = (interview: InterviewRow, informants: readonly InformantRow[]): boolean => {
  const people = new Set([...interview.present, ...interview.attendance.map((a) => a.informant)]);
  return people.size > 0 && [...people].every((id) => informants.find((i) => i.id === id)?.withdrawnAt != null);
};

/** Undefined while first read. */
export function useDocuments(row: CaseRow): Documents | undefined {
  const all = useAll('attachments');
  const interviews = useWhere('interviews', 'case', row.id);
  const sources = useWhere('sources', 'case', row.id);
  const informants = useWhere('informants', 'case', row.id);
  const hidden = useHidden();
  if (!all || !interviews || !sources || !informants || !hidden) return undefined;
  const away = new Set(interviews.filter((i) => isWithdrawn(i, informants)).map((i) => i.id));
  const isAway = (owner: string): boolean => row.withdrawnAt !== null || away.has(owner) || away.has(sources.find((s) => s.id === owner)?.interview ?? '');
  const owners = new Set([row.id, ...interviews.map((i) => i.id), ...sources.map((s) => s.id)]);
  const here = all.filter((a) => owners.has(a.owner)).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  const kept = here.filter((a) => !hidden.has(a.id));
  return {
    interviews, sources, ids: here.map((a) => a.id),
    shown: kept.filter((a) => !isAway(a.owner)), withdrawn: kept.filter((a) => isAway(a.owner)),
  };
}

/** Empty until main has answered; asked anew when the rows change. */
export function usePresence(rows: readonly AttachmentRow[] | undefined): ReadonlyMap<string, Presence> {
  const session = useStudySession();
  const [found, setFound] = useState<ReadonlyMap<string, Presence>>(new Map());
  const ids = rows?.map((r) => r.id).join(' ') ?? '';
  useEffect(() => {
    let left = false;
    if (ids !== '') presenceOf(session, rows ?? []).then((next) => { if (!left) setFound(next); }, () => undefined);
    return () => { left = true; };
    // The rows of the same ids are the same documents.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session, ids]);
  return found;
}

/** Says why a document could not be read or written. */
export function useSayFailure(): (error: unknown, name: string) => void {
  const { t } = useTranslation('documents');
  const notices = useNotices();
  return useCallback((error, name) => {
    if (error instanceof FileFailure && error.code === 'damaged') notices.say(t('damaged', { name }), 'error');
    else if (error instanceof FileFailure && error.code === 'disk-full') notices.say(t('full', { name }), 'error');
    else if (error instanceof FileFailure && error.code !== 'damaged') notices.fileError(error.code, error.path);
    else notices.failure(error);
  }, [notices, t]);
}
