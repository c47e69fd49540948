// Every action of the program in one place: screens register theirs, the palette and the sheet list them,
// and one listener runs their keys.

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { usePlatform } from '../platform/context.tsx';
import { isCovered } from './cover-state.ts';
import { matches, type KeyChord } from './keys.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

export interface Action {
  /** Also what a menu item of the shell sends: `edit.undo`. */
  readonly id: string;
  readonly label: string;
  readonly chord?: KeyChord;
  /** Runs even while a text field has focus; only for chords that type nothing. */
  readonly inFields?: boolean;
  run(): void;
}

interface Actions {
  register(actions: readonly Action[]): () => void;
  openPalette(): void;
  openSheet(): void;
}

const ActionsContext = createContext<Actions | null>(null);

function useActionsContext(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('no actions above');
  return actions;
}

/** Registers actions for as long as the component is shown. Pass a memoised list. */
export function useActions(actions: readonly Action[]): void {
  const { register } = useActionsContext();
  useEffect(() => register(actions), [register, actions]);
}


/** An editor may be in a shadow root: the event's own target is then the element around it. */
const typing = (event: Event): boolean => isField(event.composedPath()[0] ?? null);
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const { bridge } = usePlatform();
  const [lists, setLists] = useState<readonly (readonly Action[])[]>([]);
  const [shown, setShown] = useState<'palette' | 'sheet' | null>(null);
  const current = useRef<readonly Action[]>([]);

  const register = useCallback((actions: readonly Action[]) => {
    setLists((all) => [...all, actions]);
    return () => setLists((all) => all.filter((a) => a !== actions));
  }, []);
  const openPalette = useCallback(() => setShown('palette'), []);
  const openSheet = useCallback(() => setShown('sheet'), []);
  const close = useCallback(() => setShown(null), []);

  // The newest registration of an id wins: a screen may take over an action of the frame.
  const actions = useMemo(() => [...new Map(lists.flat().map((a) => [a.id, a])).values()], [lists]);
  useEffect(() => {
    current.current = actions;
  }, [actions]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isCovered()) return;
      if (matches({ code: 'KeyK', mod: true }, event)) {
        event.preventDefault();
        openPalette();
        return;
      }
      if (matches({ code: '?' }, event) && !typing(event)) {
        event.preventDefault();
        openSheet();
        return;
      }
      const action = current.current.findLast((a) => a.chord && matches(a.chord, event) && (a.inFields === true || !typing(event)));
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    addEventListener('keydown', onKey);
    const offCommand = bridge.on('command', ({ id }) => {
      if (isCovered()) return;
      if (id === 'view.palette') openPalette();
      else if (id === 'help.shortcuts') openSheet();
      else current.current.find((a) => a.id === id)?.run();
    });
    return () => {
      removeEventListener('keydown', onKey);
      offCommand();
    };
  }, [bridge, openPalette, openSheet]);

  const value = useMemo(() => ({ register, openPalette, openSheet }), [register, openPalette, openSheet]);
  return (
    <ActionsContext.Provider value={value}>
      {children}
      {shown === 'palette' && <CommandPalette actions={actions} onClose={close} />}
      {shown === 'sheet' && <ShortcutSheet actions={actions} onClose={close} />}
    </ActionsContext.Provider>
  );
}
