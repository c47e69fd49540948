// Gives the window its two ways to the shell and nothing else; the contract types them, main checks them.

import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/contract.ts';

const bridge: Bridge = {
  call: (name, args) => ipcRenderer.invoke('call', name, args),
  on: (name, listener) => {
    const heard = (_event: unknown, sent: string, payload: Parameters<typeof listener>[0]): void => {
      if (sent === name) listener(payload);
    };
    ipcRenderer.on('event', heard);
    return () => { ipcRenderer.off('event', heard); };
  },
};
contextBridge.exposeInMainWorld('feltbok', bridge);

const editable = (target: EventTarget | null): boolean => target instanceof HTMLElement
  && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));
const tell = (focused: boolean): void => { void bridge.call('app.textFocused', { focused }); };
// An editor may be in a shadow root: the event's own target is then the element around it.
window.addEventListener('focusin', (event) => { tell(editable(event.composedPath()[0] ?? null)); });
window.addEventListener('focusout', () => { tell(false); });
