// One name that is asked about: the words around it, what would stand in its place, and how far the answer goes.

import { useState } from 'react';
import { Button, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../../shared/disclosure/candidates.ts';
import type { Masking } from './use-masking.ts';
import styles from './masks.module.css';

interface Props {
  readonly name: Candidate;
  readonly text: string;
  /** Undecided ones of the same name in the source. */
  readonly alike: number;
  readonly masking: Masking;
}

const around = 60;
const bare = (words: string): string => words.replace(/^\[|\]s?$/g, '');

export function NameCard({ name, text, alike, masking }: Props) {
  const { t } = useTranslation('masks');
  const proposed = bare(name.words);
  const [label, setLabel] = useState(proposed);
  const words = label.trim() === proposed ? null : label;
  const { start, end } = name;
  return (
    <section className={styles.card} aria-label={text.slice(start, end)} data-name>
      <p className={styles.what}>{t(`what.${name.what}`)}</p>
      <p className={styles.context}>
        {start > around && '… '}{text.slice(Math.max(0, start - around), start)}<mark>{text.slice(start, end)}</mark>{text.slice(end, end + around)}{end + around < text.length && ' …'}
      </p>
      <TextField size="small" label={t('label')} description={t('labelHelp')} value={label} maxLength={100} autoComplete="off" onChange={(event) => setLabel(event.target.value)} />
      <div className={styles.acts}>
        <Button size="xsmall" onClick={() => masking.decide(name, 'here', 'mask', words)}>{t('mask')} <kbd>M</kbd></Button>
        {alike > 1 && <Button size="xsmall" variant="secondary" onClick={() => masking.decide(name, 'source', 'mask', words)}>{t('maskSource', { count: alike })}</Button>}
        <Button size="xsmall" variant="secondary" onClick={() => masking.decide(name, 'study', 'mask', words)}>{t('maskStudy')}</Button>
      </div>
      <div className={styles.acts}>
        <Button size="xsmall" variant="secondary-neutral" onClick={() => masking.decide(name, 'here', 'no-name', null)}>{t('noName')}</Button>
        {alike > 1 && <Button size="xsmall" variant="secondary-neutral" onClick={() => masking.decide(name, 'source', 'no-name', null)}>{t('noNameSource')}</Button>}
        <Button size="xsmall" variant="secondary-neutral" onClick={() => masking.decide(name, 'study', 'no-name', null)}>{t('noNameStudy')}</Button>
      </div>
      {name.what === 'name' && <p className={styles.quiet}>{t('stillMasked')}</p>}
    </section>
  );
}
