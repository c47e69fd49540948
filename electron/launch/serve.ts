// Serves the built program on this machine only, with the same headers as the desktop program: for machines
// where no Electron can be had.

import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { rendererFile } from '../services/renderer-files.ts';
import { root } from './build.ts';

/** Tried first, so that the address, which is the database's too, stays the same; then the next free ones. */
const firstPort = 4763;
const portsTried = 20;

/** The address once it listens. Throws where no port is free. */
export async function serve(): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    void rendererFile(join(root, 'dist/renderer'), path).then(({ status, body, headers }) => {
      response.writeHead(request.method === 'GET' ? status : 404, { ...headers });
      response.end(body);
    });
  });
  for (let port = firstPort; port < firstPort + portsTried; port++) {
    if (await listens(server, port)) return { address: `http://127.0.0.1:${port}/`, server };
  }
  throw new Error(`Ingen ledig port mellom ${firstPort} og ${firstPort + portsTried - 1}.`);
}

const listens = (server: Server, port: number): Promise<boolean> => new Promise((resolve) => {
  const failed = (): void => resolve(false);
  server.once('error', failed);
  server.listen(port, '127.0.0.1', () => {
    server.off('error', failed);
    resolve(true);
  });
});
