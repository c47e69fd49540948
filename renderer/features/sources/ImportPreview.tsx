// What was understood of the files, to look at and to put right before anything is stored.

import { useState } from 'react';
import { Button, InlineMessage, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { byOrder } from '../../../shared/model/order.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { useWhere } from '../../data/study-context.tsx';
import { ImportCard } from './ImportCard.tsx';
import type { Import } from './use-import.ts';
import styles from './sources.module.css';

interface Props { readonly row: CaseRow; readonly taking: Import; readonly found: NonNullable<Import['found']>; readonly onStored: () => void }

export function ImportPreview({ row, taking, found: { items, unread }, onStored }: Props) {
  const { t } = useTranslation(['sources', 'common']);
  const interviews = useWhere('interviews', 'case', row.id)?.toSorted(byOrder) ?? [];
  const informants = useWhere('informants', 'case', row.id)?.toSorted(byOrder) ?? [];
  const [busy, setBusy] = useState(false);
  const taken = items.filter((item) => item.taken).length;
  const store = async (): Promise<void> => {
    setBusy(true);
    if (await taking.store()) onStored();
    else setBusy(false);
  };
  const heading = items.length === 0 ? t('import.titleNone') : t('import.title', { count: items.length });
  return (
    <Modal open onClose={() => { if (!busy) taking.stop(); }} header={{ heading, size: 'small' }} width="60rem">
      <Modal.Body>
        <div className={styles.list}>
          {unread.length > 0 && (
            <section aria-label={t('import.unread')}>
              <ul className={styles.unread}>
                {unread.map(({ name, code }, i) => (
                  <li key={i}><InlineMessage status="error" size="small"><strong>{name}</strong><span>{t(`fault.${code}`)}</span></InlineMessage></li>
                ))}
              </ul>
              {items.length > 0 && <p className={styles.facts}>{t('import.unreadRest')}</p>}
            </section>
          )}
          {items.map((item) => (
            <ImportCard
              key={item.id} row={row} item={item} interviews={interviews} informants={informants}
              onChange={(changes) => taking.change(item.id, changes)} onPlain={(plain) => void taking.readAs(item, plain)}
            />
          ))}
        </div>
      </Modal.Body>
      <Modal.Footer className={styles.foot}>
        {items.length > 0 && <Button size="small" loading={busy} disabled={taken === 0} onClick={() => void store()}>{t('import.store', { count: taken })}</Button>}
        <Button size="small" variant="secondary" disabled={busy} onClick={taking.stop}>{t(items.length > 0 ? 'common:action.cancel' : 'common:action.close')}</Button>
        {items.length > 0 && <p className={styles.facts}>{t('import.notStored')}</p>}
      </Modal.Footer>
    </Modal>
  );
}
