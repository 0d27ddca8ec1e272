// One process at a time owns a workbook file. The lock says who, so that a second one can send its wishes there.
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { NotSavedError } from './disk';

export interface Holder {
  readonly pid: number;
  /** When the process started, as its system counts; tells apart two processes that had the same number. */
  readonly born: string;
  /** Where it answers; missing when it runs one command and ends. */
  readonly port?: number;
  readonly token?: string;
}

export interface FileLock {
  /** Tells others where this process answers. */
  announce(address: { readonly port: number; readonly token: string }): void;
  release(): void;
}

const bornAt = (pid: number): string => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return fields?.[19] ?? '';
  } catch {
    return '';
  }
};

const isAlive = ({ pid, born }: Holder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = bornAt(pid);
  return born === '' || now === '' || born === now;
};

const read = (path: string): { text: string; holder: Holder | null } => {
  try {
    const text = readFileSync(path, 'utf8');
    try {
      return { text, holder: JSON.parse(text) as Holder };
    } catch {
      return { text, holder: null };
    }
  } catch {
    return { text: '', holder: null };
  }
};

// Takes a dead process's lock aside; gives it back when somebody else was faster and it is a live one by now.
const removeStale = (path: string, staleText: string): void => {
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== staleText) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process holds it now; it decides.
    }
  }
  rmSync(aside, { force: true });
};

/** Throws EEXIST when somebody has it. A disk that takes the name and not the words leaves no empty lock behind. */
const writeOwn = (path: string, own: Holder): void => {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    rmSync(path, { force: true });
    throw new NotSavedError(path, error);
  }
};

const ATTEMPTS = 5;

/** Locks, or answers who holds the lock. A lock whose process is gone is taken over. */
export const lockFile = (path: string): { lock: FileLock } | { holder: Holder } => {
  let own: Holder = { pid: process.pid, born: bornAt(process.pid) };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      writeOwn(path, own);
      const release = (): void => {
        if (read(path).holder?.pid === process.pid) rmSync(path, { force: true });
      };
      const announce = (address: { port: number; token: string }): void => {
        own = { ...own, ...address };
        writeFileSync(path, JSON.stringify(own), { mode: 0o600 });
      };
      return { lock: { announce, release } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const { text, holder } = read(path);
    if (holder && isAlive(holder)) return { holder };
    removeStale(path, text);
  }
  throw new Error(`The lock ${path} keeps changing hands; try again in a moment.`);
};
