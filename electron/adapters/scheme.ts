// Serves the program at app://feltbok. Scheme and host are the database's address: they never change.

import { protocol, type Session } from 'electron';
import { isOurAddress } from '../ipc/sender.ts';
import type { Playing } from '../services/playing.ts';
import { rendererFile } from '../services/renderer-files.ts';

/** Before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  }]);
}

/** `playing`: answers requests for a recording that is played. */
export function serveProgram(session: Session, folder: string, playing: Playing): void {
  session.protocol.handle('app', async (request) => {
    if (!isOurAddress(request.url) || request.method !== 'GET') return new Response('Not found', { status: 404 });
    const recording = playing.respond(new URL(request.url).pathname, request.headers.get('range'));
    if (recording) return recording;
    const { status, body, headers } = await rendererFile(folder, new URL(request.url).pathname);
    return new Response(body, { status, headers: { ...headers } });
  });
}
