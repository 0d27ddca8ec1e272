// What a page may send as a change: fields of another kind would keep the workbook from being opened ever again.
import { expect, it } from '@jest/globals';
import { readMessage } from '../../../src/local/server/page-message';

const sent = (command: object): string =>
  JSON.stringify({
    t: 'revision',
    revision: {
      ...{ type: 'REMOTE_REVISION', clientId: 'page', commands: [command] },
      ...{ serverRevisionId: 'a', nextRevisionId: 'b' },
    },
  });

const CELL = { type: 'UPDATE_CELL', sheetId: 's', col: 0, row: 0 };
const LINES = { type: 'ADD_COLUMNS_ROWS', sheetId: 's', dimension: 'ROW', base: 1, quantity: 1 };
const GONE = { type: 'REMOVE_COLUMNS_ROWS', sheetId: 's', dimension: 'COL', elements: [1, 2] };
const CLEARED = { type: 'CLEAR_CELLS', sheetId: 's', target: [{ left: 0, right: 1, top: 1, bottom: 2 }] };
const RENAMED = { type: 'RENAME_SHEET', sheetId: 's', newName: 'Ours', oldName: 'Theirs' };
const MOVED = { type: 'MOVE_SHEET', sheetId: 's', delta: -1 };

it.each([{ ...CELL, content: 'x' }, CELL, LINES, GONE, CLEARED, RENAMED, MOVED])('takes %j', (command) => {
  expect(readMessage(sent(command))).toMatchObject({ t: 'revision' });
});

it.each([
  { ...CELL, content: 5 },
  { ...CELL, content: null },
  { ...LINES, quantity: 'many' },
  { ...LINES, quantity: 1e9 },
  { ...LINES, dimension: 'DEPTH' },
  { ...GONE, elements: 3 },
  { ...GONE, elements: [null] },
  { ...CLEARED, target: [null] },
  { ...RENAMED, newName: {} },
  { ...MOVED, delta: 'left' },
  { type: 'CLEAR_CELLS', sheetId: 's' },
  { type: 'REMOVE_COLUMNS_ROWS', dimension: 'ROW', elements: [1] },
  { type: 'ADD_MERGE', sheetId: 's' },
  { type: 'CREATE_NAMED_RANGE', sheetId: 's', name: 7 },
  { type: 'UPDATE_CHART', sheetId: 's', figureId: 'f' },
])('refuses %j', (command) => {
  expect(() => readMessage(sent(command))).toThrow('The message was not understood.');
});
