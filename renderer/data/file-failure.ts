// Why bytes that lie on the disk could not be written or read.

import type { Answer, ErrorCode } from '../../shared/ipc/contract.ts';

/** `damaged`: some of them are missing or are not what was written. */
export type FileFault = ErrorCode | 'damaged';

export class FileFailure extends Error {
  readonly code: FileFault;
  readonly path: string | undefined;
  constructor(code: FileFault, path?: string) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

/** What main answered. Throws a `FileFailure` where it refused. */
export async function must<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.ok) return given.value;
  throw new FileFailure(given.code, given.path);
}
