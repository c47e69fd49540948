// A note about a single user leaves the study only in a generalised wording that was approved: the wording, the rules
// that it must keep, and how far the approval has come.

import { InlineMessage, ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { generaliseNote } from '../../../../shared/commands/cells.ts';
import { isRecognisable, sensitiveSigns } from '../../../../shared/disclosure/third-person.ts';
import { recogniseAmounts } from '../../../../shared/text/amounts/index.ts';
import type { CaseNote } from '../../../data/case-notes.ts';
import { useRun } from '../../../data/study-context.tsx';
import type { TextDraft } from '../../../data/text-draft.ts';
import { formatElapsed } from '../../interview/interview-data.ts';
import type { AfterWork } from '../after-work-data.ts';
import { useDraftedText } from '../use-drafted-text.ts';
import { Approval } from './Approval.tsx';
import styles from './write-out.module.css';

interface Props {
  readonly work: AfterWork;
  readonly shown: CaseNote;
  readonly coder: string;
  readonly restored: TextDraft | undefined;
  readonly draft: string;
}

const million = 1_000_000;

export function Generalised({ work, shown, coder, restored, draft }: Props) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const { note } = shown;
  const overlay = work.generalised.get(note.id);
  const time = formatElapsed(note.elapsed);
  const { text, dirty, change, save } = useDraftedText({
    draft, scope: note.interview, stored: overlay?.words ?? '', restored,
    write: async (words) => (await run(generaliseNote, { note: note.id, words })) !== undefined,
  });
  const exact = recogniseAmounts(text).some((a) => a.unit === 'kr' && [a.low, a.high, a.from].some((v) => v !== undefined && v % million !== 0));
  const isSensitive = [shown.raw?.text, shown.written?.text, text].some((words) => words !== undefined && sensitiveSigns(words).length > 0);
  const isBlank = text.trim() === '';

  return (
    <div className={styles.generalised}>
      <div className={styles.wording}>
        <label className={styles.label} htmlFor={`wording-${note.id}`}>{t('generalised.label')}</label>
        <textarea
          id={`wording-${note.id}`} className={styles.field} rows={2} value={text} spellCheck lang={work.interview.language} aria-describedby={`rules-${note.id}`}
          onChange={(event) => change(event.target.value, event.target.selectionStart)} onBlur={() => void save()}
        />
        {isRecognisable(text, work.ownCase) && <InlineMessage status="warning" size="small">{t('generalised.recognisable')}</InlineMessage>}
        {exact && <InlineMessage status="warning" size="small">{t('generalised.exactAmount')}</InlineMessage>}
      </div>
      <div className={styles.rules}>
        <ReadMore size="small" header={t('generalised.rules')} aria-label={t('generalised.rulesFor', { time })}>
          <ul id={`rules-${note.id}`} className={styles.ruleList}>
            <li>{t('generalised.rule.combination')}</li>
            <li>{t('generalised.rule.amount')}</li>
            <li>{t('generalised.rule.sensitive')}</li>
          </ul>
        </ReadMore>
        {!isBlank && overlay && !dirty && <Approval overlay={overlay} approvals={work.approvals} isSensitive={isSensitive} coder={coder} />}
        {(isBlank || !overlay) && <p className={styles.hint}>{t('generalised.missing')}</p>}
      </div>
    </div>
  );
}
