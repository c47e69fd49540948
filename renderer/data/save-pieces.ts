// Writing what may be larger than memory where the user chooses.

import type { Pieces } from '../../shared/exchange/bundle.ts';
import type { Bridge, CallArgs, CallResult } from '../../shared/ipc/contract.ts';
import { must } from './file-failure.ts';

/** Called with the share that is done, 0 to 1. */
export type Share = (done: number) => void;

/**
 * Null where the user cancels. Nothing is left of what failed or was stopped: throws a `FileFailure`, what the pieces
 * throw, and what `signal` was stopped with.
 */
export async function savePieces(bridge: Bridge, wish: CallArgs<'files.saveBegin'>, { size, pieces }: Pieces, share?: Share, signal?: AbortSignal): Promise<CallResult<'files.saveEnd'> | null> {
  const begun = await must(bridge.call('files.saveBegin', wish));
  if (begun === null) return null;
  const { handle } = begun;
  try {
    let done = 0;
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await must(bridge.call('files.savePiece', { handle, bytes: new Uint8Array(piece) }));
      share?.((done += piece.length) / Math.max(1, size));
    }
    signal?.throwIfAborted();
    return await must(bridge.call('files.saveEnd', { handle }));
  } catch (error) {
    await bridge.call('files.saveStop', { handle });
    throw error;
  }
}
