// What is wrong with a recovery code as it was typed, in a sentence that says where to look.

import type { TFunction } from 'i18next';
import type { ReadCode } from '../../../shared/exchange/recovery-code.ts';

export function codeFaultText(t: TFunction<'keys'>, typed: string, read: Exclude<ReadCode, { ok: true }>): string {
  if (typed.trim() === '') return t('recovery.empty');
  if (read.fault === 'length') return t('recovery.length', { typed: read.typed, needed: read.needed });
  return t(read.groups.length === 1 ? 'recovery.group' : 'recovery.groups', { groups: read.groups.join(', ') });
}
