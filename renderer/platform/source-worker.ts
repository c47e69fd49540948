// The worker in which one file is read as a source.

import '../../shared/ipc/without-eval.ts';
import { readSourceFile } from '../../shared/sources/read-file.ts';
import type { SourceAnswer, SourceWish } from './source-reader.ts';

self.addEventListener('message', (event: MessageEvent<SourceWish>) => {
  const { name, bytes, options } = event.data;
  const tell = (answer: SourceAnswer): void => self.postMessage(answer);
  readSourceFile(name, bytes, options).then(
    (file) => tell({ file }),
    (error: unknown) => {
      console.error(error);
      tell({ file: null });
    },
  );
});
