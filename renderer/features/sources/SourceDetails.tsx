// What is said of a source that the study has: its name, what it is, whose interview, and who speaks in it.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { contentsOf, setSpeaker, speakerOf, updateSource, type SourceContents } from '../../../shared/commands/source-edits.ts';
import type { InformantRow, InterviewRow, SourceRow } from '../../../shared/model/rows.ts';
import { sourceKinds } from '../../../shared/model/vocabulary.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { ChoiceRow, TextRow } from '../cases/form/fields.tsx';
import { chosen, ref, required } from '../cases/form/parts.ts';
import { RowForm } from '../cases/form/RowForm.tsx';
import { RemoveSource } from './RemoveSource.tsx';
import { SpeakerSelects, turnsOf } from './SpeakerSelects.tsx';
import styles from './sources.module.css';

interface Props {
  readonly source: SourceRow;
  readonly words: number;
  readonly interviews: readonly InterviewRow[];
  readonly informants: readonly InformantRow[];
}

const schema = z.object({ title: required, kind: chosen(sourceKinds), interview: ref() });

export function SourceDetails({ source, words, interviews, informants }: Props) {
  const { t } = useTranslation('sources');
  const run = useRun();
  const { store } = useStudySession();
  const [leaving, setLeaving] = useState<SourceContents | null>(null);
  const turns = turnsOf(source.paragraphs ?? []);
  return (
    <div className={styles.details}>
      <RowForm
        schema={schema} draft={['source', source.id]} scope={source.case} className={styles.fields}
        values={{ title: source.title, kind: source.kind, interview: source.interview ?? '' }}
        onCommit={async (changes) => (await run(updateSource, { id: source.id, changes })) !== undefined}
      >
        <TextRow name="title" label={t('field.title')} />
        <ChoiceRow name="kind" label={t('field.kind')} options={sourceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        <ChoiceRow name="interview" label={t('field.interview')} empty={t('noInterview')} options={interviews.map((i) => ({ value: i.id, label: i.code }))} />
      </RowForm>
      {turns.size > 0 && (
        <SpeakerSelects
          informants={informants} onChoose={(label, who) => void run(setSpeaker, { id: source.id, label, who })}
          labels={[...turns].map(([label, count]) => {
            const said = source.speakers?.find((s) => s.label === label);
            return { label, turns: count, who: said ? speakerOf(said) : 'unknown' };
          })}
        />
      )}
      <div>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void contentsOf(store, source).then(setLeaving)}>{t('remove.button')}</Button>
      </div>
      {leaving && <RemoveSource source={source} words={words} contents={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}
