// Goes to words in a source: within the text that is open beside it, else to the reading screen.

import { createContext, useContext } from 'react';
import { Button } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../shared/text/positions.ts';
import { addressOf, wishPlace } from '../../app/wished-place.ts';
import styles from './example.module.css';

/** The text that is open beside what is shown. */
export interface OpenText {
  readonly source: string;
  readonly go: (span: Span) => void;
}

export const OpenTextContext = createContext<OpenText | null>(null);

interface Props extends Span {
  readonly source: string;
  /** The words, for screen readers. */
  readonly words: string;
}

export function ToSource({ source, start, end, words }: Props) {
  const { t } = useTranslation('cells');
  const open = useContext(OpenTextContext);
  const label = t('toSourceOf', { text: words.slice(0, 60) });
  if (open?.source === source) return <Button size="xsmall" variant="tertiary" aria-label={label} onClick={() => open.go({ start, end })}>{t('toSource')}</Button>;
  const place = { in: 'source', id: source, start, end, query: '' } as const;
  return <Link href={addressOf(place)} className={styles.toSource} aria-label={label} onClick={() => wishPlace(place)}>{t('toSource')}</Link>;
}
