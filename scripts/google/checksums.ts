// SHA256SUMS, as `sha256sum -c` reads it: what belongs to a backup, and whether it is whole.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Trouble } from './trouble';

const SUMS = 'SHA256SUMS';

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== SUMS)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Writes down every file of the folder. */
export function writeSums(folder: string): void {
  const lines = filesUnder(folder).map((file) => `${sumOf(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}

/** Throws, naming the files, when something is missing or was changed. */
export function checkSums(folder: string): void {
  if (!existsSync(join(folder, SUMS)))
    throw new Trouble('refused', `${folder} is no whole backup: it has no ${SUMS}. Choose another folder.`);
  const listed = readFileSync(join(folder, SUMS), 'utf8').trim().split('\n');
  const bad = listed.flatMap((line) => {
    const [sum = '', file = ''] = line.split('  ');
    return existsSync(join(folder, file)) && sumOf(join(folder, file)) === sum ? [] : [file];
  });
  if (bad.length > 0)
    throw new Trouble('refused', `This backup is damaged: ${bad.join(', ')}. Choose another folder.`);
}
