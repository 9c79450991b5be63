import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the house (docs/architecture.md): domain imports nothing of ours, platform imports domain,
 * every other room imports domain and platform only. Rooms talk over HTTP or through the job queue.
 * `rootDir` in each tsconfig refuses relative imports that leave a room; this refuses package imports.
 */
const rooms = ['cms', 'editor-server', 'editor-web', 'workers', 'portal', 'seeds', 'scripts', 'test'];
const roomRule = (allowed) => [
  'error',
  {
    patterns: [
      {
        regex: `^@toasoan/(?!(${allowed.join('|') || '-'})(/|$))`,
        message: `A room imports only ${allowed.join(' and ') || 'nothing of ours'}: talk to other rooms over HTTP or through the job queue.`,
      },
      {
        regex: `(^|/)(\\.\\./)+(${['domain', 'platform', ...rooms, 'editor-app'].join('|')})/`,
        message: 'Relative imports stay inside the room.',
      },
    ],
  },
];

const pure = 'The domain is pure: time, settings and results of I/O come in as arguments.';
const impureGlobals = [
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'window',
  'document',
];
const impureSyntax = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Math'][property.name='random']",
  'ImportExpression',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      'cms/types/generated/',
      '**/.cache/',
      '**/build/',
      'cms/.strapi/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  { files: ['domain/src/**'], rules: { 'no-restricted-imports': roomRule([]) } },
  {
    files: ['domain/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: pure }))],
      'no-restricted-syntax': ['error', ...impureSyntax.map((selector) => ({ selector, message: pure }))],
    },
  },
  { files: ['platform/src/**'], rules: { 'no-restricted-imports': roomRule(['domain']) } },
  {
    files: ['cms/**', 'editor-app/**', 'workers/**', 'portal/**', 'seeds/**', 'scripts/**', 'test/**'],
    rules: { 'no-restricted-imports': roomRule(['domain', 'platform']) },
  },
);
