// The follow-up questions of a topic, each a field, with an empty one at the end for the next.

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, TextField } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addProbe, moveProbe, removeProbe, writeProbe } from '../../../shared/commands/probes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { TopicRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { useUnsaved } from '../../ui/saved-text.ts';
import { shownText } from '../../ui/shown-text.ts';
import { movedBy } from './moved-by.ts';
import { focusFirst, undoKey } from './use-editing.ts';
import styles from './guide.module.css';

export function ProbeFields({ topic, language }: { readonly topic: TopicRow; readonly language: Language }) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const notices = useNotices();
  const afterwards = useRef<readonly string[] | null>(null);
  const { id, probes } = topic;
  useEffect(() => {
    if (afterwards.current) focusFirst(afterwards.current);
    afterwards.current = null;
  }, [probes]);

  const move = (at: number, by: -1 | 1, from: string): void => {
    if (!probes[at + by]) return;
    // What is being typed belongs to the probe at its old place: leaving the field saves it first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    afterwards.current = [`${from}-${at + by}-${id}`, `probe-up-${at + by}-${id}`, `probe-down-${at + by}-${id}`];
    void run(moveProbe, { topic: id, at, by });
  };
  const remove = (at: number): void => {
    afterwards.current = [`probe-remove-${at}-${id}`, `probe-remove-${at - 1}-${id}`, `probe-new-${id}`];
    void run(removeProbe, { topic: id, at }).then((done) => done && notices.say(t('topic.probeRemoved', { undo: undoKey })));
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent): void => {
    const by = movedBy(event);
    if (by === null) return;
    event.preventDefault();
    move(at, by, /^probe-[a-z]+/.exec((event.target as HTMLElement).id)?.[0] ?? 'probe-text');
  };

  return (
    <fieldset className={styles.probeFields}>
      <legend>{t('topic.probes')}</legend>
      {probes.length > 0 && (
        <ol>
          {probes.map((probe, at) => {
            const number = at + 1;
            const shown = shownText(probe, language);
            return (
              <li key={at} className={styles.probeField} onKeyDown={onKeyDown(at)}>
                <div className={styles.grow}>
                  <SavedText
                    name={`probe.${at}.${language}`} label={t('topic.probe', { number })} hideLabel value={probe[language]} language={language}
                    id={`probe-text-${at}-${id}`} oneParagraph
                    description={shown.fallback ? <span lang={shown.language}>{shown.text}</span> : undefined} rows={1}
                    onSave={async (text) => (await run(writeProbe, { topic: id, at, language, text })) !== undefined}
                  />
                </div>
                <Button id={`probe-up-${at}-${id}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('topic.probeUp', { number })} />} disabled={at === 0} onClick={() => move(at, -1, 'probe-up')} />
                <Button id={`probe-down-${at}-${id}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('topic.probeDown', { number })} />} disabled={at === probes.length - 1} onClick={() => move(at, 1, 'probe-down')} />
                <Button id={`probe-remove-${at}-${id}`} size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon title={t('topic.probeRemove', { number })} />} onClick={() => remove(at)} />
              </li>
            );
          })}
        </ol>
      )}
      <NewProbe topic={id} language={language} />
    </fieldset>
  );
}

/** Enter adds and the field is ready for the next; what is left in it when it goes away is added too. */
function NewProbe({ topic, language }: { readonly topic: string; readonly language: Language }) {
  const { t } = useTranslation('guide');
  const run = useRun();
  const unsaved = useUnsaved();
  const name = `probe.new.${language}`;
  const [typed, setTyped] = useState(() => unsaved.left(name) ?? '');
  const add = async (): Promise<void> => {
    if (isBlank(typed)) return;
    setTyped('');
    if (await run(addProbe, { topic, language, text: typed })) unsaved.drop(name);
    else setTyped(typed);
  };
  return (
    <TextField
      id={`probe-new-${topic}`} size="small" label={t('topic.newProbe')} description={t('topic.newProbeHint')} value={typed} lang={language} autoComplete="off"
      onChange={(event) => {
        setTyped(event.target.value);
        unsaved.keep(name, event.target.value);
      }}
      onBlur={() => void add()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add();
      }}
    />
  );
}
