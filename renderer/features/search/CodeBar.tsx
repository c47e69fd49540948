// Codes the hits that are chosen, or all that are shown, in one step: the sentence around each, or the words alone.

import { useState } from 'react';
import { Button, Checkbox, ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { sentenceAround, type Hit } from '../../../shared/analysis/search-hits.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import { codeHits } from '../../../shared/commands/code-hits.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { useCoder, useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { undoChord } from '../cases/use-remove-case.ts';
import { CodePicker } from '../reading/CodePicker.tsx';
import { keyOf } from './HitList.tsx';
import styles from './search.module.css';

interface Props {
  readonly hits: readonly Hit[];
  readonly chosen: ReadonlySet<string>;
  readonly data: StudyData;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function CodeBar({ hits, chosen, data, onChoose }: Props) {
  const { t, i18n } = useTranslation('search');
  const run = useRun();
  const notices = useNotices();
  const coder = useCoder();
  const [unit, setUnit] = useState<'sentence' | 'words'>('sentence');
  const [picking, setPicking] = useState(false);
  const shown = hits.filter((h) => chosen.has(keyOf(h)));
  // Memos and examples are not coded.
  const wanted = (shown.length > 0 ? shown : hits).filter((h) => h.of.kind !== 'memo' && h.of.kind !== 'remark' && h.of.kind !== 'example');

  const code = async (with_: CodeRow): Promise<void> => {
    setPicking(false);
    const done = await run(codeHits, {
      code: with_.id,
      spans: wanted.flatMap((h) => (h.of.kind === 'source' ? [{ source: h.of.source.id, head: h.of.id, ...(unit === 'sentence' ? sentenceAround(h) : { start: h.start, end: h.end }) }] : [])),
      notes: wanted.flatMap((h) => (h.of.kind === 'raw' || h.of.kind === 'written' ? [h.of.note.id] : [])),
    });
    if (!done) return;
    const { fresh, known, changed } = done.value;
    notices.say([
      t('coded', { count: fresh, code: with_.label[i18n.language as Language], key: undoChord() }),
      known > 0 ? t('known', { count: known }) : '', changed > 0 ? t('changed', { count: changed }) : '',
    ].filter((x) => x !== '').join(' '));
    onChoose(new Set());
  };

  return (
    <div className={styles.bar}>
      <Checkbox size="small" checked={shown.length === hits.length} indeterminate={shown.length > 0 && shown.length < hits.length} onChange={() => onChoose(new Set(shown.length === hits.length ? [] : hits.map(keyOf)))}>
        {shown.length === 0 ? t('chooseAll') : t('chosen', { count: shown.length })}
      </Checkbox>
      <ToggleGroup size="small" label={t('unit')} value={unit} onChange={(value) => setUnit(value === 'words' ? 'words' : 'sentence')}>
        <ToggleGroup.Item value="sentence">{t('sentence')}</ToggleGroup.Item>
        <ToggleGroup.Item value="words">{t('words')}</ToggleGroup.Item>
      </ToggleGroup>
      <Button size="small" disabled={wanted.length === 0} onClick={() => setPicking(true)}>{t('code', { count: wanted.length })}</Button>
      <p className={styles.quiet}>{t('who.codes', { name: data.coders.find((c) => c.id === coder)?.name ?? '' })}</p>
      {picking && <CodePicker heading={t('code', { count: wanted.length })} codes={data.codes.filter((c) => !c.retired)} onChoose={(chosenCode) => void code(chosenCode)} onClose={() => setPicking(false)} />}
    </div>
  );
}
