// Step 5, feltnotat: impressions, surprises, what to ask next time; saved as each field is left.

import { useMemo } from 'react';
import { InlineMessage, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { setFieldNote } from '../../../shared/commands/interviews.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import { draftId } from '../../data/drafts.ts';
import { useRun } from '../../data/study-context.tsx';
import type { TextDraft } from '../../data/text-draft.ts';
import type { StepProps } from './AfterWorkScreen.tsx';
import { useDraftedText, useDraftTexts } from './use-drafted-text.ts';
import styles from './after-work.module.css';

const parts = ['impressions', 'surprises', 'askNextTime'] as const;
type Part = (typeof parts)[number];

const draftOf = (interview: string, part: Part): string => draftId('field-note', interview, part);

export function FieldNoteStep({ work }: StepProps) {
  const { t } = useTranslation('afterWork');
  const { interview } = work;
  const drafts = useDraftTexts(useMemo(() => parts.map((p) => draftOf(interview.id, p)), [interview.id]));
  if (drafts === undefined) return null;
  return (
    <div className={styles.fieldNote}>
      <p className={styles.intro}>{t('fieldNote.intro')}</p>
      {parts.map((p) => <Field key={p} interview={interview} part={p} restored={drafts.get(draftOf(interview.id, p))} />)}
    </div>
  );
}

function Field({ interview, part, restored }: { readonly interview: InterviewRow; readonly part: Part; readonly restored: TextDraft | undefined }) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const { text, dirty, change, save } = useDraftedText({
    draft: draftOf(interview.id, part), scope: interview.id, stored: interview.fieldNote[part], restored,
    write: async (next) => (await run(setFieldNote, { id: interview.id, changes: { [part]: next } })) !== undefined,
  });
  return (
    <div>
      <Textarea
        size="small" label={t(`fieldNote.${part}`)} description={t(`fieldNote.help.${part}`)} minRows={3} maxRows={12} value={text} data-first={part === 'impressions' || undefined}
        onChange={(event) => change(event.target.value, event.target.selectionStart)} onBlur={() => void save()}
      />
      {restored !== undefined && dirty && text === restored.text && <InlineMessage status="info" size="small">{t('fieldNote.restored')}</InlineMessage>}
    </div>
  );
}
