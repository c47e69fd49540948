// «Utdrag uten tekst»: codings whose words a correction took out. Each is removed, or gets a new place in the text.

import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { respan } from '../../../shared/commands/codings.ts';
import { dropEmptied } from '../../../shared/commands/source-text.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow, CodingRow, Row } from '../../../shared/model/rows.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useRun } from '../../data/study-context.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import styles from './reading.module.css';

interface Props {
  readonly emptied: readonly CodingRow[];
  readonly codes: readonly CodeRow[];
  readonly coders: readonly Row<'coders'>[];
  readonly coder: string;
  /** What is marked in the text. */
  readonly span: Span;
}

const longest = 160;

export function EmptiedSegments({ emptied, codes, coders, coder, span }: Props) {
  const { t, i18n } = useTranslation('reading');
  const run = useRun();
  if (emptied.length === 0) return null;
  const nothingMarked = span.start === span.end;
  return (
    <section className={styles.emptied} aria-label={t('emptied.heading')}>
      <h2 className={styles.sideHeading}>{t('emptied.heading')} <span className={styles.quiet}>{emptied.length}</span></h2>
      <p>{t('emptied.help')}</p>
      <ul>
        {emptied.map((row) => {
          const code = codes.find((c) => c.id === row.code);
          const words = row.anchor?.quote ?? '';
          return (
            <li key={row.id}>
              <p className={styles.panelHead}>{code && <CodeTag code={code} language={i18n.language as Language} full />}<span className={styles.coder}>{coders.find((c) => c.id === row.coder)?.name ?? ''}</span></p>
              <p className={styles.quote}>«{words.slice(0, longest)}{words.length > longest && ' …'}»</p>
              {row.coder === coder ? (
                <div className={styles.acts}>
                  <Button size="xsmall" variant="secondary" disabled={nothingMarked} onClick={() => void run(respan, { id: row.id, ...span })}>{t('emptied.place')}</Button>
                  <Button size="xsmall" variant="secondary-neutral" onClick={() => void run(dropEmptied, { table: 'codings', id: row.id })}>{t('emptied.remove')}</Button>
                </div>
              ) : <p className={styles.quiet}>{t('panel.others')}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
