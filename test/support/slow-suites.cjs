// What `npm test -- --quick` leaves out, so that the rest can be run all day: suites of long matrices, those that build or
// start everything anew, and those about few places in the code. Folders end with a slash; all paths from test/.
module.exports = [
  {
    why: 'They end or disturb commands at every service call, thousands of runs.',
    suites: [
      'addin/engine/crash.test.ts',
      'addin/engine/visits.test.ts',
      'addin/engine/columns.test.ts',
      'addin/engine/real-grid.test.ts',
      'addin/engine/deletions.test.ts',
      'addin/engine/ids-by-hand.test.ts',
      'addin/engine/recovery.test.ts',
      'addin/engine/random-faults.test.ts',
      'addin/engine/rows-gone.test.ts',
      'addin/engine/journal-age.test.ts',
      'addin/engine/journal-ids.test.ts',
      'addin/board/cut-off.test.ts',
      'addin/commands/erasing-cut-off.test.ts',
    ],
  },
  {
    why: 'They make whole workbooks, in each language or with all of the sample.',
    suites: [
      'local/server/home-figures.test.ts',
      'local/server/home-first-day.test.ts',
      'sample/words.test.ts',
      'sample/from-ask-to-change.test.ts',
    ],
  },
  {
    why: 'They start the command line many times, or the server.',
    suites: [
      'scripts/upr.test.ts',
      'scripts/overlaps/command-line.test.ts',
      'scripts/match.test.ts',
      'local/server/erased.test.ts',
      'local/server/server.test.ts',
      'local/net/fuzz.test.ts',
      'local/server/full-disk.test.ts',
      'local/server/backup.test.ts',
    ],
  },
  {
    why: 'They build everything, once or twice.',
    suites: ['scripts/build/reproducible.test.ts', 'sidebar/build.test.ts', 'addin/manifest.test.ts'],
  },
  {
    why: 'They compare large sets of texts, or time it.',
    suites: [
      'core/coverage/overlaps/retold-drafts.test.ts',
      'core/coverage/overlaps/plan-already-covered.test.ts',
      'core/coverage/issue-suggestions/plan-suggest.test.ts',
      'core/language/matching/bounded-time.test.ts',
      'bench/overlaps/corpus.test.ts',
      'addin/time/budgets.test.ts',
    ],
  },
  { why: 'Every command meets every kind of odd cell.', suites: ['bad-input/'] },
  { why: 'What publishes is started as programs, against a stand-in for Google.', suites: ['google/'] },
];
