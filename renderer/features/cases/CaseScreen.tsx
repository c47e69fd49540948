// One case municipality: what it is like, who spoke, what was said, and what is written of it.

import { useCallback, useMemo, useState } from 'react';
import { Button, InlineMessage, Switch, Tabs } from '@navikt/ds-react';
import { ArrowLeftIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useWishedPlace } from '../../app/wished-place.ts';
import { useRow, useWhere } from '../../data/study-context.tsx';
import { DocumentsTab } from '../documents/DocumentsTab.tsx';
import { sizeText } from './case-columns.ts';
import { StatusTag } from './CasesTable.tsx';
import { dateText } from './form/dates.ts';
import { SourcesTab } from '../sources/SourcesTab.tsx';
import { AboutTab } from './tabs/AboutTab.tsx';
import { AmountsTab } from './tabs/AmountsTab.tsx';
import { ContactsTab } from './tabs/ContactsTab.tsx';
import { ExamplesTab } from './tabs/ExamplesTab.tsx';
import { InformantsTab } from './tabs/InformantsTab.tsx';
import { InterviewsTab } from './tabs/InterviewsTab.tsx';
import { NotesTab } from './tabs/NotesTab.tsx';
import { useRemoveCase } from './use-remove-case.ts';
import { setNamesShown, useNames } from './use-names.ts';
import styles from './cases.module.css';

const tabs = [
  { key: 'about', Tab: AboutTab }, { key: 'informants', Tab: InformantsTab }, { key: 'contacts', Tab: ContactsTab },
  { key: 'interviews', Tab: InterviewsTab }, { key: 'notes', Tab: NotesTab }, { key: 'sources', Tab: SourcesTab }, { key: 'amounts', Tab: AmountsTab },
  { key: 'examples', Tab: ExamplesTab }, { key: 'documents', Tab: DocumentsTab },
] as const;
type TabKey = (typeof tabs)[number]['key'];

/** Which tab each case was left on, so that coming back from an interview lands where one was. */
const leftOn = new Map<string, TabKey>();

export default function CaseScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['cases', 'common']);
  const row = useRow('cases', id);
  if (row === undefined) return null;
  if (row === null) {
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{t('gone.title')}</h1>
        <p>{t('gone.text')}</p>
        <p><Link href="/caser" className={styles.link}>{t('back')}</Link></p>
      </div>
    );
  }
  return <CasePage row={row} />;
}

function CasePage({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation(['cases', 'common']);
  const [, navigate] = useLocation();
  const names = useNames();
  const removeCase = useRemoveCase();
  const interviews = useWhere('interviews', 'case', row.id);
  const memos = useWhere('memos', 'target', row.id);
  const [tab, setTab] = useState<TabKey>(leftOn.get(row.id) ?? 'about');
  const open = useCallback((key: TabKey) => {
    leftOn.set(row.id, key);
    setTab(key);
  }, [row.id]);

  const [example, setExample] = useState<string | null>(null);
  useWishedPlace('examples', row.id, true, ({ code }) => {
    setExample(code);
    open('examples');
  });

  const [document, setDocument] = useState<string | null>(null);
  useWishedPlace('documents', row.id, true, ({ document: wished }) => {
    setDocument(wished);
    open('documents');
  });

  const actions = useMemo<readonly Action[]>(() => [
    ...tabs.map(({ key }, i): Action => ({ id: `case.tab.${key}`, label: t('showTab', { tab: t(`tab.${key}`) }), chord: { code: `Digit${i + 1}`, alt: true }, run: () => open(key) })),
    { id: 'case.names', label: names.shown ? t('names.hide') : t('names.show'), run: () => setNamesShown(!names.shown) },
  ], [names.shown, open, t]);
  useActions(actions);

  const name = names.shown ? names.caseName(row.id) : '';
  const facts = [row.population === null ? '' : t('inhabitants', { size: sizeText(row.population) }), row.county, row.kostraGroup === null ? '' : t('kostraShort', { group: row.kostraGroup })].filter(Boolean);
  const remove = async (): Promise<void> => {
    if (await removeCase(row)) navigate('/caser');
  };

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <Link href="/caser" className={styles.back}><ArrowLeftIcon aria-hidden /> {t('back')}</Link>
          <h1 className={styles.title}>{row.pseudonym}{name !== '' && <span className={styles.realName}> {name}</span>}</h1>
          <p className={styles.sub}><StatusTag row={row} /> {facts.join(' · ')}</p>
        </div>
        <div className={styles.headTools}>
          <Link href={`/memoer/${row.id}`} className={styles.link}>{t('memos', { count: memos?.length ?? 0 })}</Link>
          {names.available && <Switch size="small" checked={names.shown} onChange={(event) => setNamesShown(event.target.checked)}>{t('names.show')}</Switch>}
          <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('common:action.delete')}</Button>
        </div>
      </header>
      {row.withdrawnAt !== null && <InlineMessage status="warning" size="small">{t('withdrawn.banner', { date: dateText(row.withdrawnAt) })}</InlineMessage>}
      <Tabs className={styles.tabs} size="small" value={tab} onChange={(key) => open(key as TabKey)}>
        <Tabs.List>
          {tabs.map(({ key }) => (
            <Tabs.Tab key={key} value={key} label={key === 'interviews' && interviews ? `${t('tab.interviews')} (${interviews.length})` : t(`tab.${key}`)} />
          ))}
        </Tabs.List>
        {tabs.map(({ key, Tab }) => (
          <Tabs.Panel key={key} value={key} className={styles.panel}>
            {key === tab && (key === 'examples' ? <ExamplesTab key={example} row={row} first={example} /> : key === 'documents' ? <DocumentsTab key={document} row={row} first={document} /> : <Tab row={row} />)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
