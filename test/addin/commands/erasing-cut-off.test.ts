// An erasure that is cut off or fails at any call: whoever comes next finishes it, whatever they came for. In the end the
// person is named nowhere, or nothing of it was begun.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ErasureResult } from '../../../src/core/people/erasing/erase-person';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import type { Fault } from '../../../src/local/services/gate';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import {
  builtCode,
  COORDINATOR,
  mustDo,
  openWorkbook,
  type BookState,
  type TestWorkbook,
} from '../../support/workbook';
import { attempt, endings, openEntries, undisturbed, type Case } from '../engine/matrix';

const NAME = 'Ana Ruiz';
const PHONE = '+507 6123 4567';
const NAMED = /ana\W*ruiz|ana@example|6123\W*4567/i;
const OWN_TAB = 9_001;

/** Where the person is named besides their own row: minutes, a link, a note, a tab of people, what the script keeps. */
async function scene(): Promise<TestWorkbook> {
  const book = await testWorkbook();
  book.typeRow('ACT', { what: `Call ${PHONE}`, owner: NAME });
  book.typeRow('CON', {
    date: '2027-01-08',
    kind: 'Meeting',
    who: `${NAME}; Bo Lind`,
    notes: `${NAME} drove`,
  });
  const note = { row: 3, column: 3, note: `Ask ${NAME}` };
  book.grid.apply({ kind: 'note', sheetId: book.tabOf('SUB'), ...note });
  book.grid.apply({ kind: 'insertSheet', sheetId: OWN_TAB, name: 'Our own', index: 1, rows: 5, columns: 3 });
  mustDo(book.as(COORDINATOR).call('import-rows', { sheet: 'ORG', rows: [{ name: 'Somebody' }] }));
  const zone = { row: 1, column: 0, rows: 2, columns: 1 };
  book.grid.apply({ kind: 'values', sheetId: OWN_TAB, zone, values: [['Keys: Ruiz, Ana'], [PHONE]] });
  const state = book.state();
  const document = { ...state.shared.properties?.['document'], 'document.x': JSON.stringify({ by: MEMBER }) };
  const shared = { ...state.shared, properties: { ...state.shared.properties, document } };
  return openWorkbook(await builtCode(), { ...state, shared });
}

const idOfAna = (book: TestWorkbook): string =>
  String(book.rowsOf('MEM').find(({ email }) => email === MEMBER)?.['id'] ?? '');

let one: Case;
/** What somebody who is no coordinator does. */
const other: Case = {
  command: 'register-submission',
  as: CO_CHAIR,
  start: () => one.start(),
  input: (book) => ({ title: `Mine ${book.rowsOf('SUB').length}`, kind: 'joint', workgroup: 'Water' }),
};
let code: string;
let before: string;
beforeAll(async () => {
  code = await builtCode();
  const book = await scene();
  const state = book.state();
  const person = idOfAna(book);
  before = JSON.stringify(outsideJournal(book));
  one = {
    command: 'erase-person',
    as: COORDINATOR,
    start: () => state,
    input: () => ({ person, also: [PHONE], typed: NAME }),
  };
}, 60_000);

const JOURNAL = /^Changes/;

/** All that stands in cells and on them, and what the script keeps for all. */
function said(book: TestWorkbook): readonly string[] {
  const cells = book.grid.sheets().flatMap(({ id, name }) => {
    const { rows, columns } = book.grid.extent(id);
    if (rows === 0 || columns === 0) return [];
    const read = book.grid.read(id, { row: 0, column: 0, rows, columns });
    return read.flatMap((line, row) =>
      line.flatMap(({ value }, column) => [
        `${name} ${row + 1} ${column}: ${String(value)}`,
        `${name} ${row + 1} ${column} note: ${book.grid.note(id, row, column)}`,
      ]),
    );
  });
  return [...cells, `Kept: ${JSON.stringify(book.state().shared.properties?.['document'])}`];
}

const outsideJournal = (book: TestWorkbook): readonly string[] =>
  said(book).filter((text) => !JOURNAL.test(text));

const named = (book: TestWorkbook): readonly string[] => said(book).filter((text) => NAMED.test(text));

const erasures = (book: TestWorkbook) =>
  book.rowsOf('CHG').filter(({ command, inverse }) => command === 'erase-person' || inverse === '');

const look = (book: TestWorkbook): ErasureResult =>
  mustDo(book.as(COORDINATOR).call('erase-person', {}, { request: { dryRun: true } }))
    .result as ErasureResult;

interface Told {
  readonly ok: boolean;
  readonly words: string;
}

const tell = (answer: CallResponse | undefined): Told => ({
  ok: answer?.ok === true,
  words: answer?.ok === true ? answer.summary.join(' ') : (answer?.message ?? ''),
});

/** What somebody may do next. */
const NEXT = {
  'any other command': (book: TestWorkbook): Told => tell(attempt(book, other)),
  'Erase again': (book: TestWorkbook): Told => tell(attempt(book, one)),
  'the panel, and its press where it says so': (book: TestWorkbook): Told => {
    return look(book).isUnfinished
      ? tell(book.as(COORDINATOR).call('erase-person', { goOn: true }))
      : { ok: true, words: 'Nothing is unfinished.' };
  },
} as const;
type Way = keyof typeof NEXT;
const WAYS = Object.keys(NEXT) as Way[];

/** What is wrong once the next one came to a workbook where an erasure was cut off. */
function wrongAfter(book: TestWorkbook, way: Way): readonly string[] {
  const noted = erasures(book).filter((row) => NAMED.test(JSON.stringify(row)));
  const isBegun = openEntries(book) > 0 || JSON.stringify(outsideJournal(book)) !== before;
  const isOver = named(book).length === 0;
  const { ok, words } = NEXT[way](book);
  const mustBeGone = isBegun || way === 'Erase again';
  return [
    ...(noted.length > 0 ? ['the journal names the person'] : []),
    ...(ok || isOver ? [] : [`it was refused: ${words}`]),
    ...(/Erase a person”\) had stopped/.test(words) ? ['it is said to be taken back'] : []),
    ...(openEntries(book) > 0 ? ['an entry stayed open'] : []),
    ...(mustBeGone ? named(book).map((text) => text.slice(0, 80)) : []),
    ...(erasures(book).some(({ state, inverse }) => state !== 'done' || !['', '[]'].includes(String(inverse)))
      ? ['the journal keeps what was to go']
      : []),
  ];
}

const cutOff = (state: BookState, faults: readonly Fault[]): TestWorkbook => {
  const book = openWorkbook(code, state);
  attempt(book, one, { faults });
  return book;
};

/** The number of a call of an erasure that nothing disturbs, from 1: the first of that name. */
function callOf(name: string): number {
  const at = undisturbed(code, one).log.indexOf(name) + 1;
  if (at === 0) throw new Error(`An erasure does not call ${name}.`);
  return at;
}

/** So many endings, evenly over the run; `npm test -- --all` goes over every one. */
const MOST = process.env['UPR_ALL_CASES'] === '1' ? Infinity : 16;
const thinned = <T>(all: readonly T[], most = MOST): readonly T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / most) === 0);

describe('an erasure that is cut off or fails at any call', () => {
  it.each(WAYS)('is finished by %s', (way) => {
    const run = undisturbed(code, one);
    expect([run.answer.ok, named(cutOff(one.start(), []))]).toEqual([true, []]);
    const wrong = thinned(endings(run)).flatMap((fault) =>
      wrongAfter(cutOff(one.start(), [fault]), way).map(
        (text) => `${JSON.stringify(fault)} ${run.log[fault.at - 1] ?? ''}: ${text}`,
      ),
    );
    expect(wrong.length > 0 ? [wrong.length, ...wrong.slice(0, 6)] : []).toEqual([]);
  });

  it('is finished also where whoever finishes it is cut off or fails in turn', () => {
    const run = undisturbed(code, one);
    const [first] = endings(run).filter(
      ({ at, kind }) => kind === 'kill' && run.log[at - 1] === 'Sheet.getDataRange',
    );
    if (!first) throw new Error('Nothing was written.');
    const state = cutOff(one.start(), [first]).state();
    const second = { ...other, start: () => state };
    const again = undisturbed(code, second);
    expect(tell(again.answer)).toMatchObject({ ok: true, words: expect.stringContaining('is finished now') });
    const wrong = thinned(endings(again)).flatMap((fault) => {
      const book = openWorkbook(code, state);
      attempt(book, second, { faults: [fault] });
      return wrongAfter(book, 'any other command').map(
        (text) => `${JSON.stringify(fault)} ${again.log[fault.at - 1] ?? ''}: ${text}`,
      );
    });
    expect(wrong.length > 0 ? [wrong.length, ...wrong.slice(0, 6)] : []).toEqual([]);
  });

  it('keeps nobody from working where it cannot be finished, and says so', () => {
    const book = cutOff(one.start(), [{ at: callOf('Sheet.deleteRows'), kind: 'kill', applied: 0 }]);
    const failing = undisturbed(code, { ...other, start: () => book.state() });
    const at = failing.log.indexOf('Sheet.deleteRows') + 1;
    const { ok, words } = tell(attempt(book, other, { faults: [{ at, kind: 'throw' }] }));
    expect([ok, words]).toEqual([true, expect.stringContaining('Erasing is not finished.')]);
    expect(look(book).isUnfinished).toBe(true);
    expect(NEXT['the panel, and its press where it says so'](book)).toMatchObject({ ok: true });
    expect(named(book)).toEqual([]);
  });

  it('tells what somebody changed meanwhile, and leaves it', () => {
    const book = cutOff(one.start(), [{ at: callOf('Sheet.deleteRows'), kind: 'kill', applied: 0 }]);
    const zone = { row: 2, column: 0, rows: 1, columns: 1 };
    book.grid.apply({ kind: 'values', sheetId: OWN_TAB, zone, values: [[`${PHONE}, or his brother`]] });
    const answer = mustDo(book.as(COORDINATOR).call('erase-person', { goOn: true }));
    expect(answer.problems).toMatchObject([
      {
        sheet: 'Our own',
        row: 3,
        message: expect.stringContaining('Look whether it still names the person'),
      },
    ]);
    expect(named(book)).toEqual([`Our own 3 0: ${PHONE}, or his brother`]);
  });

  it('is not begun twice where what was noted is edited, and asks for the person again', () => {
    const book = cutOff(one.start(), [{ at: callOf('Sheet.deleteRows'), kind: 'kill', applied: 0 }]);
    const entry = book.rowsOf('CHG').find(({ state }) => state === 'under way');
    book.type('CHG', entry?.rowNumber ?? 0, 'inverse', '{}');
    expect(NEXT['any other command'](book)).toMatchObject({
      ok: true,
      words: expect.stringContaining('Erase the person again.'),
    });
    expect(NEXT['Erase again'](book).ok).toBe(true);
    expect(named(book)).toEqual([]);
  });
});
