// The commit and the tag of a version: package.json, its lockfile and what is new say it, in one step.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git';
import { UsageError } from '../upr/arguments';

const NEWS = 'CHANGELOG.md';
const UNRELEASED = '## Not yet released';

interface Manifest {
  version: string;
  packages?: Record<string, { version?: string }>;
}

const refuse = (why: string): never => {
  throw new UsageError(why);
};

const manifestIn = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const write = (file: string, manifest: Manifest): void =>
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

function numbersOf(version: string): readonly number[] {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return numbers.length > 0 ? numbers.map(Number) : refuse('A version is three numbers, such as 0.2.0.');
}

function isEarlier(version: string, than: string): boolean {
  const [other, own] = [numbersOf(than), numbersOf(version)];
  const at = own.findIndex((number, place) => number !== other[place]);
  return at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
}

/** What is new, with the version and the day as heading of what was not yet released. */
function newsWith(news: string, version: string, day: Date): string {
  const [before = '', after = ''] = news.split(`${UNRELEASED}\n`);
  const section = after.split(/^## /m)[0] ?? '';
  if (section.trim() === '')
    refuse(`${NEWS} has nothing under "${UNRELEASED}". Say there what is new, and commit it.`);
  const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return `${before}${UNRELEASED}\n\n## ${version}, ${inWords}\n${after}`;
}

function writeVersion(root: string, version: string, day: Date): void {
  const news = newsWith(readFileSync(join(root, NEWS), 'utf8'), version, day);
  const [own, lock] = [join(root, 'package.json'), join(root, 'package-lock.json')];
  write(own, { ...manifestIn(own), version });
  if (existsSync(lock)) {
    const locked = manifestIn(lock);
    const packages = { ...locked.packages, '': { ...locked.packages?.[''], version } };
    write(lock, { ...locked, version, packages });
  }
  writeFileSync(join(root, NEWS), news);
}

const mustDo = (root: string, ...args: string[]): void => {
  if (!git(root, ...args).ok)
    throw new Error(`git ${args[0] ?? ''} failed in ${root}. Run it there to see why.`);
};

/** Commits and tags the version; what an earlier call with it had finished stays as it is. Answers the tag. */
export function makeVersion(root: string, version: string, day = new Date()): string {
  const tag = `v${version}`;
  const { version: own } = manifestIn(join(root, 'package.json'));
  if (isEarlier(version, own)) refuse(`${version} comes before ${own}, which package.json has.`);
  const tagged = git(root, 'rev-parse', '--verify', '--quiet', `${tag}^{commit}`);
  if (tagged.ok && tagged.text === git(root, 'rev-parse', 'HEAD').text) return tag;
  if (tagged.ok) refuse(`${tag} is another commit. Choose a later version, or check that one out.`);
  if (git(root, 'status', '--porcelain').text !== '')
    refuse('Some files differ from the last commit. Commit them first: a release is a commit.');
  if (!readFileSync(join(root, NEWS), 'utf8').includes(`\n## ${version}, `)) {
    writeVersion(root, version, day);
    mustDo(root, 'commit', '--quiet', '--all', '-m', `Release ${version}`);
  }
  mustDo(root, 'tag', '-a', tag, '-m', `Release ${version}`);
  return tag;
}
