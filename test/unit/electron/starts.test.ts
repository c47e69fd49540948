// Crash loops end in safe mode; one crash, an old one or a damaged file do not.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStarts, type Starts } from '../../../electron/services/starts.ts';
import { newFolder } from './support.ts';

/** Starts at these times, ms, of which none ends well; then whether one more at `at` is safe. */
function safeAfter(times: readonly number[], at: number): boolean {
  const folder = newFolder();
  for (const time of times) openStarts(folder, () => time);
  return openStarts(folder, () => at).safeMode();
}

describe('the next start', () => {
  it('is safe after three bad ones within two minutes', () => {
    expect(safeAfter([0, 30_000, 60_000], 90_000)).toBe(true);
  });

  it.each([
    ['two', [0, 30_000], 60_000], ['three over a longer time', [0, 60_000, 120_000], 150_000], ['three long ago', [0, 1, 2], 600_000],
    ['three by a clock that was set back', [500_000, 510_000, 520_000], 100_000],
  ])('is an ordinary one after %s', (_, times, at) => {
    expect(safeAfter(times, at)).toBe(false);
  });

  it('is an ordinary one where one before went well', () => {
    const folder = newFolder();
    for (const time of [0, 1_000]) openStarts(folder, () => time);
    openStarts(folder, () => 2_000).wentWell();
    openStarts(folder, () => 3_000);
    expect(openStarts(folder, () => 4_000).safeMode()).toBe(false);
  });

  it.each(['', '{', '[]', '{"unfinished":"tre"}', '{"unfinished":[null]}'])('is an ordinary one where the file says %j, which is set aside', (content) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'starts.json'), content);
    expect(openStarts(folder).safeMode()).toBe(false);
    expect(readFileSync(join(folder, 'starts.json.damaged'), 'utf8')).toBe(content);
  });

  it('comes about where the file cannot be written', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'starts.json'));
    mkdirSync(join(folder, 'starts.json.damaged'));
    writeFileSync(join(folder, 'starts.json.damaged', 'x'), '');
    expect(openStarts(folder).safeMode()).toBe(false);
    expect(existsSync(join(folder, 'starts.json'))).toBe(true);
  });
});

/** A start with a clock that is set by hand, ms; `next`: whether a start after it is safe. */
function startAt(time: number): { readonly starts: Starts; readonly at: (time: number) => Starts; readonly next: (time: number) => boolean } {
  const folder = newFolder();
  let now = time;
  const starts = openStarts(folder, () => now);
  const at = (moment: number): Starts => {
    now = moment;
    return starts;
  };
  return { starts, at, next: (moment) => openStarts(folder, () => moment).safeMode() };
}

describe('a window that crashes', () => {
  it('is opened plainly the first time and safely the second within a minute', () => {
    const { starts, at } = startAt(0);
    expect(starts.crashed()).toBe('plainly');
    expect(starts.safeMode()).toBe(false);
    expect(at(59_000).crashed()).toBe('safely');
    expect(starts.safeMode()).toBe(true);
  });

  it('is opened plainly where the one before is longer ago', () => {
    const { starts, at } = startAt(0);
    starts.crashed();
    expect(at(61_000).crashed()).toBe('plainly');
  });

  it('counts as a bad end at the next start', () => {
    const folder = newFolder();
    openStarts(folder, () => 0);
    openStarts(folder, () => 1_000).crashed();
    expect(openStarts(folder, () => 2_000).safeMode()).toBe(true);
  });

  it('and is closed then did not end well: the next start is safe', () => {
    const { starts, at, next } = startAt(0);
    starts.crashed();
    starts.reopened();
    at(1_000).crashed();
    starts.wentWell();
    expect(next(2_000)).toBe(true);
  });

  it('twice still counts where the first minute ended in between', () => {
    const { starts, at, next } = startAt(55_000);
    starts.crashed();
    starts.reopened();
    at(60_000).wentWell();
    at(62_000).crashed();
    starts.wentWell();
    expect(next(63_000)).toBe(true);
  });

  it('and was opened again and closed leads to an ordinary start', () => {
    const { starts, at, next } = startAt(0);
    starts.crashed();
    starts.reopened();
    at(10_000).wentWell();
    expect(next(11_000)).toBe(false);
  });
});
