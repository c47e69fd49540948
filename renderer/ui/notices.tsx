// Short messages in the status line: never over what is being read or typed, and read aloud politely.

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../shared/commands/command.ts';
import type { ErrorCode } from '../../shared/ipc/contract.ts';

export interface Notice { readonly id: number; readonly tone: 'info' | 'warning' | 'error'; readonly text: string }

interface Notices {
  readonly current: Notice | null;
  say(text: string, tone?: Notice['tone']): void;
  refusal(refusal: Refusal): void;
  failure(error: unknown): void;
  fileError(code: ErrorCode, path?: string): void;
  dismiss(): void;
}

const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('no notices above');
  return notices;
}

/** How long a message that asks for nothing stays, in milliseconds; warnings and errors stay until dismissed. */
const infoStays = 8_000;

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [current, setCurrent] = useState<Notice | null>(null);
  const nextId = useRef(1);
  const say = useCallback((text: string, tone: Notice['tone'] = 'info') => setCurrent({ id: nextId.current++, tone, text }), []);
  const dismiss = useCallback(() => setCurrent(null), []);

  useEffect(() => {
    if (current?.tone !== 'info') return undefined;
    const timer = setTimeout(() => setCurrent((now) => (now?.id === current.id ? null : now)), infoStays);
    return () => clearTimeout(timer);
  }, [current]);

  const value = useMemo<Notices>(() => ({
    current,
    say,
    dismiss,
    refusal: ({ refused, params }) => {
      const key = `refusal.${refused}`;
      say(i18n.exists(key) ? t(key as 'refusal.row-gone', params ?? {}) : t('refusal.unknown'), 'warning');
    },
    failure: (error) => say(t('failure.write', { reason: error instanceof Error ? error.name : '?' }), 'error'),
    fileError: (code, path) => say(path === undefined ? t(`fileError.${code}`) : `${t(`fileError.${code}`)} (${path})`, 'error'),
  }), [current, dismiss, i18n, say, t]);

  return <NoticesContext.Provider value={value}>{children}</NoticesContext.Provider>;
}
