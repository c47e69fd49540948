// Over the guide: which version it is, who holds it, and the two documents made from it.

import { Button, InlineMessage, Select } from '@navikt/ds-react';
import { FileWordIcon, PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import type { GuidePrint } from './use-guide-print.ts';
import type { GuideView } from './use-guide.ts';
import styles from './guide.module.css';

interface Props {
  readonly view: GuideView;
  readonly language: Language;
  readonly busy: GuidePrint | null;
  readonly onPrint: (kind: GuidePrint) => void;
  readonly onChoose: (guide: string | null) => void;
  readonly onNewVersion: () => void;
}

/** How many interviews are named before the rest are counted. */
const named = 6;

export function GuideHead({ view, language, busy, onPrint, onChoose, onNewVersion }: Props) {
  const { t } = useTranslation(['guide', 'common']);
  const { guide, versions, held, planned } = view;
  const codesOf = (interviews: readonly InterviewRow[]): string => {
    const first = interviews.slice(0, named).map((i) => i.code).join(', ');
    return interviews.length > named ? `${first} ${t('more', { count: interviews.length - named })}` : first;
  };
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <h1 className={styles.heading}>{t('heading')}</h1>
        <Select
          className={styles.version} size="small" label={t('version')} hideLabel value={guide.id}
          onChange={(event) => onChoose(event.target.value)}
        >
          {versions.map((v) => (
            <option key={v.guide.id} value={v.guide.id}>
              {v.held === 0 ? t('versionUnused', { version: v.guide.version }) : t('versionUsed', { version: v.guide.version, count: v.held })}
            </option>
          ))}
        </Select>
        <div className={styles.prints}>
          <Button size="small" variant="secondary" icon={<FileWordIcon aria-hidden />} loading={busy === 'guide'} onClick={() => onPrint('guide')}>{t('print.guide')}</Button>
          <Button size="small" variant="secondary" icon={<FileWordIcon aria-hidden />} loading={busy === 'topics'} onClick={() => onPrint('topics')}>{t('print.topics')}</Button>
          <span className={styles.quiet}>{t('print.language', { language: t(`common:language.${language}`) })}</span>
        </div>
      </div>
      {held.length > 0 && (
        <div className={styles.held}>
          <InlineMessage status="info" size="small">{t('held', { version: guide.version, count: held.length, list: codesOf(held) })}</InlineMessage>
          <Button size="small" icon={<PlusIcon aria-hidden />} onClick={onNewVersion}>{t('newVersion')}</Button>
        </div>
      )}
      {planned.length > 0 && <p className={styles.quiet}>{t('planned', { count: planned.length, list: codesOf(planned) })}</p>}
    </header>
  );
}
