// Tables of answers as answers: what was said to each question, when and by whom, each with a key by which it is known again.
import { isEmail } from '../../base/dates/formats';
import { parseTable, separatorOf } from '../../base/text/csv';
import { addressKey, foldText } from '../../base/text/fold';
import { isUnreadable } from '../../base/text/given-text';
import { textHash } from '../../base/text/text-hash';
import { readHeadings, type Headings } from './headings';
import type { FormKind } from './form-kinds';

export interface GivenTable {
  /** Of the tab or file. */
  readonly name: string;
  /** Cells with tabs, semicolons or commas between them. */
  readonly text: string;
  /** For who knows better which form it is of. */
  readonly kind?: FormKind | undefined;
}

export interface FormAnswer {
  /** The same for the same answer, wherever it is read from. */
  readonly key: string;
  readonly kind: FormKind;
  readonly table: string;
  /** 1-based, as the table has it. */
  readonly row: number;
  /** `YYYY-MM-DDTHH:MM`, as it is written where it cannot be read, '' for none. */
  readonly time: string;
  readonly email: string;
  readonly name: string;
  /** Whether what was said is text, not the inside of a file. */
  readonly isText: boolean;
  /** What was said to a question, '' for nothing. */
  said(key: string): string;
  has(key: string): boolean;
}

export interface ReadTable {
  readonly name: string;
  /** Undefined for a table that is none of answers. */
  readonly kind: FormKind | undefined;
  readonly leftOut: readonly string[];
  readonly answers: readonly FormAnswer[];
}

const two = (written: string): string => written.padStart(2, '0');

/** A time as forms and sheets write it, in one form; as it is where it cannot be read. */
export function timeOf(written: string, isMonthFirst: boolean): string {
  const found =
    /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T,\s]+(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?)?/i.exec(
      written.trim(),
    );
  if (!found) return written.trim();
  const [, first = '', second = '', third = '', hour = '0', minute = '00', half] = found;
  const isYearFirst = first.length === 4;
  const isMonthAhead = isYearFirst || (isMonthFirst ? Number(first) <= 12 : Number(second) > 12);
  const [month, other] = isYearFirst ? [second, third] : isMonthAhead ? [first, second] : [second, first];
  const [year, day] = isYearFirst ? [first, third] : [third, other];
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return `${year}-${two(month)}-${two(day)}T${two(String(hours))}:${minute}`;
}

/** Of a few signs nothing can be told. */
const LEAST_TOLD = 50;

const isNoText = (cell: string): boolean => cell.length >= LEAST_TOLD && isUnreadable(cell);

/** Of two columns the address, or what is said at all: a form that asks for it and collects it has both. */
const saidIn = (cells: readonly string[], places: readonly number[]): string => {
  const all = places.map((at) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return all.find(isEmail) ?? all[0] ?? '';
};

/** What an answer is about, so that two of one person to two meetings are two. */
const ABOUT: Readonly<Record<FormKind, string>> = {
  ...{ join: '', informed: '', endorse: 'submission', answer: 'meeting', register: 'title' },
};

function answerOf(table: string, headings: Headings, cells: readonly string[], row: number): FormAnswer {
  const { kind, places, time: timeAt, isMonthFirst } = headings;
  const said = (key: string): string => saidIn(cells, places.get(key) ?? []);
  const time = timeAt < 0 ? '' : timeOf(cells[timeAt] ?? '', isMonthFirst);
  const given = said('email');
  const email = isEmail(given) ? given.toLowerCase() : '';
  const who = addressKey(email) || `${foldText(said('name'))} ${foldText(said('organization'))}`;
  const what = time === '' ? cells.join('\n') : said(ABOUT[kind]);
  return {
    key: textHash([kind, time, who, foldText(what)].join('\n')).slice(0, 12),
    ...{ kind, table, row, time, email, name: said('name').replace(/\s+/g, ' '), said },
    isText: !cells.some(isNoText),
    has: (key) => places.has(key),
  };
}

/** A title may stand above the headings. */
const ROWS_LOOKED_AT = 5;

/** By the first line that has several cells, which a title has not. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const first = text
    .split(/\r?\n/, ROWS_LOOKED_AT)
    .find((line) => parseTable(line, separatorOf(line))[0]?.[1]);
  return parseTable(text, separatorOf(first ?? text));
}

export function readTable({ name, text, kind }: GivenTable): ReadTable {
  const rows = cellsOf(text);
  const at = rows.slice(0, ROWS_LOOKED_AT).findIndex((row) => readHeadings(row, kind) !== undefined);
  const headings = readHeadings(rows[at] ?? [], kind);
  if (!headings) return { name, kind: undefined, leftOut: [], answers: [] };
  const answers = rows.slice(at + 1).flatMap((cells, index) => {
    const isBlank = cells.every((cell) => cell.trim() === '');
    return isBlank ? [] : [answerOf(name, headings, cells, at + index + 2)];
  });
  return { name, kind: headings.kind, leftOut: headings.leftOut, answers };
}

/** Whom and what an answer is about: of several with the same, the last one counts. */
export const answerSubject = ({ kind, email, name, said }: FormAnswer): string =>
  [
    kind,
    addressKey(email) || `${foldText(name)} ${foldText(said('organization'))}`,
    foldText(said(ABOUT[kind])),
  ].join('\n');
