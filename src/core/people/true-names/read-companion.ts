// What a companion file says: its lines, whoever they are about, and where its columns stand.
import { keyOfHeading, type CompanionKey } from './columns';

/** A sheet of the file as text. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface CompanionLine extends Readonly<Record<CompanionKey, string>> {
  /** 0-based, of the file's sheets. */
  readonly sheet: number;
  /** 1-based. */
  readonly row: number;
  /** Of columns that people added; those that are empty are left out. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
}

export interface CompanionSheet {
  /** 0-based. */
  readonly sheet: number;
  /** 0-based. */
  readonly columns: Readonly<Partial<Record<CompanionKey, number>>>;
  /** 1-based row of the last line that holds anything. */
  readonly lastRow: number;
}

export interface Companion {
  readonly sheets: readonly [CompanionSheet, ...CompanionSheet[]];
  readonly lines: readonly CompanionLine[];
}

/** People may put a title above the headings. */
const LOOKED_AT = 10;

type Columns = CompanionSheet['columns'];

const columnsIn = (row: readonly string[]): Columns => {
  const columns: Partial<Record<CompanionKey, number>> = {};
  row.forEach((heading, at) => {
    const key = keyOfHeading(heading);
    if (key) columns[key] ??= at;
  });
  return columns;
};

const isHead = ({ code, codeName, trueName }: Columns): boolean =>
  trueName !== undefined && (code ?? codeName) !== undefined;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function lineOf(head: readonly string[], columns: Columns, row: readonly string[]) {
  const text = (key: CompanionKey): string => row[columns[key] ?? -1]?.trim() ?? '';
  const ours = new Set(Object.values(columns));
  return {
    ...{ codeName: text('codeName'), code: text('code'), trueName: text('trueName') },
    ...{ email: text('email'), phone: text('phone'), reach: text('reach'), notes: text('notes') },
    others: row.flatMap((cell, at) =>
      ours.has(at) || cell.trim() === '' ? [] : [{ heading: head[at]?.trim() ?? '', text: cell.trim() }],
    ),
  };
}

interface Read {
  readonly sheet: CompanionSheet;
  readonly lines: readonly CompanionLine[];
}

function readSheet({ rows }: FileSheet, sheet: number): readonly Read[] {
  const at = rows.slice(0, LOOKED_AT).findIndex((row) => isHead(columnsIn(row)));
  const head = rows[at];
  if (!head) return [];
  const columns = columnsIn(head);
  const lines = rows.flatMap((row, index): readonly CompanionLine[] =>
    index <= at || isBlank(row) ? [] : [{ ...lineOf(head, columns, row), sheet, row: index + 1 }],
  );
  return [{ sheet: { sheet, columns, lastRow: lines.at(-1)?.row ?? at + 1 }, lines }];
}

/** Every sheet that has the headings of a companion; undefined where none has. */
export function readCompanion(sheets: readonly FileSheet[]): Companion | undefined {
  const read = sheets.flatMap(readSheet);
  const [first, ...more] = read.map(({ sheet }) => sheet);
  return first && { sheets: [first, ...more], lines: read.flatMap(({ lines }) => lines) };
}
