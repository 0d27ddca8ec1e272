// CSV in and out: quoted fields, line breaks inside them, and nothing that a spreadsheet would take for a formula.

/** The fields of each line, as RFC 4180 has them; blank lines do not count. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const source = text.replace(/^\ufeff/, '');
  while (field.lastIndex < source.length) {
    const found = field.exec(source);
    if (!found) throw new Error(`A quote is not closed in line ${lines.length + 1} of the CSV file.`);
    line.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push([...line, '']);
  return lines;
}

/** The rows below the header as objects; empty fields are left out. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = parseCsv(text);
  return lines.map((line) => {
    const filled = header
      .map((key, index) => [key, line[index] ?? ''] as const)
      .filter(([, value]) => value !== '');
    return Object.fromEntries(filled);
  });
}

/** Programs run what starts like this, so it gets an apostrophe before it (CWE-1236). */
const harmless = (value: string): string =>
  /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value;

const quoted = (value: string): string => {
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

export const writeCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
