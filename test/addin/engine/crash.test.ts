// Writing commands, ended or failing at every service call, then run again: as if nothing had happened. ways.ts says which
// commands stand for all of them unless `--all` is asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { planned } from '../../../src/addin/commands/all';
import type { Fault } from '../../../src/local/services/gate';
import { COORDINATOR, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { allCases, caseOf, LIGHT, WHOLE, type Cases } from './cases';
import {
  attempt,
  byId,
  doubledFiles,
  doubledMails,
  endings,
  essence,
  openEntries,
  standsFor,
  undisturbed,
  type Case,
} from './matrix';
import { CHOSEN, meetings, REPRESENTATIVES, waysOf, WITHOUT_CASE } from './ways';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const totals: { name: string; calls: number; endings: number; runs: number }[] = [];

const exact = (row: object | undefined): string => JSON.stringify({ ...row, rowNumber: 0 });

type ExactRows = ReadonlyMap<SheetId, ReadonlyMap<string, string>>;

/** Rows by id, to the last cell. */
const exactRows = (book: TestWorkbook, sheets: readonly SheetId[]): ExactRows =>
  new Map(
    sheets.map((sheet) => [sheet, new Map([...byId(book, sheet)].map(([id, row]) => [id, exact(row)]))]),
  );

const WATCHED = ['WG', 'ORG', 'MEM', 'PAR', 'SUB', 'ASK', 'REC', 'TIM'] as const;

/** Rows that the command leaves alone, to the last cell, with the columns that people added. */
function untouchedRows(start: TestWorkbook, end: TestWorkbook): ExactRows {
  const there = WATCHED.filter((sheet) => start.grid.sheets().length > 1 && sheet in essence(start));
  const after = exactRows(end, there);
  const stay = [...exactRows(start, there)].map(
    ([sheet, rows]) =>
      [
        sheet,
        new Map([...rows].filter(([id, row]) => id !== '' && row === after.get(sheet)?.get(id))),
      ] as const,
  );
  return new Map(stay.filter(([, rows]) => rows.size > 0));
}

/** Rows that are not what they were, as `sheet id`. */
function disturbedRows(book: TestWorkbook, untouched: ExactRows): string[] {
  const now = exactRows(book, [...untouched.keys()]);
  return [...untouched].flatMap(([sheet, rows]) =>
    [...rows].flatMap(([id, row]) => (now.get(sheet)?.get(id) === row ? [] : [`${sheet} ${id}`])),
  );
}

/** Eight minutes later whoever comes next sends what a dead run left. */
function settle(book: TestWorkbook): void {
  book.clock += 8 * 60_000;
  book.as(COORDINATOR).call('send-waiting-mail', {});
}

const mailStates = (book: TestWorkbook): string[] => book.rowsOf('OBX').map(({ state }) => String(state));

/** What one has and the other lacks. */
function difference(is: Record<string, unknown>, wanted: Record<string, unknown>): string {
  const lines = (from: Record<string, unknown>) =>
    Object.entries(from).flatMap(([sheet, rows]) =>
      [rows]
        .flat()
        .map(
          (row, index, all) =>
            `${sheet} ${String(row)} (${all.slice(0, index + 1).filter((one) => one === row).length})`,
        ),
    );
  const [ours, theirs] = [lines(is), lines(wanted)];
  const extra = ours.filter((line) => !theirs.includes(line)).map((line) => `+ ${line}`);
  const missing = theirs.filter((line) => !ours.includes(line)).map((line) => `- ${line}`);
  return [...extra, ...missing].join('\n');
}

const withoutMail = ({ OBX, ...sheets }: Record<string, string[]>) => ({ ...sheets, mails: OBX?.length });

/** Long commands are sampled: so many of their endings, evenly over the whole run. */
const SAMPLE = 20;

const sampled = <T>(all: readonly T[]): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / SAMPLE) === 0);

function failuresOf(
  code: string,
  one: Case,
  choose: (all: readonly Fault[]) => readonly Fault[] = (all) => all,
): string[] {
  const run = undisturbed(code, one);
  if (!run.answer.ok) throw new Error(`${one.command}: ${run.answer.message}`);
  settle(run.end);
  const wanted = withoutMail(essence(run.end));
  const faults = choose(endings(run));
  const untouched = untouchedRows(openWorkbook(code, one.start()), run.end);
  totals.push({ name: one.command, calls: run.log.length, endings: standsFor(run), runs: faults.length });
  return faults.flatMap((fault) => {
    const book = openWorkbook(code, one.start());
    attempt(book, one, { faults: [fault] });
    const again = attempt(book, one);
    settle(book);
    const name = `${one.command} ${JSON.stringify(fault)} (${run.log[fault.at - 1] ?? ''})`;
    const differs = difference(withoutMail(essence(book)), wanted);
    const states = mailStates(book);
    return [
      ...(again === undefined || (!again.ok && again.code === 'failed')
        ? [`${name}: the second time failed: ${JSON.stringify(again)}`]
        : []),
      ...(differs === '' ? [] : [`${name}: differs\n${differs}`]),
      ...disturbedRows(book, untouched).map((row) => `${name}: ${row} is not what it was`),
      ...(openEntries(book) > 0 ? [`${name}: an entry stayed open`] : []),
      ...doubledMails(book).map((mail) => `${name}: sent twice: ${mail}`),
      ...doubledFiles(book).map((file) => `${name}: made twice: ${file}`),
      ...(states.filter((state) => state !== 'sent').length > 1 ? [`${name}: ${states.join()}`] : []),
      ...(states.some((state) => state === 'waiting' || state === 'sending')
        ? [`${name}: ${states.join()}`]
        : []),
      ...(states.filter((state) => state === 'sent').length <= book.mails.length
        ? []
        : [`${name}: a mail was lost`]),
    ];
  });
}

afterAll(() => {
  const sum = (at: 'calls' | 'endings' | 'runs') => totals.reduce((all, one) => all + one[at], 0);
  const each = totals.map(({ name, calls, endings: all, runs }) => `${name} ${calls}/${all}/${runs}`);
  console.info(
    `${totals.length} commands, ${sum('calls')} calls, ${sum('endings')} endings, ${sum('runs')} run; calls/endings/run: ${each.join(', ')}`,
  );
});

describe('a command that is cut off or fails at any call', () => {
  it.each(CHOSEN)(
    '%s can be run again with the same outcome',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    60_000,
  );

  it.each(WHOLE.map((name, index) => [name, index] as const))(
    '%s can be run again with the same outcome',
    (_, index) => {
      const one = cases.whole[index];
      if (!one) throw new Error('There is no such case.');
      const failures = failuresOf(cases.code, one, sampled);
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    100_000,
  );
});

describe('the cases that stand for the others', () => {
  it('write in every way, and every two ways together, that some case does', () => {
    const meetingsOf = (name: (typeof LIGHT)[number]): string[] => {
      const one = caseOf(cases, name);
      return meetings(waysOf(cases.code, one, undisturbed(cases.code, one)));
    };
    const shown = new Set(REPRESENTATIVES.flatMap(meetingsOf));
    const missing = LIGHT.flatMap((name) =>
      meetingsOf(name)
        .filter((ways) => !shown.has(ways))
        .map((ways) => `${name}: ${ways}`),
    );
    expect(missing).toEqual([]);
  }, 60_000);

  it('are of commands that write, each of which has a case or writes like one that has', () => {
    const writing = [...planned.values()].flatMap(({ name, pace }) => (pace === 'query' ? [] : [name]));
    const tried = [...LIGHT, ...WHOLE].map((name) => name.split(' ')[0]);
    const untried = writing.filter((name) => !tried.includes(name));
    expect(untried.sort()).toEqual(Object.keys(WITHOUT_CASE).sort());
  });
});
