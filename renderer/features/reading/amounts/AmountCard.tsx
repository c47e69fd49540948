// One amount of the text: the words around it, how it was read, what is coded there, and the decision.

import { Button, InlineMessage, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { yearsOut } from '../../amounts/amount-fields.ts';
import { amountText } from '../../cells/amount-text.ts';
import type { Reading, Segment } from '../reading-data.ts';
import { letters } from '../reading-keys.ts';
import { figureOf, proposedAt, type AmountItem } from './amounts-data.ts';
import type { Deciding } from './use-deciding.ts';
import styles from './amounts.module.css';

interface Props {
  readonly item: AmountItem;
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly deciding: Deciding;
  /** It stands in a passage about a single user. */
  readonly isSingle: boolean;
}

const around = 60;

export function AmountCard({ item, reading: { head: { text }, codes, lines }, segments, deciding, isSingle }: Props) {
  const { t, i18n } = useTranslation(['amounts', 'afterWork']);
  const language = i18n.language as Language;
  const { start, end, row, status } = item;
  const figure = figureOf(item)!;
  const line = lines.find((l) => l.start <= start && start < l.end) ?? { start, end };
  const before = Math.max(line.start, start - around);
  const after = Math.max(end, Math.min(line.end, end + around));
  const words = text.slice(start, end);
  const proposed = proposedAt(item, segments);
  const category = codes.find((c) => c.id === figure.category);
  const only = !category && proposed.length === 1 ? proposed[0]! : null;
  const isMoved = row?.anchor != null && row.anchor.quote !== words;
  const facts = [yearsOut(figure), figure.kind === 'change' && t('afterWork:amounts.change'), figure.perUsers !== null && t('afterWork:amounts.perUsers', { count: figure.perUsers })].filter(Boolean);
  return (
    <section className={styles.card} aria-label={words} data-amount-card>
      <p className={styles.context}>
        {before > line.start && '… '}{text.slice(before, start)}<mark>{words}</mark>{text.slice(end, after)}{after < line.end && ' …'}
      </p>
      <p className={styles.readAs}>
        <span className={styles.quiet}>{t('afterWork:amounts.readAs')}</span> <strong>{amountText(figure, language)}</strong> {facts.join(' · ')}
        {status !== 'proposed' && <> <Tag size="xsmall" variant="moderate" data-color={status === 'confirmed' ? 'success' : 'neutral'}>{t(`afterWork:amounts.status.${status}`)}</Tag></>}
      </p>
      {category && <p className={styles.readAs}><CodeTag code={category} language={language} full /></p>}
      {row && row.measure !== '' && <p className={styles.readAs}>{row.measure}</p>}
      {isMoved && <InlineMessage status="warning" size="small">{t('source.moved', { quote: row.anchor!.quote })}</InlineMessage>}
      {isSingle && <InlineMessage status="info" size="small">{t('source.thirdPerson')}</InlineMessage>}
      <div className={styles.acts}>
        {status === 'proposed' && (
          <>
            <Button size="xsmall" onClick={() => deciding.confirm(item)}>{only ? t('afterWork:amounts.confirmAs', { category: only.short[language] || only.label[language] }) : t('afterWork:amounts.confirm')} <kbd>{letters.confirmAmount}</kbd></Button>
            {!category && proposed.length > 1 && proposed.map((c) => (
              <Button key={c.id} size="xsmall" variant="secondary" onClick={() => deciding.confirm(item, c.id)}>{t('afterWork:amounts.confirmAs', { category: c.short[language] || c.label[language] })}</Button>
            ))}
            <Button size="xsmall" variant="secondary" onClick={() => deciding.dismiss(item)}>{t('afterWork:amounts.dismiss')} <kbd>{letters.dismissAmount}</kbd></Button>
          </>
        )}
        {status !== 'proposed' && <Button size="xsmall" variant="secondary" onClick={() => deciding.reopen(item)}>{t('afterWork:amounts.reopen')}</Button>}
        <Button size="xsmall" variant="secondary-neutral" onClick={() => deciding.change(item)}>{t('afterWork:amounts.edit')} <kbd>{letters.changeAmount}</kbd></Button>
      </div>
    </section>
  );
}
