// Writing CSV that spreadsheets open as it is: quoted where needed, and nothing in it runs as a formula.

/** Signs at the start of a cell by which spreadsheets take it for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A number stays one: `-3` is no formula. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

function field(value: string): string {
  const safe = LIKE_A_FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines of fields, as RFC 4180 has them. */
export const writeCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
