// A share as words with a thin bar below; the words carry the meaning.

import type { CSSProperties, ReactNode } from 'react';
import styles from './overview.module.css';

export function Meter({ value, of, children }: { readonly value: number; readonly of: number; readonly children: ReactNode }) {
  const share = { '--share': of === 0 ? 0 : value / of } as CSSProperties;
  return (
    <span className={styles.meter}>
      <span>{children}</span>
      <span className={styles.bar} style={share} aria-hidden><i /></span>
    </span>
  );
}
