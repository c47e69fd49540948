// Pasting a KOSTRA table: what was understood is shown before anything is taken, and what was not is said.

import { useState } from 'react';
import { Button, InlineMessage, Modal, Select, Table, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../../shared/model/rows.ts';
import { readKostraTable, tableUnits, toThousandKr, type TableUnit } from '../../../../shared/text/kostra-table.ts';
import { wholeText } from '../case-columns.ts';
import { numberOut } from '../form/parts.ts';
import { useFocusFirst } from '../use-focus-first.ts';
import { figureAt, withTable } from './figures.ts';
import figureStyles from './figures.module.css';
import styles from '../cases.module.css';

interface Props {
  readonly row: CaseRow;
  /** What was pasted into the grid; empty where the button was pressed. */
  readonly start: string;
  readonly onClose: () => void;
  readonly onUse: (changes: (row: CaseRow) => Partial<CaseRow>) => Promise<boolean>;
}

export function PasteTable({ row, start, onClose, onUse }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const focusFirst = useFocusFirst();
  const [text, setText] = useState(start);
  const [chosen, setChosen] = useState<TableUnit | null>(null);
  const table = readKostraTable(text);
  const unit = chosen ?? table.unit;
  const years = [...new Set([...table.figures.map((f) => f.year), ...table.shares.map((s) => s.year)])].toSorted((a, b) => a - b);
  const functions = [...new Set(table.figures.map((f) => f.functionCode))].toSorted((a, b) => a - b);
  const found = table.figures.length + table.shares.length;
  const use = async (): Promise<void> => {
    if (await onUse((now) => withTable(now, table, unit))) onClose();
  };
  const preview = (code: number, year: number): string => {
    const figure = table.figures.find((f) => f.functionCode === code && f.year === year);
    return figure ? wholeText(toThousandKr(figure.value, unit)) : '–';
  };
  const replaced = (code: number, year: number): string => {
    const before = figureAt(row.figures, code, year);
    const figure = table.figures.find((f) => f.functionCode === code && f.year === year);
    return before === null || !figure || toThousandKr(figure.value, unit) === before ? '' : t('paste.replaces', { value: wholeText(before) });
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t('paste.title'), size: 'small' }} width="52rem">
      <Modal.Body>
        <div ref={focusFirst} className={styles.stack}>
          <Textarea
            size="small" label={t('paste.field')} description={t('paste.help')} minRows={4} maxRows={8} value={text}
            className={figureStyles.pasteField} onChange={(event) => setText(event.target.value)}
          />
          {text.trim() !== '' && (
            <>
              <div className={figureStyles.understood}>
                <p role="status"><strong>{t('paste.understood', { count: found })}</strong></p>
                <Select size="small" label={t('paste.unit')} value={unit} onChange={(event) => setChosen(event.target.value as TableUnit)}>
                  {tableUnits.map((u) => <option key={u} value={u}>{t(`paste.unitOf.${u}`)}</option>)}
                </Select>
              </div>
              {found > 0 && (
                <Table size="small">
                  <caption className="visually-hidden">{t('paste.preview')}</caption>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{t('figures.function')}</Table.HeaderCell>
                      {years.map((y) => <Table.HeaderCell key={y} scope="col" align="right">{y}</Table.HeaderCell>)}
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {functions.map((code) => (
                      <Table.Row key={code}>
                        <Table.HeaderCell scope="row">{code}</Table.HeaderCell>
                        {years.map((y) => (
                          <Table.DataCell key={y} align="right">{preview(code, y)}<span className={styles.reason}>{replaced(code, y)}</span></Table.DataCell>
                        ))}
                      </Table.Row>
                    ))}
                    {table.shares.length > 0 && (
                      <Table.Row>
                        <Table.HeaderCell scope="row">{t('figures.share')}</Table.HeaderCell>
                        {years.map((y) => <Table.DataCell key={y} align="right">{numberOut(table.shares.find((s) => s.year === y)?.percent)}</Table.DataCell>)}
                      </Table.Row>
                    )}
                  </Table.Body>
                </Table>
              )}
              {table.unread.length > 0 && (
                <section>
                  <InlineMessage status="warning" size="small">{t('paste.unread', { count: table.unread.length })}</InlineMessage>
                  <ul className={figureStyles.unread}>
                    {table.unread.map((u) => <li key={`${u.row}/${u.column}`}>{t(`paste.problem.${u.problem}`, { row: u.row, column: u.column, text: u.text })}</li>)}
                  </ul>
                </section>
              )}
            </>
          )}
        </div>
      </Modal.Body>
      <Modal.Footer className={styles.modalFoot}>
        <Button size="small" disabled={found === 0} onClick={() => void use()}>{t('paste.use', { count: found })}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
