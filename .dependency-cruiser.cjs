// Which part may import which: dependencies point one way, renderer -> shared <- electron.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be read or tested apart. Imports of types alone are no need.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-stands-alone',
      comment: 'The field\'s logic knows neither window nor shell, so that the command line and both stores run it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|test)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'No DOM library, no database, no Node module: shared runs in the window, in main and in workers.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^node_modules/(react|react-dom|react-i18next|i18next|react-hook-form|@hookform|@navikt|@tanstack|wouter|dexie|dexie-react-hooks|electron)/' },
    },
    {
      name: 'shared-without-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-not-to-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|test)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The window is sandboxed: there is no Node in it. vite.config.ts runs at build time.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-not-to-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test)/' },
    },
    {
      name: 'electron-only-in-adapters',
      comment: 'Services and handlers are tested without Electron.',
      severity: 'error',
      from: { pathNot: '^(electron/adapters/|electron/preload\\.ts$|test/|node_modules/)' },
      to: { path: '^(node_modules/)?electron(/|$)', pathNot: '^electron/(adapters|ipc|services|launch|icon|[a-z.]+\\.ts)' },
    },
    {
      name: 'components-without-dexie',
      comment: 'Screens ask renderer/data, which alone knows the database; the browser bridge has a database of its own.',
      severity: 'error',
      from: { path: '^renderer/(features|ui|app|i18n)/' },
      to: { path: '^node_modules/(dexie|dexie-react-hooks)/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^renderer/(ui|data|platform|i18n)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'only-what-is-installed',
      comment: 'A module that package.json does not name works by accident.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
