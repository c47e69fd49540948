// The linking key inside a study file: only where the researcher chose to send it along.

import { linkingKeySchema, type LinkingKey } from '../model/linking-key.ts';
import { BundleFault, keyPart } from './bundle-format.ts';
import { decodeLines } from './bundle-lines.ts';

/** One line for the key itself, then one for each municipality, informant and name. */
export function* keyLines(key: LinkingKey): Generator<string> {
  yield JSON.stringify({ kind: 'key', study: key.study, revision: key.revision });
  for (const { case: of, name } of key.cases) yield JSON.stringify({ kind: 'case', case: of, name });
  for (const { informant, name, email, phone } of key.informants) yield JSON.stringify({ kind: 'informant', informant, name, email, phone });
  for (const { id, term, forms, kind, label, case: of } of key.names) yield JSON.stringify({ kind: 'name', id, term, forms, of: kind, label, case: of });
}

/** Throws a `BundleFault`. */
export function parseKey(bytes: Uint8Array): LinkingKey {
  const raw = { study: '', revision: '', cases: [] as unknown[], informants: [] as unknown[], names: [] as unknown[] };
  let heads = 0;
  for (const { kind, ...line } of decodeLines(keyPart, bytes)) {
    if (kind === 'key') {
      heads++;
      Object.assign(raw, { study: line['study'], revision: line['revision'] });
    } else if (kind === 'case') raw.cases.push(line);
    else if (kind === 'informant') raw.informants.push(line);
    else if (kind === 'name') raw.names.push({ ...line, kind: line['of'] });
    else throw new BundleFault('damaged-part', keyPart);
  }
  const parsed = linkingKeySchema.safeParse(raw);
  if (heads !== 1 || !parsed.success) throw new BundleFault('damaged-part', keyPart);
  return parsed.data;
}
