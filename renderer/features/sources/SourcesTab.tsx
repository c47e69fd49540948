// «Kilder»: transcripts, notes and written sources of the case, and taking in more of them.

import { useState, type DragEvent } from 'react';
import { Button, InlineMessage, Loader, Table } from '@navikt/ds-react';
import { FileImportIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { byOrder } from '../../../shared/model/order.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { useSourceWords } from '../../data/source-words.ts';
import { useUndecidedNames } from '../../data/undecided-names.ts';
import { useCodingsAhead } from '../../data/use-case-codings.ts';
import { useStudySession, useWhere } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { NoteSheets } from './NoteSheets.tsx';
import { pasteDraft, PasteSource } from './PasteSource.tsx';
import { SourceLine, sourceColumns } from './SourceLine.tsx';
import { useImport, type Incoming } from './use-import.ts';
import caseStyles from '../cases/cases.module.css';
import styles from './sources.module.css';

const fromFile = (file: File): Incoming => ({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
const isFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function SourcesTab({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('sources');
  const { bridge, drafts } = useStudySession();
  const notices = useNotices();
  useCodingsAhead(row.id);
  const sources = useWhere('sources', 'case', row.id)?.toSorted(byOrder);
  const interviews = useWhere('interviews', 'case', row.id)?.toSorted(byOrder);
  const informants = useWhere('informants', 'case', row.id)?.toSorted(byOrder);
  const words = useSourceWords(row.id);
  const names = useUndecidedNames(row.id);
  const taking = useImport(row);
  const [opened, setOpened] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const [isOver, setOver] = useState(false);
  if (!sources || !interviews || !informants) return null;
  const isClosed = row.withdrawnAt !== null || taking.reading !== null;

  const choose = async (): Promise<void> => {
    const answer = await bridge.call('files.openMany', { kind: 'text' });
    if (!answer.ok) return notices.fileError(answer.code, answer.path);
    const files: Incoming[] = [];
    const unopened: { name: string; code: Exclude<(typeof answer.value)[number]['read'], Uint8Array> }[] = [];
    for (const { name, read } of answer.value) {
      if (typeof read === 'string') unopened.push({ name, code: read });
      else files.push({ name, size: read.length, bytes: async () => read });
    }
    await taking.take(files, unopened);
  };
  const over = (event: DragEvent): void => {
    if (isClosed || !isFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    if (!isFiles(event)) return;
    event.preventDefault();
    setOver(false);
    if (!isClosed) void taking.take([...event.dataTransfer.files].map(fromFile));
  };
  const readPasted = async (text: string): Promise<void> => {
    setPasting(false);
    const bytes = new TextEncoder().encode(text);
    await taking.take([{ name: null, size: bytes.length, bytes: async () => bytes }]);
  };

  return (
    <div className={styles.tab} data-over={isOver || undefined} onDragOver={over} onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }} onDrop={drop}>
      <div className={caseStyles.tabTools}>
        <p className={caseStyles.hint} role="status">{isOver ? t('drop') : t('help')}</p>
        <div className={styles.tools}>
          <Button size="small" icon={<FileImportIcon aria-hidden />} disabled={isClosed} onClick={() => void choose()}>{t('open')}</Button>
          <Button size="small" variant="secondary" disabled={isClosed} onClick={() => setPasting(true)}>{t('paste')}</Button>
        </div>
      </div>
      {row.withdrawnAt !== null && <InlineMessage status="info" size="small">{t('withdrawn')}</InlineMessage>}
      {taking.reading && (
        <div className={styles.reading}>
          <Loader size="small" aria-hidden />
          <p role="status">{t(taking.reading.of > 1 ? 'import.reading' : 'import.readingOne', { ...taking.reading, name: taking.reading.name ?? t('pasted') })}</p>
          <Button size="xsmall" variant="secondary" onClick={taking.stop}>{t('import.stop')}</Button>
        </div>
      )}
      {sources.length === 0 && <p className={caseStyles.none}>{t('none')}</p>}
      {sources.length > 0 && (
        <div className={caseStyles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('column.title')}</caption>
            <Table.Header>
              <Table.Row>{sourceColumns.map((c) => <Table.HeaderCell key={c} scope="col" align={c === 'words' ? 'right' : 'left'}>{c === 'open' ? <span className="visually-hidden">{t('column.open')}</span> : t(`column.${c}`)}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {sources.map((source) => (
                <SourceLine
                  key={source.id} source={source} words={words?.get(source.id)} names={names === 'without-key' ? names : names?.get(source.id)} interviews={interviews} informants={informants}
                  open={opened === source.id} onToggle={() => setOpened(opened === source.id ? null : source.id)}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {row.withdrawnAt === null && <NoteSheets caseId={row.id} interviews={interviews} />}
      {pasting && <PasteSource row={row} onClose={() => setPasting(false)} onText={(text) => void readPasted(text)} />}
      {taking.found && <ImportPreview row={row} taking={taking} found={taking.found} onStored={() => void drafts.clear(pasteDraft(row.id))} />}
    </div>
  );
}
