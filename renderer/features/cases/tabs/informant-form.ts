// The fields of an informant and the way between them and the row; contact details have their own, for the linking key.

import { z } from 'zod';
import type { InformantRow } from '../../../../shared/model/rows.ts';
import { roleSlugs } from '../../../../shared/model/vocabulary.ts';
import { chosen, date, dateOut, line, yesNo, yesNoOut } from '../form/parts.ts';

export const informantSchema = z.object({
  role: chosen(roleSlugs),
  roleOther: line,
  initials: line.max(6, 'tooLong'),
  oralDate: date(),
  oralVersion: line.max(100, 'tooLong'),
  writtenDate: date(),
  writtenVersion: line.max(100, 'tooLong'),
  consentAt: date(),
  recordingAllowed: yesNo(),
});
export type InformantFields = z.output<typeof informantSchema>;
type Typed = z.input<typeof informantSchema>;

const email = line.refine((v) => v === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(v), 'notEmail');
export const personSchema = z.object({ name: line, email, phone: line });
export const newInformantSchema = informantSchema.extend(personSchema.shape);

export const informantValues = (row: InformantRow): Typed => ({
  role: row.role,
  roleOther: row.roleOther,
  initials: row.initials,
  oralDate: dateOut(row.informedOrally?.date),
  oralVersion: row.informedOrally?.version ?? '',
  writtenDate: dateOut(row.informedInWriting?.date),
  writtenVersion: row.informedInWriting?.version ?? '',
  consentAt: dateOut(row.consentAt),
  recordingAllowed: yesNoOut(row.recordingAllowed),
});

export const newInformantValues: z.input<typeof newInformantSchema> = {
  role: 'kommunalsjef', roleOther: '', initials: '', oralDate: '', oralVersion: '', writtenDate: '', writtenVersion: '',
  consentAt: '', recordingAllowed: '', name: '', email: '', phone: '',
};

const information = (at: string | null, version: string): InformantRow['informedOrally'] => (at === null ? null : { date: at, version });

export const informantFields = (f: InformantFields): Omit<InformantRow, 'id' | 'case' | 'pseudonym' | 'order' | 'withdrawnAt'> => ({
  role: f.role,
  roleOther: f.roleOther,
  initials: f.initials,
  informedOrally: information(f.oralDate, f.oralVersion),
  informedInWriting: information(f.writtenDate, f.writtenVersion),
  consentAt: f.consentAt,
  recordingAllowed: f.recordingAllowed,
});

/** One field's change as a change of the row; a string is what is wrong. A letter's version is kept with its date. */
export function informantChanges(row: InformantRow, changed: Partial<InformantFields>, typed: Typed): Partial<InformantRow> | string {
  const { oralDate, oralVersion, writtenDate, writtenVersion, ...plain } = changed;
  const changes: Partial<InformantRow> = { ...plain };
  if (oralDate !== undefined) changes.informedOrally = information(oralDate, typed.oralVersion.trim());
  if (writtenDate !== undefined) changes.informedInWriting = information(writtenDate, typed.writtenVersion.trim());
  if (oralVersion !== undefined) {
    if (!row.informedOrally) return 'dateFirst';
    changes.informedOrally = { ...row.informedOrally, version: oralVersion };
  }
  if (writtenVersion !== undefined) {
    if (!row.informedInWriting) return 'dateFirst';
    changes.informedInWriting = { ...row.informedInWriting, version: writtenVersion };
  }
  return changes;
}

/** Initials are typed before a colon in a note, so two of one case must not share them. */
export const initialsTaken = (others: readonly InformantRow[], own: string | null, initials: string): boolean =>
  initials !== '' && others.some((i) => i.id !== own && i.initials.toLocaleLowerCase('nb') === initials.toLocaleLowerCase('nb'));
