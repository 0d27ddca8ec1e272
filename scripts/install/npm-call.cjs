// Decides what npm is asked to install before a script runs. Plain JavaScript: it runs before there is anything that
// could compile it.

/** Scripts that do without the tools for tests, style and measuring. */
const RUN_WITHOUT_TOOLS = new Set(['start', 'build', 'upr', 'google']);

/** Only the writer of Excel files is big enough to be left to those who ask for it. */
const needsTools = ([script = '', ...args]) =>
  !RUN_WITHOUT_TOOLS.has(script) || args.some((word) => word.startsWith('--xlsx'));

const isTool = ({ dev }) => dev === true;
/** Packages for other systems than this one are rightly absent. */
const mayBeAbsent = ({ optional, devOptional }) => optional === true || devOptional === true;
const isSame = (one, other) => one.version === other.version && one.integrity === other.integrity;

/**
 * The packages of a lockfile that are not installed as it wants them. `wanted` and `installed` are the `packages` of
 * package-lock.json and of the lockfile that npm leaves in node_modules when it has finished.
 */
const missingPackages = (wanted, installed, withTools) =>
  Object.entries(wanted)
    .filter(([folder, one]) => {
      if (folder === '' || (isTool(one) && !withTools)) return false;
      const present = installed[folder];
      return present ? !isSame(one, present) : !mayBeAbsent(one);
    })
    .map(([folder]) => folder);

/**
 * The arguments for npm, or null when all is there. `installed` is null when npm has never finished here. What somebody
 * has installed already stays: a server may be running from it.
 */
const npmCall = (script, wanted, installed) => {
  const hasTools = installed !== null && Object.values(installed).some(isTool);
  const withTools = hasTools || needsTools(script);
  if (installed !== null && missingPackages(wanted, installed, needsTools(script)).length === 0) return null;
  return [
    ...(installed === null ? ['ci'] : ['install', '--no-save']),
    ...(withTools ? [] : ['--omit=dev']),
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
};

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const MOST_NAMED = 3;

const ranges = (manifest) => Object.assign({}, ...KINDS.map((kind) => manifest[kind] ?? {}));

const difference = (name, wanted, locked) => {
  if (locked === undefined) return `${name} is missing in it`;
  if (wanted === undefined) return `${name} is in it alone`;
  return `${name} is ${locked} in it and ${wanted} in package.json`;
};

/**
 * How the lockfile differs from package.json, in words; null when it fits. `locked` is what the lockfile says of the
 * project itself, its package ''.
 */
const staleLock = (manifest, locked) => {
  const [wanted, had] = [ranges(manifest), ranges(locked)];
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(had)])];
  const differing = names.filter((name) => wanted[name] !== had[name]);
  if (differing.length === 0) return null;
  const named = differing.slice(0, MOST_NAMED).map((name) => difference(name, wanted[name], had[name]));
  const more = differing.length > MOST_NAMED ? `; ${differing.length - MOST_NAMED} more differ` : '';
  return `${named.join('; ')}${more}`;
};

module.exports = { missingPackages, npmCall, staleLock };
