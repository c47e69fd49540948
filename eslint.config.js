// What the compiler does not see: promises that nobody waits for, hooks called in the wrong order, checks that
// can never fail. The base is typescript-eslint's type-checked set; what is off below has its reason beside it.

import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'node_modules/', 'test-results/', 'coverage/', '**/*.{js,cjs,mjs}'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // An event handler given as an attribute may be asynchronous: React does not wait for it either way.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The contracts of commands and bridges are asynchronous even where one side answers at once.
      '@typescript-eslint/require-await': 'off',
      // Numbers and branded texts are written into templates throughout; objects are still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      // The bridges and forms are objects of functions without `this`, taken apart when destructured.
      '@typescript-eslint/unbound-method': 'off',
      // `== null` asks for null and undefined in one.
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Tests and tools print, and look at what they should not trust.
    files: ['test/**/*.{ts,tsx}', 'electron/launch/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
