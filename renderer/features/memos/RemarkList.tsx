// What coders wrote on single segments as they coded: each with the words it is on, and the way to its place in the text.

import { Button } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { addressOf, wishPlace } from '../../app/wished-place.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { dayText } from '../cases/form/dates.ts';
import type { Remark } from './use-memos.ts';
import styles from './memos.module.css';

export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t, i18n } = useTranslation('memos');
  return (
    <section aria-label={t('remark.heading')}>
      <h2 className={styles.entry}>{t('remark.heading')}</h2>
      <ul className={styles.remarks}>
        {remarks.map(({ id, text, code, about, author, day, place }) => (
          <li key={id}>
            <p className={styles.meta}><CodeTag code={code} language={i18n.language as Language} full /> {[day === '' ? '' : dayText(day), about.name, author].filter((x) => x !== '').join(' · ')}</p>
            <p className={styles.words}>{text}</p>
            <Button as={Link} role={undefined} href={addressOf(place)} onClick={() => wishPlace(place)} size="xsmall" variant="secondary">{t('remark.open')}<span className="visually-hidden"> {about.name}</span></Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
