// The script as files: what is in dist/, what is deployed, and the page `release` that says what was pushed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { RELEASE_PAGE } from '../../src/core/workbook/account/script-news';

export interface SourceFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** What was pushed: by it anybody can tell what was changed since, from any machine. */
export interface Release {
  readonly version: string;
  readonly commit: string;
  /** The id of the workbook that it was pushed to, by which a copy knows where it comes from. */
  readonly workbook?: string;
  /** A checksum for each file but this page. */
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = 'appsscript';

const TYPES: Readonly<Record<string, SourceFile['type']>> = {
  '.js': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** Everything in a folder that Apps Script takes. */
export function readFolder(folder: string): SourceFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { name, ext } = parse(file);
      const type = TYPES[ext];
      return type ? [{ name, type, source: readFileSync(join(folder, file), 'utf8') }] : [];
    });
}

/** Google may write a manifest anew, and line ends as well; neither is a change. */
function plain({ type, source }: SourceFile): string {
  const text = source.replace(/\r\n/g, '\n').trimEnd();
  try {
    return type === 'JSON' ? JSON.stringify(sorted(JSON.parse(text))) : text;
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const checksum = (file: SourceFile): string => createHash('sha256').update(plain(file)).digest('hex');

const checksums = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(
    files.filter(({ name }) => name !== RELEASE_PAGE).map((file) => [file.name, checksum(file)]),
  );

/** The files with the page that says what they are. */
export function stamped(
  files: readonly SourceFile[],
  version: string,
  commit: string,
  workbook = '',
): SourceFile[] {
  const release: Release = { version, commit, ...(workbook && { workbook }), files: checksums(files) };
  const page = { name: RELEASE_PAGE, type: 'HTML', source: JSON.stringify(release, null, 1) } as const;
  return [...files.filter(({ name }) => name !== RELEASE_PAGE), page];
}

/** What the page says; undefined where there is none, or none of ours. */
export function releaseOf(files: readonly SourceFile[]): Release | undefined {
  const page = files.find(({ name }) => name === RELEASE_PAGE);
  if (!page) return undefined;
  try {
    const read = JSON.parse(page.source) as Partial<Release>;
    const isWhole = typeof read.version === 'string' && typeof read.commit === 'string' && read.files;
    return isWhole ? (read as Release) : undefined;
  } catch {
    return undefined;
  }
}

export interface Difference {
  readonly name: string;
  readonly how: 'changed' | 'missing' | 'added';
}

/** How files differ from their checksums, by name. */
export function differences(
  expected: Readonly<Record<string, string>>,
  files: readonly SourceFile[],
): Difference[] {
  const found = checksums(files);
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return names.flatMap((name): Difference[] => {
    if (found[name] === expected[name]) return [];
    return [{ name, how: !(name in found) ? 'missing' : name in expected ? 'changed' : 'added' }];
  });
}

/** How deployed files differ from others. */
export const differencesFrom = (
  expected: readonly SourceFile[],
  files: readonly SourceFile[],
): Difference[] => differences(checksums(expected), files);

/** A script as Google makes it new: nothing of anybody's would be lost. */
export const isUntouched = (files: readonly SourceFile[]): boolean =>
  files.every(
    ({ type, source }) => type === 'JSON' || /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/.test(source),
  );
