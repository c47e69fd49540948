// The program under test: prepared once, then opened at a running interview.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { killTree, startProgram, type Program } from '../e2e/program.ts';
import { beginInterview, typeNote, unlock } from '../e2e/steps.ts';

/** A data folder with a study in which an interview runs; answers its address. */
export async function prepare(folder: string): Promise<string> {
  const program = await startProgram(folder);
  try {
    await beginInterview(program.page, 'Feilprøven', 'Kvernvik', 'KL');
    await typeNote(program.page, 'KL: den første linjen', ['1']);
    await program.page.locator('[data-note]').first().waitFor();
    await firstSnapshot(folder);
    return new URL(program.page.url()).hash;
  } finally {
    await program.close();
  }
}

/** Until the session's own snapshot lies on the disk: a study that is older than a minute has one. */
async function firstSnapshot(folder: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const studies = join(folder, 'studies');
    const found = readdirSync(studies).some((id) => {
      const own = join(studies, id, 'snapshots');
      return existsSync(own) && readdirSync(own).some((name) => name.endsWith('.feltbok'));
    });
    // Its name comes last; what thins the folder out follows at once.
    if (found) return new Promise((done) => { setTimeout(done, 500); });
    await new Promise((done) => { setTimeout(done, 200); });
  }
  throw new Error('no snapshot of the session was taken');
}

export async function openAt(folder: string, hash: string): Promise<{ readonly program: Program; readonly opened: number }> {
  const began = Date.now();
  const program = await startProgram(folder);
  try {
    await unlock(program.page);
    // The program's own first step is to the overview; an address set before it would be lost.
    await program.page.waitForFunction(() => location.hash !== '');
    await program.page.evaluate((to) => { location.hash = to; }, hash);
    const field = program.page.getByLabel('Notat', { exact: true });
    await field.waitFor({ timeout: 30_000 });
    await field.focus();
    return { program, opened: Date.now() - began };
  } catch (error) {
    killTree(program.app.process().pid!);
    throw error;
  }
}
