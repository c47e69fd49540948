// The keys of the text, folded away under the heading.

import { useState } from 'react';
import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { letters, type Letter } from './reading-keys.ts';
import styles from './reading.module.css';

const moves = ['word', 'sentence', 'paragraph', 'answer', 'extend', 'grow', 'code', 'pick', 'uncode', 'escape'] as const;
/** Those that are called the same in every language. */
const printed: Partial<Record<(typeof moves)[number], string>> = {
  word: '← →', sentence: '↑ ↓', paragraph: 'Ctrl ↑ ↓', answer: 'Page Up, Page Down', pick: 'Enter', uncode: 'Delete', escape: 'Esc',
};
/** While a recording of the source is open. */
const playing = ['toggle', 'back', 'slower', 'faster', 'setTime', 'goToHeard', 'playHere'] as const;
const playingKeys: Readonly<Record<(typeof playing)[number], string>> = {
  toggle: 'F4', back: 'F2', slower: 'Shift F2', faster: 'Shift F4', setTime: 'F8', goToHeard: 'F9', playHere: 'Shift F9',
};

export function KeysHelp() {
  const { t } = useTranslation('reading');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>{t('keys.open')}</Button>
      {open && (
        <Modal open onClose={() => setOpen(false)} header={{ heading: t('keys.heading'), size: 'small' }} width="560px">
          <Modal.Body>
            <p>{t('keys.intro')}</p>
            <table className={styles.keys}>
              <tbody>
                {moves.map((key) => <tr key={key}><th scope="row">{t(`keys.${key}`)}</th><td><kbd>{printed[key] ?? t(`keys.${key as 'extend' | 'grow' | 'code'}Key`)}</kbd></td></tr>)}
                {(Object.keys(letters) as Letter[]).map((letter) => <tr key={letter}><th scope="row">{t(`act.${letter}Long`)}</th><td><kbd>{letters[letter]}</kbd></td></tr>)}
                {playing.map((key) => <tr key={key}><th scope="row">{t(`play.${key}`)}</th><td><kbd>{playingKeys[key]}</kbd></td></tr>)}
              </tbody>
            </table>
          </Modal.Body>
        </Modal>
      )}
    </>
  );
}
