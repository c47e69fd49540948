// A table row that opens on a panel below it: the first cell is the button that says which one.

import { useId, type ReactNode } from 'react';
import { Table } from '@navikt/ds-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import styles from './cases.module.css';

interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What the button reads. */
  readonly label: ReactNode;
  /** The cells after the first. */
  readonly cells: ReactNode;
  readonly columns: number;
  readonly children: ReactNode;
}

export function OpenableRow({ open, onToggle, label, cells, columns, children }: Props) {
  const panel = useId();
  return (
    <>
      <Table.Row data-open={open || undefined} className={styles.openable}>
        <Table.HeaderCell scope="row">
          <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={open ? panel : undefined} onClick={onToggle}>
            {open ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}<span>{label}</span>
          </button>
        </Table.HeaderCell>
        {cells}
      </Table.Row>
      {open && (
        <tr id={panel} className={styles.panelRow}><td colSpan={columns}><div className={styles.opened}>{children}</div></td></tr>
      )}
    </>
  );
}
