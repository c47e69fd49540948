// Correcting the text of a source: what is typed is a draft until it is saved as one new version.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, InlineMessage, Modal, Select } from '@navikt/ds-react';
import type { TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../../../shared/commands/source-edits.ts';
import { correctText } from '../../../../shared/commands/source-text.ts';
import { codeColour } from '../../../../shared/model/code-colour.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { inverse, placeAfter } from '../../../../shared/text/kept.ts';
import type { Span } from '../../../../shared/text/positions.ts';
import { useActions, type Action } from '../../../app/actions.tsx';
import { chordLabel, type KeyChord } from '../../../app/keys.ts';
import { useRun, useStudySession, useWhere } from '../../../data/study-context.tsx';
import { formatElapsed } from '../../interview/interview-data.ts';
import { correctionDraftId } from '../correction-draft-id.ts';
import type { SourceReading } from '../reading-data.ts';
import { Recordings } from '../Recordings.tsx';
import { draftOf, editorWith, splicesIn, stepsFor } from './correction-draft.ts';
import { changesField, extensionsOf, linesField, logField, setSpoken, splicesOf, spokenField, type Coded } from './editor-state.ts';
import { editorTheme } from './editor-theme.ts';
import styles from './edit.module.css';

interface Props {
  readonly reading: SourceReading;
  /** What an earlier window was closed on. */
  readonly draft: { readonly value: unknown } | null;
  /** Where the caret begins. */
  readonly at: number;
  /** `at`: where the caret was. */
  readonly onClose: (at: number) => void;
}

const saveChord: KeyChord = { code: 'Enter', mod: true };

/** What the panel tells of the text at the caret. */
interface Here { readonly speaker: string | null; readonly line: Span | null; readonly codes: string; readonly emptied: number; readonly dirty: boolean }
const nowhere: Here = { speaker: null, line: null, codes: '', emptied: 0, dirty: false };
interface Held { readonly spec: TransactionSpec; readonly characters: number; readonly segments: number }

export default function EditText({ reading, draft, at, onClose }: Props) {
  const { t, i18n } = useTranslation(['reading', 'common']);
  const { drafts } = useStudySession();
  const run = useRun();
  // As it was when correcting began: what comes later must not take what is typed away.
  const [{ source, head, lines, versions, segments, nameOf, ownCase, interview }] = useState(reading);
  const informants = useWhere('informants', 'case', ownCase.id);
  const id = correctionDraftId(source.id);
  const [begun] = useState(() => (draft ? stepsFor(draft.value, head, versions) : null));
  const isLost = draft !== null && begun === null;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [here, setHere] = useState(nowhere);
  const [held, setHeld] = useState<Held | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [isHeard, setHeard] = useState(false);
  const closed = useRef(false);

  const people = useMemo(() => {
    const labels = new Map<string, Speaker | null>([...new Set(lines.flatMap((l) => l.labels)), ...(source.speakers ?? []).map((s) => s.label)].map((label) => [label, null]));
    for (const i of informants ?? []) {
      const label = i.initials === '' ? i.pseudonym : i.initials;
      if (!labels.has(label) && !(source.speakers ?? []).some((s) => s.informant === i.id)) labels.set(label, { informant: i.id });
    }
    return labels;
  }, [informants, lines, source.speakers]);

  const save = useCallback(async () => {
    const state = view.current?.state;
    if (!state || closed.current) return;
    closed.current = true;
    const all = state.field(changesField);
    const done = await run(correctText, {
      source: source.id, parent: head.id, text: state.doc.toString(), splices: splicesIn(head.text, state, all ? splicesOf(all) : []),
      spoken: state.field(spokenField).map((s) => ({ ...s })), speakers: new Map([...people].flatMap(([label, who]) => (who ? [[label, who] as const] : []))),
    });
    if (!done) {
      closed.current = false;
      return;
    }
    await drafts.clear(id);
    onClose(state.selection.main.head);
  }, [drafts, head, id, onClose, people, run, source.id]);
  const latest = useRef(save);
  useEffect(() => { latest.current = save; });

  useEffect(() => {
    const element = host.current;
    if (!element || isLost) return undefined;
    const coded: Coded[] = segments.map((s) => ({ id: s.id, start: s.start, end: s.end, colour: codeColour(s.code) ?? 0, label: s.code.label[i18n.language as Language] }));
    const field = linesField(lines);
    const look = (state: EditorView['state']): void => {
      const caret = state.selection.main.head;
      const { kept, steps } = state.field(logField);
      const places = coded.map((c) => ({ label: c.label, ...placeAfter(kept, c) }));
      const line = state.field(field).find((l) => l.start <= caret && caret <= l.end);
      const next: Here = {
        speaker: line?.speaker ?? null, line: line ? { start: line.start, end: line.end } : null, emptied: places.filter((p) => p.start === p.end).length,
        codes: [...new Set(places.filter((p) => p.start < p.end && p.start <= caret && caret <= p.end).map((p) => p.label))].join(', '),
        dirty: steps.length > 0 || state.field(spokenField).length > 0,
      };
      setHere((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const state = editorWith(head.text, begun, [editorTheme, extensionsOf({
      coded, label: t('edit.field', { title: source.title }), language: interview?.language ?? 'nb',
      textOf: (line) => [line.speaker === null ? '' : (nameOf.get(line.speaker) ?? line.speaker), line.from === null ? '' : formatElapsed(line.from)].filter((part) => part !== '').join(' '),
      onHeld: (spec, gone) => queueMicrotask(() => setHeld({
        spec, characters: gone.reduce((sum, g) => sum + g.end - g.start, 0),
        segments: coded.filter((c) => gone.some((g) => g.start <= c.start && c.end <= g.end)).length,
      })),
      onSave: () => void latest.current(),
      onChange: (now, typed) => {
        look(now);
        if (!typed || closed.current) return;
        const value = draftOf(head.id, now);
        if (value) drafts.save(id, source.case, value);
        else void drafts.clear(id);
      },
    }, field)]);
    // In a shadow root the editor's styles need no style element, which the program's own rules forbid.
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const own = new EditorView({ state, parent: root, root });
    view.current = own;
    const caret = Math.min(begun ? placeAfter(state.field(logField).kept, { start: at, end: at }).start : at, state.doc.length);
    own.dispatch({ selection: { anchor: caret }, effects: EditorView.scrollIntoView(caret, { y: 'center' }) });
    look(own.state);
    own.focus();
    return () => {
      view.current = null;
      own.destroy();
    };
    // Made once: all that it is made of is as it was when correcting began.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const close = useCallback(() => {
    const state = view.current?.state;
    const caret = state ? placeAfter(inverse(state.field(logField).kept), { start: state.selection.main.head, end: state.selection.main.head }).start : 0;
    onClose(caret);
  }, [onClose]);
  const discard = async (): Promise<void> => {
    closed.current = true;
    await drafts.clear(id);
    onClose(at);
  };
  const speak = (label: string): void => {
    if (here.line) view.current?.dispatch({ effects: setSpoken.of({ ...here.line, speaker: label === '' ? null : label }) });
    view.current?.focus();
  };

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'reading.edit.save', label: t('edit.save'), chord: saveChord, inFields: true, run: () => void save() },
    { id: 'reading.edit.close', label: t('edit.close'), run: close },
  ], [close, save, t]);
  useActions(actions);

  return (
    <div className={styles.screen}>
      <header className={styles.head}><h1>{t('edit.heading', { title: source.title })}</h1></header>
      <div className={styles.middle}>{!isLost && <div ref={host} className={styles.editor} data-editor />}</div>
      <aside className={styles.side} aria-label={t('edit.panel')}>
        {isLost && <InlineMessage status="warning" size="small">{t('edit.lost')}</InlineMessage>}
        {begun && here.dirty && <InlineMessage status="info" size="small">{t('edit.restored')}</InlineMessage>}
        <div className={styles.buttons}>
          {!isLost && <Button size="small" onClick={() => void save()}>{t('edit.save')} <kbd>{chordLabel(saveChord)}</kbd></Button>}
          <Button size="small" variant="secondary-neutral" onClick={close}>{t('edit.close')}</Button>
          {(here.dirty || isLost) && <Button size="small" variant="tertiary" onClick={() => setLeaving(true)}>{t('edit.discard')}</Button>}
        </div>
        {!isLost && (
          <>
            <Select size="small" label={t('edit.speaker')} value={here.speaker ?? ''} disabled={here.line === null} onChange={(event) => speak(event.target.value)}>
              <option value="">{t('edit.nobody')}</option>
              {[...people.keys()].map((label) => <option key={label} value={label}>{nameOf.get(label) ?? label}</option>)}
            </Select>
            <p className={styles.codes}>{here.codes === '' ? t('edit.noCodes') : t('edit.codes', { codes: here.codes })}</p>
            {here.emptied > 0 && <InlineMessage status="warning" size="small" role="status">{t('edit.emptied', { count: here.emptied })}</InlineMessage>}
            <Recordings interview={source.interview} open={isHeard} onOpen={setHeard} />
            <p className={styles.help}>{t('edit.help', { keys: chordLabel({ code: 'KeyZ', mod: true }) })}</p>
          </>
        )}
      </aside>
      {held && (
        <Modal open onClose={() => setHeld(null)} header={{ heading: t('edit.paste.heading'), size: 'small' }} width="480px">
          <Modal.Body><p>{t('edit.paste.characters', { count: held.characters })} {held.segments > 0 && t('edit.paste.segments', { count: held.segments })}</p></Modal.Body>
          <Modal.Footer>
            <Button size="small" onClick={() => { view.current?.dispatch(held.spec); setHeld(null); }}>{t('edit.paste.take')}</Button>
            <Button size="small" variant="secondary" onClick={() => setHeld(null)}>{t('common:action.cancel')}</Button>
          </Modal.Footer>
        </Modal>
      )}
      {isLeaving && (
        <Modal open onClose={() => setLeaving(false)} header={{ heading: t('edit.discardHeading'), size: 'small' }} width="440px">
          <Modal.Body><p>{t('edit.discardText')}</p></Modal.Body>
          <Modal.Footer>
            <Button size="small" variant="danger" onClick={() => void discard()}>{t('edit.discard')}</Button>
            <Button size="small" variant="secondary" onClick={() => setLeaving(false)}>{t('common:action.cancel')}</Button>
          </Modal.Footer>
        </Modal>
      )}
    </div>
  );
}
