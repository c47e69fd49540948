// Turns the system's error codes into the contract's, which the window has sentences for.

import type { ErrorCode } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../../shared/ipc/answer.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // Windows gives these while another program, most often Word or a virus scanner, holds the file.
  EBUSY: 'file-busy',
  EPERM: 'file-busy',
  ETXTBSY: 'file-busy',
  ENOENT: 'not-found',
  EEXIST: 'already-exists',
  ENOTDIR: 'not-possible',
  EISDIR: 'not-possible',
  ENAMETOOLONG: 'not-possible',
  EFBIG: 'too-large',
};

export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What the window is told of a failed file operation on `path`. Failures that are told already pass through. */
export function fileFailure(error: unknown, path: string): Error {
  if (error instanceof CallFailure) return error;
  const code = codes[errnoOf(error) ?? ''];
  return code ? new CallFailure(code, path) : error instanceof Error ? error : new Error(String(error));
}
