// Receives the window's calls and answers them, from our own main frame only.

import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { answerCall, type Handlers } from '../../shared/ipc/answer.ts';
import type { Answer } from '../../shared/ipc/contract.ts';
import { trustedSender } from '../ipc/sender.ts';

export function answerCalls(window: BrowserWindow, handlers: Handlers): void {
  ipcMain.handle('call', async (event, name: unknown, args: unknown): Promise<Answer<unknown>> => {
    if (!trustedSender(senderOf(event, window))) return { ok: false, code: 'wrong-sender' };
    return answerCall(handlers, name, args, (error) => { console.error(error); });
  });
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow) {
  const frame = event.senderFrame;
  return {
    url: frame?.url ?? '',
    isMainFrameOfOurWindow: frame !== null && event.sender === window.webContents && frame === event.sender.mainFrame,
  };
}
