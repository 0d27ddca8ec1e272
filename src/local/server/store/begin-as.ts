// A new workbook as a copy of one that is ready, so that nobody waits while its tabs are filled.
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { writeAtomically } from './atomic';
import { removeHalfPrepared } from './first-run';
import { setKeptAside } from './kept';
import { lockFile } from './lock-file';
import { readSnapshot, snapshotText, type Snapshot } from './snapshot';

/** The same with an id of its own wherever the old one stands, in the cells too: it is new, and no copy of a workbook. */
const withOwnId = ({ n, head, state, book }: Snapshot): string => {
  const text = JSON.stringify({ n, head, state, book });
  const own = text.replaceAll(state.spreadsheetId, `local-${randomUUID()}`);
  return snapshotText(JSON.parse(own) as Snapshot);
};

/** Of a workbook that is gone; whoever opens it is told. An empty log is what an ended program leaves. */
const hasChanges = (log: string): boolean => (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Whether it was begun so. What is there already stays, and so does what somebody has open. */
export const beginAs = (file: string, ready: string): boolean => {
  const taken = lockFile(`${file}.lock`);
  if (!('lock' in taken)) return false;
  try {
    removeHalfPrepared(file);
    if (existsSync(file) || hasChanges(`${file}.log`)) return false;
    const text = withOwnId(readSnapshot(ready));
    setKeptAside(file);
    writeAtomically(file, text);
    return true;
  } finally {
    taken.lock.release();
  }
};
