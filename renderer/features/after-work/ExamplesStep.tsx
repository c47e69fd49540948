// Step 4: a municipality example for each touched category, with the category's notes beside it.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@navikt/ds-react';
import { CheckmarkCircleFillIcon, CircleIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { exampleDraft } from '../../../shared/analysis/example-draft.ts';
import { singleUserAmounts } from '../../../shared/disclosure/single-user-amounts.ts';
import { startExample } from '../../../shared/commands/cells.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { cellStatusLabels } from '../../../shared/model/terms.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { ExampleEditor } from '../cells/ExampleEditor.tsx';
import type { StepProps } from './AfterWorkScreen.tsx';
import type { AfterWork } from './after-work-data.ts';
import { CategoryNotes } from './CategoryNotes.tsx';
import styles from './after-work.module.css';

export function ExamplesStep({ work, at, onGo }: StepProps) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const offered = useMemo(() => offeredCodes(work), [work]);
  const stateOf = (code: CodeRow) => work.cells.find((c) => c.code === code.id)?.status ?? 'tom';
  // Chosen once: the editor must not go away when its category gets its first words.
  const [first] = useState(() => offered.find((c) => stateOf(c) === 'tom')?.id);
  const code = offered.find((c) => c.id === at) ?? offered.find((c) => c.id === first) ?? offered[0];
  const place = offered.findIndex((c) => c.id === code?.id);

  // Keys may come faster than the screen is drawn.
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  }, [place]);
  const move = useCallback((by: 1 | -1) => {
    const next = offered[latest.current + by];
    if (!next) return;
    latest.current += by;
    onGo(next.id);
  }, [offered, onGo]);
  const actions = useMemo<readonly Action[]>(() => [
    { id: 'after-work.example-next', label: t('act.nextExample'), chord: { code: 'ArrowDown', alt: true }, inFields: true, run: () => move(1) },
    { id: 'after-work.example-previous', label: t('act.previousExample'), chord: { code: 'ArrowUp', alt: true }, inFields: true, run: () => move(-1) },
  ], [move, t]);
  useActions(actions);

  if (!code) return <p className={styles.empty}>{t('examples.none')}</p>;
  return (
    <div className={styles.examples}>
      <nav className={styles.chips} aria-label={t('examples.list')}>
        {offered.map((c) => (
          <button key={c.id} type="button" className={styles.chip} aria-current={c.id === code.id ? 'true' : undefined} onClick={() => onGo(c.id)}>
            <StatusMark status={stateOf(c)} />
            <CodeTag code={c} language={language} />
            <span className="visually-hidden">{cellStatusLabels[stateOf(c)][language]}</span>
          </button>
        ))}
      </nav>
      <div className={styles.exampleHead}>
        <h2>{code.label[language]}</h2>
        {stateOf(code) === 'tom' && <StartDraft work={work} code={code} />}
      </div>
      <div className={styles.exampleBody}>
        <ExampleEditor caseId={work.ownCase.id} codeId={code.id} />
        <CategoryNotes work={work} code={code} />
      </div>
    </div>
  );
}

/** Touched categories and coded themes, and a sub-category where the case has an example of it already. */
function offeredCodes({ touched, themes, codes, cells }: AfterWork): CodeRow[] {
  const written = new Set(cells.filter((c) => c.text !== null).map((c) => c.code));
  return [
    ...touched.flatMap((c) => [c, ...codes.filter((s) => s.kind === 'subcategory' && s.parent === c.id && written.has(s.id))]),
    ...themes,
  ];
}

function StatusMark({ status }: { readonly status: 'tom' | 'utkast' | 'ferdig' }) {
  if (status === 'ferdig') return <CheckmarkCircleFillIcon aria-hidden className={styles.isDone} />;
  return status === 'utkast' ? <PencilWritingIcon aria-hidden /> : <CircleIcon aria-hidden />;
}

/** Puts a first draft in: labels and figures in sentences, to be rewritten. */
function StartDraft({ work, code }: { readonly work: AfterWork; readonly code: CodeRow }) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const session = useStudySession();
  const notices = useNotices();
  const start = async (): Promise<void> => {
    const { study, codes, caseNotes, caseAmounts, effective, ownCase } = work;
    const draft = exampleDraft({
      language: study.documentLanguage, category: code, codes, notes: caseNotes.notes.map((n) => n.note), codings: caseNotes.notes.flatMap((n) => n.codings),
      amounts: caseAmounts, ofSingleUsers: await singleUserAmounts(session.store, ownCase.id), assessment: effective.of(ownCase.id, code.id).value, period: [study.periodFrom, study.periodTo],
    });
    // What was typed a moment ago counts as text already.
    await session.settle();
    const done = await run(startExample, { case: ownCase.id, code: code.id, ...draft });
    if (done) notices.say(t('examples.started'));
  };
  return (
    <span className={styles.startDraft}>
      <Button size="small" variant="secondary" icon={<PencilWritingIcon aria-hidden />} onClick={() => void start()}>{t('examples.start')}</Button>
      <span className={styles.quiet}>{t('examples.startHelp')}</span>
    </span>
  );
}
