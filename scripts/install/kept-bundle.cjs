// Whether a bundle of scripts still is what its sources make: beside it stands a note of the files it was made of, with one
// hash over them and it.
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** These settle how it is made. */
const ALWAYS = ['scripts/run.mjs', 'package-lock.json', 'tsconfig.base.json', 'scripts/tsconfig.json'];

/** As coarse as file systems tell the time. */
const TICK = 20;

function hashOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Whether all is as noted; a file that is gone, or a note that is none, counts as a change. */
function isCurrent(root, note) {
  try {
    const { files, hash } = JSON.parse(readFileSync(join(root, note), 'utf8'));
    return hash === hashOf(root, files);
  } catch {
    return false;
  }
}

/** Notes what was made since `started` of `inputs`; all paths from `root`. Not when one of them was changed meanwhile. */
function noteMade(root, note, { inputs, outputs, started }) {
  const read = [...ALWAYS, ...inputs];
  if (read.some((file) => statSync(join(root, file)).mtimeMs > started - TICK)) return;
  const files = [...read, ...outputs];
  const fresh = join(root, `${note}.${process.pid}`);
  writeFileSync(fresh, JSON.stringify({ files, hash: hashOf(root, files) }));
  renameSync(fresh, join(root, note));
}

module.exports = { isCurrent, noteMade };
