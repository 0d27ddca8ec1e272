// Repairs ids that are missing, stand twice or were overwritten: rows get their own back, or a new one, and the report
// says so.
import type { Inverse } from '../../core/workbook/changes/journal';
import { knownIds, settleIds, type KnownIds, type NamedId } from '../../core/workbook/check/own-ids';
import type { WorkbookFinding } from '../../core/workbook/records/book';
import { message, type Message } from '../../core/base/messages/text';
import { nameColumnsOf, rowKey } from '../../core/workbook/records/names';
import { cellText, type SheetSnapshot, type SnapshotRow } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { assignIds, type IdFilling } from './assign-ids';
import { inverseOfEntry, readJournal } from './journal';
import type { Environment, Sheets, TabIds } from './types';
import * as checkText from '../../core/words/workbook/check';

/** What is known of the ids of each sheet. */
export type KnownOf = (sheet: SheetId) => KnownIds;

/** A damaged entry says nothing of any row. */
function readable(read: () => Inverse): readonly Inverse[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

/** What the journal and capabilities know of ids. One read of the journal, and what capabilities read. */
export function knownByOthers(env: Environment, tabs: TabIds): KnownOf {
  const entries = readJournal(env, tabs, true)?.entries ?? [];
  const done = entries
    .filter(({ state }) => state === 'done')
    .flatMap((entry) => readable(() => inverseOfEntry(entry)))
    .reverse();
  const named: readonly NamedId[] = env.hooks.flatMap(({ namedIds }) => namedIds?.(env, tabs) ?? []);
  return (sheet) => knownIds(sheet, done, named);
}

const findingAt = (sheet: SheetSnapshot, row: SnapshotRow, words: Message): WorkbookFinding => ({
  sheet: sheet.sheet,
  rowNumber: row.rowNumber,
  id: row.id,
  column: 'id',
  message: words,
  mended: true,
});

const nameOf = ({ sheet, columns }: SheetSnapshot, { cells, rowNumber }: SnapshotRow): string =>
  nameColumnsOf(sheet)
    .map((column) => cellText(cells[columns.indexOf(column)]).trim())
    .find((name) => name !== '') ?? String(rowNumber);

type Settled = ReturnType<typeof settleIds>;

/** Lists are pasted by the hundred, so the new rows of a sheet are one finding. */
function findingsIn(sheet: SheetSnapshot, settled: Settled): WorkbookFinding[] {
  const typed = sheet.rows.filter((_, at) => settled[at]?.cause === 'typed');
  const [first] = typed;
  const overwritten = sheet.rows.flatMap((row, at): WorkbookFinding[] => {
    const values = { name: nameOf(sheet, row), value: row.id, id: settled[at]?.id ?? '' };
    switch (settled[at]?.cause) {
      case 'given back':
        return [findingAt(sheet, row, message(checkText.idGivenBack, values))];
      case 'impossible':
        return [findingAt(sheet, row, message(checkText.idImpossible, values))];
      case 'doubled':
        return [findingAt(sheet, row, message(checkText.idDoubled, { id: row.id }))];
      default:
        return [];
    }
  });
  return [
    ...(first ? [findingAt(sheet, first, message(checkText.typedByHand, { count: typed.length }))] : []),
    ...overwritten,
  ];
}

interface Mended {
  readonly sheets: Sheets;
  readonly findings: readonly WorkbookFinding[];
}

interface ToMend extends Mended {
  /** The rows with the ids that they are to have, '' for a new one. */
  readonly wanted: Sheets['snapshot'];
}

function idsToMend({ snapshot, tabs }: Sheets, knownOf: KnownOf): ToMend {
  const all = Object.values(snapshot)
    .filter(({ columns }) => columns.includes('id'))
    .map((sheet) => ({ sheet, settled: settleIds(sheet, knownOf(sheet.sheet)) }));
  const withIds = (idOf: (one: Settled[number]) => string): Sheets['snapshot'] =>
    Object.fromEntries(
      all.map(({ sheet, settled }) => {
        const rows = sheet.rows.map((row, at) => ({ ...row, id: settled[at] ? idOf(settled[at]) : row.id }));
        return [sheet.sheet, { ...sheet, rows }];
      }),
    );
  return {
    sheets: { snapshot: withIds(({ id, cause }) => (cause === 'stays' ? id : '')), tabs },
    wanted: withIds(({ id }) => id),
    findings: all.flatMap(({ sheet, settled }) => findingsIn(sheet, settled)),
  };
}

/** Gives ids where they are missing, stand twice or were overwritten. Needs the lock. */
export function repairIds(env: IdFilling, sheets: Sheets, knownOf: KnownOf): Mended {
  const { sheets: ready, wanted, findings } = idsToMend(sheets, knownOf);
  const wantedAt = (sheet: SheetId, rowNumber: number): string =>
    wanted[sheet]?.rows.find((row) => row.rowNumber === rowNumber)?.id ?? '';
  return { sheets: assignIds(env, ready, wantedAt), findings };
}

/** The same without writing: rows that would get a new id answer to what stands for it. */
export function foreseeIds(sheets: Sheets, knownOf: KnownOf): Mended {
  const { wanted, findings } = idsToMend(sheets, knownOf);
  const withStandIns = Object.values(wanted).map((sheet) => {
    const rows = sheet.rows.map((row) => ({ ...row, id: rowKey(sheet, row) }));
    return [sheet.sheet, { ...sheet, rows }] as const;
  });
  return { sheets: { snapshot: Object.fromEntries(withStandIns), tabs: sheets.tabs }, findings };
}
