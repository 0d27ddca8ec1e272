// Installs what the project lacks before a script runs: once, one at a time, and anew where an installation broke off.
// Plain JavaScript: it runs before there is anything that could compile it.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { npmCall, staleLock } = require('./npm-call.cjs');

/** What is wrong, in a sentence with its remedy, for whoever started the script. */
class NotInstalled extends Error {}

const say = (sentence) => void process.stderr.write(`${sentence}\n`);

function readWanted(root, name) {
  const file = join(root, name);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new NotInstalled(
      `${file} cannot be read (${error.message}). Take it back as it was, such as with git checkout ${name}.`,
    );
  }
}

/** The packages that the lockfile wants; throws where package.json says otherwise. */
function wantedBy(root) {
  const { packages } = readWanted(root, 'package-lock.json');
  const stale = staleLock(readWanted(root, 'package.json'), packages?.[''] ?? {});
  if (stale !== null)
    throw new NotInstalled(
      `${join(root, 'package-lock.json')} does not fit package.json: ${stale}. Run npm install there, which brings it up to date, and keep both files.`,
    );
  return packages;
}

/** What npm has installed and is there; null when it has not finished: it writes its own list last. */
function installedIn(root) {
  const done = join(root, 'node_modules', '.package-lock.json');
  try {
    const listed = Object.entries(JSON.parse(readFileSync(done, 'utf8')).packages);
    return Object.fromEntries(listed.filter(([folder]) => existsSync(join(root, folder, 'package.json'))));
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** There while npm is at work, with the process that started it; stays when that is killed. */
const markerIn = (root) => join(root, '.cache', 'installing');

const textOf = (marker) => {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return null;
  }
};

const pause = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);

/** Whoever made the marker a moment ago may not have written into it yet. */
function installerIn(marker) {
  if (textOf(marker) === '') pause();
  const text = textOf(marker);
  return text === null ? null : Number(text);
}

/** Waits while another start is installing. Answers whether one broke off. */
function waitForOthers(marker) {
  let isTold = false;
  for (;;) {
    const pid = installerIn(marker);
    if (pid === null) return false;
    if (!(pid > 0) || !isAlive(pid)) return true;
    if (!isTold)
      say(
        `Process ${pid} is installing what the project needs; waiting for it. If it does not, delete ${marker}.`,
      );
    isTold = true;
    pause();
  }
}

function create(marker, text) {
  try {
    writeFileSync(marker, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the marker of a dead process away; false where another start was faster. */
function removeBroken(marker) {
  const aside = `${marker}.${process.pid}`;
  try {
    renameSync(marker, aside);
  } catch {
    return false;
  }
  const text = textOf(aside) ?? '';
  const isLiving = Number(text) > 0 && isAlive(Number(text));
  if (isLiving) create(marker, text);
  rmSync(aside, { force: true });
  return !isLiving;
}

/** Whether this start is the one that installs. */
function claim(marker, isBrokenOff) {
  mkdirSync(dirname(marker), { recursive: true });
  if (isBrokenOff && !removeBroken(marker)) return false;
  return create(marker, String(process.pid));
}

/**
 * Standard output belongs to the script that is started, so npm talks to standard error. What npm ends by itself it
 * leaves in order; only where it is killed the marker stays.
 */
function callNpm(root, call) {
  const isWindows = process.platform === 'win32';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows };
  const { status, signal, error } = spawnSync(isWindows ? 'npm.cmd' : 'npm', call, options);
  if (signal === null) rmSync(markerIn(root), { force: true });
  if (error)
    throw new NotInstalled(
      `npm cannot be started (${error.message}). Install Node with npm from nodejs.org, then run this again.`,
    );
  if (status !== 0)
    throw new NotInstalled(
      `npm did not finish in ${root} (${signal ?? `it ended with ${status}`}); its own words are above. With a network and space on the disk, run the same again: it goes on by itself.`,
    );
}

function installMissing(root, script) {
  const marker = markerIn(root);
  const wanted = wantedBy(root);
  for (;;) {
    const isBrokenOff = waitForOthers(marker);
    const callNow = () => npmCall(script, wanted, isBrokenOff ? null : installedIn(root));
    if (callNow() === null) return;
    if (!claim(marker, isBrokenOff)) continue;
    // Another start may have installed all since it was looked at.
    const call = callNow();
    if (call === null) return rmSync(marker, { force: true });
    say(
      isBrokenOff
        ? 'An installation broke off; installing anew ...'
        : 'Installing what the project needs (once) ...',
    );
    return callNpm(root, call);
  }
}

/** Makes sure that all is there for the script, such as `['upr', 'run']`. Answers null, or why it is not. */
const install = (root, script) => {
  try {
    installMissing(root, script);
    return null;
  } catch (error) {
    if (error instanceof NotInstalled) return error.message;
    throw error;
  }
};

module.exports = { install };
