// The linking key without a person or a municipality that was erased. A name that still stands in a text that is kept
// stays in the list of names, or it would leave the study unmasked.

import { matcherOf } from '../disclosure/names.ts';
import { newId } from '../model/ids.ts';
import type { LinkingKey } from '../model/linking-key.ts';

export interface Gone { readonly informants: ReadonlySet<string>; readonly cases: ReadonlySet<string> }

/** The part of the key that goes. */
const onlyGone = (key: LinkingKey, gone: Gone): LinkingKey => ({
  ...key,
  cases: key.cases.filter((c) => gone.cases.has(c.case)),
  informants: key.informants.filter((i) => gone.informants.has(i.informant)),
  names: key.names.filter((n) => n.case !== null && gone.cases.has(n.case)),
});

/** Whether a text has a name of those that go. */
export const namesGone = (key: LinkingKey, gone: Gone): ((text: string) => boolean) => {
  const matcher = matcherOf(onlyGone(key, gone), () => null);
  return (text) => matcher.find(text).length > 0;
};

/** Names stand in the texts that are kept only as names to mask: without e-mail, phone or whose they are. */
export function keyWithout(key: LinkingKey, gone: Gone, keptTexts: readonly string[], label: string): LinkingKey {
  const going = onlyGone(key, gone);
  const stands = (one: Partial<LinkingKey>): boolean => {
    const matcher = matcherOf({ ...key, cases: [], informants: [], names: [], ...one }, () => null);
    return keptTexts.some((text) => matcher.find(text).length > 0);
  };
  return {
    ...key,
    revision: newId(),
    cases: key.cases.filter((c) => !gone.cases.has(c.case)),
    informants: key.informants.filter((i) => !gone.informants.has(i.informant)),
    names: [
      ...key.names.filter((n) => n.case === null || !gone.cases.has(n.case)),
      ...going.cases.filter((c) => stands({ cases: [c] })).map((c) => ({ id: newId(), term: c.name, forms: [], kind: 'municipality' as const, label, case: null })),
      ...going.informants.filter((i) => stands({ informants: [i] })).map((i) => ({ id: newId(), term: i.name, forms: [], kind: 'person' as const, label, case: null })),
      ...going.names.filter((n) => stands({ names: [n] })).map((n) => ({ ...n, case: null })),
    ],
  };
}
