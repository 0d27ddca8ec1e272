// After all tests: takes the run's folder away, and says what was left out.
const { rmSync } = require('node:fs');
const { changedSinceMain, leftOut, sentences } = require('./quick.cjs');

module.exports = (_global, { rootDir }) => {
  rmSync(process.env.UPR_RUN_FOLDER, { recursive: true, force: true });
  if (process.env.UPR_QUICK) process.stderr.write(sentences(leftOut(changedSinceMain(rootDir))));
};
