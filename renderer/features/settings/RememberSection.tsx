// Opening the study on this machine without its passphrase: what that guards against, what it does not, and the switch.

import { useCallback, useEffect, useState } from 'react';
import { InlineMessage, Switch } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { KeyFile } from '../../../shared/exchange/keys.ts';
import type { CallResult } from '../../../shared/ipc/contract.ts';
import { useLinkingKey, useSecrets, useStudySession } from '../../data/study-context.tsx';
import { forgetHere, hasDeviceSlot, recoveryMadeAt, rememberHere } from '../../data/study-keys.ts';
import styles from './settings.module.css';

export function RememberSection() {
  const { t } = useTranslation('keys');
  const { keys } = useSecrets();
  if (keys.fictive) return <p className={styles.help}>{t('remember.fictive')}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.help}>{t('remember.help')}</p>
      <ul className={styles.plain}>
        <li>{t('remember.guards')}</li>
        <li>{t('remember.guardsNot')}</li>
        <li>{t('remember.ends')}</li>
      </ul>
      <RememberSwitch keys={keys} />
    </div>
  );
}

function RememberSwitch({ keys }: { readonly keys: KeyFile }) {
  const { t } = useTranslation('keys');
  const session = useStudySession();
  const { shell, look } = useShellState(keys);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  if (shell === null) return null;

  const on = shell.kept && hasDeviceSlot(keys);
  const turn = (wanted: boolean): void => {
    setBusy(true);
    setFailed(null);
    void (wanted ? rememberHere(session) : forgetHere(session)).catch((error: unknown) => {
      setFailed(t(wanted ? 'remember.failed' : 'remember.notForgotten', { reason: error instanceof Error ? error.message : '?' }));
    }).then(look).finally(() => setBusy(false));
  };
  const why = shell.refused !== null ? t(`remember.refused.${shell.refused}`) : keys.unfinished ? t('remember.unfinished') : null;
  return (
    <>
      {why === null && <Notes keys={keys} on={on} />}
      {/* What is kept can always be given up, also where the system has become unsafe since. */}
      <Switch size="small" checked={on} loading={busy} disabled={why !== null && !on} onChange={(event) => turn(event.target.checked)}>{t('remember.switch')}</Switch>
      {why !== null && <InlineMessage status="info" size="small">{why}</InlineMessage>}
      {failed !== null && <InlineMessage status="error" size="small" role="alert">{failed}</InlineMessage>}
      <p className={styles.state} role="status">{on && t('remember.on')}</p>
    </>
  );
}

/** What to know before and after it is turned on. */
function Notes({ keys, on }: { readonly keys: KeyFile; readonly on: boolean }) {
  const { t } = useTranslation('keys');
  const session = useStudySession();
  const { state, folder } = useLinkingKey();
  const ofLinkingKey = session.linkingKey.keys();
  const notes: string[] = [];
  if (!on && hasDeviceSlot(keys)) notes.push(t('remember.lost'));
  if (!on && recoveryMadeAt(keys) === null) notes.push(t('remember.noCode'));
  if (folder !== null) notes.push(t('remember.keyElsewhere'));
  if (!on && (state === 'away' || state === 'locked')) notes.push(t('remember.keyClosed'));
  if (on && ofLinkingKey !== undefined && !hasDeviceSlot(ofLinkingKey)) notes.push(t('remember.keyWithout'));
  return notes.map((note) => <InlineMessage key={note} status="warning" size="small">{note}</InlineMessage>);
}

/** What the shell keeps, asked anew whenever the ways in have changed. */
function useShellState(keys: KeyFile): { readonly shell: CallResult<'deviceSecret.state'> | null; readonly look: () => Promise<void> } {
  const { bridge, id } = useStudySession();
  const [shell, setShell] = useState<CallResult<'deviceSecret.state'> | null>(null);
  const look = useCallback(async () => {
    const answer = await bridge.call('deviceSecret.state', { study: id });
    if (answer.ok) setShell(answer.value);
  }, [bridge, id]);
  useEffect(() => void look(), [keys, look]);
  return { shell, look };
}
