// The anchor example of a code that was taken from a source: as the report would show it, with the way to its place; or
// why there is nothing to show.

import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { setAnchorExample } from '../../../shared/commands/codebook.ts';
import { hasWords, sourceWords, turnsText } from '../../../shared/disclosure/source-words.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Anchor, CodeRow } from '../../../shared/model/rows.ts';
import { useCaseSources } from '../../data/case-sources.ts';
import { useRow, useRun } from '../../data/study-context.tsx';
import { useLook } from '../../data/use-look.ts';
import { ToSource } from '../cells/ToSource.tsx';
import styles from './codebook.module.css';

interface Props { readonly code: CodeRow; readonly anchor: Anchor; readonly language: Language }

export function AnchorExample({ code, anchor, language }: Props) {
  const { t } = useTranslation('codebook');
  const run = useRun();
  const look = useLook();
  const text = useRow('texts', anchor.text);
  const source = useRow('sources', text?.owner ?? null);
  const sources = useCaseSources(source?.case ?? '');
  if (!look || text === undefined || (text !== null && source === undefined) || !sources) return null;
  const shown = source ? sourceWords(sources.facts, anchor, look.tool) : 'gone';
  const { checkedWith, sha256 } = (hasWords(shown) ? shown.head : text) ?? { checkedWith: null, sha256: '' };
  const isChecked = checkedWith !== null && checkedWith.sha256 === sha256 && checkedWith.revision === look.revision;
  const words = hasWords(shown) ? look.tool.redact(turnsText(shown.turns, language), { case: shown.source.case }) : '';
  return (
    <>
      <dt>{t('anchor.heading')}</dt>
      <dd className={styles.anchor}>
        {hasWords(shown) ? <q className={styles.example}>{words}</q> : <InlineMessage status="warning" size="small">{t(`anchor.${shown}`)}</InlineMessage>}
        {hasWords(shown) && !isChecked && <InlineMessage status="warning" size="small">{t('anchor.unchecked')}</InlineMessage>}
        <span className={styles.codeTools}>
          {hasWords(shown) && <ToSource source={shown.source.id} {...shown.span} words={words} />}
          <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => void run(setAnchorExample, { code: code.id, coding: null })}>{t('anchor.remove')}</Button>
        </span>
      </dd>
    </>
  );
}
