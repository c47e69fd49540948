// After a person withdrew from a group: the lines without a speaker, for deciding which of them were theirs.

import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { markNote } from '../../../../shared/commands/notes.ts';
import type { InformantRow } from '../../../../shared/model/rows.ts';
import { readText, useCaseNotes } from '../../../data/case-notes.ts';
import { useRun } from '../../../data/study-context.tsx';
import { today } from '../form/dates.ts';
import styles from '../cases.module.css';

export function UnattributedNotes({ informant }: { readonly informant: InformantRow }) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const material = useCaseNotes(informant.case);
  if (!material) return null;
  const was = new Set(material.interviews.filter((i) => i.present.includes(informant.id)).map((i) => i.id));
  const lines = [...material.notes, ...material.withdrawn].filter((n) => n.note.speaker === null && was.has(n.note.interview));
  const gone = lines.filter((n) => n.note.withdrawnAt !== null).map((n) => n.note.id);
  const set = (next: readonly string[]): void => {
    const changed = lines.map((n) => n.note.id).filter((id) => next.includes(id) !== gone.includes(id));
    for (const id of changed) void run(markNote, { id, changes: { withdrawnAt: next.includes(id) ? today() : null } });
  };
  if (lines.length === 0) return <p className={styles.hint}>{t('withdrawn.noUnattributed')}</p>;
  return (
    <CheckboxGroup size="small" legend={t('withdrawn.unattributed', { count: lines.length })} description={t('withdrawn.unattributedHelp')} value={gone} onChange={set}>
      {lines.map((n) => <Checkbox key={n.note.id} value={n.note.id}>{readText(n)}</Checkbox>)}
    </CheckboxGroup>
  );
}
