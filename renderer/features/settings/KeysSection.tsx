// Which key tags which category, as this keyboard prints it.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { tagKeys, type TagKey } from '../../../shared/model/vocabulary.ts';
import { isMac } from '../../app/keys.ts';
import { printedKeys } from '../../app/printed-keys.ts';
import { useAll } from '../../data/study-context.tsx';
import styles from './settings.module.css';

export function KeysSection() {
  const { t, i18n } = useTranslation('settings');
  const codes = useAll('codes') ?? [];
  const [printed, setPrinted] = useState<ReadonlyMap<TagKey, string>>(new Map());
  useEffect(() => {
    let gone = false;
    void printedKeys().then((keys) => { if (!gone) setPrinted(keys); });
    return () => { gone = true; };
  }, []);
  return (
    <>
      <p className={styles.help}>{t('keys.help')}</p>
      <dl className={styles.facts}>
        {tagKeys.flatMap((key) => codes.filter((c) => c.key === key && !c.retired).map((c) => (
          <div key={c.id} style={{ display: 'contents' }}>
            <dt><kbd className={styles.key}>{isMac ? '⌘' : 'Alt'}</kbd> <kbd className={styles.key}>{printed.get(key)}</kbd></dt>
            <dd>{c.label[i18n.language as Language]}</dd>
          </div>
        )))}
      </dl>
    </>
  );
}
