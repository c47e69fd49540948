// Stands in for a screen that failed: what happened, that what was saved is saved, and a way on. Never a blank window.

import { Component, useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

interface Props {
  /** Where the person is; another place is tried afresh. */
  readonly place: string;
  /** Absent: no study is open. */
  readonly onLock?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface State { readonly error: Error | null; readonly place: string }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, error: null };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} onRetry={() => this.setState({ error: null })} onLock={this.props.onLock} />;
  }
}

interface FailedProps { readonly error: Error; readonly onRetry: () => void; readonly onLock: (() => void) | undefined }

function Failed({ error, onRetry, onLock }: FailedProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section role="alert" className={styles.failed}>
      <h1 ref={heading} tabIndex={-1}>{t('failed.title')}</h1>
      <p>{t('failed.text')}</p>
      {/* The kind of fault only: its message may hold what was written. */}
      <p className={styles.fault}>{t('failed.kind', { kind: error.name })}</p>
      <div className={styles.failedTools}>
        <Button size="small" onClick={onRetry}>{t('failed.retry')}</Button>
        {onLock && <Button size="small" variant="secondary" onClick={onLock}>{t('study.lock')}</Button>}
      </div>
    </section>
  );
}
