// The municipality example (kommuneeksempel) of a category in a case: its text and status, and below it the
// quotes, excerpts and amounts that it rests on.

import { useEffect, useMemo, useRef, useState } from 'react';
import { InlineMessage, Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateCell } from '../../../shared/commands/cells.ts';
import type { Language } from '../../../shared/model/language.ts';
import { cellStatusLabels } from '../../../shared/model/terms.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useCaseNotes, type CaseNotes } from '../../data/case-notes.ts';
import { useCaseSegments, useCaseSources, type CaseSegment, type CaseSources } from '../../data/case-sources.ts';
import { useExample, type Example } from '../../data/examples.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useAll, useCoder, useRun, useStudySession } from '../../data/study-context.tsx';
import { readTextDraft, type TextDraft } from '../../data/text-draft.ts';
import { selectedBefore } from '../../ui/selected-before.ts';
import { useThrow } from '../../ui/use-throw.ts';
import { ExampleAmounts } from './ExampleAmounts.tsx';
import { ExampleExcerpts } from './ExampleExcerpts.tsx';
import { ExampleQuotes } from './ExampleQuotes.tsx';
import { exampleDraft, useExampleText } from './use-example-text.ts';
import styles from './example.module.css';

const nothing: readonly CaseSegment[] = [];

interface Props {
  readonly caseId: string;
  readonly codeId: string;
  /** What is selected in the text when the editor opens; null: nothing. */
  readonly at?: Span | null;
}

/** The words that the report replaces by the size phrase of the case. */
export const municipalityToken = '[kommunen]';

export function ExampleEditor(props: Props) {
  return <Loader key={`${props.caseId}/${props.codeId}`} {...props} />;
}

function Loader({ caseId, codeId, at = null }: Props) {
  const { drafts } = useStudySession();
  const example = useExample(caseId, codeId);
  const notes = useCaseNotes(caseId);
  const sources = useCaseSources(caseId);
  const fail = useThrow();
  const [draft, setDraft] = useState<{ readonly kept: TextDraft | null }>();
  useEffect(() => {
    let stopped = false;
    void drafts.load(exampleDraft(caseId, codeId)).then((row) => {
      if (!stopped) setDraft({ kept: row ? readTextDraft(row.value) : null });
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [caseId, codeId, drafts, fail]);
  if (example === undefined || notes === undefined || sources === undefined || draft === undefined) return null;
  const restored = draft.kept !== null && draft.kept.text !== (example.head?.text ?? '') ? draft.kept : null;
  return <Editor caseId={caseId} codeId={codeId} example={example} notes={notes} sources={sources} restored={restored} at={at} />;
}

interface EditorProps extends Props { readonly example: Example; readonly notes: CaseNotes; readonly sources: CaseSources; readonly restored: TextDraft | null }

function Editor({ caseId, codeId, at = null, example, notes, sources, restored }: EditorProps) {
  const { t, i18n } = useTranslation('cells');
  const language = i18n.language as Language;
  const run = useRun();
  const field = useRef<HTMLTextAreaElement>(null);
  const codes = useAll('codes');
  const code = codes?.find((c) => c.id === codeId);
  const family = useMemo(() => new Set((codes ?? []).filter((c) => c.id === codeId || c.parent === codeId).map((c) => c.id)), [codeId, codes]);
  const coder = useCoder();
  // Blind, what others coded is not seen here either.
  const { blindCoding } = usePreferences();
  const segments = useCaseSegments(caseId, sources, family, blindCoding ? coder : null) ?? nothing;
  const [wasRestored] = useState(restored !== null);
  const { text, dirty, change, save } = useExampleText(caseId, codeId, example, restored);
  const status = example.cell?.status ?? 'tom';
  const blank = isBlank(text);
  const [opensAt] = useState(at);
  useEffect(() => {
    const own = field.current;
    if (opensAt === null || own === null) return undefined;
    // After a dialog has put the focus on its first field.
    const frame = requestAnimationFrame(() => {
      own.focus();
      own.setSelectionRange(opensAt.start, opensAt.end);
    });
    return () => cancelAnimationFrame(frame);
  }, [opensAt]);

  const insert = (words: string): void => {
    const at = field.current;
    if (!at) return;
    const [from, to] = [at.selectionStart, at.selectionEnd];
    const before = text.slice(0, from);
    const spaced = (before === '' || /[\s«(–-]$/.test(before) ? '' : ' ') + words;
    const caret = from + spaced.length;
    change(before + spaced + text.slice(to), caret, { start: from, end: to });
    // After React has put the new text in, so that the caret stays behind what was inserted.
    requestAnimationFrame(() => {
      at.focus();
      at.setSelectionRange(caret, caret);
    });
  };
  const setStatus = async (next: string): Promise<void> => {
    await save();
    await run(updateCell, { case: caseId, code: codeId, changes: { status: next === 'ferdig' ? 'ferdig' : 'utkast' } });
  };

  return (
    <div className={styles.editor}>
      {wasRestored && dirty && <InlineMessage status="info" size="small">{t('example.restored')}</InlineMessage>}
      <Textarea
        ref={field} size="small" label={t('example.text')} description={t('example.tokenHelp', { token: municipalityToken })}
        minRows={4} maxRows={16} value={text}
        onChange={(event) => change(event.target.value, event.target.selectionStart, selectedBefore(event.target))} onBlur={() => void save()}
      />
      <div className={styles.row}>
        <RadioGroup
          className={styles.status} size="small" legend={t('example.status')} value={status === 'tom' ? '' : status}
          onChange={(value: string) => void setStatus(value)} disabled={blank}
        >
          <Radio value="utkast">{cellStatusLabels.utkast[language]}</Radio>
          <Radio value="ferdig">{cellStatusLabels.ferdig[language]}</Radio>
        </RadioGroup>
        <p className={styles.hint}>{blank ? t('example.emptyHint') : t('example.words', { count: text.trim().split(/\s+/).length })}</p>
      </div>
      {code && <ExampleQuotes caseId={caseId} code={code} family={family} cell={example.cell} notes={notes} sources={sources} segments={segments} />}
      {code && <ExampleAmounts caseId={caseId} code={code} family={family} cell={example.cell} notes={notes} onInsert={insert} />}
      {code && <ExampleExcerpts caseId={caseId} code={code} family={family} cell={example.cell} notes={notes} sources={sources} segments={segments} />}
    </div>
  );
}
