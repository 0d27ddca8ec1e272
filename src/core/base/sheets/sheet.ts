// A sheet of a file or a table that was pasted, before anybody knows what it is; and how readers of files fill one.

/** A range of cells that are one; places are 0-based. */
interface Merged {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Places are 0-based. */
export interface Sheet {
  readonly name: string;
  /** As the cells show it: dates in ISO form, numbers with the zeros that their format adds. No blank row is left out. */
  readonly cells: readonly (readonly string[])[];
  /** Their text stands in the first cell only. Over several rows it counts in each, over several columns in the first. */
  readonly merged: readonly Merged[];
  readonly hidden: {
    readonly columns: readonly number[];
    readonly rows: readonly number[];
    readonly self: boolean;
  };
  /** Cells whose formula gave an error, such as `C5`; they are empty. */
  readonly errors: readonly string[];
}

/** A sheet has more rows than are taken. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

const A = 65;
const LETTERS = 26;

/** The letters of a column by its 0-based place. */
const lettersOf = (column: number): string =>
  (column < LETTERS ? '' : lettersOf(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(A + (column % LETTERS));

/** The sheet of a table that knows of nothing merged or hidden. */
export const plainSheet = (name: string, cells: readonly (readonly string[])[]): Sheet => ({
  ...{ name, cells, merged: [], errors: [] },
  hidden: { columns: [], rows: [], self: false },
});

/** The rows of a sheet with the text of a merged cell in each row that it reaches over. To the right nothing is filled. */
export function filledRows({ cells, merged }: Sheet): string[][] {
  const rows = cells.map((row) => [...row]);
  for (const { row, column, height } of merged) {
    const text = rows[row]?.[column] ?? '';
    if (text === '') continue;
    for (const below of rows.slice(row + 1, row + height)) {
      while (below.length <= column) below.push('');
      if (below[column] === '') below[column] = text;
    }
  }
  return rows;
}

/** Fills a sheet cell by cell; empty cells and rows at the end of it stay out. */
export class SheetBuilder {
  private readonly cells: string[][] = [];
  private readonly merged: Merged[] = [];
  private readonly errors: string[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly hiddenRows: number[] = [];
  private width = 0;

  constructor(private readonly mostRows: number) {}

  /** Throws where the sheet gets more rows than are taken. */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    if (row >= this.mostRows) throw new TooManyRows();
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = text;
    this.width = Math.max(this.width, column + 1);
  }

  fail(row: number, column: number): void {
    this.errors.push(`${lettersOf(column)}${String(row + 1)}`);
  }

  merge(merged: Merged): void {
    if (merged.height * merged.width > 1) this.merged.push(merged);
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  sheet(name: string, isHidden = false): Sheet {
    return {
      ...{ name, cells: this.cells, errors: this.errors },
      merged: this.merged.filter(({ row }) => row < this.cells.length),
      hidden: {
        columns: this.hiddenColumns.filter((column) => column < this.width),
        rows: this.hiddenRows.filter((row) => row < this.cells.length),
        self: isHidden,
      },
    };
  }
}
