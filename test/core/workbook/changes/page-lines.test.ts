// A page that is written anew: what stands beside a line goes where the line goes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepBeside } from '../../../../src/core/workbook/changes/page-lines';

const lineOf = (text: string) => ({ style: 'text', text });

/** The page after a run: each line with what stands beside it. */
function after(old: readonly (readonly [string, string])[], next: readonly string[]) {
  const page = {
    lines: old.map(([line]) => line),
    noted: new Set(old.flatMap(([, beside], row) => (beside === '' ? [] : [row]))),
  };
  const { lines, deletes, inserts } = keepBeside(page, next.map(lineOf), 'en');
  const beside = old.map(([, note]) => note);
  for (const [row, count] of deletes) beside.splice(row - 1, count);
  for (const [row, count] of inserts) beside.splice(row - 1, 0, ...Array.from({ length: count }, () => ''));
  return lines.map(({ text }, row) => [text, beside[row] ?? ''] as const);
}

describe('what stands beside a line', () => {
  it.each([
    [
      'goes down with it',
      [
        ['Report', ''],
        ['Gaps', ''],
        ['• Water', 'Ask Bo'],
      ],
      ['Report', 'Gaps', '• Housing', '• Water'],
      [
        ['Report', ''],
        ['Gaps', ''],
        ['• Housing', ''],
        ['• Water', 'Ask Bo'],
      ],
    ],
    [
      'goes up with it',
      [
        ['Report', 'Read on Monday'],
        ['Gaps', ''],
        ['• Housing', ''],
        ['• Water', 'Ask Bo'],
      ],
      ['Report', 'Gaps', '• Water'],
      [
        ['Report', 'Read on Monday'],
        ['Gaps', ''],
        ['• Water', 'Ask Bo'],
      ],
    ],
    [
      'stays where a number or half of the line changed',
      [
        ['Report', ''],
        ['12 submissions', 'Many'],
        ['• Water – Ana, Bo · Wells', 'Ask Bo'],
      ],
      ['Informe', '14 submissions', '• Water – Ana, Bo, Cora'],
      [
        ['Informe', ''],
        ['14 submissions', 'Many'],
        ['• Water – Ana, Bo, Cora', 'Ask Bo'],
      ],
    ],
    [
      'keeps a line that is gone, which says so once',
      [
        ['Report', ''],
        ['• Water', 'Ask Bo'],
        ['No longer in the report: • Old', 'Done'],
        ['End', ''],
      ],
      ['Report', '• Housing', 'End'],
      [
        ['Report', ''],
        ['No longer in the report: • Water', 'Ask Bo'],
        ['No longer in the report: • Old', 'Done'],
        ['• Housing', ''],
        ['End', ''],
      ],
    ],
    [
      'stays below the page',
      [
        ['Report', ''],
        ['End', ''],
        ['', ''],
        ['', 'Ours'],
      ],
      ['Report', 'New', 'End'],
      [
        ['Report', ''],
        ['New', ''],
        ['End', ''],
        ['', 'Ours'],
      ],
    ],
  ] as const)('%s', (_, old, next, wanted) => {
    expect(after(old, next)).toEqual(wanted);
  });

  it('is nothing to move where there is none', () => {
    const page = { lines: ['Report', 'Old'], noted: new Set<number>() };
    expect(keepBeside(page, [lineOf('Report')], 'en')).toMatchObject({ deletes: [], inserts: [] });
  });

  it('is never lost, and a second run moves nothing', () => {
    const word = fc.constantFrom('Gaps', '• Water', '• Housing', '3 pairs', 'End', '');
    const beside = fc.constantFrom('', '', 'Ask Bo', 'Done');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, beside), { maxLength: 12 }),
        fc.array(word, { maxLength: 12 }),
        (old, lines) => {
          const [present, next] = [
            [['Report', ''] as const, ...old],
            ['Report', ...lines],
          ];
          const once = after(present, next);
          const notes = (page: typeof once) =>
            page
              .map(([, note]) => note)
              .filter((note) => note !== '')
              .sort();
          expect(notes(once)).toEqual(notes(present));
          expect(
            once.map(([line]) => line).filter((line) => next.includes(line)).length,
          ).toBeGreaterThanOrEqual(next.length);
          expect(after(once, next)).toEqual(once);
        },
      ),
    );
  });
});
