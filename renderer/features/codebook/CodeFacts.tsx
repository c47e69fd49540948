// The small print of a code: short form, key, colour, id, and how much it is used.

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Usage } from '../../../shared/analysis/code-usage.ts';
import { codeColour, type Paint } from '../../../shared/model/code-colour.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { stripeOf } from '../../ui/code-stripe.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import type { CodeNode } from './code-tree.ts';
import { useTagKeys } from './use-tag-keys.ts';
import type { CountUsage } from './use-code-usage.ts';
import styles from './codebook.module.css';

interface Props {
  readonly node: CodeNode;
  readonly code: CodeRow;
  readonly language: Language;
  readonly usage: CountUsage;
}

export function CodeFacts({ node, code, language, usage }: Props) {
  const { t } = useTranslation('codebook');
  const keyOf = useTagKeys();
  const said = (used: Usage): string =>
    (used.excerpts === 0 ? t('unused') : `${t('used', { count: used.excerpts })} ${t('usedCases', { count: used.cases })}`);
  const colour = codeColour(code) as Paint | null;
  const own = usage(node);
  const all = usage(node, true);
  return (
    <dl className={styles.facts}>
      <div><dt>{t('usage')}</dt><dd>
        {own === undefined ? t('counting') : said(own)}
        {all !== undefined && node.children.length > 0 && all.excerpts > 0 && `. ${t(code.kind === 'dimension' ? 'withValues' : 'withBelow', { used: said(all) })}`}
      </dd></div>
      <div><dt>{t('short')}</dt><dd><CodeTag code={code} language={language} /></dd></div>
      {code.key !== null && <div><dt>{t('key')}</dt><dd><kbd>{keyOf(code.key)}</kbd></dd></div>}
      {colour !== null && (
        <div><dt>{t('colour')}</dt><dd><span className={styles.swatch} style={{ '--stripe': stripeOf(code) } as CSSProperties} aria-hidden />{t(`colours.c${colour}`)}</dd></div>
      )}
      <div><dt>{t('slug')}</dt><dd><code>{code.slug}</code></dd></div>
    </dl>
  );
}
