// A code as a chip: the category's colour as a stripe, its number and the short label. Colour never stands alone.

import type { CSSProperties } from 'react';
import type { Language } from '../../shared/model/language.ts';
import type { CodeRow } from '../../shared/model/rows.ts';
import { stripeOf } from './code-stripe.ts';
import styles from './code-tag.module.css';

interface Props {
  readonly code: Pick<CodeRow, 'short' | 'label' | 'colour' | 'paint'>;
  readonly language: Language;
  /** The whole label, where there is room. */
  readonly full?: boolean;
}

/** The colour numbered 12 is shared by the themes, which have no number in the report. */
const themes = 12;

export function CodeTag({ code, language, full = false }: Props) {
  const { colour } = code;
  const stripe = { '--stripe': stripeOf(code) } as CSSProperties;
  return (
    <span className={styles.tag} data-full={full || undefined} style={stripe} title={full ? undefined : code.label[language]}>
      {colour !== null && colour !== themes && <span className={styles.number}>{colour}</span>}
      {(full ? '' : code.short[language]) || code.label[language]}
    </span>
  );
}
