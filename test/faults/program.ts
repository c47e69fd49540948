// The program under test: prepared once, then opened at a running interview.

import type { Page } from 'playwright-core';
import { killTree, startProgram, type Program } from '../e2e/program.ts';
import { beginInterview, typeNote, unlock } from '../e2e/steps.ts';

/** A data folder with a study in which an interview runs; answers its address. */
export async function prepare(folder: string): Promise<string> {
  const program = await startProgram(folder);
  try {
    await beginInterview(program.page, 'Feilprøven', 'Kvernvik', 'KL');
    await typeNote(program.page, 'KL: den første linjen', ['1']);
    await program.page.locator('[data-note]').first().waitFor();
    await firstSnapshot(program.page);
    return new URL(program.page.url()).hash;
  } finally {
    await program.close();
  }
}

/** Until the session's own snapshot is taken: a study that is older than a minute has one. */
const firstSnapshot = (page: Page): Promise<void> => page.getByText(/^Sikkerhetskopi kl/).waitFor({ timeout: 60_000 }).then(() => page.waitForTimeout(500));

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
