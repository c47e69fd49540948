// Names and passages in the open text. A long one is looked through in small pieces, after it is on the screen.

import { useEffect, useState } from 'react';
import type { Look } from '../../../../shared/commands/layers.ts';
import { lookingThrough, type Found } from '../../../../shared/disclosure/candidates.ts';
import type { TextRow } from '../../../../shared/model/rows.ts';

/** Undefined until all of it is looked through. */
export function useFound(head: TextRow, caseId: string, look: Look | undefined): Found | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly look: Look; readonly found: Found }>();
  useEffect(() => {
    if (!look) return undefined;
    const looking = lookingThrough(head, caseId, look.tool);
    let timer = 0;
    const step = (): void => {
      const { done, value } = looking.next();
      if (done) setFound({ of: head.id, look, found: value });
      else timer = window.setTimeout(step);
    };
    timer = window.setTimeout(step);
    return () => window.clearTimeout(timer);
  }, [caseId, head, look]);
  return found && found.of === head.id && found.look === look ? found.found : undefined;
}
