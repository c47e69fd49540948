// Every screen of the example study as a user sees it: a picture of each, light and dark, wide and at the smallest
// size, and no complaint from the page on the way.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';

const sizes = { bred: [1280, 800], smal: [1024, 700] } as const;

describe.skipIf(runtimePath === null)('the example study', () => {
  let program: Program;
  let folder = '';
  beforeAll(async () => {
    folder = newDataFolder();
    program = await startProgram(folder);
    await program.page.getByRole('button', { name: 'Åpne eksempelstudien' }).waitFor();
    await picture(program.page, 'studier');
    await program.page.getByRole('button', { name: 'Åpne eksempelstudien' }).click();
    await program.page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 90_000 });
  }, 180_000);
  afterAll(async () => {
    await program.close();
    removeFolder(folder);
  });

  const settled = async (): Promise<void> => {
    await program.page.getByRole('heading', { level: 1 }).first().waitFor();
    await program.page.waitForTimeout(700);
  };
  const go = async (hash: string): Promise<void> => {
    await program.page.evaluate((to) => { location.hash = to; }, hash);
    await settled();
  };
  const resize = (size: readonly [number, number]): Promise<void> =>
    program.app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]!.setContentSize(w!, h!), [...size]);
  const paint = async (theme: 'light' | 'dark'): Promise<void> => {
    await program.page.emulateMedia({ colorScheme: theme });
    await program.page.waitForTimeout(200);
  };
  /** Pictures of the screen as it stands. */
  const all = async (name: string): Promise<void> => {
    for (const [label, size] of Object.entries(sizes)) {
      await resize(size);
      for (const theme of ['light', 'dark'] as const) {
        await paint(theme);
        await picture(program.page, `${name}-${label}-${theme === 'light' ? 'lys' : 'mork'}`);
        const wide = await program.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${name} ${label} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    }
    await paint('light');
    await resize(sizes.bred);
  };
  /** The address of a case's or an interview's page, found as a user would, by its name. */
  const caseAddress = async (pseudonym: string): Promise<string> => {
    await go('/caser');
    await program.page.getByRole('link', { name: pseudonym, exact: true }).or(program.page.getByRole('button', { name: pseudonym, exact: true })).first().click();
    await program.page.getByRole('heading', { level: 1, name: new RegExp(`^${pseudonym}`) }).waitFor();
    return program.page.evaluate(() => location.hash.slice(1));
  };

  it.each([['oversikt', '/oversikt'], ['caser', '/caser'], ['guide', '/guide'], ['kodebok', '/kodebok'], ['rapport', '/rapport'], ['innstillinger', '/innstillinger']])(
    'shows %s', async (name, hash) => {
      await go(hash);
      if (name === 'rapport') await program.page.waitForTimeout(2500);
      await all(name);
    }, 90_000);

  it('shows a case with all its tabs', async () => {
    await caseAddress('K06');
    for (const tab of ['Om kommunen', 'Informanter', 'Kontaktlogg', 'Intervjuer', 'Notater', 'Kilder', 'Tallopplysninger', 'Kommuneeksempler']) {
      await program.page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await program.page.waitForTimeout(500);
      await all(`case-${tab.toLowerCase().replaceAll(' ', '-')}`);
    }
  }, 180_000);

  it('shows an interview, its walk-through and its after-work, also beside a video call', async () => {
    await caseAddress('K06');
    await program.page.getByRole('tab', { name: /^Intervjuer/ }).click();
    await program.page.getByRole('link', { name: /^Etterarbeid/ }).or(program.page.getByRole('button', { name: /^Etterarbeid/ })).first().click();
    await settled();
    const address = await program.page.evaluate(() => location.hash.slice(1));
    const id = address.split('/').at(-1)!;
    const steps = await program.page.getByRole('tab').count();
    for (let n = 0; n < steps; n++) {
      await program.page.getByRole('tab').nth(n).click();
      await program.page.waitForTimeout(500);
      await all(`etterarbeid-${n + 1}`);
    }
    await go(`/gjennomgang/${id}`);
    await all('gjennomgang');
    await go(`/intervju/${id}`);
    await all('intervju');
    await resize([480, 760]);
    await program.page.waitForTimeout(400);
    await picture(program.page, 'intervju-480');
    await resize(sizes.bred);
  }, 240_000);

  it('broke no rule of the content security policy on the way', () => {
    expect(program.complaints).toEqual([]);
  });
});
