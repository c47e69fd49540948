// Bundles the main process and the command line for Electron: ESM, everything inside but Node's own modules
// and Electron, so that the packaged program needs no node_modules. The icon goes along.

import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  publicDir: 'electron/icon',
  logLevel: 'warn',
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/main',
    emptyOutDir: true,
    // Names and licences of all that is bundled, which most of them ask to go along.
    license: { fileName: 'licences.md' },
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: 'electron/main.ts', cli: 'electron/cli.ts' },
      external: ['electron', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
