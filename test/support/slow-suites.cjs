// What `npm test -- --quick` leaves out, so that the rest can be run all day. Folders end with a slash; suites are paths from
// test/. `npm test` runs everything.

/** Left out always: long matrices, those that build or start everything anew, and those about few places in the code. */
const always = [
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

/** Suites of some four seconds and more, by the folder that they are about: left out while nothing in it has changed. */
const unlessChanged = {
  'scripts/install': ['scripts/install-anew.test.ts', 'scripts/install.test.ts'],
  'scripts/upr': ['scripts/overlaps/folder.test.ts', 'scripts/parse-summary.test.ts'],
  'src/addin/capabilities/issue-board': ['addin/board/board.test.ts', 'addin/board/words.test.ts'],
  'src/addin/docx': ['addin/docx/progress-templates.test.ts'],
  'src/addin/engine': [
    'addin/commands/check-dry.test.ts',
    'addin/commands/copied-workbook.test.ts',
    'addin/commands/correct-value.test.ts',
    'addin/commands/ids-overwritten.test.ts',
    'addin/commands/locks.test.ts',
    'addin/commands/typed-days.test.ts',
    'addin/commands/undo-later.test.ts',
    'addin/earlier-workbook.test.ts',
    'addin/whole-script.test.ts',
  ],
  'src/core/base': ['core/base/office-files/read-document.test.ts'],
  'src/core/coverage': [
    'addin/commands/coverage-report.test.ts',
    'addin/commands/renamed-issue.test.ts',
    'core/coverage/overlaps/contradict.test.ts',
    'core/coverage/overlaps/find-order.test.ts',
    'core/coverage/overlaps/find-problems.test.ts',
    'core/coverage/overlaps/find.test.ts',
    'core/coverage/overlaps/overlaps.test.ts',
    'core/coverage/overlaps/passages.test.ts',
    'core/coverage/overlaps/renamed-issue.test.ts',
    'core/coverage/overlaps/similar.test.ts',
    'core/coverage/overlaps/translations.test.ts',
    'core/coverage/report/plan-build.test.ts',
    'core/coverage/report/report.test.ts',
  ],
  'src/core/cycle': ['addin/commands/start-cycle.test.ts', 'core/cycle/timeline/start-cycle.test.ts'],
  'src/core/follow-up': [
    'addin/commands/division.test.ts',
    'addin/commands/next-cycle.test.ts',
    'addin/commands/progress-report.test.ts',
    'addin/commands/progress.test.ts',
    'addin/commands/uptake.test.ts',
    'core/follow-up/clusters/plans.test.ts',
    'core/follow-up/division/share-out.test.ts',
    'core/follow-up/tagging/suggest.test.ts',
    'core/follow-up/uptake/plan-match.test.ts',
  ],
  'src/core/inbox': [
    'addin/commands/bring-in-form-answers.test.ts',
    'addin/commands/old-answers.test.ts',
    'addin/commands/summaries.test.ts',
    'local/server/home-cells.test.ts',
    'local/server/home-rules.test.ts',
  ],
  'src/core/language': [
    'core/language/matching/bad-input.test.ts',
    'core/language/matching/signals.test.ts',
    'core/language/matching/small-collections.test.ts',
    'core/language/read-asks/asks-in-text.test.ts',
    'core/language/reading/words.test.ts',
  ],
  'src/core/people': [
    'addin/commands/erase-person.test.ts',
    'addin/commands/roles.test.ts',
    'addin/commands/workgroup-twice.test.ts',
  ],
  'src/core/submissions': [
    'addin/commands/documents.test.ts',
    'addin/commands/duplicates.test.ts',
    'addin/commands/endorsing.test.ts',
    'addin/commands/texts.test.ts',
    'addin/commands/unfinished-documents.test.ts',
    'addin/commands/word-limits.test.ts',
    'core/submissions/documents/submission-document.test.ts',
    'core/submissions/texts/near-headings.test.ts',
    'core/submissions/texts/plan-take-in.test.ts',
  ],
  'src/core/un-documents': [
    'core/un-documents/reading/real-reports.test.ts',
    'core/un-documents/summaries/organization-match.test.ts',
  ],
  'src/core/workbook': ['core/workbook/bring-in/twice.test.ts', 'core/workbook/figures/agree.test.ts'],
  'src/local': ['local/net/listener.test.ts', 'local/server/kill.test.ts'],
  'src/sidebar/un-documents': ['sidebar/un-documents/bring-in-un-text/read-file.test.ts'],
};

module.exports = { always, unlessChanged };
