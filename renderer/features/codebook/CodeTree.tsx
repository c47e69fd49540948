// The tree of codes: arrow keys walk and open it, with Alt they move a code, letters jump, and one row at a time takes
// the Tab key. A code can be drawn to another place.

import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { shownText } from '../../ui/shown-text.ts';
import { treeKey, type TreeRow } from './code-tree.ts';
import type { CountUsage } from './use-code-usage.ts';
import { stripeOf } from '../../ui/code-stripe.ts';
import styles from './codebook.module.css';

/** Of this program only: what is drawn here is dropped nowhere else. */
const dragged = 'application/x-feltbok-code';

interface Props {
  readonly rows: readonly TreeRow[];
  readonly chosen: string;
  readonly language: Language;
  readonly usage: CountUsage;
  readonly onSelect: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  /** Drawn to right before (-1) or after (1) another. */
  readonly onPlace: (id: string, beside: string, side: -1 | 1) => void;
}

export function CodeTree({ rows, chosen, language, usage, onSelect, onToggle, onMove, onPlace }: Props) {
  const { t } = useTranslation('codebook');
  const list = useRef<HTMLDivElement>(null);
  const dragging = useRef<CodeRow | null>(null);
  const [drop, setDrop] = useState<{ readonly id: string; readonly side: -1 | 1 } | null>(null);
  const at = Math.max(0, rows.findIndex((r) => r.node.id === chosen));
  const name = (row: TreeRow): string => (row.node.code ? shownText(row.node.code.label, language).text : t(`groups.${row.node.group}`));
  const rowElement = (id: string): HTMLElement | null => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null;

  useEffect(() => {
    rowElement(chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const here = rows[at]?.node;
      if (here?.code) onMove(here.id, event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = treeKey(rows, at, event.key);
    if (step) {
      event.preventDefault();
      if ('toggle' in step) onToggle(step.toggle);
      else {
        onSelect(step.select);
        rowElement(step.select)?.focus();
      }
      return;
    }
    // A letter goes to the next row that begins with it.
    if (event.key.length !== 1 || event.key === ' ' || event.key === '?') return;
    const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    const found = turned.find((r) => name(r).replace(/^[^\p{L}\p{N}]+/u, '').toLocaleLowerCase('nb').startsWith(event.key.toLocaleLowerCase('nb')));
    if (!found) return;
    event.preventDefault();
    onSelect(found.node.id);
    rowElement(found.node.id)?.focus();
  };

  return (
    <div ref={list} role="tree" aria-label={t('tree')} className={styles.rows} onKeyDown={onKeyDown}>
      {rows.map((row, i) => {
        const { node } = row;
        const { code } = node;
        const count = code ? usage(node, true)?.excerpts : undefined;
        return (
          <div
            key={node.id} role="treeitem" data-id={node.id} className={styles.row} tabIndex={i === at ? 0 : -1}
            aria-level={row.level} aria-posinset={row.place} aria-setsize={row.of} aria-selected={node.id === chosen}
            aria-expanded={row.expanded ?? undefined} data-level={row.level} data-retired={code?.retired || undefined}
            style={{ '--stripe': code ? stripeOf(code, 'transparent') : 'transparent' } as CSSProperties}
            onClick={() => onSelect(node.id)}
            draggable={code !== null} data-drop={drop?.id === node.id ? drop.side : undefined}
            onDragStart={(event) => {
              if (!code) return;
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData(dragged, node.id);
              dragging.current = code;
            }}
            onDragOver={(event) => {
              const from = dragging.current;
              if (!from || !code || from.id === code.id || from.kind !== code.kind || (code.kind === 'value' && from.parent !== code.parent)) return;
              event.preventDefault();
              const box = event.currentTarget.getBoundingClientRect();
              const side = event.clientY < box.top + box.height / 2 ? -1 : 1;
              setDrop((was) => (was?.id === node.id && was.side === side ? was : { id: node.id, side }));
            }}
            onDragLeave={() => setDrop((was) => (was?.id === node.id ? null : was))}
            onDrop={(event) => {
              event.preventDefault();
              const from = dragging.current;
              if (from && drop?.id === node.id) onPlace(from.id, node.id, drop.side);
              setDrop(null);
            }}
            onDragEnd={() => {
              dragging.current = null;
              setDrop(null);
            }}
          >
            <span
              className={styles.twist} aria-hidden
              onClick={(event) => {
                if (row.expanded === null) return;
                event.stopPropagation();
                onToggle(node.id);
              }}
            >
              {row.expanded === null ? null : row.expanded ? <ChevronDownIcon /> : <ChevronRightIcon />}
            </span>
            {code && <span className={styles.stripe} aria-hidden />}
            {code?.kind === 'category' && code.colour !== null && <span className={styles.number}>{code.colour}</span>}
            <span className={styles.name}>{name(row)}{code?.retired && <span className={styles.retired}> {t('retired')}</span>}</span>
            {count !== undefined && count > 0 && <span className={styles.count}>{count}<span className="visually-hidden"> {t('column.excerpts')}</span></span>}
          </div>
        );
      })}
    </div>
  );
}
