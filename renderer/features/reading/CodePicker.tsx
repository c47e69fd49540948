// Finds a code by typing: sub-codes, themes and dimension values, which have no key of their own.

import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { matchingCodes } from '../../../shared/text/note-syntax.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { completable } from '../interview/composer-state.ts';
import styles from './reading.module.css';

interface Props {
  readonly heading: string;
  readonly codes: readonly CodeRow[];
  readonly onChoose: (code: CodeRow) => void;
  readonly onClose: () => void;
}

export function CodePicker({ heading, codes, onChoose, onClose }: Props) {
  const { t, i18n } = useTranslation('reading');
  const language = i18n.language as Language;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const byId = useMemo(() => new Map(codes.map((c) => [c.id, c])), [codes]);
  const completables = useMemo(() => codes.filter((c) => !c.retired && c.kind !== 'dimension').map(completable), [codes]);
  const found = query.trim() === '' ? completables : matchingCodes(completables, query, 30);
  const chosen = found[Math.min(at, found.length - 1)];
  const choose = (id: string): void => {
    const code = byId.get(id);
    if (code) onChoose(code);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((n) => Math.min(n + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((n) => Math.max(n - 1, 0));
    else if (event.key === 'Enter' && chosen) choose(chosen.id);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open onClose={onClose} header={{ heading, size: 'small' }} width="520px">
      <Modal.Body>
        <input
          className={styles.query} type="text" role="combobox" aria-expanded="true" aria-controls={listId} aria-label={t('picker.field')} placeholder={t('picker.field')}
          ref={focused} value={query} autoComplete="off" spellCheck={false} aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
          onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
        />
        <ul className={styles.options} id={listId} role="listbox" aria-label={heading}>
          {found.map(({ id }) => {
            const code = byId.get(id)!;
            const above = code.parent === null ? undefined : byId.get(code.parent);
            return (
              <li
                key={id} id={`${listId}-${id}`} role="option" aria-selected={id === chosen?.id} className={styles.option} onClick={() => choose(id)}
                ref={id === chosen?.id ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
              >
                <CodeTag code={code} language={language} full />
                {above && <span className={styles.above}>{above.short[language] || above.label[language]}</span>}
              </li>
            );
          })}
        </ul>
        {found.length === 0 && <p role="status">{t('picker.none', { query })}</p>}
      </Modal.Body>
    </Modal>
  );
}

/** The dialog gives its first button the focus as it opens; typing must reach the field. */
function focused(field: HTMLInputElement | null): void {
  if (field) requestAnimationFrame(() => field.focus());
}
