// What a companion file lacks: lines of people who have none, and code names that changed.
import type { CodePerson, CompanionComparison } from './compare';
import type { Companion, FileSheet } from './read-companion';
import type { CellText } from './update-sheet';

/** What goes into the cells of one sheet of the file. */
export interface SheetUpdate {
  /** 0-based, of the file's sheets. */
  readonly sheet: number;
  readonly texts: readonly CellText[];
}

/** By sheet; sheets in which nothing changes are left out. `added` get lines in the first sheet, below its last one. */
export function updatesOf(
  { sheets }: Companion,
  { renamed }: Pick<CompanionComparison, 'renamed'>,
  added: readonly CodePerson[],
): readonly SheetUpdate[] {
  const [first] = sheets;
  return sheets
    .map(({ sheet, columns, lastRow }): SheetUpdate => {
      const at = columns.codeName;
      const names = at === undefined ? [] : renamed.filter((line) => line.sheet === sheet);
      const lines = sheet === first.sheet ? added : [];
      return {
        sheet,
        texts: [
          ...names.map(({ row, person }) => ({ row, column: at ?? 0, text: person.name })),
          ...lines.flatMap(({ id, name }, index) =>
            [
              { column: columns.codeName, text: name },
              { column: columns.code, text: id },
            ].flatMap(({ column, text }) =>
              column === undefined ? [] : [{ row: lastRow + 1 + index, column, text }],
            ),
          ),
        ],
      };
    })
    .filter(({ texts }) => texts.length > 0);
}

/** The rows of a sheet with these texts in them. */
export function rowsWith({ rows }: FileSheet, texts: readonly CellText[]): readonly (readonly string[])[] {
  const made = rows.map((row) => [...row]);
  for (const { row, column, text } of texts) {
    while (made.length < row) made.push([]);
    const cells = made[row - 1] as string[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return made;
}
