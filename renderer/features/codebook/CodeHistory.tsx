// What was changed in a code, when, by whom and why. Reasons stand among the changes by their time, and can be written
// afterwards too.

import { useState } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { rowHistory, type FieldChange } from '../../../shared/changes/row-history.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { paints } from '../../../shared/model/code-colour.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import type { CodeRow, Row } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useAll, useHistory, useRun, useWhere } from '../../data/study-context.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { useWhen } from '../../ui/when.ts';
import { ReasonField } from './ReasonField.tsx';
import styles from './codebook.module.css';

interface Props { readonly code: CodeRow; readonly codes: readonly CodeRow[]; readonly language: Language }

export function CodeHistory({ code, codes, language }: Props) {
  const { t } = useTranslation(['codebook', 'common']);
  const run = useRun();
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const coders = useAll('coders');
  const memos = useWhere('memos', 'target', open ? code.id : null);
  const changes = useHistory(open ? code.id : null);
  const nameOf = (id: string | null): string => coders?.find((c) => c.id === id)?.name ?? '';
  const label = shownText(code.label, language).text;

  const explain = async (): Promise<void> => {
    setTried(true);
    if (reason === null || isBlank(reason)) return;
    if (await run(addMemo, { target: code.id, kind: 'metode', title: t('history.log', { label }), text: reason.trim() })) {
      setReason(null);
      setTried(false);
    }
  };
  const entries = [
    ...rowHistory(changes ?? []).map((e) => ({
      id: e.action, at: e.at, coder: e.coder,
      said: e.fields === null ? t('history.made') : [e.undone ? t('history.undone') : '', ...new Set(e.fields.flatMap((f) => fieldLines(f)))].filter((l) => l !== '').join(' '),
      reason: null as string | null,
    })),
    ...(memos ?? []).filter((m) => m.kind === 'metode').map((m: Row<'memos'>) => ({ id: m.id, at: m.at, coder: m.author, said: m.title, reason: m.text })),
  ].toSorted((a, b) => (Date.parse(b.at) - Date.parse(a.at)) || (a.reason === null ? 1 : -1));

  /** What became of one field, in words: «Definisjon (nynorsk): «…» ble til «…»». */
  function fieldLines({ field, before, after }: FieldChange): string[] {
    if (isTrilingual(after)) {
      return languages.filter((l) => after[l] !== (isTrilingual(before) ? before[l] : '')).map((l) =>
        t('history.text', { field: t(`history.fields.${field as 'label'}`), language: t(`history.languages.${l}`), before: (isTrilingual(before) ? before[l] : '') || t('history.empty'), after: after[l] || t('history.empty') }));
    }
    if (field === 'retired') return [t(after === true ? 'history.retired' : 'history.restored')];
    if (field === 'parent') return [t('history.moved', { from: nameOfCode(before), to: nameOfCode(after) })];
    if (field === 'order') return [t('history.ordered')];
    if (field === 'key') return [t('history.key')];
    if (field === 'paint') return [t('history.colour', { before: colourName(before), after: colourName(after) })];
    if (field === 'exampleFrom') return [t(after ? 'history.anchor' : 'history.noAnchor')];
    if (field === 'locality') return [t('history.locality')];
    return [];
  }
  function colourName(paint: unknown): string {
    const found = paints.find((p) => p === paint);
    return found === undefined ? t('history.usualColour') : t(`colours.c${found}`).toLocaleLowerCase();
  }
  function nameOfCode(id: unknown): string {
    const found = codes.find((c) => c.id === id);
    return found ? shownText(found.label, language).text : t('history.empty');
  }

  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.heading')}</summary>
      {reason === null
        ? <Button size="xsmall" variant="tertiary" onClick={() => setReason('')}>{t('history.explain')}</Button>
        : (
          <div className={styles.dialog}>
            <ReasonField value={reason} missing={tried && isBlank(reason)} onChange={setReason} />
            <div className={styles.codeTools}>
              <Button size="small" onClick={() => void explain()}>{t('common:action.save')}</Button>
              <Button size="small" variant="tertiary" onClick={() => setReason(null)}>{t('common:action.cancel')}</Button>
            </div>
          </div>
        )}
      <ol className={styles.entries}>
        {entries.filter((e) => e.said !== '').map((e) => (
          <li key={e.id} data-reason={e.reason === null ? undefined : true}>
            <span className={styles.from}>{when(e.at)} · {nameOf(e.coder)}</span>
            <p>{e.said}</p>
            {e.reason !== null && <p className={styles.reason}>{e.reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

const isTrilingual = (value: unknown): value is Readonly<Record<Language, string>> =>
  typeof value === 'object' && value !== null && languages.every((l) => typeof (value as Record<string, unknown>)[l] === 'string');
