// The files that scripts make, as files in a folder beside the workbook, each with a small card of what is known of it.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { safePart } from '../../../core/base/text/safe-names';
import type { DriveFile } from '../../services/ports';
import { writeAtomically } from './atomic';
import { type Disk, realDisk, saving } from './disk';

interface Card extends Omit<DriveFile, 'bytes'> {
  readonly content: string;
}

export interface Documents {
  list(): readonly DriveFile[];
  save(file: DriveFile): void;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': '.gdoc.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** A part of a file name, such as a whole subject. */
export const plainName = (name: string): string => safePart(name, 60) || 'untitled';

const contentName = (file: DriveFile): string => {
  const extension = EXTENSIONS[file.mimeType] ?? '';
  const name = plainName(file.name.replace(/\.docx$/i, ''));
  return `${name}-${plainName(file.id)}${extension}`;
};

export const openDocuments = (folder: string, disk: Disk = realDisk): Documents => {
  const files = new Map<string, DriveFile>();
  const cards = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.card.json')) continue;
    const { content, ...card } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Card;
    if (!existsSync(join(folder, content))) continue;
    files.set(card.id, { ...card, bytes: new Uint8Array(readFileSync(join(folder, content))) });
    cards.set(card.id, content);
  }
  return {
    list: () => [...files.values()],
    save: (file) => {
      saving(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
      const { bytes, ...card } = file;
      const content = contentName(file);
      const before = cards.get(file.id);
      writeAtomically(join(folder, content), bytes, disk);
      writeAtomically(
        join(folder, `${plainName(file.id)}.card.json`),
        JSON.stringify({ ...card, content }, null, 1),
        disk,
      );
      if (before && before !== content) rmSync(join(folder, before), { force: true });
      files.set(file.id, file);
      cards.set(file.id, content);
    },
  };
};
