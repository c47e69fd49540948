// How a job of the snapshot worker says why it could not be done.

import type { JobFault } from './snapshot-jobs.ts';

export class JobFailure extends Error {
  readonly fault: JobFault;
  constructor(fault: JobFault) {
    super(fault);
    this.fault = fault;
  }
}
