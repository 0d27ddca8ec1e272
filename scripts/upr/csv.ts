// CSV in and out: rows as objects, and nothing that a spreadsheet would take for a formula.
import { parseCsv } from '../../src/core/text/csv';

export { parseCsv, type Separator } from '../../src/core/text/csv';

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
