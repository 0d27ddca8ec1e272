// A .csv file, or cells that were copied, as a sheet.
import { separatorOf, tableLines } from '../text/csv';
import { SheetBuilder, type Sheet } from './sheet';

/** Excel may write which sign parts the fields as a first line of its own: it stays as a blank one. */
const SAID = /^\ufeff?sep=([;,\t])(?=\r|\n)/;

/** Throws `TooManyRows`. */
export function textSheet(text: string, mostRows: number, name = ''): Sheet {
  const said = SAID.exec(text)?.[1] as ReturnType<typeof separatorOf> | undefined;
  const bare = text.replace(SAID, '');
  const builder = new SheetBuilder(mostRows);
  tableLines(bare, said ?? separatorOf(bare)).forEach((line, row) =>
    line.forEach((field, column) => builder.put(row, column, field.replace(/\r\n?/g, '\n'))),
  );
  return builder.sheet(name);
}
