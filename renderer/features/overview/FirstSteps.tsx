// What a new study asks for, in order, until the first interview is planned.

import { Button } from '@navikt/ds-react';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import styles from './overview.module.css';

export function FirstSteps({ hasCases }: { readonly hasCases: boolean }) {
  const { t } = useTranslation('overview');
  const [, navigate] = useLocation();
  const steps = [
    { key: 'cases', to: '/caser', done: hasCases },
    { key: 'guide', to: '/guide', done: false },
    { key: 'interview', to: '/caser', done: false },
  ] as const;
  const current = steps.findIndex((s) => !s.done);
  return (
    <section className={styles.first} aria-labelledby="first-steps">
      <h2 id="first-steps" className={styles.h2}>{t('first.heading')}</h2>
      <ol>
        {steps.map(({ key, to, done }, i) => (
          <li key={key} data-done={done || undefined}>
            <span className={styles.stepNumber} aria-hidden>{done ? <CheckmarkCircleIcon /> : i + 1}</span>
            <div>
              <h3>{t(`first.${key}`)}{done && <span className="visually-hidden"> ({t('first.done')})</span>}</h3>
              <p>{t(`first.${key}Text`)}</p>
            </div>
            <Button size="small" variant={i === current ? 'primary' : 'secondary'} onClick={() => navigate(to)}>{t(`first.${key}Do`)}</Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
