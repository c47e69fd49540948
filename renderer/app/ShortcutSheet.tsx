// The sheet of keys, shown with `?`.

import { Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Action } from './actions.tsx';
import { chordLabel } from './keys.ts';
import styles from './palette.module.css';

export function ShortcutSheet({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const rows = [
    { id: 'palette', label: t('action.palette'), keys: chordLabel({ code: 'KeyK', mod: true }) },
    ...actions.flatMap((a) => (a.chord ? [{ id: a.id, label: a.label, keys: chordLabel(a.chord) }] : [])),
  ];
  return (
    <Modal open onClose={onClose} header={{ heading: t('action.shortcuts'), size: 'small' }} width="560px">
      <Modal.Body>
        <table className={styles.keys}>
          <tbody>
            {rows.map((row) => <tr key={row.id}><th scope="row">{row.label}</th><td><kbd>{row.keys}</kbd></td></tr>)}
          </tbody>
        </table>
      </Modal.Body>
    </Modal>
  );
}
