// Where the draft of a correction is kept; apart from the editor, which is not loaded to look for one.

import { draftId } from '../../data/drafts.ts';

export const correctionDraftId = (source: string): string => draftId('correction', source);
