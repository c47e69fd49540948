// The check before an export: each kind of finding with its sentence, the places, and a way to mend them.

import { useMemo, useState } from 'react';
import { Alert, Button, Tag } from '@navikt/ds-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { groupBy } from '../../../shared/analysis/group.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Finding } from '../../../shared/disclosure/check.ts';
import type { Language } from '../../../shared/model/language.ts';
import { addressOf, wishPlace } from '../../app/wished-place.ts';
import { useLinkingKey } from '../../data/study-context.tsx';
import type { OpenedExample } from './ExampleDialog.tsx';
import { MendingHere } from './MendingHere.tsx';
import { useLookThrough } from './use-look-through.ts';
import type { ReportData } from './use-report-data.ts';
import styles from './report.module.css';

interface Props {
  readonly from: ReportData;
  readonly findings: readonly Finding[];
  readonly onOpen: (example: OpenedExample) => void;
}

export function FindingsPanel({ from, findings, onOpen }: Props) {
  const { t } = useTranslation('report');
  const { busy, lookThrough } = useLookThrough(from);
  const { state, folder } = useLinkingKey();
  const groups = useMemo(() => [...groupBy(findings, (f) => `${f.severity} ${f.code}`).values()]
    .toSorted((a, b) => (a[0]!.severity === b[0]!.severity ? b.length - a.length : a[0]!.severity === 'stop' ? -1 : 1)), [findings]);
  const stops = findings.filter((f) => f.severity === 'stop').length;
  const warnings = findings.length - stops;
  const unchecked = findings.some((f) => f.code === 'unchecked' && f.source === null);
  return (
    <div className={styles.column}>
      {from.linkingKey === null && <Alert size="small" variant="warning">{state === 'away' ? t('check.keyAway', { folder: folder ?? '' }) : t('check.noKey')}</Alert>}
      <div className={styles.verdict}>
        <p role="status" className={styles.verdictText}>
          {findings.length === 0 ? t('check.clear') : [stops > 0 ? t('check.stops', { count: stops }) : t('check.onlyWarnings'), ...(warnings > 0 ? [t('check.warnings', { count: warnings })] : [])].join(' ')}
        </p>
        {unchecked && from.linkingKey !== null && <Button size="small" loading={busy} onClick={() => void lookThrough()}>{t('check.lookThrough')}</Button>}
      </div>
      {groups.map((group) => <Group key={`${group[0]!.severity}-${group[0]!.code}`} group={group} data={from.data} onOpen={onOpen} />)}
    </div>
  );
}

/** So many places are shown before somebody asks for the rest. */
const first = 8;

function Group({ group, data, onOpen }: { readonly group: readonly Finding[]; readonly data: StudyData; readonly onOpen: Props['onOpen'] }) {
  const { t } = useTranslation('report');
  const [all, setAll] = useState(false);
  const { code, severity } = group[0]!;
  return (
    <section className={styles.finding} aria-label={t(`finding.${code}`)}>
      <h2 className={styles.findingHead}>
        <Tag size="small" variant="moderate" data-color={severity === 'stop' ? 'danger' : 'warning'}>{t(`check.${severity}`)}</Tag>
        <span>{t(`finding.${code}`)}</span>
        <span className={styles.count}>{group.length}</span>
      </h2>
      <ul className={styles.places}>
        {(all ? group : group.slice(0, first)).map((f, i) => <Place key={`${f.cell}-${f.note}-${i}`} finding={f} data={data} onOpen={onOpen} />)}
      </ul>
      {!all && group.length > first && <Button size="xsmall" variant="tertiary" onClick={() => setAll(true)}>{t('check.showAll', { count: group.length })}</Button>}
    </section>
  );
}

function Place({ finding, data, onOpen }: { readonly finding: Finding; readonly data: StudyData; readonly onOpen: Props['onOpen'] }) {
  const { t, i18n } = useTranslation('report');
  const language = i18n.language as Language;
  const cell = data.cells.find((c) => c.id === finding.cell);
  const code = cell && data.byId.codes.get(cell.code);
  const pseudonym = data.byId.cases.get(finding.case ?? '')?.pseudonym ?? '';
  const category = code?.label[language] ?? '';
  return (
    <li className={styles.place}>
      <span className={styles.where}>{pseudonym === '' ? t('check.study') : pseudonym}{code && <> · {code.short[language]}</>}</span>
      <span className={styles.excerpt}>{finding.excerpt === '' && cell ? t('check.whole') : finding.excerpt}</span>
      {finding.source && <PlaceInSource place={finding.source} pseudonym={pseudonym} />}
      {cell && code && (
        <Button
          size="xsmall" variant="tertiary" icon={<PencilIcon aria-hidden />} aria-label={t('check.openOf', { case: pseudonym, category })}
          onClick={() => onOpen({ caseId: cell.case, codeId: cell.code, pseudonym, category, at: finding.span })}
        >
          {t('check.open')}
        </Button>
      )}
      <MendingHere finding={finding} data={data} pseudonym={pseudonym} category={category} />
    </li>
  );
}

/** What is wrong with words that are quoted from a source is mended there. */
function PlaceInSource({ place: { id, start, end }, pseudonym }: { readonly place: NonNullable<Finding['source']>; readonly pseudonym: string }) {
  const { t } = useTranslation('report');
  const place = { in: 'source', id, start, end, query: '' } as const;
  return <Link href={addressOf(place)} className={styles.toSource} aria-label={t('check.openSourceOf', { case: pseudonym })} onClick={() => wishPlace(place)}>{t('check.openSource')}</Link>;
}
