// «Uten tekst etter en rettelse»: codings, layers and amounts whose words a correction took out. Each is removed, or
// gets a new place in the text.

import type { ReactNode } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { respan } from '../../../shared/commands/codings.ts';
import { placeLayer, type Look } from '../../../shared/commands/layers.ts';
import { placeAmount } from '../../../shared/commands/source-amounts.ts';
import { dropEmptied } from '../../../shared/commands/source-text.ts';
import type { SpanArgs } from '../../../shared/commands/span-codings.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { AmountRow, CodingRow, Row } from '../../../shared/model/rows.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useRun } from '../../data/study-context.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { amountText } from '../cells/amount-text.ts';
import type { Reading } from './reading-data.ts';
import styles from './reading.module.css';

interface Props {
  readonly reading: Reading;
  readonly layers: readonly Row<'overlays'>[];
  readonly amounts: readonly AmountRow[];
  /** Undefined while it is first read. */
  readonly look: Look | undefined;
  readonly coder: string;
  /** What is marked in the text. */
  readonly span: Span;
}

const longest = 160;

export function EmptiedSegments({ reading: { source, partsOf, emptied, codes, coders }, layers, amounts, look, coder, span }: Props) {
  const { t, i18n } = useTranslation(['reading', 'masks', 'amounts']);
  const language = i18n.language as Language;
  const run = useRun();
  const count = emptied.length + layers.length + amounts.length;
  if (count === 0) return null;
  const nameOf = (id: string): string => coders.find((c) => c.id === id)?.name ?? '';
  const item = (id: string, head: ReactNode, words: string, acts: ReactNode): ReactNode => (
    <li key={id}>
      <p className={styles.panelHead}>{head}</p>
      <p className={styles.quote}>«{words.slice(0, longest)}{words.length > longest && ' …'}»</p>
      {acts}
    </li>
  );
  const parts = partsOf(span);
  // A layer or an amount is of a source; a coding is put within one note at a time.
  const sourceAt = (place: (at: Span & { readonly source: string }) => Promise<unknown>) => ({ start, end }: SpanArgs): Promise<unknown> => (source ? place({ source: source.id, start, end }) : Promise.resolve());
  const acts = (place: (at: SpanArgs) => Promise<unknown>, drop: () => Promise<unknown>, remove: string): ReactNode => (
    <div className={styles.acts}>
      <Button size="xsmall" variant="secondary" disabled={span.start === span.end || parts.length !== 1} onClick={() => void place(parts[0]!)}>{t('emptied.place')}</Button>
      <Button size="xsmall" variant="secondary-neutral" onClick={() => void drop()}>{remove}</Button>
    </div>
  );
  const codingItem = (row: CodingRow): ReactNode => {
    const code = codes.find((c) => c.id === row.code);
    return item(
      row.id, <>{code && <CodeTag code={code} language={language} full />}<span className={styles.coder}>{nameOf(row.coder)}</span></>, row.anchor?.quote ?? '',
      row.coder === coder
        ? acts((at) => run(respan, { ...at, id: row.id }), () => run(dropEmptied, { table: 'codings', id: row.id }), t('emptied.remove'))
        : <p className={styles.quiet}>{t('panel.others')}</p>,
    );
  };
  return (
    <section className={styles.emptied} aria-label={t('emptied.heading')}>
      <h2 className={styles.sideHeading}>{t('emptied.heading')} <span className={styles.quiet}>{count}</span></h2>
      <p>{t('emptied.help')}</p>
      <ul>
        {emptied.map(codingItem)}
        {look && layers.map((row) => item(
          row.id, <><span>{t(`masks:kind.${row.kind}`)}{row.words !== '' && `: ${row.words}`}</span><span className={styles.coder}>{nameOf(row.author)}</span></>, row.anchor.quote,
          acts(sourceAt((at) => run(placeLayer, { ...at, id: row.id, look })), () => run(dropEmptied, { table: 'overlays', id: row.id }), t('emptied.removeLayer')),
        ))}
        {amounts.map((row) => item(
          row.id, <span>{t('amounts:source.change')}: {amountText(row, language)}</span>, row.anchor?.quote ?? '',
          acts(sourceAt((at) => run(placeAmount, { ...at, id: row.id })), () => run(dropEmptied, { table: 'amounts', id: row.id }), t('emptied.removeAmount')),
        ))}
      </ul>
    </section>
  );
}
