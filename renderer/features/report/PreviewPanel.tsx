// The document's text as it will read: headings, paragraphs, quotes and tables, without Word's page.

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { drawChart } from '../../../shared/drawing/bars.ts';
import { safe } from '../../../shared/disclosure/redact.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Block, Sentence } from '../../../shared/report/index.ts';
import { proses } from '../../../shared/report/prose/index.ts';
import { Drawing } from '../../ui/Drawing.tsx';
import type { ExportChoices } from './use-export.ts';
import { useReportModel } from './use-model.ts';
import type { ReportData } from './use-report-data.ts';
import styles from './report.module.css';

export function PreviewPanel({ from, choices }: { readonly from: ReportData; readonly choices: ExportChoices }) {
  const { t } = useTranslation('report');
  const model = useReportModel(from, choices);
  if (!model) return <p role="status" className={styles.column}>{t('reading')}</p>;
  return (
    <div className={styles.previewSide}>
      <p className={styles.help}>{t('preview.help')}</p>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <article className={styles.preview} lang={model.language} aria-label={t('preview.label')} tabIndex={0}>
        {numbered(model.blocks).map(({ block, number }, i) => <Shown key={i} block={block} number={number} language={model.language} />)}
      </article>
    </div>
  );
}

interface Numbered { readonly block: Block; readonly number: string }

/** Headings with the numbers that Word will give them. */
function numbered(blocks: readonly Block[]): Numbered[] {
  let [chapter, section] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return { block, number: '' };
    if (block.level === 1) {
      chapter++;
      section = 0;
      return { block, number: String(chapter) };
    }
    section++;
    return { block, number: `${chapter}.${section}` };
  });
}

function Shown({ block, number, language }: { readonly block: Block; readonly number: string; readonly language: Language }) {
  switch (block.kind) {
    case 'title': return <p className={styles.docTitle}>{block.text}</p>;
    case 'subtitle': return <p className={styles.docSubtitle}>{block.text}</p>;
    case 'contents': return null;
    case 'heading': return <Heading level={block.level}>{number === '' ? block.text : `${number} ${block.text}`}</Heading>;
    case 'paragraph': return <p>{block.sentences.map((s, i) => <Fragment key={i}>{i > 0 && ' '}<SentenceText sentence={s} /></Fragment>)}</p>;
    case 'quote': return <blockquote className={styles.quote}>{block.text}</blockquote>;
    case 'list': return <ul>{block.items.map((item, i) => <li key={i}>{item}</li>)}</ul>;
    case 'table': return <TableBlock block={block} />;
    case 'figure': return <FigureBlock block={block} language={language} />;
  }
}

function Heading({ level, children }: { readonly level: 1 | 2 | 3; readonly children: string }) {
  if (level === 1) return <h2>{children}</h2>;
  return level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { t } = useTranslation('report');
  const note = sentence.comment === undefined ? null : <span className={styles.margin}> [{t('preview.note', { text: sentence.comment })}]</span>;
  if (sentence.mark === 'todo' || sentence.mark === 'draft') return <><mark className={styles.mark}>{sentence.text}</mark>{note}</>;
  return <>{sentence.mark === 'question' ? <em>{sentence.text}</em> : sentence.text}{note}</>;
}

function TableBlock({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.docTable}>
        <caption>{block.number === null ? block.caption : `${block.number}. ${block.caption}`}</caption>
        <thead><tr>{block.columns.map((c, i) => <th key={i} scope="col" data-align={c.align}>{c.head}</th>)}</tr></thead>
        <tbody>{block.rows.map((row, r) => <tr key={r}>{row.map((text, i) => <td key={i} data-align={block.columns[i]?.align}>{text}</td>)}</tr>)}</tbody>
      </table>
      {(block.notes ?? []).map((n) => <p key={n} className={styles.note}>{n}</p>)}
    </div>
  );
}

/** As the screen draws it; Word draws the same numbers its own way. */
const FigureBlock = ({ block: { chart, number }, language }: { readonly block: Extract<Block, { kind: 'figure' }>; readonly language: Language }) => (
  <div className={styles.figure}>
    <Drawing of={drawChart({ ...chart, caption: safe`${proses[language].figures.figure} ${number}. ${chart.caption}` }, language)} className={styles.drawing} />
  </div>
);
