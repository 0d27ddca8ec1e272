import { describe, expect, it } from '@jest/globals';
import { readBoard, shownParts, boardCellText } from '../../../../src/core/coverage/issue-board/board-sheet';
import { countedNames } from '../../../../src/core/coverage/issue-board/formulas';
import { matchedRows, nextStep, strangers } from '../../../../src/core/coverage/issue-board/structure';
import { boardTab, PART_COLOURS, STATE_COLOURS } from '../../../../src/core/coverage/issue-board/tab';
import { boardView } from '../../../../src/core/coverage/issue-board/view';
import { render } from '../../../../src/core/base/messages/text';
import { boardOf, COLUMNS, TABLES, wantedOf, withCoverage, type Line } from './fixture';

const FULL: readonly Line[] = [
  ['ISS-D', '-', 'Detention'],
  ['ISS-O', '-', 'Our own issue'],
  ['ISS-F', '-', 'Right to food'],
];

const changesOf = (lines: readonly Line[], tables = TABLES, columns: readonly string[] = COLUMNS) => {
  const { cells, memories } = boardView(boardOf(lines, columns), wantedOf(tables));
  return [...cells, ...memories].map(({ id, column, value }) => `${id} ${column}=${String(value)}`);
};

describe('what the board shows', () => {
  it('is the part of each pair, in the workbook’s language, remembered in the row', () => {
    const tables = withCoverage([{ id: 'COV-1', issue: 'ISS-D', workgroup: 'WG-P', part: 'leads' }]);
    expect(changesOf(FULL, tables)).toEqual([
      'ISS-D theme=Life and safety',
      'ISS-D WG-P=leads',
      'ISS-F theme=Work and welfare',
      'ISS-D shown=WG-P=leads',
    ]);
    const { cells } = boardView(boardOf(FULL), wantedOf(tables, 'fr'));
    expect(cells.map(({ value }) => value)).toContain('pilote');
  });

  it('names a break-out after its workgroup, also on Home, which reads the headers', () => {
    const WG = [...(TABLES.WG ?? []), { id: 'WG-B', name: 'Deep wells', parent: 'WG-W' }];
    const headers = wantedOf({ ...TABLES, WG } as typeof TABLES).groups.map(({ header }) => header);
    expect(headers).toEqual(['Water', 'Prisons', 'Water: Deep wells']);
  });

  it('follows new names, and writes a word that was typed in another language in its own', () => {
    const lines: Line[] = [['ISS-D', 'WG-W=leads', 'Old name', 'dirige']];
    const tables = withCoverage([{ id: 'COV-1', issue: 'ISS-D', workgroup: 'WG-W', part: 'leads' }]);
    expect(changesOf(lines, tables)).toEqual([
      'ISS-D issue=Detention',
      'ISS-D theme=Life and safety',
      'ISS-D WG-W=leads',
    ]);
  });

  it('leaves a pick that nobody has read yet, and goes on remembering what was shown before it', () => {
    const tables = withCoverage([{ id: 'COV-1', issue: 'ISS-D', workgroup: 'WG-P', part: 'leads' }]);
    expect(changesOf([['ISS-D', 'WG-W=follows', 'Detention', 'contributes', '']], tables)).toEqual([
      'ISS-D theme=Life and safety',
      'ISS-D WG-P=leads',
      'ISS-D shown=WG-P=leads WG-W=follows',
    ]);
  });

  it('leaves unknown words, and rows of issues that are gone while they say something', () => {
    const columns = [...COLUMNS, ''];
    expect(changesOf([['ISS-D', '-', 'Detention', 'perhaps']], TABLES, columns)).toEqual([
      'ISS-D theme=Life and safety',
    ]);
    expect(changesOf([['ISS-0', '-', 'Gone', 'leads']])).toEqual([]);
    expect(changesOf([['ISS-0', '-', 'Gone']])).toEqual(['ISS-0 issue=', 'ISS-0 shown=', 'ISS-0 id=']);
  });
});

describe('columns and rows', () => {
  const step = (lines: readonly Line[], columns: readonly string[] = COLUMNS, tables = TABLES) =>
    nextStep(boardOf(lines, columns), wantedOf(tables));

  it('need nothing when they are there', () => {
    expect(step(FULL)).toBeUndefined();
  });

  it('come in place on an empty board, and below the count by theme later', () => {
    expect(step([])).toMatchObject({ kind: 'add-rows', at: 3, isInPlace: true });
    expect(step(FULL.slice(0, 2))).toMatchObject({ kind: 'add-rows', at: 15, isInPlace: false });
  });

  it('are added for active workgroups and those with a part, not for the others', () => {
    const columns = COLUMNS.filter((column) => column !== 'WG-P');
    const tables = withCoverage([{ id: 'COV-1', issue: 'ISS-D', workgroup: 'WG-Z', part: 'leads' }]);
    const found = step(FULL, columns, tables);
    expect(found?.kind === 'add-columns' && found.groups.map(({ header }) => header)).toEqual([
      'Prisons',
      'Resting',
    ]);
  });

  it('forget a column that is gone before it comes back empty', () => {
    const columns = COLUMNS.filter((column) => column !== 'WG-P');
    expect(step([['ISS-D', 'WG-P=leads WG-W=follows', 'Detention', 'follows']], columns)).toMatchObject({
      kind: 'forget',
      changes: [{ id: 'ISS-D', column: 'shown', value: 'WG-W=follows' }],
    });
  });

  it('go when a workgroup is closed and its column is empty', () => {
    const columns = COLUMNS.map((column) => (column === 'WG-P' ? 'WG-X' : column));
    const tables = { ...TABLES, WG: (TABLES.WG ?? []).filter(({ id }) => id !== 'WG-P') };
    expect(step(FULL, columns, tables)?.kind).toBe('drop-columns');
  });

  it('take a row that was typed with the name of a missing issue', () => {
    const found = step([...FULL.slice(0, 2), ['', '', 'right to FOOD']]);
    expect(found).toMatchObject({ kind: 'adopt-rows', cells: [{ row: 5, column: 0, value: 'ISS-F' }] });
  });

  it('that are strange are told', () => {
    const board = boardOf([...FULL, ['ISS-D', '-', 'Detention'], ['', '', 'Hats', 'leads']]);
    const model = wantedOf(TABLES);
    expect(strangers(board, matchedRows(board, model), model).map((one) => render(one, 'en'))).toEqual([
      'Tab “Issue board”, row 6: the issue stands in a row above already. This row is not read; clear it.',
      'Tab “Issue board”, row 7: “Hats” is not on the tab Issues, so the row was left. Add the issue there, then clear this row.',
    ]);
  });
});

describe('the memory of a row', () => {
  it('comes back as it was written, and an empty cell is none', () => {
    expect(
      boardCellText([
        ['WG-2', 'leads'],
        ['WG-1', ''],
        ['WG-0', 'follows'],
      ]),
    ).toBe('WG-0=follows WG-2=leads');
    expect([...(shownParts('WG-0=follows WG-2=leads') ?? [])]).toEqual([
      ['WG-0', 'follows'],
      ['WG-2', 'leads'],
    ]);
    expect([boardCellText([]), shownParts('-')?.size, shownParts(' ')]).toEqual(['-', 0, undefined]);
  });
});

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

describe('the tab', () => {
  it.each(Object.entries({ ...STATE_COLOURS, ...PART_COLOURS }))(
    'writes %s with a contrast of 4.5 to 1 at least',
    (_, { background, color }) => {
      expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['en', 'es', 'fr'] as const)('has its words, colours and chart in %s', (language) => {
    const { columns, chart, parts, colours, title } = boardTab(wantedOf(TABLES, language));
    expect(columns.map(({ key }) => key.replace('BOARD.', ''))).toEqual([...COLUMNS]);
    expect(chart).toMatchObject({ column: 9, columns: 4, row: 2, rows: 11 });
    expect(new Set([title, chart.title, ...parts.words, ...colours.map(({ text }) => text)]).size).toBe(
      5 + colours.length - 3,
    );
    expect(countedNames(language)).toHaveLength(12);
  });

  it('is no board without its keys', () => {
    expect(readBoard('Notes', [['id', 'issue']], [])).toBeUndefined();
  });
});
