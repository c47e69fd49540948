// Serves the built program on this machine only, with the same headers as the desktop program: for machines
// where no Electron can be had.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rendererFile } from '../services/renderer-files.ts';

/** Tried first, so that the address, which is the database's too, stays the same; then the next free ones. */
const firstPort = 4763;
const portsTried = 20;

/** The address once it listens. `folder` is dist/renderer. Throws where no port is free. */
export async function serve(folder: string): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    // A page elsewhere can have its own name looked up as 127.0.0.1; it then asks under that name.
    const asked = request.method === 'GET' && request.headers.host === `127.0.0.1:${port}`;
    const path = asked ? (request.url ?? '/').split('?')[0] ?? '/' : '/not-served';
    void rendererFile(folder, path).then(({ status, body, headers }) => {
      response.writeHead(status, { ...headers });
      response.end(body);
    });
  });
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
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
