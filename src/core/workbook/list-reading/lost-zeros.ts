// Numbers of recommendations of which a spreadsheet took the last zero: 117.1 between 117.9 and 117.11 is 117.10.
import type { Asked } from './asked';
import type { ReadRow } from './list-reading';

const NUMBER = /^(\d{1,3})\.(\d{1,2})$/;

/** What the number after this one would be, where that ends with a zero that a spreadsheet leaves out; '' otherwise. */
function nextWithZero(number: string): string {
  const [, paragraph = '', item = ''] = NUMBER.exec(number) ?? [];
  const next = Number(item) + 1;
  return item !== '' && next % 10 === 0 ? `${paragraph}.${String(next)}` : '';
}

const numberOf = ({ values }: ReadRow): string => String(values['number'] ?? '');

/** The rows with such numbers as they are answered. */
export function withZeros(
  rows: readonly ReadRow[],
  ask: (asked: Asked, line: number) => string,
): readonly ReadRow[] {
  let before = '';
  return rows.map((row) => {
    const written = numberOf(row);
    const meant = nextWithZero(before);
    before = written;
    if (meant === '' || `${written}0` !== meant) return row;
    const proposals = [meant, written].map((value) => ({ value, name: value, why: '' }));
    const number = ask({ about: 'number', of: 'number', written, proposals, usual: meant }, row.line);
    before = meant;
    return { ...row, values: { ...row.values, number } };
  });
}
