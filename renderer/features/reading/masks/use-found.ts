// Names and passages in the open text. A long one is looked through in small pieces, after it is on the screen.

import { useEffect, useState } from 'react';
import type { Look } from '../../../../shared/commands/layers.ts';
import { lookingThrough, type Found } from '../../../../shared/disclosure/candidates.ts';
import type { TextRow } from '../../../../shared/model/rows.ts';
import { inPieces } from '../../../data/in-pieces.ts';

/** Undefined until all of it is looked through. */
export function useFound(head: TextRow, caseId: string, look: Look | undefined): Found | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly look: Look; readonly found: Found }>();
  useEffect(() => {
    if (!look) return undefined;
    let stopped = false;
    void inPieces(lookingThrough(head, caseId, look.tool), () => stopped).then((value) => { if (value && !stopped) setFound({ of: head.id, look, found: value }); });
    return () => { stopped = true; };
  }, [caseId, head, look]);
  return found && found.of === head.id && found.look === look ? found.found : undefined;
}
