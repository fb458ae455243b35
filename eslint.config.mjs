import js from '@eslint/js';
import html from '@html-eslint/eslint-plugin';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Clock, chance, network, storage and timers come in as arguments here, so that a test can hand in its own. */
const injected = ['src/domain', 'src/contract', 'src/records', 'src/client/{store,sync,api,session}'];
const useTheArgument = 'comes in as an argument here; only src/client/session/platform.ts hands in the real one.';
const bannedGlobals = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'indexedDB', 'localStorage'],
  ...['sessionStorage', 'caches', 'BroadcastChannel', 'crypto', 'performance', 'setTimeout', 'setInterval'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'document', 'window', 'location'],
];

/** What the few plain scripts use: the configurations in Node, the demo's pages in browsers. TypeScript knows by itself. */
const scriptGlobals = [
  ...['console', 'process', 'URL', 'URLSearchParams', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval'],
  ...['clearInterval', 'document', 'window', 'self', 'location', 'history', 'navigator', 'caches', 'sessionStorage'],
  ...['localStorage', 'customElements', 'Option', 'Response', 'Request', 'Event', 'CustomEvent', 'EventSource'],
];

export default defineConfig(
  {ignores: ['**/dist', '**/coverage', '**/storybook-static', '**/node_modules', '**/data', '**/*.d.ts']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [js.configs.recommended],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './server/tsconfig.json', './demo/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      // Text from outside must be refused for control characters, and that takes naming them.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Write a union of string literals.'},
        {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Write a module.'},
        {selector: 'TSParameterProperty', message: 'Write the field out.'},
        {
          selector: 'MethodDefinition[key.name="render"] > FunctionExpression:not([returnType])',
          message: 'Write `: TemplateResult`: otherwise the declarations name a package we do not list.',
        },
      ],
    },
  },
  {
    files: injected.map((it) => `${it}/**/*.ts`),
    ignores: ['src/client/session/platform.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...bannedGlobals.map((name) => ({name, message: `${name} ${useTheArgument}`})),
      ],
      'no-restricted-properties': [
        'error',
        ...bannedGlobals.map((property) => ({
          object: 'globalThis',
          property,
          message: `${property} ${useTheArgument}`,
        })),
        {object: 'Date', property: 'now', message: `The clock ${useTheArgument}`},
        {object: 'Math', property: 'random', message: `Chance ${useTheArgument}`},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Write a union of string literals.'},
        {selector: 'TSParameterProperty', message: 'Write the field out.'},
        {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `The clock ${useTheArgument}`},
        {selector: 'CallExpression[callee.name="Date"]', message: `The clock ${useTheArgument}`},
      ],
    },
  },
  {
    files: ['{src,stories}/**/*.ts', 'test/{elements,host}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y, '@html-eslint': html},
    rules: {
      ...litA11y.configs.recommended.rules,
      // The class files are free of side effects; src/define/ registers them.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      // A list without bullets is no list to Safari's screen reader unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      '@html-eslint/require-img-alt': 'error',
      '@html-eslint/no-invalid-role': 'error',
      '@html-eslint/no-duplicate-attrs': 'error',
      '@html-eslint/no-duplicate-id': 'error',
      '@html-eslint/require-button-type': 'error',
      '@html-eslint/no-positive-tabindex': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Some hosts force closed shadow roots, so `shadowRoot` is null there; a strict policy drops `style=`.
      'no-restricted-properties': [
        'error',
        {property: 'shadowRoot', message: 'Write renderRoot: some hosts force closed shadow roots.'},
        {property: 'innerHTML', message: 'Write a template: hosts enforce Trusted Types.'},
        {property: 'insertAdjacentHTML', message: 'Write a template: hosts enforce Trusted Types.'},
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['lit/directives/style-map.js', 'lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'].map(
            (name) => ({name, message: 'Hosts run a strict Content-Security-Policy.'}),
          ),
        },
      ],
    },
  },
  {
    // Both groups of properties, because a later setting replaces an earlier one.
    files: injected.map((it) => `${it}/**/*.ts`),
    ignores: ['src/client/session/platform.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...bannedGlobals.map((property) => ({
          object: 'globalThis',
          property,
          message: `${property} ${useTheArgument}`,
        })),
        {object: 'Date', property: 'now', message: `The clock ${useTheArgument}`},
        {object: 'Math', property: 'random', message: `Chance ${useTheArgument}`},
      ],
    },
  },
  {
    // What a section says is its type; a state's functions have theirs from ElementState.
    files: ['src/locales/{en,es}/*.ts', 'stories/*.states.ts'],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
  {
    files: ['test/**/*.ts', 'server/test/**/*.ts', 'demo/test/**/*.ts'],
    rules: {
      // node:test's describe and it give promises that nobody awaits, and chai's equal() is typed as one.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {globals: Object.fromEntries(scriptGlobals.map((name) => [name, 'readonly']))},
  },
);
