// «Skrivepult»: all municipality examples of a category side by side in the order of the chapter, each editable with
// its excerpts, quotes and amounts, and as it will read.

import { useMemo, useRef } from 'react';
import { Button, InlineMessage, ReadMore, Select, Tag } from '@navikt/ds-react';
import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { categoriesOf } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import { cellStatusLabels } from '../../../shared/model/terms.ts';
import { deskOf, type DeskCell } from '../../../shared/report/desk.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useLinkingKey } from '../../data/study-context.tsx';
import { useStudyData } from '../../data/use-study-data.ts';
import { ExampleEditor } from '../cells/ExampleEditor.tsx';
import { useNear } from './use-near.ts';
import styles from './desk.module.css';

export default function DeskScreen({ code }: { readonly code: string | null }) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language as Language;
  const [, navigate] = useLocation();
  const data = useStudyData();
  const { content } = useLinkingKey();
  const categories = useMemo(() => (data ? categoriesOf(data) : []), [data]);
  const chosen = categories.find((c) => c.id === code || c.slug === code) ?? categories[0];
  const desk = useMemo(() => (data && chosen ? deskOf(data, content ?? null, chosen.id, data.study.documentLanguage) : null), [chosen, content, data]);
  const row = useRef<HTMLDivElement>(null);

  const actions = useMemo<readonly Action[]>(() => {
    const step = (by: 1 | -1): void => {
      const columns = [...(row.current?.querySelectorAll<HTMLElement>('section[data-column]') ?? [])];
      const at = columns.findIndex((c) => c.contains(document.activeElement));
      const next = columns[Math.min(columns.length - 1, Math.max(0, at + by))];
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      (next?.querySelector<HTMLElement>('textarea') ?? next)?.focus();
    };
    return [
      { id: 'desk.next', label: t('next'), run: () => step(1) },
      { id: 'desk.previous', label: t('previous'), run: () => step(-1) },
    ];
  }, [t]);
  useActions(actions);
  const act = (id: string): void => actions.find((a) => a.id === id)?.run();

  if (!data) return <p role="status" className={styles.reading}>{t('reading')}</p>;
  const cells = desk?.cells ?? [];
  const count = (status: DeskCell['status']): number => cells.filter((c) => c.status === status).length;
  const background = chosen?.background?.[data.study.documentLanguage] ?? '';
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <div className={styles.choices}>
          <Select size="small" label={t('category')} value={chosen?.id ?? ''} onChange={(event) => navigate(`/skrivepult/${event.target.value}`)}>
            {categories.map((c) => <option key={c.id} value={c.id}>{c.label[language]}</option>)}
          </Select>
          <p className={styles.progress} role="status">{t('progress', { done: count('ferdig'), count: cells.length, draft: count('utkast'), empty: count('tom') })}</p>
          <div className={styles.steps}>
            <Button size="small" variant="secondary" data-color="neutral" icon={<ArrowLeftIcon aria-hidden />} onClick={() => act('desk.previous')}>{t('previous')}</Button>
            <Button size="small" variant="secondary" data-color="neutral" icon={<ArrowRightIcon aria-hidden />} iconPosition="right" onClick={() => act('desk.next')}>{t('next')}</Button>
          </div>
        </div>
        <ReadMore key={chosen?.id} size="small" header={t('background')}>
          <p className={styles.background} lang={data.study.documentLanguage}>{background === '' ? t('noBackground') : background}</p>
          <Link href="/kodebok" className={styles.link}>{t('toCodebook')}</Link>
        </ReadMore>
      </header>
      {cells.length === 0 ? <p className={styles.reading}>{t('nothing')}</p> : (
        <div ref={row} className={styles.row} role="group" aria-label={t('row')}>
          {cells.map((cell, i) => <Column key={`${cell.case.id} ${cell.code.id}`} cell={cell} place={i + 1} total={cells.length} own={cell.code.id === chosen?.id} documentLanguage={data.study.documentLanguage} />)}
        </div>
      )}
    </div>
  );
}

const colours = { ferdig: 'success', utkast: 'warning', tom: 'neutral' } as const;

interface ColumnProps { readonly cell: DeskCell; readonly place: number; readonly total: number; /** Of the category itself. */ readonly own: boolean; readonly documentLanguage: Language }

function Column({ cell, place, total, own, documentLanguage }: ColumnProps) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language as Language;
  const { near, ref } = useNear();
  const { pseudonym } = cell.case;
  return (
    <section ref={ref} className={styles.column} data-column tabIndex={-1} aria-label={own ? pseudonym : `${pseudonym}, ${cell.code.label[language]}`}>
      <h2 className={styles.case}>
        <span>{pseudonym}</span>
        {!own && <span className={styles.sub}>{cell.code.short[language]}</span>}
        <Tag size="xsmall" variant="moderate" data-color={colours[cell.status]}>{cellStatusLabels[cell.status][language]}</Tag>
        <span className={styles.place}>{t('place', { place, total })}</span>
      </h2>
      {cell.reads.length > 0 && (
        <div className={styles.reads}>
          <p className={styles.label}>{t('reads')}</p>
          <div lang={documentLanguage}>{cell.reads.map((p, i) => <p key={i}>{p}</p>)}</div>
        </div>
      )}
      {cell.recoded > 0 && <InlineMessage status="warning" size="small">{t('recoded', { count: cell.recoded })}</InlineMessage>}
      {near && <ExampleEditor caseId={cell.case.id} codeId={cell.code.id} />}
    </section>
  );
}
