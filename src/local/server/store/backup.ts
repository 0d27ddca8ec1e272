// A backup: one file with the workbook, its log, and the mails and documents that lie beside it, each with a checksum.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { writeAtomically } from './atomic';
import { LOG_END } from './log-end';
import { setAside } from './restore';
import { sumOf } from './seal';
import { checkWhole } from './store';

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly made: string;
  /** Checksums by name. */
  readonly files: Readonly<Record<string, string>>;
}

type Files = Readonly<Record<string, Uint8Array>>;

const VERSION = 1;
const MANIFEST = 'manifest.json';
const BOOK = 'workbook.upr.json';
const LOG = 'workbook.upr.json.log';
const NAME = /^(?:workbook\.upr\.json(?:\.log)?|(?:mail|documents)\/.+)$/;
/** What belongs to a workbook, by the endings of its names. */
const ENDINGS = ['', '.log', LOG_END, '.mail', '.documents', '.snapshots'];

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Half-written files of a program that was killed are no part of it. */
const filesIn = (folder: string, name: string): [string, Uint8Array][] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const [path, inside] = [join(folder, item.name), `${name}/${item.name}`];
    if (item.isDirectory()) return filesIn(path, inside);
    return item.isFile() && !item.name.endsWith('.tmp') ? [[inside, read(path)]] : [];
  });
};

const filesOf = (file: string): Files =>
  Object.fromEntries([
    [BOOK, read(file)],
    ...(existsSync(`${file}.log`) ? [[LOG, read(`${file}.log`)] as const] : []),
    ...filesIn(`${file}.mail`, 'mail'),
    ...filesIn(`${file}.documents`, 'documents'),
  ]);

const sumsOf = (files: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sumOf(bytes)]));

/** Writes one file that holds everything; answers how many files went in. The caller holds the workbook's lock. */
export const backUp = (file: string, to: string): number => {
  if (existsSync(to)) throw new Error(`${to} is there already. Choose another name, or delete it first.`);
  checkWhole(file);
  const files = filesOf(file);
  const manifest: Manifest = {
    format: 'upr-backup',
    version: VERSION,
    made: new Date().toISOString(),
    files: sumsOf(files),
  };
  const bytes = zipSync({ [MANIFEST]: Buffer.from(JSON.stringify(manifest, null, 1)), ...files });
  writeAtomically(to, bytes);
  return Object.keys(files).length;
};

const REMEDY =
  'Choose another backup, or copy this one again from where it was kept. The workbook is as it was.';

const otherFile = (from: string, cause?: unknown): Error =>
  new Error(`${from} is not a backup of this program, or it is damaged. ${REMEDY}`, { cause });

const unpack = (from: string): { manifest: Manifest | null; files: Files } => {
  try {
    const { [MANIFEST]: written, ...files } = unzipSync(read(from));
    return { manifest: JSON.parse(Buffer.from(written ?? []).toString('utf8')) as Manifest | null, files };
  } catch (cause) {
    throw otherFile(from, cause);
  }
};

const readBackup = (from: string): Files => {
  const { manifest, files } = unpack(from);
  if (manifest?.format !== 'upr-backup') throw otherFile(from);
  if (manifest.version > VERSION)
    throw new Error(`${from} was written by a newer version of this program; update it first.`);
  const sums = sumsOf(files);
  const names = new Set([...Object.keys(sums), ...Object.keys(manifest.files)]);
  const wrong = [...names].find((name) => sums[name] !== manifest.files[name]);
  if (wrong !== undefined) throw new Error(`${from} is damaged: ${wrong} is not as it was. ${REMEDY}`);
  const isForeign = (name: string): boolean => !NAME.test(name) || /\\|(^|\/)\.\.?(\/|$)/.test(name);
  if (!files[BOOK] || Object.keys(files).some(isForeign)) throw otherFile(from);
  return files;
};

const endingOf = (name: string): string => {
  if (name === BOOK) return '';
  return name === LOG ? '.log' : `.${name}`;
};

// First everything is written beside, then it takes its place: a disk that is too small leaves all as it was.
const unpackInto = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, `book${endingOf(name)}`);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeAtomically(path, bytes);
  }
  checkWhole(join(folder, 'book'));
};

/**
 * Puts a backup in the workbook's place; answers the folder where what was there is set aside, if anything was. The
 * caller holds the workbook's lock.
 */
export const restoreBackup = (from: string, file: string): string | null => {
  const files = readBackup(from);
  const folder = `${file}.restoring`;
  try {
    unpackInto(folder, files);
    const isThere = ENDINGS.some((ending) => existsSync(`${file}${ending}`));
    const aside = isThere ? setAside(file, ENDINGS) : null;
    // The file itself comes last: without it, what is there does not pass for a workbook.
    for (const ending of [...ENDINGS].reverse())
      if (existsSync(join(folder, `book${ending}`)))
        renameSync(join(folder, `book${ending}`), `${file}${ending}`);
    return aside;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
