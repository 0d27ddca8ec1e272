// Writing a file so that it is either the old one or the new one, whatever happens in between.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, realDisk, saving, writeAll } from './disk';

const syncFolder = (folder: string): void => {
  // Windows has no handle on a folder; there the rename is durable by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const writeFlushed = (disk: Disk, file: string, bytes: Uint8Array): void => {
  // What a coalition writes is for its eyes, not for everybody on the machine.
  const handle = openSync(file, 'w', 0o600);
  try {
    writeAll(disk, handle, bytes, 0);
    disk.flush(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes beside the file, flushes to disk, reads it again, then takes its place. What fails leaves the old one. */
export const writeAtomically = (file: string, content: string | Uint8Array, disk: Disk = realDisk): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const temporary = `${file}.${process.pid}.tmp`;
  saving(file, () => {
    try {
      writeFlushed(disk, temporary, bytes);
      if (!readFileSync(temporary).equals(bytes)) throw new Error('What was written reads differently.');
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(dirname(file));
  });
};
