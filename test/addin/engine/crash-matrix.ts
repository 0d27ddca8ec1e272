// What is wrong after a command that ended or failed at some call and was run again: it must be as if nothing had happened.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { Fault } from '../../../src/local/services/gate';
import { COORDINATOR, type OpenBook } from '../../support/workbook';
import {
  attempt,
  byId,
  doubledFiles,
  doubledMails,
  essence,
  openEntries,
  opened,
  undisturbed,
  type Case,
  type GridOf,
  type Undisturbed,
} from './matrix';

const exact = (row: object | undefined): string => JSON.stringify({ ...row, rowNumber: 0 });

type ExactRows = ReadonlyMap<SheetId, ReadonlyMap<string, string>>;

/** Rows by id, to the last cell. */
const exactRows = (book: OpenBook, sheets: readonly SheetId[]): ExactRows =>
  new Map(
    sheets.map((sheet) => [sheet, new Map([...byId(book, sheet)].map(([id, row]) => [id, exact(row)]))]),
  );

const WATCHED = ['WG', 'ORG', 'MEM', 'PAR', 'SUB', 'ASK', 'REC', 'TIM'] as const;

/** Rows that the command leaves alone, to the last cell, with the columns that people added. */
function untouchedRows(start: OpenBook, end: OpenBook): ExactRows {
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
function disturbedRows(book: OpenBook, untouched: ExactRows): string[] {
  const now = exactRows(book, [...untouched.keys()]);
  return [...untouched].flatMap(([sheet, rows]) =>
    [...rows].flatMap(([id, row]) => (now.get(sheet)?.get(id) === row ? [] : [`${sheet} ${id}`])),
  );
}

/** Eight minutes later whoever comes next sends what a dead run left. */
function settle(book: OpenBook): void {
  book.clock += 8 * 60_000;
  book.as(COORDINATOR).call('send-waiting-mail', {});
}

const mailStates = (book: OpenBook): string[] => book.rowsOf('OBX').map(({ state }) => String(state));

const unsentIn = (book: OpenBook): string[] => mailStates(book).filter((state) => state !== 'sent');

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

/** What a run that nothing ends leads to, for the others to be held against. */
export interface Outcome {
  readonly run: Undisturbed;
  readonly wanted: Readonly<Record<string, string[] | number | undefined>>;
  readonly untouched: ExactRows;
}

export function outcomeOf(code: string, one: Case): Outcome {
  const run = undisturbed(code, one);
  if (!run.answer.ok) throw new Error(`${one.command}: ${run.answer.message}`);
  settle(run.end);
  return {
    run,
    wanted: withoutMail(essence(run.end)),
    untouched: untouchedRows(opened(code, one), run.end),
  };
}

/** Ends the command so, runs it again, and tells what is not as if nothing had happened. */
export function wrongAfter(
  code: string,
  one: Case,
  { run, wanted, untouched }: Outcome,
  fault: Fault,
  gridOf?: GridOf,
): string[] {
  const book = opened(code, one, gridOf);
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
    ...(unsentIn(book).length > Math.max(1, unsentIn(run.end).length) ? [`${name}: ${states.join()}`] : []),
    ...(states.some((state) => state === 'waiting' || state === 'sending')
      ? [`${name}: ${states.join()}`]
      : []),
    ...(states.filter((state) => state === 'sent').length <= book.mails.length
      ? []
      : [`${name}: a mail was lost`]),
  ];
}
