// The worker in which one key is derived.

import { deriveHere, type Derivation } from '../../shared/exchange/derive.ts';

self.addEventListener('message', (event: MessageEvent<Derivation>) => {
  deriveHere(event.data).then(
    (key) => self.postMessage({ key }),
    (error: unknown) => self.postMessage({ fault: error instanceof Error ? error.message : 'unexpected' }),
  );
});
