// What the program is, and where it keeps its data.

import { useTranslation } from 'react-i18next';
import { usePlatform } from '../../platform/context.tsx';
import styles from './settings.module.css';

export function AboutSection() {
  const { t } = useTranslation('settings');
  const { info } = usePlatform();
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('about.version')}</dt><dd>{info.version || '–'}</dd>
        <dt>{t('about.electron')}</dt><dd>{info.electron ?? t('about.browser')}</dd>
        {info.dataFolder !== '' && <><dt>{t('about.folder')}</dt><dd>{info.dataFolder}</dd></>}
      </dl>
      <p className={styles.help}>{t('about.licence')}</p>
    </>
  );
}
