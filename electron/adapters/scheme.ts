// Serves the program at app://feltbok. Scheme and host are the database's address: they never change.

import { protocol, type Session } from 'electron';
import { isOurAddress } from '../ipc/sender.ts';
import { rendererFile } from '../services/renderer-files.ts';

/** Before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  }]);
}

export function serveProgram(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (!isOurAddress(request.url) || request.method !== 'GET') return new Response('Not found', { status: 404 });
    const { status, body, headers } = await rendererFile(folder, new URL(request.url).pathname);
    return new Response(body, { status, headers: { ...headers } });
  });
}
