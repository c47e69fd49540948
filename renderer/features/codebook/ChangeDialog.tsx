// Changes that reach beyond one code: made one with another, moved under another, taken out of use or into use again.
// Says beforehand what becomes of what hangs on the code.

import { useState } from 'react';
import { Button, Modal, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { canMerge, canStandBelow, mergeCodes, moveCodeTo, retireCode } from '../../../shared/commands/codebook-changes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { undoChord } from '../cases/use-remove-case.ts';
import { ReasonField } from './ReasonField.tsx';
import styles from './codebook.module.css';

export type CodeChange = 'merge' | 'move' | 'retire' | 'restore';

interface Props {
  readonly change: CodeChange;
  readonly code: CodeRow;
  readonly codes: readonly CodeRow[];
  readonly excerpts: number;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The codes that a change can be made towards. */
export const goalsOf = (change: CodeChange, code: CodeRow, codes: readonly CodeRow[]): CodeRow[] =>
  (change === 'merge' ? codes.filter((c) => canMerge(code, c, codes)) : change === 'move' ? codes.filter((c) => canStandBelow(code, c)) : []);

export function ChangeDialog({ change, code, codes, excerpts, language, onClose, onSelect }: Props) {
  const { t } = useTranslation(['codebook', 'common']);
  const run = useRun();
  const notices = useNotices();
  const [goal, setGoal] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const goals = goalsOf(change, code, codes);
  const needsGoal = change === 'merge' || change === 'move';
  const name = (c: CodeRow): string => shownText(c.label, language).text;
  const label = name(code);
  const chosen = goals.find((c) => c.id === goal);

  const carryOut = async (): Promise<void> => {
    setTried(true);
    if (isBlank(reason) || (needsGoal && !chosen)) return;
    const into = chosen ? name(chosen) : '';
    const why = { title: t(`change.${change}.log`, { label, into }), text: reason };
    const undo = undoChord();
    if (change === 'merge') {
      const done = await run(mergeCodes, { from: code.id, into: goal, reason: why });
      if (!done) return;
      const { joined, differ } = done.value;
      notices.say([
        t('change.merge.done', { label, into, count: done.value.excerpts, undo }),
        ...(joined > 0 ? [t('change.merge.joined', { count: joined })] : []),
        ...(differ > 0 ? [t('change.merge.differ', { count: differ, into })] : []),
      ].join(' '));
      onSelect(goal);
    } else if (change === 'move') {
      if (!(await run(moveCodeTo, { id: code.id, parent: goal, reason: why }))) return;
      notices.say(t('change.move.done', { label, into, undo }));
      onSelect(code.id);
    } else {
      if (!(await run(retireCode, { id: code.id, retired: change === 'retire', reason: why }))) return;
      notices.say(t(`change.${change}.done`, { label, undo }));
    }
    onClose();
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t(`change.${change}.heading`, { label }), size: 'small' }} width="36rem">
      <Modal.Body className={styles.dialog}>
        <p>{t(`change.${change}.text`, { count: excerpts })}</p>
        {needsGoal && (
          <Select size="small" label={t(`change.${change}.goal`)} value={goal} error={tried && !chosen ? t('change.goalMissing') : undefined} onChange={(event) => setGoal(event.target.value)}>
            <option value="">{t('change.choose')}</option>
            {goals.map((c) => <option key={c.id} value={c.id}>{c.parent === null ? name(c) : `– ${name(c)}`}</option>)}
          </Select>
        )}
        <ReasonField value={reason} missing={tried && isBlank(reason)} onChange={setReason} />
      </Modal.Body>
      <Modal.Footer>
        <Button size="small" onClick={() => void carryOut()}>{t(`change.${change}.button`)}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </Modal.Footer>
    </Modal>
  );
}
