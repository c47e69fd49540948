// What a cell rests on: who weighed it how, every excerpt with who said it and where, amounts, the municipality example.

import { useEffect, useRef } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Evidence, Excerpt } from '../../../shared/analysis/evidence.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { Language } from '../../../shared/model/language.ts';
import { assessmentLabels, cellStatusLabels } from '../../../shared/model/terms.ts';
import { addressOf, wishPlace, type WishedPlace } from '../../app/wished-place.ts';
import { amountText } from '../cells/amount-text.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import type { Place } from './MatrixTable.tsx';
import styles from './matrix.module.css';

interface Props {
  readonly data: StudyData;
  readonly place: Place;
  readonly evidence: Evidence;
  readonly language: Language;
  readonly onClose: () => void;
}

const shownAtFirst = 60;

export function EvidencePanel({ data, place, evidence, language, onClose }: Props) {
  const { t } = useTranslation('matrix');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = data.byId.cases.get(place.case);
  const code = data.byId.codes.get(place.code);
  const { assessment, excerpts, amounts, example } = evidence;
  if (!own || !code) return null;
  const examplePlace: WishedPlace = { in: 'examples', id: own.id, code: code.id };
  return (
    <aside className={styles.panel} aria-labelledby="evidence" onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onClose(); } }}>
      <div className={styles.panelHead}>
        <h2 id="evidence" ref={heading} tabIndex={-1}>{own.pseudonym} · {code.label[language]}</h2>
        <Button size="xsmall" variant="tertiary-neutral" icon={<XMarkIcon aria-hidden />} title={t('panel.close')} onClick={onClose} />
      </div>
      {code.kind !== 'value' && (
        <section aria-label={t('panel.assessment')}>
          <p className={styles.strong}>{assessment.reach === 'never-asked' ? t('panel.neverAsked') : assessmentLabels[assessment.value][language]}</p>
          {assessment.from === 'subcategory' && <p className={styles.quiet}>{t('panel.fromBelow', { label: data.byId.codes.get(assessment.subcategory ?? '')?.label[language] ?? '' })}</p>}
          {assessment.sprikende && <InlineMessage status="info" size="small">{t('panel.differ')}</InlineMessage>}
          {assessment.voices.length > 0 && (
            <ul className={styles.plain}>
              {assessment.voices.map((v) => (
                <li key={`${v.interview} ${v.informant}`}>
                  {v.informant !== null ? data.byId.informants.get(v.informant)?.pseudonym : v.interview !== null ? data.byId.interviews.get(v.interview)?.code : t('panel.byHand')}: {assessmentLabels[v.value][language]}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="evidence-excerpts">
        <h3 id="evidence-excerpts">{t('panel.excerpts', { count: excerpts.length })}</h3>
        {excerpts.length === 0 && <p className={styles.quiet}>{t('panel.noExcerpts')}</p>}
        <ul className={styles.plain}>
          {excerpts.slice(0, shownAtFirst).map((e) => <Line key={e.id} data={data} excerpt={e} code={code.id} language={language} />)}
        </ul>
        {excerpts.length > shownAtFirst && <p className={styles.quiet}>{t('panel.more', { count: excerpts.length - shownAtFirst })}</p>}
      </section>
      {amounts.length > 0 && (
        <section aria-labelledby="evidence-amounts">
          <h3 id="evidence-amounts">{t('panel.amounts')}</h3>
          <ul className={styles.plain}>{amounts.map((a) => <li key={a.id}>{a.measure}: {amountText(a, language)}{a.period ? ` (${a.period.join('–')})` : a.year !== null && ` (${a.year})`}</li>)}</ul>
        </section>
      )}
      {code.kind !== 'value' && (
        <section aria-labelledby="evidence-example">
          <h3 id="evidence-example">{t('panel.example')}</h3>
          <p>{cellStatusLabels[example?.status ?? 'tom'][language]}. <Link href={addressOf(examplePlace)} onClick={() => wishPlace(examplePlace)}>{t('panel.toExample')}</Link></p>
        </section>
      )}
    </aside>
  );
}

function Line({ data, excerpt, code, language }: { readonly data: StudyData; readonly excerpt: Excerpt; readonly code: string; readonly language: Language }) {
  const { t } = useTranslation('matrix');
  const { marked, codings, informants } = excerpt;
  const below = [...new Set(codings.map((c) => c.code))].filter((id) => id !== code).flatMap((id) => data.byId.codes.get(id) ?? []);
  const coders = [...new Set(codings.map((c) => c.coder))].flatMap((id) => data.coders.find((c) => c.id === id)?.name ?? []);
  const place: WishedPlace = marked.in === 'note'
    ? { in: 'sheet', id: marked.note.interview, note: marked.note.id, kind: marked.note.written === null ? 'raw' : 'written', start: 0, end: 0, query: '' }
    : { in: 'source', id: marked.source.id, start: marked.span.start, end: marked.span.end, query: '' };
  const from = marked.in === 'note' ? (data.byId.interviews.get(marked.note.interview)?.code ?? '') : marked.source.title;
  return (
    <li className={styles.excerpt}>
      <p>{marked.words === '' ? t('panel.noWords') : marked.words}</p>
      <p className={styles.quiet}>
        {[informants.map((i) => i.pseudonym).join(', ') || t('panel.nobody'), coders.join(', ')].join(' · ')} · <Link href={addressOf(place)} onClick={() => wishPlace(place)}>{from}</Link>
        {below.map((c) => <CodeTag key={c.id} code={c} language={language} />)}
      </p>
    </li>
  );
}
