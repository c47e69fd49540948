// The register of case municipalities: who was asked, who takes part, and what they are like.

import { useCallback, useMemo, useState } from 'react';
import { Button, Chips, InlineMessage, Switch } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { caseStatusLabels } from '../../../shared/model/terms.ts';
import { caseStatuses } from '../../../shared/model/vocabulary.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { CasesTable } from './CasesTable.tsx';
import { sortCases, type ColumnKey, type Sort } from './case-columns.ts';
import { NewCaseForm } from './NewCaseForm.tsx';
import { useCaseEntries } from './use-case-entries.ts';
import { setNamesShown, useNames } from './use-names.ts';
import styles from './cases.module.css';

type Status = (typeof caseStatuses)[number];

export default function CasesScreen() {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const names = useNames();
  const entries = useCaseEntries(names);
  const [sort, setSort] = useState<Sort>({ orderBy: 'pseudonym', direction: 'ascending' });
  const [hidden, setHidden] = useState<readonly Status[]>([]);
  const [adding, setAdding] = useState(false);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'case.add', label: t('register.add'), chord: { code: 'KeyN', alt: true }, run: () => setAdding(true) },
    { id: 'case.names', label: names.shown ? t('names.hide') : t('names.show'), run: () => setNamesShown(!names.shown) },
  ], [names.shown, t]);
  useActions(actions);

  const onSort = useCallback((key: ColumnKey) => setSort((s) => ({
    orderBy: key, direction: s.orderBy === key && s.direction === 'ascending' ? 'descending' : 'ascending',
  })), []);
  if (entries === undefined) return null;
  const shown = sortCases(entries.filter((e) => !hidden.includes(e.row.status)), sort);
  const countOf = (status: Status): number => entries.filter((e) => e.row.status === status).length;
  const toggle = (status: Status): void => setHidden((h) => (h.includes(status) ? h.filter((s) => s !== status) : [...h, status]));

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('register.title')}</h1>
          <p className={styles.sub}>{t('register.summary', { count: entries.length, included: countOf('inkludert') })}</p>
        </div>
        <div className={styles.headTools}>
          {names.available && <Switch size="small" checked={names.shown} onChange={(event) => setNamesShown(event.target.checked)}>{t('names.show')}</Switch>}
          <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)}>{t('register.add')}</Button>
        </div>
      </header>
      {names.state !== 'present' && names.state !== 'opening' && (
        <InlineMessage status="info" size="small">{t(`names.${names.state}`)}</InlineMessage>
      )}
      {entries.length === 0
        ? (
          <section className={styles.empty}>
            <h2>{t('register.emptyTitle')}</h2>
            <p>{t('register.emptyText')}</p>
            <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)}>{t('register.add')}</Button>
          </section>
        )
        : (
          <>
            <Chips size="small" aria-label={t('register.filter')}>
              {caseStatuses.filter((s) => countOf(s) > 0).map((s) => (
                <Chips.Toggle key={s} selected={!hidden.includes(s)} onClick={() => toggle(s)}>
                  {`${caseStatusLabels[s][language]} (${countOf(s)})`}
                </Chips.Toggle>
              ))}
            </Chips>
            {shown.length === 0
              ? <p role="status">{t('register.noneShown')}</p>
              : <CasesTable entries={shown} sort={sort} onSort={onSort} showNames={names.shown} />}
          </>
        )}
      {adding && <NewCaseForm onClose={() => setAdding(false)} />}
    </div>
  );
}
