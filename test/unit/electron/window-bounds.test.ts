// Where the window opens, also when the screen it was on is gone.

import { describe, expect, it } from 'vitest';
import { placeWindow, savedBounds, smallest, type SavedBounds } from '../../../electron/services/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = (x: number, y: number, width = 1000, height = 800): SavedBounds => ({ x, y, width, height, maximized: false });

describe('the window', () => {
  it('opens centred in its usual size the first time', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 860, maximized: false });
  });

  it('opens where it was left', () => {
    expect(placeWindow(saved(100, 50), [laptop])).toEqual({ x: 100, y: 50, width: 1000, height: 800, maximized: false });
    expect(placeWindow(saved(1700, 10), [laptop, beside])).toMatchObject({ x: 1700, y: 10 });
  });

  it('is centred on the main screen where its own is gone', () => {
    const place = placeWindow(saved(1700, 10), [laptop]);
    expect(place).toEqual({ width: 1000, height: 800, maximized: false });
  });

  it('shrinks to a smaller screen', () => {
    expect(placeWindow(saved(1700, 10, 1900, 1060), [laptop])).toEqual({ width: 1440, height: 875, maximized: false });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toMatchObject({ width: 1024, height: 700 });
  });

  it('is never smaller than it can be used', () => {
    expect(placeWindow(saved(10, 30, 5, 5), [laptop])).toMatchObject(smallest);
    expect(placeWindow(saved(0, 0), [{ x: 0, y: 0, width: 300, height: 200 }])).toMatchObject(smallest);
  });

  it.each([
    ['above the screen', 100, -300], ['below it', 100, 2000], ['left of it', -990, 100], ['right of it', 1430, 100],
  ])('is brought back where its title bar would lie %s', (_where, x, y) => {
    expect(placeWindow(saved(x, y), [laptop])).not.toHaveProperty('x');
  });

  it('remembers that it filled the screen', () => {
    expect(placeWindow({ ...saved(100, 50), maximized: true }, [laptop])).toMatchObject({ maximized: true });
    expect(placeWindow({ ...saved(9000, 50), maximized: true }, [laptop])).toMatchObject({ maximized: true });
  });

  it('opens though no screen is known', () => {
    expect(placeWindow(saved(0, 0), [])).toMatchObject({ maximized: false });
  });

  it('has no use for damaged bounds', () => {
    expect(savedBounds.safeParse({ x: 1.5, y: 0, width: 10, height: 10, maximized: false }).success).toBe(false);
    expect(savedBounds.safeParse({ x: 1, y: 0, width: 10, height: null, maximized: false }).success).toBe(false);
  });
});
