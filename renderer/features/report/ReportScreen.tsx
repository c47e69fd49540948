// «Rapport»: what will be in the document and what is thin, the check before an export, a preview, and the export itself.

import { useMemo, useState } from 'react';
import { Button, Checkbox, Select, Tabs } from '@navikt/ds-react';
import { FileTextIcon, PadlockLockedIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../../shared/model/language.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useStudyRow } from '../../data/study-context.tsx';
import { ContentPanel } from './ContentPanel.tsx';
import { ExampleDialog, type OpenedExample } from './ExampleDialog.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { TemplatePick, type ChosenTemplate } from './TemplatePick.tsx';
import { useExport, type DocumentKind } from './use-export.ts';
import { relevantFindings, useReportData } from './use-report-data.ts';
import styles from './report.module.css';

/** The files beside the report; those that show pseudonyms are locked. */
const beside = [['internal', PadlockLockedIcon], ['amounts', PadlockLockedIcon], ['coreq', TasklistIcon]] as const;
const labels = { internal: 'makeInternal', amounts: 'makeAmounts', coreq: 'makeCoreq' } as const;

type TabKey = 'content' | 'check' | 'preview';

export default function ReportScreen() {
  const { t } = useTranslation('report');
  const study = useStudyRow();
  const from = useReportData();
  const { busy, write } = useExport();
  const [tab, setTab] = useState<TabKey>('content');
  const [chosen, setChosen] = useState<Language | null>(null);
  const [includeDrafts, setIncludeDrafts] = useState(false);
  const [includeCodebook, setIncludeCodebook] = useState(false);
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const [asking, setAsking] = useState(false);
  const [example, setExample] = useState<OpenedExample | null>(null);
  const language = chosen ?? study?.documentLanguage ?? 'nb';
  const findings = useMemo(() => (from ? relevantFindings(from, includeDrafts) : []), [from, includeDrafts]);
  const stops = findings.filter((f) => f.severity === 'stop').length;
  const choices = useMemo(() => ({ language, includeDrafts, includeCodebook }), [includeCodebook, includeDrafts, language]);

  const actions = useMemo<readonly Action[]>(() => {
    if (!from) return [];
    const make = (kind: DocumentKind): void => {
      if (kind === 'report' && stops > 0) setAsking(true);
      else void write(kind, from, choices, { stops: 0, reason: null }, template?.template ?? null);
    };
    return [
      { id: 'report.make', label: t('makeReport'), run: () => make('report') },
      { id: 'report.internal', label: t('makeInternal'), run: () => make('internal') },
      { id: 'report.coreq', label: t('makeCoreq'), run: () => make('coreq') },
      { id: 'report.amounts', label: t('makeAmounts'), run: () => make('amounts') },
    ];
  }, [choices, from, stops, t, template, write]);
  useActions(actions);
  const act = (id: string): void => actions.find((a) => a.id === id)?.run();

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <div className={styles.choices}>
          <Select size="small" label={t('language')} value={language} onChange={(event) => setChosen(event.target.value as Language)}>
            {languages.map((l) => <option key={l} value={l}>{t(`languages.${l}`)}</option>)}
          </Select>
          <div className={styles.checks}>
            <Checkbox size="small" checked={includeDrafts} onChange={(event) => setIncludeDrafts(event.target.checked)}>{t('includeDrafts')}</Checkbox>
            <Checkbox size="small" checked={includeCodebook} onChange={(event) => setIncludeCodebook(event.target.checked)}>{t('includeCodebook')}</Checkbox>
          </div>
          <TemplatePick chosen={template} onChoose={setTemplate} />
          <div className={styles.make}>
            <Button size="small" icon={<FileTextIcon aria-hidden />} disabled={!from || busy !== null} loading={busy === 'report'} onClick={() => act('report.make')}>{t('makeReport')}</Button>
            {beside.map(([kind, Icon]) => (
              <Button key={kind} size="small" variant="secondary" data-color="neutral" icon={<Icon aria-hidden />} disabled={!from || busy !== null} loading={busy === kind} onClick={() => act(`report.${kind}`)}>{t(labels[kind])}</Button>
            ))}
          </div>
        </div>
        <p className="visually-hidden" role="status">{busy === null ? '' : t('making')}</p>
      </header>
      {from === undefined ? <p role="status" className={styles.reading}>{t('reading')}</p> : (
        <Tabs className={styles.tabs} size="small" value={tab} onChange={(key) => setTab(key as TabKey)}>
          <Tabs.List>
            <Tabs.Tab value="content" label={t('tab.content')} />
            <Tabs.Tab value="check" label={findings.length > 0 ? t('checkCount', { count: findings.length }) : t('tab.check')} />
            <Tabs.Tab value="preview" label={t('tab.preview')} />
          </Tabs.List>
          <Tabs.Panel value="content" className={styles.panel}>{tab === 'content' && <ContentPanel from={from} choices={choices} />}</Tabs.Panel>
          <Tabs.Panel value="check" className={styles.panel}>{tab === 'check' && <FindingsPanel from={from} findings={findings} onOpen={setExample} />}</Tabs.Panel>
          <Tabs.Panel value="preview" className={styles.panel}>{tab === 'preview' && <PreviewPanel from={from} choices={choices} />}</Tabs.Panel>
        </Tabs>
      )}
      {asking && from && (
        <ReasonDialog
          stops={stops} onClose={() => setAsking(false)}
          onShow={() => { setAsking(false); setTab('check'); }}
          onGoOn={(reason) => { setAsking(false); void write('report', from, choices, { stops, reason }, template?.template ?? null); }}
        />
      )}
      {example && <ExampleDialog example={example} onClose={() => setExample(null)} />}
    </div>
  );
}
