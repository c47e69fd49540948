// The hits, each in its line with the words under each other. Only the rows in sight are made: there may be thousands.

import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { inContext, whoSaid, type Hit } from '../../../shared/analysis/search-hits.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { addressOf, wishPlace, type WishedPlace } from '../../app/wished-place.ts';
import styles from './search.module.css';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly hits: readonly Hit[];
  readonly query: string;
  readonly data: StudyData;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (hit: Hit) => void;
}

/** Of a row, pixels; also in the stylesheet. */
const rowHeight = 52;
const spare = 8;

export const keyOf = ({ of, start }: Hit): string => `${of.id} ${start}`;

export function HitList({ ref, hits, query, data, chosen, onToggle }: Props) {
  const { t, i18n } = useTranslation('search');
  const language = i18n.language as Language;
  const { list, first, last, show } = useRowWindow(hits.length, rowHeight, spare);
  useImperativeHandle(ref, () => list.current!);
  /** The row that shall have the focus once it is drawn; each wish its own. */
  const [wanted, setWanted] = useState<{ readonly row: number } | null>(null);
  const at = useRef(0);

  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`a[data-at='${wanted.row}']`)?.focus({ preventScroll: true });
  }, [first, last, list, wanted]);

  const go = (to: number): void => {
    at.current = Math.max(0, Math.min(hits.length - 1, to));
    show(at.current);
    setWanted({ row: at.current });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[event.key];
    if (by !== undefined) go(at.current + by);
    else if (event.key === ' ' && event.target instanceof HTMLAnchorElement) onToggle(hits[at.current]!);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={list} className={styles.list} onKeyDown={onKeyDown} onFocus={(event) => { at.current = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? at.current); }}>
      <ol aria-label={t('list')} style={{ height: hits.length * rowHeight }}>
        {hits.slice(first, last).map((hit, i) => {
          const n = first + i;
          const [before, words, after] = inContext(hit);
          const place = placeOf(hit, query, data);
          const name = whereOf(hit, data, language, t(`kind.${hit.of.kind}`), t('who.interviewer'));
          return (
            <li key={keyOf(hit)} data-row={n} style={{ top: n * rowHeight }} aria-setsize={hits.length} aria-posinset={n + 1}>
              <input type="checkbox" tabIndex={-1} aria-label={t('choose', { words, place: name })} checked={chosen.has(keyOf(hit))} onChange={() => onToggle(hit)} />
              <Link href={addressOf(place)} className={styles.hit} data-at={n} onClick={() => wishPlace(place)}>
                <span className={styles.place}>{name}</span>
                <span className={styles.context} lang={hit.of.interview?.language ?? 'nb'}>
                  <span className={styles.before}><span>{before}</span></span><mark>{words}</mark><span className={styles.after}>{after}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** By pseudonym: case or interview, what it is, and who said it. */
function whereOf(hit: Hit, data: StudyData, language: Language, kind: string, interviewer: string): string {
  const { of } = hit;
  const who = whoSaid(hit, data);
  const about = of.kind === 'source' ? of.source.title : of.kind === 'memo' ? of.memo.title : of.kind === 'example' || of.kind === 'remark' ? (data.byId.codes.get(of.kind === 'example' ? of.cell.code : of.coding.code)?.label[language] ?? '') : '';
  const said = who === null ? '' : who.kind === 'interviewer' ? interviewer : who.informant.pseudonym;
  return [of.interview?.code ?? of.case?.pseudonym ?? '', kind, about, said].filter((x) => x !== '').join(' · ');
}

function placeOf({ of, start, end }: Hit, query: string, data: StudyData): WishedPlace {
  switch (of.kind) {
    case 'source': return { in: 'source', id: of.source.id, start, end, query };
    case 'remark': return of.on.in === 'source' ? { in: 'source', id: of.on.source.id, ...of.on.span, query: '' } : { in: 'sheet', id: of.on.note.interview, note: of.on.note.id, kind: 'written', start: 0, end: 0, query: '' };
    case 'memo': return { in: 'memos', memo: of.memo.id };
    case 'example': return { in: 'examples', id: of.cell.case, code: data.byId.codes.get(of.cell.code)?.kind === 'subcategory' ? (data.byId.codes.get(of.cell.code)?.parent ?? of.cell.code) : of.cell.code };
    default: return { in: 'sheet', id: of.note.interview, note: of.note.id, kind: of.kind, start, end, query };
  }
}
