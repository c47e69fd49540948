// Approves words of an example or a quote that tell of a child, a death, violence or a verdict, exactly as they stand.

import { naturalId } from '../model/ids.ts';
import { sha256Hex } from '../text/hash.ts';
import { plan, refuse, type Command } from './command.ts';
import { put } from './edits.ts';

/** `text`: the version that the words stand in. The approval falls when either changes. */
export const approveWords: Command<{ text: string; words: string }> = async (reader, { text, words }, { coder, at }) => {
  if (!(await reader.get('texts', text))) return refuse('row-gone');
  const sha256 = sha256Hex(words);
  return plan('approval.add', await put(reader, 'approvals', { id: naturalId('approvals', text, 'sensitive-event', coder, sha256), target: text, by: coder, at, kind: 'sensitive-event', sha256 }));
};
