// `upr copy`: a workbook file as Google copies one, with an id of its own and nothing of what stood outside the cells.
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/local/server/headless';

interface Snapshot {
  readonly state: Readonly<Record<string, unknown>>;
}

/**
 * Copies the file with what its log adds. Mails and documents stay with the old one, as they do in Google. Throws when
 * the workbook is open elsewhere, and when the new name is taken.
 */
export function copyWorkbook(from: string, to: string): void {
  if (existsSync(to)) throw new Error(`${to} is there already. Choose another name, or delete it first.`);
  const held = openWorkbookFile(from);
  if (held.state !== 'ours') throw new Error(`${from} is open in the local workbook. Close it there first.`);
  try {
    const snapshot = JSON.parse(readFileSync(from, 'utf8')) as Snapshot;
    const state = { ...snapshot.state, properties: {}, triggers: [], spreadsheetId: `local-${randomUUID()}` };
    if (existsSync(`${from}.log`)) copyFileSync(`${from}.log`, `${to}.log`);
    writeFileSync(to, JSON.stringify({ ...snapshot, state }));
  } finally {
    held.lock.release();
  }
}
