// What a coder reads before choosing a code.

import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { Shown } from '../../ui/Shown.tsx';
import { AnchorExample } from './AnchorExample.tsx';
import styles from './codebook.module.css';

export function CodeTexts({ code, language }: { readonly code: CodeRow; readonly language: Language }) {
  const { t } = useTranslation('codebook');
  const example = Object.values(code.example).some((text) => !isBlank(text));
  return (
    <dl className={styles.texts}>
      <dt>{t('definition')}</dt>
      <dd><Shown text={code.definition} language={language} /></dd>
      <dt>{t('include')}</dt>
      <dd><Shown text={code.include} language={language} /></dd>
      <dt>{t('exclude')}</dt>
      <dd><Shown text={code.exclude} language={language} /></dd>
      <dt>{t('example')}</dt>
      <dd>{example ? <q className={styles.example}><Shown text={code.example} language={language} /></q> : <Shown text={code.example} language={language} />}</dd>
      {code.exampleFrom && <AnchorExample code={code} anchor={code.exampleFrom} language={language} />}
      {code.locality !== null && (
        <>
          <dt>{t('locality')}</dt>
          <dd>{t(`localities.${code.locality}`)}</dd>
        </>
      )}
      {code.background !== null && (
        <>
          <dt>{t('background')}</dt>
          <dd><Shown text={code.background} language={language} /></dd>
        </>
      )}
    </dl>
  );
}
