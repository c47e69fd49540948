// Settings: the study's own fields, who codes, how the program looks, and what guards the data.

import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CodersSection } from './CodersSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LinkingKeySection } from './LinkingKeySection.tsx';
import { LockSection } from './LockSection.tsx';
import { PassphraseSection } from './PassphraseSection.tsx';
import { PrivacySection, StudySection } from './StudySection.tsx';
import { RememberSection } from './RememberSection.tsx';
import { RecoverySection } from './RecoverySection.tsx';
import { SnapshotsSection } from './snapshots/SnapshotsSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { StudyFileSection } from './StudyFileSection.tsx';
import { useWishedSection, type SectionKey } from './section-wish.ts';
import styles from './settings.module.css';

const sections: readonly { readonly key: SectionKey; readonly Section: ComponentType }[] = [
  { key: 'study', Section: StudySection }, { key: 'privacy', Section: PrivacySection }, { key: 'coders', Section: CodersSection },
  { key: 'appearance', Section: AppearanceSection }, { key: 'shortcuts', Section: ShortcutsSection }, { key: 'keys', Section: KeysSection },
  { key: 'passphrase', Section: PassphraseSection }, { key: 'remember', Section: RememberSection }, { key: 'recovery', Section: RecoverySection }, { key: 'lock', Section: LockSection }, { key: 'linkingKey', Section: LinkingKeySection }, { key: 'snapshots', Section: SnapshotsSection }, { key: 'file', Section: StudyFileSection },
  { key: 'about', Section: AboutSection },
];

function jump(key: SectionKey): void {
  const section = document.getElementById(`settings-${key}`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus();
}

export default function SettingsScreen() {
  const { t } = useTranslation('settings');
  useWishedSection(jump);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('heading')}</h1>
      <nav className={styles.index} aria-label={t('heading')}>
        <ul>
          {sections.map(({ key }) => <li key={key}><button type="button" className={styles.jump} onClick={() => jump(key)}>{t(`sections.${key}`)}</button></li>)}
        </ul>
      </nav>
      <div className={styles.sections}>
        {sections.map(({ key, Section }) => (
          <section key={key} id={`settings-${key}`} className={styles.section} aria-labelledby={`settings-${key}-heading`}>
            <h2 id={`settings-${key}-heading`} tabIndex={-1}>{t(`sections.${key}`)}</h2>
            <Section />
          </section>
        ))}
      </div>
    </div>
  );
}
