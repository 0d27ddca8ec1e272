// After all tests: takes the run's folder away.
const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.UPR_RUN_FOLDER, { recursive: true, force: true });
