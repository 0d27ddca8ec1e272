// Style and borders: each folder may only reach what the design lets it reach.
import js from '@eslint/js';
import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

const areas = createRequire(import.meta.url)('./scripts/house/areas.cjs');

const GOOGLE_GLOBALS = [
  'SpreadsheetApp',
  'DocumentApp',
  'DriveApp',
  'Drive',
  'MailApp',
  'GmailApp',
  'CalendarApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'HtmlService',
  'ScriptApp',
  'UrlFetchApp',
  'Logger',
].map((name) => ({
  name,
  message: 'Google services are named only in src/addin/google; take a port from the environment instead.',
}));

const ASK_THE_TABLE = 'Who may is said by the table: ask src/core/workbook/rights/rights.ts.';
/** Roles read where something is allowed or refused; `isCoordinator` of somebody is read at no other place either. */
const ROLES = [
  'MemberExpression[property.name="isCoordinator"]',
  'ObjectPattern > Property[key.name="isCoordinator"]',
  'MemberExpression[object.property.name="coChairs"][property.name="length"]',
  ...['FunctionDeclaration[id.name=/^may[A-Z]/]', 'VariableDeclarator[id.name=/^may[A-Z]/]'].map(
    (right) => `${right} MemberExpression[property.name="coChairs"]`,
  ),
].map((selector) => ({ selector, message: ASK_THE_TABLE }));
/** Only a figure makes a `Count`, and what is told or drawn as one takes it from there: docs/figures.md. */
const NO_OTHER_COUNT = {
  selector: 'TSAsExpression > TSTypeReference[typeName.name="Count"]',
  message: 'Count rows by a figure: `countOf` in src/core/workbook/figures/figure.ts.',
};
const COUNTED_IN_WORDS = {
  selector:
    'CallExpression[callee.name=/^(message|say)$/] > ObjectExpression > Property MemberExpression[property.name="length"]',
  message: 'A number of rows that is told here is a figure with a key: `countOf`, and docs/figures.md.',
};
const OWN_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The core has no clock: take `now` from the context.',
};

const banImports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const LAYERS = (names, message) => ({ group: names.flatMap((n) => [`**/${n}/**`, `**/../${n}/*`]), message });

const CORE_PATTERNS = [
  LAYERS(
    ['addin', 'sidebar', 'local', 'scripts'],
    'core depends on nothing but zod, language on stemmers, submissions on diff and docxtemplater: pass the value in instead.',
  ),
];
const NOTHING_BUT_ZOD = { regex: '^(?!\\.|zod/mini$)', message: 'core imports nothing but zod/mini.' };
const NOTHING_BUT_STEMMERS = {
  regex: '^(?!\\.|zod/mini$|@orama/stemmers/)',
  message: 'core/language imports nothing but stemmers and word lists.',
};
const NOTHING_BUT_TEXTS = {
  regex: '^(?!\\.|zod/mini$|diff$|pizzip$|docxtemplater$)',
  message:
    'core/submissions imports nothing but zod/mini, the comparison of two texts and the filling of templates.',
};
const PACKAGES = { language: NOTHING_BUT_STEMMERS, submissions: NOTHING_BUT_TEXTS };

/** The arrows between areas, for the editor; the gate is .dependency-cruiser.cjs, from the same list. */
const areaRules = areas.map(({ name }, i) => {
  const above = areas.slice(i + 1).map((area) => area.name);
  const below = areas.slice(0, i).map((area) => area.name);
  const lookingUp = {
    regex: `^(\\.\\./)+(${above.join('|')})/`,
    message: `${name} may use only ${below.join(', ') || 'no other area'}: move what it needs down, or ask at a point (src/core/base/point.ts).`,
  };
  const packages = PACKAGES[name] ?? NOTHING_BUT_ZOD;
  return {
    files: [`src/core/${name}/**/*.ts`],
    rules: banImports([...CORE_PATTERNS, packages, ...(above.length > 0 ? [lookingUp] : [])]),
  };
});

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'demo-out/', 'workbook/', 'src/core/words/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      complexity: ['error', 15],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      '@typescript-eslint/no-extraneous-class': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...GOOGLE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: take `now` from the context.' },
        {
          object: 'Math',
          property: 'random',
          message: 'The core has no random: take `newId` from the context.',
        },
      ],
      'no-restricted-syntax': ['error', OWN_CLOCK, NO_OTHER_COUNT, ...ROLES],
      ...banImports([...CORE_PATTERNS, NOTHING_BUT_ZOD]),
    },
  },
  {
    // The table itself, the roles that it reads, and what tells people of theirs.
    files: [
      'src/core/workbook/rights/**/*.ts',
      'src/core/people/joining/plan-who-am-i.ts',
      'src/core/inbox/my-page/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', OWN_CLOCK, NO_OTHER_COUNT] },
  },
  {
    files: ['src/core/workbook/figures/figure.ts'],
    rules: { 'no-restricted-syntax': ['error', OWN_CLOCK, ...ROLES] },
  },
  {
    // What tells figures: mails, charts, the status page, the session beside the report.
    files: [
      'src/core/**/*letter*.ts',
      'src/core/**/charts.ts',
      'src/core/inbox/{home,home-digest,status-page,weekly-summary}/**/*.ts',
      'src/core/advocacy/{ask-to-change,what-was-said}/**/*.ts',
    ],
    // What a command says it has just done is no figure.
    ignores: ['src/core/**/plan-{queue,prepare,build}.ts'],
    rules: { 'no-restricted-syntax': ['error', OWN_CLOCK, NO_OTHER_COUNT, COUNTED_IN_WORDS, ...ROLES] },
  },
  ...areaRules,
  { files: ['src/addin/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...ROLES] } },
  {
    files: ['src/addin/**/*.ts'],
    ignores: ['src/addin/google/**'],
    rules: { 'no-restricted-globals': ['error', ...GOOGLE_GLOBALS] },
  },
  {
    files: ['src/addin/**/*.ts'],
    rules: banImports([LAYERS(['sidebar', 'local', 'scripts'], 'addin knows only core.')]),
  },
  {
    files: ['src/sidebar/**/*.{ts,tsx}'],
    rules: banImports([
      LAYERS(
        ['addin', 'local', 'scripts'],
        'Panels know only core; they reach the add-in through the client.',
      ),
    ]),
  },
  {
    files: ['src/local/**/*.{ts,tsx}'],
    rules: banImports([
      LAYERS(
        ['addin', 'sidebar', 'scripts'],
        'local runs the built bundle; it imports nothing of the add-in.',
      ),
    ]),
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-exports': 'off' },
  },
);
