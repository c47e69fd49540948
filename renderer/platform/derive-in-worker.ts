// Deriving a key beside the window, which goes on drawing meanwhile; two at a time use two processors.

import type { Derivation } from '../../shared/exchange/derive.ts';

/** The worker is gone with its memory when the key is there. Throws as `deriveHere` does. */
export function deriveInWorker(wish: Derivation): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./derive-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<{ readonly key: Uint8Array } | { readonly fault: string }>) => {
      worker.terminate();
      if ('key' in event.data) resolve(event.data.key);
      else reject(new Error(event.data.fault));
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('the key could not be derived'));
    });
    worker.postMessage(wish);
  });
}
