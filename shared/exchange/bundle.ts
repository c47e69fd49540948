// The study file (studiefil, `.feltbok`). `docs/format.md` describes it.

export { readBundle, type OpenedBundle, type ReadOptions, type RefusedBundle } from './bundle-read.ts';
export { streamBundle, writeBundle, type BundleSource } from './bundle-write.ts';
export type { Pieces } from './bundle-seal.ts';
export type { Draft } from './bundle-drafts.ts';
export { BundleFault, BundleTooLarge, type BundleFaultCode } from './bundle-format.ts';
