// What to do next, most pressing first, each with the button that leads there.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { CalendarIcon, EnvelopeClosedIcon, EyeObfuscatedIcon, NotePencilIcon, PlayIcon, PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { NextStep } from '../../../shared/analysis/next-steps.ts';
import { useStepTexts } from './step-texts.ts';
import styles from './overview.module.css';

/** Shown before all are asked for. */
const few = 5;
const icons = { running: PlayIcon, 'after-work': NotePencilIcon, promise: EnvelopeClosedIcon, planned: CalendarIcon, names: EyeObfuscatedIcon, unplanned: PlusIcon } as const;

const keyOf = (step: NextStep): string =>
  `${step.kind} ${step.kind === 'promise' ? step.promise.id : step.kind === 'unplanned' ? step.case.id : step.kind === 'names' ? step.source.id : step.interview.id}`;

/** `note`: what the steps cannot tell of; empty: nothing. */
export function NextSteps({ steps, note }: { readonly steps: readonly NextStep[]; readonly note: string }) {
  const { t } = useTranslation('overview');
  const [, navigate] = useLocation();
  const textOf = useStepTexts();
  const [all, setAll] = useState(false);
  const shown = all ? steps : steps.slice(0, few);
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className={styles.h2}>{t('next.heading')}</h2>
      {steps.length === 0 && <p className={styles.hint}>{t('next.none')}</p>}
      {note !== '' && <p className={styles.hint}>{note}</p>}
      <ul className={styles.steps} id="next-steps-list">
        {shown.map((step) => {
          const { title, text, action, to, late } = textOf(step);
          const Icon = icons[step.kind];
          return (
            <li key={keyOf(step)} data-kind={step.kind}>
              <Icon aria-hidden fontSize="1.25rem" />
              <div className={styles.stepText}>
                <strong>{title}</strong>
                {text !== '' && <span>{text}</span>}
                {late !== '' && <span data-late>{late}</span>}
              </div>
              <Button size="xsmall" variant={step.kind === 'running' ? 'primary' : 'secondary'} onClick={() => navigate(to)} aria-label={`${action}: ${title}`}>{action}</Button>
            </li>
          );
        })}
      </ul>
      {steps.length > few && (
        <Button size="xsmall" variant="tertiary" aria-expanded={all} aria-controls="next-steps-list" onClick={() => setAll(!all)}>
          {all ? t('next.showFewer') : t('next.showAll', { count: steps.length })}
        </Button>
      )}
    </section>
  );
}
