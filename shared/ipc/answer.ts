// Carries out one call of the contract: checks the arguments, runs the handler, checks the result. Main, the
// browser bridge and the test double all answer through this, so that they refuse the same things.

import {
  contract, type Answer, type CallArgs, type CallName, type CallResult, type ErrorCode,
} from './contract.ts';

/** Thrown inside a handler; crosses to the window as a value. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: ErrorCode;
  readonly path: string | undefined;

  constructor(code: ErrorCode, path?: string) {
    super(path === undefined ? code : `${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/** One handler for each call. */
export type Handlers = {
  readonly [N in CallName]: (args: CallArgs<N>) => CallResult<N> | Promise<CallResult<N>>;
};

type AnyHandler = (args: unknown) => unknown;

/**
 * `report` gets what went wrong unexpectedly, with its stack, which never crosses to the window.
 * Codes: `bad-arguments` for an unknown name or arguments of another shape, `unexpected` for the rest.
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  args: unknown,
  report: (error: unknown) => void = () => {},
): Promise<Answer<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return { ok: false, code: 'bad-arguments' };
  const entry = contract[name as CallName];
  const checked = entry.args.safeParse(args);
  if (!checked.success) return { ok: false, code: 'bad-arguments' };
  try {
    const value: unknown = await (handlers[name as CallName] as AnyHandler)(checked.data);
    return { ok: true, value: entry.result.parse(value) };
  } catch (error) {
    if (!(error instanceof CallFailure)) {
      report(error);
      return { ok: false, code: 'unexpected' };
    }
    return error.path === undefined
      ? { ok: false, code: error.code }
      : { ok: false, code: error.code, path: error.path };
  }
}
