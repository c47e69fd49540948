// A screen that fails: a sentence and a way on, never a blank window.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary.tsx';
import { ExampleEditor } from '../../../renderer/features/cells/ExampleEditor.tsx';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { expectAccessible } from '../support.tsx';

let s: CaseStage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  s = await openCaseStage();
});
afterEach(() => s.stage.close());

let isBroken = true;
function Screen() {
  if (isBroken) throw new TypeError('hemmelig notat');
  return <h1>Skjermen</h1>;
}

test('it says that what was saved is saved, tells nothing of what was written, tries again and locks', async () => {
  isBroken = true;
  const lock = vi.fn();
  const show = (theme?: 'light' | 'dark'): void => s.stage.show(<ErrorBoundary place="/oversikt" onLock={lock}><Screen /></ErrorBoundary>, theme);
  show();
  await expect.element(page.getByRole('heading', { name: 'Skjermen kunne ikke vises' })).toHaveFocus();
  await expect.element(page.getByText('Det som er lagret, er lagret', { exact: false })).toBeVisible();
  expect(document.body.textContent).not.toContain('hemmelig');
  await expectAccessible(s.stage.container, show);
  await page.getByRole('button', { name: 'Lås studien' }).click();
  expect(lock).toHaveBeenCalledOnce();
  isBroken = false;
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect.element(page.getByRole('heading', { name: 'Skjermen', exact: true })).toBeVisible();
});

test('a draft that cannot be read is told, and read again on request', async () => {
  const load = vi.spyOn(s.stage.session.drafts, 'load').mockRejectedValue(new Error('disk'));
  s.stage.show(<ErrorBoundary place="/case" onLock={() => undefined}><ExampleEditor caseId={s.caseId} codeId={s.codes.get('bpa')!} /></ErrorBoundary>);
  await expect.element(page.getByRole('heading', { name: 'Skjermen kunne ikke vises' })).toBeVisible();
  load.mockRestore();
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect.element(page.getByRole('textbox').first()).toBeVisible();
});
