// What a study file holds, told before it is taken in.

import { InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { OpenedBundle } from '../../../shared/exchange/bundle.ts';
import { byOrder } from '../../../shared/model/order.ts';
import styles from './studies.module.css';

export interface Content {
  readonly title: string;
  readonly period: string;
  readonly coders: readonly { readonly id: string; readonly name: string }[];
}

export async function contentOf({ store }: OpenedBundle): Promise<Content> {
  const [study] = await store.all('study');
  const coders = (await store.all('coders')).toSorted(byOrder);
  return {
    title: study?.title ?? '',
    period: study ? `${study.periodFrom}–${study.periodTo}` : '',
    coders: coders.map((c) => ({ id: c.id, name: c.name })),
  };
}

const grouped = new Intl.NumberFormat('nb-NO');

export function FileContent({ opened, content }: { readonly opened: OpenedBundle; readonly content: Content }) {
  const { t } = useTranslation('studies');
  const { counts, program } = opened.manifest;
  const said = (table: string): { readonly count: number; readonly said: string } => ({ count: counts[table] ?? 0, said: grouped.format(counts[table] ?? 0) });
  const documents = counts['attachments'] ?? 0;
  const facts = [
    [t('file.title'), content.title],
    [t('file.period'), content.period],
    [t('file.counts'), [t('file.casesText', said('cases')), t('file.interviewsText', said('interviews')), t('file.notesText', said('notes'))].join(', ')],
    [t('file.coders'), content.coders.map((c) => c.name).join(', ')],
    [t('file.key'), opened.linkingKey ? t('file.keyIn') : t('file.keyOut')],
    ...(documents > 0 ? [[t('file.documents'), t('file.documentsText', { count: opened.attachments.size, all: documents })] as const] : []),
    [t('file.madeWith'), `Feltbok ${program}`],
  ] as const;
  return (
    <>
      <dl className={styles.facts} aria-label={t('file.content')}>
        {facts.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}
      </dl>
      {!opened.sealed && <InlineMessage status="warning" size="small">{t('file.open')}</InlineMessage>}
      {opened.attachments.size < documents && <InlineMessage status="warning" size="small">{t('file.documentsLeft', { count: documents - opened.attachments.size })}</InlineMessage>}
    </>
  );
}
