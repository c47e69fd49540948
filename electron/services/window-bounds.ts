// Where the window opens: where it was left, if that is still on a screen.

import { z } from 'zod';

export const smallest = { width: 480, height: 600 } as const;
const usual = { width: 1280, height: 860 } as const;

export interface Rectangle { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Position left out: the system centres the window. */
export interface Placement {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const savedBounds = z.object({
  x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int(), maximized: z.boolean(),
});
export type SavedBounds = z.infer<typeof savedBounds>;

/** `workAreas`: the screens less task bars, the main one first. Sizes in device-independent pixels. */
export function placeWindow(saved: SavedBounds | null, workAreas: readonly Rectangle[]): Placement {
  const main = workAreas[0] ?? { x: 0, y: 0, ...usual };
  if (!saved) return { ...fitted(usual, main), maximized: false };
  const home = workAreas.find((area) => reachable(saved, area));
  if (!home) return { ...fitted(saved, main), maximized: saved.maximized };
  return { x: saved.x, y: saved.y, ...fitted(saved, home), maximized: saved.maximized };
}

function fitted(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(smallest.width, Math.min(size.width, area.width)),
    height: Math.max(smallest.height, Math.min(size.height, area.height)),
  };
}

/** Enough of the title bar lies on the screen to be gripped. */
function reachable(window: Rectangle, area: Rectangle): boolean {
  const shown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return shown >= 120 && window.y >= area.y - 10 && window.y <= area.y + area.height - 40;
}
