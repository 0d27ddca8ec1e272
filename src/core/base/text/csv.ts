// CSV: reading it with quoted fields, line breaks inside them, commas, semicolons or tabs between them; and writing it so
// that spreadsheets open it as it is: quoted where needed, and nothing in it runs as a formula.

/** What may stand between two fields. */
type Separator = ',' | ';' | '\t';

/** The fields of each line, as RFC 4180 has them; blank lines do not count. */
export function parseCsv(text: string, separator: Separator = ','): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const source = text.replace(/^\ufeff/, '');
  while (field.lastIndex < source.length) {
    const found = field.exec(source);
    if (!found) throw new Error(`A quote is not closed in line ${lines.length + 1} of the CSV file.`);
    line.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    if (found[3] === separator) continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push([...line, '']);
  return lines;
}

/** What stands between the fields, by what the first line has most of outside quotes. */
export function separatorOf(text: string): Separator {
  const line = /^[^\r\n]*/.exec(text.replace(/^\ufeff/, ''))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: Separator): number => line.split(separator).length;
  const separators: readonly Separator[] = ['\t', ';', ','];
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

/**
 * The fields of each line as `parseCsv` has them; where quotes do not stand as CSV has them, as in a table copied from
 * a page, each line is cut at the separator.
 */
export function parseTable(text: string, separator: Separator): string[][] {
  try {
    return parseCsv(text, separator);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => line.split(separator));
  }
}

/** Signs at the start of a cell by which spreadsheets take it for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A number stays one: `-3` is no formula. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

function writtenField(value: string): string {
  const safe = LIKE_A_FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines of fields, as RFC 4180 has them. */
export const writeCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(writtenField).join(',')}\r\n`).join('');
