import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import typescript from 'typescript-eslint'

/**
 * The direction of data: the folders and files of src, each before those that may import it. This is the one place that
 * says so. What can be found stands before the reading that finds it; what is said of it, in which language and style,
 * stands behind all rules.
 */
const order = [
  'source',
  'form',
  'surface',
  'findings',
  'lexicon',
  'scan',
  'words',
  'grammar',
  'prose',
  'table',
  'outline',
  'tree',
  'report',
  'parse.ts',
  'document',
  'read-document.ts',
  'decode',
  'html',
  'pdf',
  'data',
  'edit',
  'docx',
  'serialize',
  'validate',
  'baseline',
  'locales',
  'format',
  'index.ts',
  'file',
  'findings-page',
  'arbitraries',
  'command',
  'demo',
]

const inSource = (name) => `./src/${name}`
const filesOf = (name) => (name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`)

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'docs/site/', 'docs/playground/dist/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Asks for `!`, which the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: order.map(filesOf),
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      // Imports name what is built: `./source.js` is source.ts here.
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: order
            .filter((name) => name !== order.at(-1))
            .map((name) => ({
              target: inSource(name),
              from: order.slice(order.indexOf(name) + 1).map(inSource),
              message: `${name} stands before it in the order of eslint.config.js.`,
            })),
        },
      ],
    },
  },
  {
    // The page is the first program that uses the library: it sees what every other one sees.
    files: ['docs/playground/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/../../src/**'], message: 'Import an entry of the library.' }] },
      ],
    },
  },
  {
    // The build puts the list of files in.
    files: ['docs/playground/service-worker.js'],
    languageOptions: {
      globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', FILES: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
)
