// A code divided: the new codes are named, and each excerpt is given to one of them or left where it is.

import { useState } from 'react';
import { Button, Loader, Modal, Select, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { divideCode } from '../../../shared/commands/codebook-changes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { undoChord } from '../cases/use-remove-case.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCodeExcerpts } from './use-code-excerpts.ts';
import styles from './codebook.module.css';

interface Props { readonly code: CodeRow; readonly language: Language; readonly onClose: () => void; readonly onSelect: (id: string) => void }

/** More are shown by the button: each is a row with a choice of its own. */
const atATime = 100;

export function DivideDialog({ code, language, onClose, onSelect }: Props) {
  const { t } = useTranslation(['codebook', 'common']);
  const run = useRun();
  const notices = useNotices();
  const excerpts = useCodeExcerpts(code.id);
  const [names, setNames] = useState('');
  const [goals, setGoals] = useState<ReadonlyMap<string, number>>(new Map());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [shown, setShown] = useState(atATime);
  const label = shownText(code.label, language).text;
  const labels = [...new Set(names.split('\n').map((n) => n.trim()).filter((n) => n !== ''))];

  const carryOut = async (): Promise<void> => {
    setTried(true);
    if (labels.length === 0 || isBlank(reason)) return;
    const moves = [...goals].filter(([, to]) => to < labels.length).map(([coding, to]) => ({ coding, to }));
    const why = { title: t('change.divide.log', { label, into: labels.join(', ') }), text: reason };
    const done = await run(divideCode, { code: code.id, labels, moves, reason: why });
    if (!done) return;
    notices.say(t('change.divide.done', { label, count: done.value.moved, undo: undoChord() }));
    onSelect(done.value.ids[0]!);
    onClose();
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t('change.divide.heading', { label }), size: 'small' }} width="52rem">
      <Modal.Body className={styles.dialog}>
        <p>{t(code.kind === 'category' || code.kind === 'dimension' ? 'change.divide.below' : 'change.divide.beside')}</p>
        <Textarea
          size="small" label={t('change.divide.names')} description={t('change.divide.namesHint')} minRows={2} value={names}
          error={tried && labels.length === 0 ? t('labelMissing') : undefined} onChange={(event) => setNames(event.target.value)}
        />
        {excerpts === undefined ? <Loader title={t('counting')} /> : excerpts.length > 0 && (
          <table className={styles.excerpts}>
            <caption>{t('change.divide.excerpts', { count: excerpts.length })}</caption>
            <thead><tr><th scope="col">{t('change.divide.words')}</th><th scope="col">{t('change.divide.to')}</th></tr></thead>
            <tbody>
              {excerpts.slice(0, shown).map((x) => (
                <tr key={x.id}>
                  <td><span className={styles.from}>{x.from} · {x.coder}</span><p>{x.words.length > 400 ? `${x.words.slice(0, 400)} …` : x.words}</p></td>
                  <td>
                    <Select
                      size="small" hideLabel label={t('change.divide.toOf', { words: x.words.slice(0, 60) })} value={goals.get(x.id) ?? ''}
                      onChange={(event) => {
                        const { value } = event.target;
                        setGoals((was) => {
                          const now = new Map(was);
                          if (value === '') now.delete(x.id);
                          else now.set(x.id, Number(value));
                          return now;
                        });
                      }}
                    >
                      <option value="">{t('change.divide.stays', { label })}</option>
                      {labels.map((l, at) => <option key={l} value={at}>{l}</option>)}
                    </Select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {excerpts !== undefined && excerpts.length > shown && <div><Button size="small" variant="tertiary" onClick={() => setShown((n) => n + atATime)}>{t('change.divide.more', { count: excerpts.length - shown })}</Button></div>}
        <ReasonField value={reason} missing={tried && isBlank(reason)} onChange={setReason} />
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" onClick={() => void carryOut()}>{t('change.divide.button')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
