// The command palette: type to find an action, Enter to run it.

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Action } from './actions.tsx';
import { chordLabel } from './keys.ts';
import styles from './palette.module.css';

export function CommandPalette({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives its first button the focus as it opens; typing must reach the field.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const found = actions.filter((a) => words.every((w) => a.label.toLocaleLowerCase('nb').includes(w)));
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (action: Action): void => {
    onClose();
    // After the dialog has given focus back, so that the action may place it.
    setTimeout(() => action.run());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((n) => Math.min(n + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((n) => Math.max(n - 1, 0));
    else if (event.key === 'Enter' && chosen) run(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t('action.palette'), size: 'small' }} width="560px">
      <Modal.Body>
        <input
          className={styles.query} type="text" role="combobox" aria-expanded="true" aria-controls={listId} ref={field}
          aria-label={t('action.paletteHint')} placeholder={t('action.paletteHint')} value={query}
          aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
          onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
        />
        <ul className={styles.list} id={listId} role="listbox" aria-label={t('action.palette')}>
          {found.map((action) => (
            <li
              key={action.id} id={`${listId}-${action.id}`} role="option" aria-selected={action === chosen}
              className={styles.option} onClick={() => run(action)}
            >
              <span>{action.label}</span>
              {action.chord && <kbd>{chordLabel(action.chord)}</kbd>}
            </li>
          ))}
        </ul>
        {found.length === 0 && <p role="status">{t('action.paletteEmpty', { query })}</p>}
      </Modal.Body>
    </Modal>
  );
}
