const { existsSync } = require('node:fs');
const { changedSinceMain, leftOut } = require('./test/support/quick.cjs');

// The tests of publishing need its packages, which `npm test -- --all` installs.
const withGoogle = existsSync(`${__dirname}/scripts/google/node_modules/.package-lock.json`);

/** What `npm test -- --quick` passes by. */
const passedBy = () =>
  leftOut(changedSinceMain(__dirname))
    .flatMap(({ suites }) => suites)
    .map((suite) => `/test/${suite.replaceAll('.', String.raw`\.`)}${suite.endsWith('/') ? '' : '$'}`);

// Every test runs from TypeScript sources; Preact, and what reads the catalogues, ship untransformed ES modules.
module.exports = {
  testEnvironment: 'node',
  // Jest leaves a core free for watching, of two that is half.
  maxWorkers: '100%',
  // A worker keeps something of each suite that it ran: after hundreds its 4 GB were full.
  workerIdleMemoryLimit: '1500MB',
  // A busy machine is no reason to fail; what hangs still ends.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/test/e2e/',
    ...(withGoogle ? [] : ['/test/google/']),
    ...(process.env.UPR_QUICK ? passedBy() : []),
  ],
  globalSetup: '<rootDir>/test/support/run-folder.cjs',
  globalTeardown: '<rootDir>/test/support/run-ends.cjs',
  setupFiles: ['<rootDir>/test/no-network.cjs'],
  transform: {
    '\\.[mc]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!preact|@formatjs|make-plural)'],
};
