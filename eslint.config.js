import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const fpTs = {
  regex: String.raw`^fp-ts(?!/lib/\w+\.js$)`,
  message: 'Import fp-ts/lib/<Module>.js: any other path compiles, passes the tests and crashes in plain Node.',
};
const ioTs = {
  regex: String.raw`^io-ts(?!$|/lib/\w+\.js$)`,
  message: 'Import io-ts, or io-ts/lib/<Module>.js.',
};
const notInCore = {
  regex: String.raw`^(?!\.\.?/|fp-ts(/|$)|io-ts(/|$)|uuid$|canonicalize$)`,
  message: 'core depends on fp-ts, io-ts, uuid and canonicalize, and on nothing else.',
};

const impure = (selector, message) => ({ selector, message });

export default defineConfig(
  globalIgnores(['**/dist/', '.stryker-tmp/', '**/coverage/', '**/node_modules/']),
  js.configs.recommended,
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-imports': ['error', { patterns: [fpTs, ioTs] }],
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: false,
        },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'uuid',
              allowImportNames: ['v5', 'validate', 'version'],
              message: 'Ids in core are derived: v5 only.',
            },
          ],
          patterns: [fpTs, ioTs, notInCore],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'Intl',
          'console',
          'process',
          'Buffer',
          'crypto',
          'performance',
          'fetch',
          'setTimeout',
          'setInterval',
          'globalThis',
        ].map((name) => ({ name, message: 'core is pure: no clock, no randomness, no locale, no I/O.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Ids are arguments.' },
      ],
      'no-restricted-syntax': [
        'error',
        impure("NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an argument.'),
        impure("CallExpression[callee.name='Date']", 'Time is an argument.'),
        impure("MemberExpression[property.name='localeCompare']", 'The order of text must not depend on a locale.'),
        impure('MemberExpression[property.name=/^toLocale/]', 'Words must not depend on a locale.'),
        impure(
          'MemberExpression[property.name=/^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset|Year)$/]',
          'The machine’s time zone must not matter: use the UTC methods.',
        ),
      ],
    },
  },
  {
    files: ['packages/*/test/**/*.ts', 'examples/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'Buffer', 'URL', 'module', 'setTimeout', 'clearTimeout', 'performance'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
