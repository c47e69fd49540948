// The eleven cost drivers as buttons with the keys that this keyboard prints.

import { memo, useEffect, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { tagKeys, type TagKey } from '../../../shared/model/vocabulary.ts';
import { isMac } from '../../app/keys.ts';
import { printedKeys } from '../../app/printed-keys.ts';
import { stripeOf } from '../../ui/code-stripe.ts';
import styles from './interview.module.css';

export const TagBar = memo(function TagBar({ codes, onTag }: { readonly codes: readonly CodeRow[]; readonly onTag: (code: string) => void }) {
  const { t, i18n } = useTranslation('interview');
  const language = i18n.language as Language;
  const [printed, setPrinted] = useState<ReadonlyMap<TagKey, string>>(new Map());

  useEffect(() => {
    let gone = false;
    void printedKeys().then((keys) => { if (!gone) setPrinted(keys); });
    return () => { gone = true; };
  }, []);

  const keyed = tagKeys.flatMap((key) => codes.filter((c) => c.key === key && !c.retired));
  const chord = (key: TagKey): string => `${isMac ? '⌘' : 'Alt+'}${printed.get(key) ?? ''}`;
  return (
    <div className={styles.tagBar} role="toolbar" aria-label={t('composer.tagBar')}>
      {keyed.map((code) => (
        <button
          key={code.id} type="button" className={styles.tagKey} tabIndex={-1}
          style={{ '--stripe': stripeOf(code, 'var(--code-12)') } as CSSProperties}
          title={t('composer.tagOne', { label: code.label[language], key: chord(code.key!) })}
          // The field keeps its focus: tagging by mouse must not interrupt typing.
          onMouseDown={(event) => event.preventDefault()} onClick={() => onTag(code.id)}
        >
          <kbd>{printed.get(code.key!)}</kbd> {code.short[language]}
        </button>
      ))}
    </div>
  );
});
