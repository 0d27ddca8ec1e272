// CSV: reading it with quoted fields, line breaks inside them, commas, semicolons or tabs between them; and writing it so
// that spreadsheets open it as it is: quoted where needed, and nothing in it runs as a formula.

/** What may stand between two fields. */
type Separator = ',' | ';' | '\t';

const isBlank = (line: readonly string[]): boolean => line.length === 1 && line[0] === '';

/** The fields of every line, blank ones too: those have one empty field. Throws where a quote is not closed. */
function allLines(text: string, separator: Separator): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r\\n|[\\r\\n]|$)`,
    'y',
  );
  const source = text.replace(/^\ufeff/, '');
  while (field.lastIndex < source.length) {
    const found = field.exec(source);
    if (!found) throw new Error(`A quote is not closed in line ${lines.length + 1} of the CSV file.`);
    line.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    if (found[3] === separator) continue;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push([...line, '']);
  return lines;
}

/** The fields of each line, as RFC 4180 has them; blank lines do not count. */
export const parseCsv = (text: string, separator: Separator = ','): string[][] =>
  allLines(text, separator).filter((line) => !isBlank(line));

const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
/** How much of a text tells its separator: signs and lines; and how many fields a line may have more weight for. */
const LOOKED_AT = 20_000;
const LOOKED_LINES = 60;
const WEIGHTY = 6;

/** What speaks for a separator: the lines that have the same number of fields by it, more than one. */
function agreement(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = line.split(separator).length;
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + Math.min(fields, WEIGHTY));
  }
  return Math.max(0, ...counts.values());
}

/** What stands between the fields, by what most lines agree about outside quotes; a title above has no say. */
export function separatorOf(text: string): Separator {
  const bare = text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*"/g, '');
  const lines = bare.split(/\r\n?|\n/, LOOKED_LINES);
  const best = SEPARATORS.map((separator) => ({ separator, weight: agreement(lines, separator) }));
  return best.reduce((most, one) => (one.weight > most.weight ? one : most), { separator: ',', weight: 0 })
    .separator;
}

/**
 * The fields of every line, blank ones too; where quotes do not stand as CSV has them, as in a table copied from a page,
 * each line is cut at the separator.
 */
export function tableLines(text: string, separator: Separator): string[][] {
  try {
    return allLines(text, separator);
  } catch {
    return text.split(/\r\n?|\n/).map((line) => line.split(separator));
  }
}

/** As `tableLines` has them, without blank lines. */
export const parseTable = (text: string, separator: Separator): string[][] =>
  tableLines(text, separator).filter((line) => line.some((field) => field.trim() !== '') || line.length > 1);

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
