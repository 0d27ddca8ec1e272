// What the store needs of the disk, as a port: a test puts a full or a broken one in its place. What could not be
// written is an error of its own kind, because a script may not take it for one of its own.
import { fsyncSync, writeSync } from 'node:fs';
import { reasonOf } from '../../../core/base/reason-of';

export interface Disk {
  /** Writes from `offset` on; answers how many bytes it took, which may be fewer than were given. */
  write(handle: number, bytes: Uint8Array, offset: number, position: number): number;
  /** Returns when everything written so far would outlive a loss of power. */
  flush(handle: number): void;
}

export const realDisk: Disk = {
  write: (handle, bytes, offset, position) =>
    writeSync(handle, bytes, offset, bytes.length - offset, position),
  flush: (handle) => fsyncSync(handle),
};

export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
  readonly code = 'NOT_SAVED';
  constructor(file: string, cause: unknown) {
    super(
      `The change could not be saved in ${file} (${reasonOf(cause)}). What was saved before is whole. ` +
        'Make room on the disk or mend it, then do it again.',
      { cause },
    );
  }
}

/** Does what writes to `file`; a failure is a NotSavedError. */
export const saving = <T>(file: string, write: () => T): T => {
  try {
    return write();
  } catch (error) {
    throw error instanceof NotSavedError ? error : new NotSavedError(file, error);
  }
};

/** Writes all the bytes. A disk that takes nothing, and says nothing, would else be asked for ever. */
export const writeAll = (disk: Disk, handle: number, bytes: Uint8Array, position: number): void => {
  for (let offset = 0; offset < bytes.length;) {
    const taken = disk.write(handle, bytes, offset, position + offset);
    if (taken <= 0) throw new Error('The disk takes nothing more.');
    offset += taken;
  }
};
