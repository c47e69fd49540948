// The segment that is picked: its code, its words, who coded it, and what can be done with it. Others' codings are
// shown and may be marked for the report, but only their coder changes them.

import { Button, Checkbox, ToggleGroup } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { updateCoding } from '../../../shared/commands/notes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodingRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { letters, type CodingLetter } from './reading-keys.ts';
import type { Segment } from './reading-data.ts';
import styles from './reading.module.css';

interface Props {
  readonly segment: Segment;
  readonly coder: string;
  readonly own: boolean;
  /** Nothing can be changed where it is shown. */
  readonly fixed: boolean;
  readonly onAct: (what: CodingLetter | 'uncode' | 'anchor') => void;
}

const acts = ['recode', 'respan', 'split', 'join'] as const satisfies readonly CodingLetter[];
const isLocality = (value: string): value is NonNullable<CodingRow['locality']> => value === 'local' || value === 'extralocal';
const longest = 240;

export function SegmentPanel({ segment, coder, own, fixed, onAct }: Props) {
  const { t, i18n } = useTranslation('reading');
  const run = useRun();
  const { row, code, words } = segment;
  return (
    <section className={styles.panel} aria-label={t('panel.label')}>
      <p className={styles.panelHead}><CodeTag code={code} language={i18n.language as Language} full /><span className={styles.coder}>{coder}</span></p>
      <p className={styles.quote}>«{words.slice(0, longest)}{words.length > longest && ' …'}»</p>
      {fixed ? null : own ? (
        <>
          <div className={styles.acts}>
            {acts.map((act) => (
              <Button key={act} size="xsmall" variant="secondary-neutral" title={t(`act.${act}Hint`)} onClick={() => onAct(act)}>
                {t(`act.${act}`)} <kbd>{letters[act]}</kbd>
              </Button>
            ))}
            <Button size="xsmall" variant="secondary-neutral" onClick={() => onAct('uncode')}>{t('act.uncode')} <kbd>Del</kbd></Button>
          </div>
          <ToggleGroup
            className={styles.locality ?? ''} size="small" label={t('panel.locality')} value={row.locality ?? 'none'}
            onChange={(value) => void run(updateCoding, { id: row.id, changes: { locality: isLocality(value) ? value : null } })}
          >
            <ToggleGroup.Item value="none">{t('panel.unset')}</ToggleGroup.Item>
            <ToggleGroup.Item value="local">{t('panel.local')}</ToggleGroup.Item>
            <ToggleGroup.Item value="extralocal">{t('panel.extralocal')}</ToggleGroup.Item>
          </ToggleGroup>
          <UnsavedRow key={row.id} what="coding" id={row.id}>
            <SavedText
              name="memo" label={t('panel.memo')} value={row.memo} rows={2}
              onSave={async (memo) => (await run(updateCoding, { id: row.id, changes: { memo: memo.trim() } })) !== undefined}
            />
          </UnsavedRow>
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t('panel.others')}</p>
          {row.memo !== '' && <p className={styles.memo}>{row.memo}</p>}
        </>
      )}
      <Link href={`/memoer/${row.id}`}>{t('panel.memos')}</Link>
      {!fixed && <div className={styles.acts}><Button size="xsmall" variant="secondary-neutral" title={t('act.anchorLong')} onClick={() => onAct('anchor')}>{t('act.anchor')}</Button></div>}
      <Checkbox size="small" disabled={fixed} checked={row.forReport} onChange={(event) => void run(updateCoding, { id: row.id, changes: { forReport: event.target.checked } })}>{t('panel.forReport')}</Checkbox>
    </section>
  );
}
