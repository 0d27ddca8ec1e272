// Before all tests: a folder for what the files of this run share, such as a workbook that is set up (run.ts).
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.UPR_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'upr-tests-'));
};
