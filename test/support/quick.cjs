// What `npm test -- --quick` leaves out in the clone as it is, and how that is told at its end.
const { spawnSync } = require('node:child_process');
const { always, unlessChanged } = require('./slow-suites.cjs');

const git = (root, ...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : null;
};

/** Files that are not as on main, committed or not; null where git cannot say. */
function changedSinceMain(root) {
  const base = git(root, 'merge-base', 'HEAD', 'origin/main') ?? git(root, 'merge-base', 'HEAD', 'main');
  const changed = base && git(root, 'diff', '--name-only', '--relative', base[0]);
  const added = git(root, 'ls-files', '--others', '--exclude-standard');
  return changed && added && [...changed, ...added];
}

/** Groups of suites with the reason; where nothing is known of what changed, only those that are always left out. */
function leftOut(changed) {
  if (changed === null) return always;
  const unchanged = Object.entries(unlessChanged)
    .filter(([folder]) => !changed.some((file) => file.startsWith(`${folder}/`)))
    .map(([folder, suites]) => ({
      why: `Nothing changed in ${folder} since main.`,
      suites: suites.filter((suite) => !changed.includes(`test/${suite}`)),
    }));
  return [...always, ...unchanged.filter(({ suites }) => suites.length > 0)];
}

const sentences = (groups) =>
  [
    'Left out by --quick, and run by npm test or by path:',
    ...groups.map(({ why, suites }) => `  ${why}\n    ${suites.join(' ')}`),
    '',
  ].join('\n');

module.exports = { changedSinceMain, leftOut, sentences };
