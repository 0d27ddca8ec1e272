// A tab of answers: made when the first comes, all of it text, whatever was typed.
import { describe, expect, it } from '@jest/globals';
import { createMemoryGrid } from '../../support/grid/memory-grid';
import { addAnswer } from '../../../src/local/server/form-answers';

const tab = 'Form answers – Join';
const texts = (grid: ReturnType<typeof createMemoryGrid>): unknown[][] => {
  const sheet = grid.sheets().find(({ name }) => name === tab);
  const { rows, columns } = grid.extent(sheet?.id ?? 0);
  return grid
    .read(sheet?.id ?? 0, { row: 0, column: 0, rows, columns })
    .map((row) => row.map(({ value, formula }) => formula || value));
};

describe('a tab of answers', () => {
  it('takes each below the one before, as it was typed', () => {
    const grid = createMemoryGrid({ timeZone: 'UTC' });
    const headings = ['Timestamp', 'Your name', 'Remark'];
    expect(addAnswer(grid, { tab, headings, cells: ['2027-01-02 03:04', '=1+1', '+49 30'] })).toBe(true);
    expect(addAnswer(grid, { tab, headings, cells: ['2027-01-02 03:05', '1/2', ''] })).toBe(true);
    expect(texts(grid)).toEqual([
      headings,
      ['2027-01-02 03:04', '=1+1', '+49 30'],
      ['2027-01-02 03:05', '1/2', ''],
    ]);
  });

  it('follows its columns where people moved them, and gets those that it lacks', () => {
    const grid = createMemoryGrid({ timeZone: 'UTC' });
    addAnswer(grid, { tab, headings: ['Name', 'Time'], cells: ['Ana', '1'] });
    addAnswer(grid, { tab, headings: ['Time', 'Name', 'More'], cells: ['2', 'Bo', 'much'] });
    expect(texts(grid)).toEqual([
      ['Name', 'Time', 'More'],
      ['Ana', '1', ''],
      ['Bo', '2', 'much'],
    ]);
  });

  it('is full at 5,000', () => {
    const grid = createMemoryGrid({ timeZone: 'UTC' });
    const add = () => addAnswer(grid, { tab, headings: ['Name'], cells: ['x'] });
    expect(add()).toBe(true);
    const sheetId = grid.sheets().find(({ name }) => name === tab)?.id ?? 0;
    grid.apply({ kind: 'insertRows', sheetId, row: 100, count: 4901 });
    const zone = { row: 2, column: 0, rows: 4998, columns: 1 };
    grid.apply({ kind: 'values', sheetId, zone, values: Array.from({ length: 4998 }, () => ['x']) });
    expect([add(), add()]).toEqual([true, false]);
  });
});
