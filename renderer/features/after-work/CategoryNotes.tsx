// The notes of a case that are coded under a category, beside the example that is written from them.

import { useId, useState } from 'react';
import { ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { isApproved } from '../../../shared/commands/cells.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import type { CaseNote } from '../../data/case-notes.ts';
import { formatElapsed } from '../interview/interview-data.ts';
import type { AfterWork } from './after-work-data.ts';
import styles from './after-work.module.css';

export function CategoryNotes({ work, code }: { readonly work: AfterWork; readonly code: CodeRow }) {
  const { t } = useTranslation('afterWork');
  const heading = useId();
  const [shownAs, setShownAs] = useState<'written' | 'raw'>('written');
  const family = new Set(work.codes.filter((c) => c.id === code.id || c.parent === code.id).map((c) => c.id));
  const found = work.caseNotes.notes.filter((n) => n.codings.some((c) => family.has(c.code)));
  const several = new Set(found.map((n) => n.note.interview)).size > 1;
  const interviewCode = (n: CaseNote): string => work.caseNotes.interviews.find((i) => i.id === n.note.interview)?.code ?? '';
  return (
    <section className={styles.notes} aria-labelledby={heading}>
      <div className={styles.notesHead}>
        <h3 id={heading}>{t('examples.notes', { count: found.length })}</h3>
        <ToggleGroup size="small" value={shownAs} onChange={(value) => setShownAs(value as 'written' | 'raw')} aria-label={t('examples.shownAs')}>
          <ToggleGroup.Item value="written" label={t('examples.written')} />
          <ToggleGroup.Item value="raw" label={t('examples.raw')} />
        </ToggleGroup>
      </div>
      {found.length === 0 && <p className={styles.quiet}>{t('examples.noNotes')}</p>}
      <ol>
        {found.map((n) => {
          const text = ((shownAs === 'written' ? n.written : undefined) ?? n.raw)?.text ?? '';
          const wording = work.generalised.get(n.note.id);
          return (
            <li key={n.note.id} data-single={n.note.thirdPerson || undefined}>
              <p className={styles.noteMeta}>
                {[several && interviewCode(n), formatElapsed(n.note.elapsed), n.speaker && (n.speaker.initials || n.speaker.pseudonym), n.note.thirdPerson && t('examples.thirdPerson')].filter(Boolean).join(' · ')}
              </p>
              <p>{n.note.verbatim ? `«${text}»` : text}</p>
              {n.note.thirdPerson && wording && isApproved(wording, work.approvals) && <p className={styles.wording}>{t('examples.generalised')} {wording.words}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
