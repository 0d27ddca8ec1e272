// To whom mails went and what journeys took is kept for the days of Settings, and each sheet is told by itself.
import { expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { keptTooLong } from '../../../../src/core/workbook/check/kept-too-long';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const context = { ...contextOf(), now: '2027-06-01T10:00:00Z', timeZone: 'UTC' };
const mail = (id: string, sentAt: string) => ({
  ...{ id, key: `invite ${id}`, to: 'MEM-1', address: 'ana@example.org', sentAt },
  state: sentAt === '' ? 'waiting' : 'sent',
});
const TABLES: Tables = {
  MEM: [{ id: 'MEM-1', name: 'Ana Ruiz' }],
  SET: [],
  DEL: [
    { id: 'DEL-1', person: 'MEM-1', event: 'Then', leaves: '2027-03-01', lodging: 'Rue 1' },
    { id: 'DEL-2', person: 'MEM-1', event: 'Lately', leaves: '2027-05-01', lodging: 'Rue 2' },
    { id: 'DEL-3', person: 'MEM-1', event: 'No day', leaves: '', lodging: 'Rue 3' },
  ],
  OBX: [mail('OBX-1', '2026-05-01T10:00:00Z'), mail('OBX-2', '2027-05-01T10:00:00Z'), mail('OBX-3', '')],
};
const withSetting = (key: string, value: string): Tables => ({
  ...TABLES,
  SET: [{ id: 'SET-1', key, value }],
});
const over = (tables: Tables, drops = true) => keptTooLong(bookOf(tables), context, () => true, drops);
const ids = (tables: Tables): string[] => over(tables).edits.map(({ id }) => id);

it('drops what is over, and of mails leaves the key by which none goes out twice', () => {
  expect(over(TABLES).edits).toEqual([
    { kind: 'update', sheet: 'DEL', id: 'DEL-1', values: { visa: '', lodging: '' } },
    { kind: 'update', sheet: 'OBX', id: 'OBX-1', values: { to: '', address: '' } },
  ]);
});

it('only looks where nobody asked for it, and names each sheet once', () => {
  const { edits, findings, rows } = over(TABLES, false);
  expect([edits.length, rows]).toEqual([0, 2]);
  expect(findings.map(({ sheet, mended, message }) => [sheet, mended, render(message, 'en')])).toEqual([
    ['DEL', false, expect.stringContaining('90 days')],
    ['OBX', false, expect.stringContaining('365 days')],
  ]);
});

it.each([
  ['keep.travel', '0', ['OBX-1']],
  ['keep.travel', '10', ['DEL-1', 'DEL-2', 'OBX-1']],
  ['keep.mail', '', ['DEL-1']],
  ['keep.mail', '7', ['DEL-1', 'OBX-1', 'OBX-2']],
])('goes by Settings: %s %s', (key, value, gone) => {
  expect(ids(withSetting(key, value))).toEqual(gone);
});

it('leaves sheets alone that are not there', () => {
  expect(keptTooLong(bookOf({ ...TABLES }), context, () => false, true).edits).toEqual([]);
});
