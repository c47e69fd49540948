// The three languages that a text exists in, as tabs over what is shown in one of them.

import type { ReactNode } from 'react';
import { Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../shared/model/language.ts';
import styles from './language-tabs.module.css';

interface Props {
  /** What the tabs are for, read aloud. */
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  /** Behind the name of a language: how many texts are missing in it. */
  readonly note?: (language: Language) => string | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function LanguageTabs({ label, value, onChange, note, className, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <Tabs size="small" value={value} onChange={(next) => onChange(next as Language)} className={[styles.tabs, className].filter(Boolean).join(' ')}>
      <Tabs.List aria-label={label}>
        {languages.map((l) => {
          const said = note?.(l) ?? null;
          return <Tabs.Tab key={l} value={l} label={<>{t(`language.${l}`)}{said !== null && <span className={styles.note}>{said}</span>}</>} />;
        })}
      </Tabs.List>
      {languages.map((l) => <Tabs.Panel key={l} value={l} className={styles.panel}>{l === value && children}</Tabs.Panel>)}
    </Tabs>
  );
}
