import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Lint of the whole project. Walls between folders are in .dependency-cruiser.cjs; here only what imports cannot show. */
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/host names Excel, Office or OfficeExtension.',
}));

const officeRules = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'test-for-null-using-isNullObject',
  'no-office-initialize',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-output/', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': ['error', ...officeGlobals],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/host/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, 'error'])),
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, { name: 'Intl', message: 'The core knows no locale.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no random source; pass one in.' },
        { object: 'Date', property: 'now', message: 'The core has no clock; pass the day in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock.' },
        { selector: 'CallExpression[callee.property.name="toLocaleString"]', message: 'The core knows no locale.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/workbench/page/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
