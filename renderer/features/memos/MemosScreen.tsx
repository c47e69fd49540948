// «Memoer»: thoughts about the study and what is in it, found by word, kind and subject; and the method log by date.

import { useDeferredValue, useState } from 'react';
import { Button, Search, Select, Table, Tabs } from '@navikt/ds-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { CitedDocuments } from '../../../shared/attachments/citing.ts';
import { addMemo, memoDay, removeMemo, updateMemo } from '../../../shared/commands/memos.ts';
import type { Language } from '../../../shared/model/language.ts';
import { memoKindLabels } from '../../../shared/model/terms.ts';
import { memoKinds } from '../../../shared/model/vocabulary.ts';
import { useWishedPlace } from '../../app/wished-place.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { OpenableRow } from '../cases/OpenableRow.tsx';
import { dateText } from '../cases/form/dates.ts';
import { RowForm } from '../cases/form/RowForm.tsx';
import { undoChord } from '../cases/use-remove-case.ts';
import { useFocusFirst } from '../cases/use-focus-first.ts';
import { Citation } from '../documents/Citation.tsx';
import { fieldsOf, MemoFieldsets, memoSchema, newMemo, valuesOf } from './MemoForm.tsx';
import { RemarkList } from './RemarkList.tsx';
import { isFound, isRemarkFound, useMemos, type About, type Remark, type ShownMemo } from './use-memos.ts';
import caseStyles from '../cases/cases.module.css';
import styles from './memos.module.css';

/** `about`: opened from what a new memo shall be about. */
export default function MemosScreen({ about = null }: { readonly about?: string | null }) {
  const { t, i18n } = useTranslation(['memos', 'common']);
  const found = useMemos(i18n.language as Language, t('ofStudy'), about);
  if (!found) return null;
  return (
    <div className={caseStyles.screen}>
      <h1 className={caseStyles.title}>{t('heading')}</h1>
      <Tabs defaultValue="all" size="small">
        <Tabs.List aria-label={t('heading')}>
          <Tabs.Tab value="all" label={t('tab.all')} />
          <Tabs.Tab value="log" label={t('tab.log')} />
        </Tabs.List>
        <Tabs.Panel value="all" className={caseStyles.panel}><AllMemos memos={found.memos} remarks={found.remarks} abouts={found.abouts} documents={found.documents} about={about} /></Tabs.Panel>
        <Tabs.Panel value="log" className={caseStyles.panel}><MethodLog memos={found.memos} /></Tabs.Panel>
      </Tabs>
    </div>
  );
}

const columns = ['date', 'kind', 'about', 'title', 'author'] as const;

interface AllProps { readonly memos: readonly ShownMemo[]; readonly remarks: readonly Remark[]; readonly abouts: readonly About[]; readonly documents: CitedDocuments; readonly about: string | null }

function AllMemos({ memos, remarks, abouts, documents, about }: AllProps) {
  const { t, i18n } = useTranslation(['memos', 'common']);
  const run = useRun();
  const session = useStudySession();
  const focusFirst = useFocusFirst();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const [of, setOf] = useState(about ?? 'any');
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  useWishedPlace('memos', null, true, ({ memo }) => setOpened(memo));
  const wanted = useDeferredValue(search);
  const shown = memos.filter((m) => (kind === '' || m.memo.kind === kind) && (of === 'any' || (m.about.id ?? '') === of) && isFound(m, wanted));
  const language = i18n.language as Language;
  const shownRemarks = remarks.filter((r) => (kind === '' || kind === 'remark') && (of === 'any' || r.about.id === of) && isRemarkFound(r, wanted, language));
  const used = abouts.filter((a) => a.id === about || memos.some((m) => m.about.id === a.id));
  const target = of === 'any' || of === '' ? null : of;
  const scope = abouts.find((a) => a.id === target)?.scope ?? session.id;
  const isCase = abouts.find((a) => a.id === target)?.group === 'case';

  return (
    <div className={caseStyles.stack}>
      <div className={caseStyles.tabTools}>
        <p className={caseStyles.hint}>{t('help')}</p>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)} disabled={adding}>{t('add')}</Button>
      </div>
      {adding && (
        <section ref={focusFirst} className={caseStyles.newBox} aria-label={t('add')}>
          <RowForm
            schema={memoSchema} draft={['memo', 'new', target ?? session.id]} scope={scope} values={newMemo(target, isCase ? 'case' : 'metode')}
            onSubmit={async (all) => {
              const done = await run(addMemo, fieldsOf(all));
              if (done) setAdding(false);
              return done !== undefined;
            }}
          >
            <MemoFieldsets abouts={abouts} />
            <div className={caseStyles.buttons}>
              <Button size="small" type="submit">{t('submit')}</Button>
              <Button size="small" type="button" variant="secondary" onClick={() => setAdding(false)}>{t('common:action.cancel')}</Button>
            </div>
          </RowForm>
        </section>
      )}
      {memos.length + remarks.length > 0 && (
        <div className={caseStyles.filters}>
          <div className={styles.search}><Search size="small" variant="simple" label={t('search')} hideLabel={false} value={search} onChange={setSearch} /></div>
          <Select size="small" label={t('kind')} value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{t('all')}</option>
            {memoKinds.map((k) => <option key={k} value={k}>{memoKindLabels[k][i18n.language as Language]}</option>)}
            <option value="remark">{t('remark.kind')}</option>
          </Select>
          <Select size="small" label={t('about')} value={of} onChange={(event) => setOf(event.target.value)}>
            <option value="any">{t('all')}</option>
            {used.map((a) => <option key={a.id} value={a.id ?? ''}>{a.id === null ? a.name : t(`group.${a.group}`, { name: a.name })}</option>)}
          </Select>
          <p className={styles.count} role="status">{t('count', { count: shown.length + shownRemarks.length, of: memos.length + remarks.length })}</p>
        </div>
      )}
      {memos.length + remarks.length === 0 && !adding && <p className={caseStyles.none}>{t('none')}</p>}
      {memos.length + remarks.length > 0 && shown.length + shownRemarks.length === 0 && <p className={caseStyles.none}>{t('notFound')}</p>}
      {shown.length > 0 && (
        <div className={caseStyles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('heading')}</caption>
            <Table.Header>
              <Table.Row>{columns.map((c) => <Table.HeaderCell key={c} scope="col">{t(c)}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {shown.map((m) => (
                <MemoLine key={m.memo.id} shown={m} abouts={abouts} documents={documents} open={opened === m.memo.id} onToggle={() => setOpened(opened === m.memo.id ? null : m.memo.id)} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {shownRemarks.length > 0 && <RemarkList remarks={shownRemarks} />}
    </div>
  );
}

interface LineProps { readonly shown: ShownMemo; readonly abouts: readonly About[]; readonly documents: CitedDocuments; readonly open: boolean; readonly onToggle: () => void }

function MemoLine({ shown: { memo, about, author }, abouts, documents, open, onToggle }: LineProps) {
  const { t, i18n } = useTranslation('memos');
  const run = useRun();
  const notices = useNotices();
  const remove = async (): Promise<void> => {
    if (await run(removeMemo, { id: memo.id })) notices.say(t('removed', { key: undoChord() }));
  };
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={columns.length} label={<span className={caseStyles.nowrap}>{dateText(memoDay(memo))}</span>}
      cells={(
        <>
          <Table.DataCell>{memoKindLabels[memo.kind][i18n.language as Language]}</Table.DataCell>
          <Table.DataCell>{about.name}</Table.DataCell>
          <Table.DataCell>{memo.title !== '' && <strong>{memo.title} </strong>}<span className={styles.begin}>{firstWords(memo.text || memo.input || memo.outcome || '')}</span>{memo.cites && <> <Citation cites={memo.cites} documents={documents} /></>}</Table.DataCell>
          <Table.DataCell>{author}</Table.DataCell>
        </>
      )}
    >
      <RowForm schema={memoSchema} draft={['memo', memo.id]} scope={about.scope} values={valuesOf(memo)} onCommit={async (changes) => (await run(updateMemo, { id: memo.id, changes })) !== undefined}>
        <MemoFieldsets abouts={abouts} />
      </RowForm>
      <div className={caseStyles.buttons}>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('remove')}</Button>
      </div>
    </OpenableRow>
  );
}

const firstWords = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).replace(/\s\S*$/, '')} …` : text);

/** What was decided, in the order it was: memos on method, and meetings. */
function MethodLog({ memos }: { readonly memos: readonly ShownMemo[] }) {
  const { t, i18n } = useTranslation('memos');
  const log = memos.filter(({ memo }) => memo.kind === 'metode' || memo.kind === 'mote').toReversed();
  if (log.length === 0) return <p className={caseStyles.none}>{t('noLog')}</p>;
  return (
    <ol className={styles.log}>
      {log.map(({ memo, about, author, cited }) => (
        <li key={memo.id}>
          <h2 className={styles.entry}>{dateText(memoDay(memo))} · {memo.title || memoKindLabels[memo.kind][i18n.language as Language]}</h2>
          <p className={styles.meta}>{[memoKindLabels[memo.kind][i18n.language as Language], about.id === null ? '' : about.name, author, cited].filter((x) => x !== '').join(' · ')}</p>
          {(['present', 'input', 'outcome'] as const).map((field) => memo[field] && <p key={field} className={styles.words}><strong>{t(field)}:</strong> {memo[field]}</p>)}
          {memo.text !== '' && <p className={styles.words}>{memo.text}</p>}
        </li>
      ))}
    </ol>
  );
}
