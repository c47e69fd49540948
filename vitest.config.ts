// The parts of the test suite: `npx vitest run --project unit` runs one of them, a path narrows it down.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './test/browser/chromium.ts';

const logic: TestProjectInlineConfiguration = {
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/{unit,migrations,golden,faults}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    sequence: { groupOrder: 0 },
  },
};

/** Components and the data layer in a real Chromium with a real IndexedDB. */
function browser(): TestProjectInlineConfiguration {
  const chromium = findChromium();
  if (!chromium) return skipped('browser', 'test/browser/no-chromium.ts');
  const provider = playwright({
    launchOptions: {
      executablePath: chromium.executablePath,
      args: [...chromium.args],
      env: { ...process.env, ...chromium.env },
    },
  });
  return {
    plugins: [react()],
    resolve: { alias: [{ find: /^hash-wasm$/, replacement: fileURLToPath(new URL('test/browser/quick-argon2.ts', import.meta.url)) }] },
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    optimizeDeps: { entries: ['renderer/app/main.tsx', 'test/browser/**/*.test.{ts,tsx}'], include: ['mammoth', 'pdfjs-dist/legacy/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.worker.mjs', 'hash-wasm/dist/index.esm.js'] },
    test: {
      name: 'browser',
      include: ['test/browser/**/*.test.{ts,tsx}'],
      testTimeout: 60_000,
      // A screen may take seconds on a busy machine; what never comes still fails.
      expect: { poll: { timeout: 10_000 } },
      // Real keys and frames: a stall of the machine is not a fault of the program. What is broken fails thrice.
      retry: 2,
      sequence: { groupOrder: 1 },
      // Much of a test's time is waiting; with one worker fewer than processors, small machines would have one only.
      maxWorkers: 2,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider,
        instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
      },
    },
  };
}

/** The built program in a real Electron; one at a time, since each has windows and a data folder. */
const desktop: TestProjectInlineConfiguration = {
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    retry: 1,
    hookTimeout: 120_000,
    sequence: { groupOrder: 2 },
  },
};

const skipped = (name: string, file: string): TestProjectInlineConfiguration =>
  ({ test: { name, environment: 'node', include: [file] } });

export default defineConfig({
  test: {
    projects: [logic, browser(), desktop],
    passWithNoTests: true,
  },
});
