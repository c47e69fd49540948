// A source: read and coded, corrected, or its versions looked through. A correction that was not saved is opened again.

import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { useStudySession } from '../../data/study-context.tsx';
import { useThrow } from '../../ui/use-throw.ts';
import { correctionDraftId } from './correction-draft-id.ts';
import { useReading, type SourceReading } from './reading-data.ts';
import { OpenReading } from './OpenReading.tsx';
import styles from './reading.module.css';

/** Only loaded once something is corrected. */
const EditText = lazy(() => import('./edit/EditText.tsx'));
const VersionsView = lazy(() => import('./versions/VersionsView.tsx'));

/** `draft`: as it is stored; null where nothing is under way. `at`: where the caret was. */
interface State { readonly mode: 'read' | 'edit' | 'versions'; readonly draft: { readonly value: unknown } | null; readonly at: number }

export default function ReadingScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['reading', 'common']);
  const fresh = useReading(id);
  // A new version is read a moment after the source that names it: until then the text stays as it stands.
  const [last, setLast] = useState<SourceReading>();
  if (fresh && fresh !== last) setLast(fresh);
  const reading = fresh === undefined ? last : fresh;
  const { drafts } = useStudySession();
  const fail = useThrow();
  const [state, setState] = useState<State>();
  const load = useCallback(async (mode: State['mode'] | null, at: number): Promise<void> => {
    const row = await drafts.load(correctionDraftId(id));
    setState({ mode: mode ?? (row ? 'edit' : 'read'), draft: row ? { value: row.value } : null, at });
  }, [drafts, id]);
  useEffect(() => { load(null, 0).catch(fail); }, [fail, load]);

  const edit = useCallback((at: number) => { load('edit', at).catch(fail); }, [fail, load]);
  const close = useCallback((at: number) => { load('read', at).catch(fail); }, [fail, load]);

  if (reading === null) {
    return <div className={styles.gone}><h1>{t('heading')}</h1><p role="alert">{t('gone')}</p><Link href="/caser">{t('toCases')}</Link></div>;
  }
  const loading = <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  if (reading === undefined || state === undefined) return loading;
  // What people said who withdrew must not come back to the screen in an editor.
  if (state.mode === 'edit' && reading.hidden === 0) {
    return <Suspense fallback={loading}><EditText reading={reading} draft={state.draft} at={state.at} onClose={close} /></Suspense>;
  }
  if (state.mode === 'versions' && reading.hidden === 0) {
    return <Suspense fallback={loading}><VersionsView reading={reading} hasDraft={state.draft !== null} onClose={() => close(0)} /></Suspense>;
  }
  return <OpenReading reading={reading} at={state.at} hasDraft={state.draft !== null} onEdit={edit} onVersions={() => setState({ ...state, mode: 'versions' })} />;
}
