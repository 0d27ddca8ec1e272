// Mail that scripts send goes nowhere: it is kept as .eml files in a folder beside the workbook.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from '../../services/ports';
import { writeAtomically } from './atomic';
import { type Disk, realDisk, saving } from './disk';
import { plainName } from './documents';

export interface StoredMail {
  /** The file's name without `.eml`. */
  readonly id: string;
  readonly eml: string;
}

export interface Mails {
  list(): readonly StoredMail[];
  add(mail: Mail): StoredMail;
}

export const openMails = (folder: string, disk: Disk = realDisk): Mails => {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .sort()
    : [];
  const mails: StoredMail[] = names.map((name) => ({
    id: name.slice(0, -4),
    eml: readFileSync(join(folder, name), 'utf8'),
  }));
  return {
    list: () => mails,
    add: (mail) => {
      saving(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
      const last = Number(mails[mails.length - 1]?.id.split('-')[0] ?? 0);
      const id = `${String(last + 1).padStart(5, '0')}-${plainName(mail.subject)}`;
      writeAtomically(join(folder, `${id}.eml`), mail.eml, disk);
      const stored = { id, eml: mail.eml };
      mails.push(stored);
      return stored;
    },
  };
};
