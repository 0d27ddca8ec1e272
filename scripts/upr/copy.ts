// `upr copy`: a workbook file as Google copies one, with an id of its own and nothing of what stood outside the cells.
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import { writeAtomically } from '../../src/local/server/store/atomic';
import { readSnapshot, snapshotText } from '../../src/local/server/store/snapshot';
import { whileOurs } from './backup';

/**
 * Copies the file with what its log adds. Mails and documents stay with the old one, as they do in Google. Throws when
 * the workbook is open elsewhere, and when the new name is taken.
 */
export function copyWorkbook(from: string, to: string): void {
  if (existsSync(to)) throw new Error(`${to} is there already. Choose another name, or delete it first.`);
  whileOurs(from, () => {
    const snapshot = readSnapshot(from);
    const state = { ...snapshot.state, properties: {}, triggers: [], spreadsheetId: `local-${randomUUID()}` };
    if (existsSync(`${from}.log`)) copyFileSync(`${from}.log`, `${to}.log`);
    writeAtomically(to, snapshotText({ ...snapshot, state }));
  });
}
