// Where the drafts of a note's texts are kept.

import { draftId } from '../../../data/drafts.ts';

export const writtenDraft = (note: string): string => draftId('written', note);
export const wordingDraft = (note: string): string => draftId('generalised', note);
