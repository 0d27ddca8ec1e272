// CSV in and out: rows as objects, and nothing that a spreadsheet would take for a formula.
import { parseCsv } from '../../src/core/base/text/csv';

export { parseCsv } from '../../src/core/base/text/csv';
export { writeCsv } from '../../src/core/base/text/csv';

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
