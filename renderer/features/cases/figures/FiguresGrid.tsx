// The grid itself: a field a figure, Enter and arrow keys move in it, growth from the year before below each.

import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import type { CaseRow } from '../../../../shared/model/rows.ts';
import { kostraFunctions } from '../../../../shared/templates/kostra.ts';
import { parseNumber } from '../../../../shared/text/amounts/index.ts';
import { numberOut } from '../form/parts.ts';
import { wholeText } from '../case-columns.ts';
import { figureAt, growth, growthText, totalOf, withFigure, withShare } from './figures.ts';
import styles from './figures.module.css';

interface Props {
  readonly row: CaseRow;
  readonly functions: readonly number[];
  readonly years: readonly number[];
  readonly onChange: (changes: (row: CaseRow) => Partial<CaseRow>) => void;
  /** Several cells were pasted into one. */
  readonly onPaste: (text: string) => void;
}

export function FiguresGrid({ row, functions, years, onChange, onPaste }: Props) {
  const { t, i18n } = useTranslation('cases');
  const labelOf = (code: number): string => kostraFunctions.find((f) => f.code === code)?.label[i18n.language as Language] ?? '';
  const shareAt = (year: number): number | null => row.sectorShare.find((s) => s.year === year)?.percent ?? null;
  const shareLine = functions.length;
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{t('figures.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.function}>{t('figures.function')}</th>
            {years.map((y) => <th key={y} scope="col">{y}</th>)}
          </tr>
        </thead>
        <tbody>
          {functions.map((code, line) => (
            <tr key={code}>
              <th scope="row" className={styles.function}><strong>{code}</strong> {labelOf(code)}</th>
              {years.map((year, column) => (
                <td key={year}>
                  <Cell
                    label={t('figures.cell', { code, year })} value={figureAt(row.figures, code, year)} place={`${line}/${column}`} onPaste={onPaste}
                    onSave={(v) => onChange((now) => ({ figures: withFigure(now.figures, code, year, v) }))}
                  />
                  <Growth value={growth(figureAt(row.figures, code, year - 1), figureAt(row.figures, code, year))} />
                </td>
              ))}
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.function}>{t('figures.total')}</th>
            {years.map((year) => {
              const total = totalOf(row.figures, functions, year);
              return <td key={year}><span className={styles.sum}>{total === null ? '–' : wholeText(total)}</span><Growth value={growth(totalOf(row.figures, functions, year - 1), total)} /></td>;
            })}
          </tr>
          <tr>
            <th scope="row" className={styles.function}>{t('figures.share')}</th>
            {years.map((year, column) => (
              <td key={year}>
                <Cell
                  label={t('figures.shareCell', { year })} value={shareAt(year)} place={`${shareLine}/${column}`} onPaste={onPaste}
                  onSave={(v) => onChange((now) => ({ sectorShare: withShare(now.sectorShare, year, v) }))}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Growth({ value }: { readonly value: number | null }) {
  return <span className={styles.growth} data-down={value !== null && value < 0 ? true : undefined}>{growthText(value)}</span>;
}

interface CellProps {
  readonly label: string;
  readonly value: number | null;
  /** `line/column`, for moving with the keys. */
  readonly place: string;
  readonly onSave: (value: number | null) => void;
  readonly onPaste: (text: string) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = { Enter: [1, 0], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

function Cell({ label, value, place, onSave, onPaste }: CellProps) {
  const { t } = useTranslation('cases');
  const [typed, setTyped] = useState<{ readonly text: string; readonly savedFrom?: number | null } | null>(null);
  // What was saved stays until the row has it, so that the old figure does not flash back.
  if (typed?.savedFrom !== undefined && typed.savedFrom !== value) setTyped(null);
  const text = typed === null ? numberOut(value) : typed.text;
  const parsed = text.trim() === '' ? null : parseNumber(text);
  const save = (): void => {
    if (typed === null || typed.savedFrom !== undefined || parsed === undefined) return;
    if (parsed === value) {
      setTyped(null);
      return;
    }
    setTyped({ text: numberOut(parsed), savedFrom: value });
    onSave(parsed);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') setTyped(null);
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    save();
    const [line = 0, column = 0] = place.split('/').map(Number);
    const next = event.currentTarget.closest('table')?.querySelector<HTMLInputElement>(`input[data-place="${line + step[0]}/${column + step[1]}"]`);
    next?.focus();
    next?.select();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const clip = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(clip.trim())) return;
    event.preventDefault();
    onPaste(clip);
  };
  return (
    <>
      <input
        className={styles.input} aria-label={label} data-place={place} inputMode="decimal" autoComplete="off" value={text}
        aria-invalid={parsed === undefined || undefined} onChange={(event) => setTyped({ text: event.target.value })}
        onFocus={(event) => event.target.select()} onBlur={save} onKeyDown={onKeyDown} onPaste={paste}
      />
      {parsed === undefined && <span className={styles.bad} role="alert">{t('form.error.notNumber')}</span>}
    </>
  );
}
