// Ids of journal entries come once. Where an earlier version gave one to two entries, each is listed and undone by itself.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ListChangesResult } from '../../../src/core/workbook/changes/undo-commands';
import { idMaker } from '../../../src/addin/engine/new-ids';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
});

const cora = () => book.as(COORDINATOR);
const changes = () => (mustDo(cora().call('list-changes')).result as ListChangesResult).changes;
const names = () => book.rowsOf('ORG').map(({ name }) => name);

const bringIn = (name: string) => {
  const { change = '' } = mustDo(cora().call('import-rows', { sheet: 'ORG', rows: [{ name }] }));
  return change;
};

/** Gives the rows of an entry the id of another one, as chance did when ids had four letters. */
function repeat(change: string, as: string): void {
  const of = book.rowsOf('CHG').filter(({ id }) => String(id).startsWith(change));
  for (const { id, rowNumber } of of) book.type('CHG', rowNumber, 'id', String(id).replace(change, as));
}

/** Texts from a generator of its own, so that the outcome is the same in each run. */
function randomTexts(seed: number): (length: number) => string {
  let state = seed;
  const letter = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[state >>> 27] ?? '';
  };
  return (length) => Array.from({ length }, letter).join('');
}

describe('ids of journal entries', () => {
  it('are never the same, though none of the others is known when one is made', () => {
    const randomText = randomTexts(7);
    const repeats = Array.from({ length: 40 }, () => {
      const ids = Array.from({ length: 1000 }, () => idMaker({ randomText }, {})('CHG'));
      return ids.length - new Set(ids).size;
    });
    expect(repeats.filter((count) => count > 0)).toEqual([]);
  });

  it('are too long to come again', () => {
    expect(bringIn('River Watch')).toMatch(/^CHG-\w{12}$/);
  });
});

describe('entries that have the same id since a version before', () => {
  it('are two in the list, and each is taken back by itself', () => {
    const first = bringIn('Elders of the Delta');
    repeat(bringIn('Youth of the Delta'), first);
    const [newer, older] = changes().filter(({ id }) => id.startsWith(first));
    expect([newer?.about.first, older?.about.first]).toEqual(['Youth of the Delta', 'Elders of the Delta']);
    expect(newer?.id).not.toBe(older?.id);
    mustDo(cora().call('undo', { change: older?.id }));
    expect(names()).toContain('Youth of the Delta');
    expect(names()).not.toContain('Elders of the Delta');
    expect(
      changes()
        .filter(({ id }) => id.startsWith(first))
        .map(({ state }) => state),
    ).toEqual(['done', 'undone']);
    mustDo(cora().call('undo', { change: newer?.id }));
    expect(names()).not.toContain('Youth of the Delta');
  }, 60_000);

  it('have what goes on from them each for itself', () => {
    const submission = String(book.rowsOf('SUB')[0]?.['id']);
    const first = bringIn('Elders of the Delta');
    const built = mustDo(cora().call('build-document', { submission })).change ?? '';
    const [goesOn] = book.rowsOf('CHG').filter(({ command }) => String(command).endsWith(` after ${built}`));
    repeat(built, first);
    book.type('CHG', goesOn?.rowNumber ?? 0, 'command', `build-document after ${first}`);
    const both = changes().filter(({ id }) => id.startsWith(first));
    expect(both.map(({ command }) => command)).toEqual(['build-document', 'import-rows']);
    mustDo(cora().call('undo', { change: both[0]?.id }));
    expect(book.rowsOf('VER')).toEqual([]);
    expect(names()).toContain('Elders of the Delta');
  }, 60_000);
});

describe('an entry that goes on in further rows', () => {
  it.each(Array.from({ length: 12 }, (_, at) => at))(
    'brings long words back to the letter, cut at any of them: %i',
    (at) => {
      const submission = 'Clean wells';
      const text = 'x'.repeat(at) + ' wells'.repeat(9000);
      const texts = () => book.rowsOf('TXT').map((row) => row['text']);
      mustDo(cora().call('take-in-text', { submission, text }));
      const was = texts();
      const { change } = mustDo(cora().call('take-in-text', { submission, text: 'Short.' }));
      mustDo(cora().call('undo', { change }));
      expect(texts().sort().join('') === was.sort().join('')).toBe(true);
    },
    60_000,
  );
});
