// Layers over the open text, and what is still to be decided in it.

import { useMemo } from 'react';
import { asShown, type ShownText } from '../../../../shared/disclosure/as-shown.ts';
import { undecided, undecidedPassages, type Candidate } from '../../../../shared/disclosure/candidates.ts';
import { layersOnSheet, singleUsers } from '../../../../shared/disclosure/sheet-layers.ts';
import { layersOn, type Layer } from '../../../../shared/disclosure/layers.ts';
import { reportLayers } from '../../../../shared/disclosure/passages.ts';
import type { Look } from '../../../../shared/commands/layers.ts';
import type { Row } from '../../../../shared/model/rows.ts';
import type { Span } from '../../../../shared/text/positions.ts';
import { turnsOf } from '../../../../shared/text/source-lines.ts';
import { useAll, useStudyRow, useWhere } from '../../../data/study-context.tsx';
import { useLook } from '../../../data/use-look.ts';
import type { Reading } from '../reading-data.ts';
import { useFound } from './use-found.ts';

export interface Masks {
  readonly look: Look;
  readonly layers: readonly Layer[];
  /** A correction took their words out; only those that show something otherwise. */
  readonly emptied: readonly Row<'overlays'>[];
  readonly approvals: readonly Row<'approvals'>[];
  /** Undefined until the text is looked through. */
  readonly names: readonly Candidate[] | undefined;
  readonly passages: readonly Span[];
  /** The text counts as looked through, with the name list as it is. */
  readonly checked: boolean;
  /** The text as the report shows it; undefined until it is looked through. */
  readonly shown: () => ShownText | undefined;
}

/** Undefined while it is first read. */
export function useMasks({ sheet, head, versions, ownCase, turns }: Reading): Masks | undefined {
  const look = useLook();
  const study = useStudyRow();
  const overlays = useWhere('overlays', 'scope', head.scope);
  const approvals = useAll('approvals');
  const found = useFound(head, ownCase.id, look);
  const own = useMemo(() => overlays?.filter((o) => versions.has(o.anchor.text)), [overlays, versions]);
  const layers = useMemo(() => own && (sheet ? layersOnSheet(sheet, own, versions) : layersOn(head, own, versions)), [head, own, sheet, versions]);
  const hidden = useMemo(() => turns.flatMap((turn) => (turn.hidden ? turn.lines : [])), [turns]);
  return useMemo(() => {
    if (!look || !study || !layers || !own || !approvals) return undefined;
    const standing = new Set(layers.map((l) => l.row.id));
    const { checkedWith } = head;
    return {
      look, layers: layers.filter((l) => !hidden.some((h) => h.start < l.end && h.end > l.start)), approvals,
      // In a sheet, what is not shown need not be emptied: a note may have been withdrawn.
      emptied: sheet ? [] : own.filter((o) => !standing.has(o.id) && o.kind !== 'no-name' && o.kind !== 'no-person'),
      names: found && undecided(found.names, layers, hidden), passages: found ? undecidedPassages(found.passages, layers, hidden) : [],
      checked: checkedWith !== null && checkedWith.sha256 === head.sha256 && checkedWith.revision === look.revision,
      shown: () => found && asShown(
        head.text, turns.flatMap((turn) => (turn.hidden ? [] : turn.lines)),
        [...reportLayers(layers, head.text, { approvals, owner: ownCase, tool: look.tool, study }), ...(sheet ? singleUsers(sheet, own, versions, { approvals, owner: ownCase, tool: look.tool, study }) : [])],
        found.names.flatMap((c) => (c.what === 'near' || c.what === 'likely' ? [] : [{ ...c, what: c.what }])),
      ),
    };
  }, [approvals, found, head, hidden, layers, look, own, ownCase, sheet, study, turns, versions]);
}

/** The reading with the text as the report shows it; segments are where their words are now. */
export function reportReading(reading: Reading, shown: ShownText, { look }: Masks): Reading {
  const turns = turnsOf(shown.lines);
  return {
    ...reading, turns,
    read: { text: shown.text, lines: turns.flatMap((turn, n) => turn.lines.map(({ start, end }) => ({ start, end, turn: n }))) },
    nameOf: new Map([...reading.nameOf].map(([label, name]) => [label, look.tool.redact(name, { case: reading.ownCase.id })])),
    segments: reading.segments.flatMap((segment) => {
      const span = shown.place(segment);
      return span.start === span.end ? [] : [{ ...segment, ...span, words: shown.text.slice(span.start, span.end).replaceAll('\n', ' ') }];
    }),
  };
}
