// Little room on the disk, and folders that are sent to a cloud: told where it matters.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DiskNote } from '../../../renderer/app/DiskNote.tsx';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import { SnapshotsSection } from '../../../renderer/features/settings/snapshots/SnapshotsSection.tsx';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
const Screen = <div><h1>Oversikt</h1><DiskNote /></div>;

beforeEach(async () => {
  await page.viewport(1024, 700);
  stage = await openStage();
});
afterEach(() => stage.close());

describe('room on the disk', () => {
  it('is not mentioned while there is ample, and told as it shrinks', async () => {
    stage.show(Screen);
    await expect.element(page.getByRole('heading', { name: 'Oversikt' })).toBeVisible();
    await expect.element(page.getByText(/ledig på disken/).first()).not.toBeInTheDocument();
    stage.bridge.emit('disk', { free: 300_000_000, level: 'scarce', ballast: true });
    await expect.element(page.getByText(/^Bare 300\sMB ledig på disken$/)).toBeVisible();
    await expect.element(page.getByText(/Gjør plass på disken før neste intervju/)).not.toBeInTheDocument();
    stage.bridge.emit('disk', { free: 80_000_000, level: 'low', ballast: true });
    await expect.element(page.getByText(/Gjør plass på disken før neste intervju/)).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(Screen, theme));
    stage.bridge.emit('disk', { free: 2_000_000, level: 'low', ballast: false });
    await expect.element(page.getByText(/gjør plass på disken straks/)).toBeVisible();
    stage.bridge.emit('disk', { free: 80_000_000_000, level: 'ample', ballast: true });
    await expect.element(page.getByText(/ledig på disken/).first()).not.toBeInTheDocument();
  });

  it('is left to what is typed: snapshots by themselves wait, and say so', async () => {
    stage.bridge.disk = { free: 80_000_000, level: 'low', ballast: true };
    expect(await snapshotsOf(stage.session).takeIfChanged('hourly')).toEqual({ ok: false, fault: 'disk-full' });
    expect(stage.bridge.snapshots.get(stage.session.id)).toBeUndefined();
    expect(snapshotsOf(stage.session).state().fault).toBe('disk-full');
    stage.bridge.disk = { free: 80_000_000_000, level: 'ample', ballast: true };
    expect(await snapshotsOf(stage.session).takeIfChanged('hourly')).toMatchObject({ ok: true });
  });
});

describe('a folder that is sent to a cloud', () => {
  it('is told of beside the copies, the data folder and the chosen one apart', async () => {
    stage.bridge.clouds = { data: 'OneDrive', copies: 'Dropbox' };
    const screen = <div><h1>Innstillinger</h1><h2>Sikkerhetskopier</h2><SnapshotsSection /></div>;
    stage.show(screen);
    await expect.element(page.getByText(/Mappen med studiene ligger i OneDrive/)).toBeVisible();
    await expect.element(page.getByText(/Mappen for kopier ligger i Dropbox/)).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(screen, theme));
  });
});
