// Cells and values: what a typed cell means, with the words by which people say that a seat is vacant, and how a value is
// written into a cell.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { VACANT, TICKED, UNTICKED } from '../../words/lists/signs';
import { joinTexts, message, sameText, type Message, type Language } from '../../base/messages/text';
import { isDate, isDateTime, isEmail } from '../../base/dates/formats';
import { readDay, type Span } from '../../base/dates/readings';
import type { ColumnSpec, Cell } from '../schema/types';
import type { Word } from '../../base/vocabulary/words';
import type { Value } from './rows';
import { cellText, isOdd, type OddCell, type RawCell } from './snapshot';
import { recordsText } from '../../words/workbook/records';

const WORDS = new Set([...inAnyLanguage(VACANT)].map(foldText));

/** Whether the words mean an empty seat in English, Spanish or French. A person of that name comes first. */
export const saysVacant = (typed: string): boolean =>
  WORDS.has(foldText(typed).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));

export interface ValueReading {
  readonly value: Value;
  readonly problems: readonly Message[];
  /** Parts of the cell that are none of the words of its column, and a day of which several may be meant. */
  readonly unread: readonly string[];
  /** The days that may be meant where a date is not certain. */
  readonly readings?: readonly string[];
}

const read = (value: Value, ...problems: Message[]): ValueReading => ({ value, problems, unread: [] });

/** Lists are asked about for each cell of a column, so what a list knows is kept with it. */
const spellings = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

function spellingsOf(words: readonly Word[]): ReadonlyMap<string, string> {
  const known = spellings.get(words);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { key, text } of words)
    for (const spelling of [key, ...Object.values(text)].map(foldText))
      if (!made.has(spelling)) made.set(spelling, key);
  spellings.set(words, made);
  return made;
}

const wordKey = (words: readonly Word[], typed: string): string | undefined =>
  spellingsOf(words).get(foldText(typed));

const unknownWord = (words: readonly Word[], typed: string): Message =>
  message(recordsText.unknownWord, { value: typed, words: joinTexts(words.map(({ text }) => text)) });

const readKnown = (value: Value, words: readonly Word[], unread: readonly string[]): ValueReading => ({
  value,
  problems: unread.map((part) => unknownWord(words, part)),
  unread,
});

function readWord(words: readonly Word[], typed: string): ValueReading {
  const key = wordKey(words, typed);
  return key === undefined ? readKnown('', words, [typed]) : read(key);
}

/**
 * The parts of a cell with several values: divided by `;` and line breaks, and by commas only when every part
 * passes `isKnown` (names may hold commas).
 */
export function splitValues(typed: string, isKnown: (part: string) => boolean): string[] {
  const parts = typed
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    if (!part.includes(',') || isKnown(part)) return [part];
    const pieces = part
      .split(',')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    return pieces.every(isKnown) ? pieces : [part];
  });
}

function readText(column: ColumnSpec, cell: RawCell): ValueReading {
  const typed = cellText(cell);
  if (typeof cell === 'object') return read(typed, message(recordsText.dateInText, { value: typed }));
  if (typeof cell !== 'number' || column.computed) return read(typed);
  return read(typed, message(recordsText.numberInText, { value: typed, other: otherReadings(cell) }));
}

/** What a number in a text column may have been before Sheets changed it: 92.1 may have been 92.10. */
const otherReadings = (typed: number): string => (/\./.test(String(typed)) ? `${typed}0` : `0${typed}`);

function readWords(words: readonly Word[], typed: string): ValueReading {
  const parts = splitValues(typed, (part) => wordKey(words, part) !== undefined);
  const unread = parts.filter((part) => wordKey(words, part) === undefined);
  const keys = parts.flatMap((part) => wordKey(words, part) ?? []);
  return readKnown([...new Set(keys)], words, unread);
}

function readNumber(cell: RawCell): ValueReading {
  if (typeof cell === 'number') return read(cell);
  const typed = cellText(cell).trim();
  const value = Number(
    typed
      .replace(/[\s\u00a0]/g, '')
      .replace(/,(?=\d{1,2}$)/, '.')
      .replace(/,/g, ''),
  );
  return typed !== '' && Number.isFinite(value)
    ? read(value)
    : read(null, message(recordsText.notANumber, { value: typed }));
}

const ticked = inAnyLanguage(TICKED);
const unticked = inAnyLanguage(UNTICKED);

function readBox(cell: RawCell): ValueReading {
  if (typeof cell === 'boolean') return read(cell);
  const folded = foldText(cellText(cell));
  if (ticked.has(folded)) return read(true);
  return unticked.has(folded)
    ? read(false)
    : read(false, message(recordsText.notABox, { value: cellText(cell) }));
}

/** How much of `YYYY-MM-DDTHH:MM` a cell holds. */
const HELD = { date: 10, dateTime: 16 } as const;

const NO_DAY = { days: [], isCertain: false, lacksYear: false } as const;

/** A duration is a date of the year in which Sheets begins to count. */
const isDuration = (cell: RawCell): boolean => typeof cell === 'object' && cellText(cell) < '1900';

/** A day that is not written as the workbook writes days: read where it can mean one only, else asked about. */
function readTypedDay(cell: RawCell, type: 'date' | 'dateTime', cycle: Span | undefined): ValueReading {
  const value = cellText(cell).trim();
  const asHeld = (one: string): string => (type === 'date' ? one : `${one}T00:00`).slice(0, HELD[type]);
  const { days, isCertain, lacksYear } = isDuration(cell) ? NO_DAY : readDay(value, cycle);
  const readings = days.map(asHeld);
  if (isCertain && !lacksYear) return read(readings[0] ?? '');
  if (readings.length === 0)
    return read('', message(type === 'date' ? recordsText.notADate : recordsText.notADateTime, { value }));
  const inWords = joinTexts(readings.map((one) => sameText(one.replace('T', ' '))));
  const words = lacksYear ? recordsText.whichYear : recordsText.whichDay;
  return { ...read('', message(words, { value, days: inWords })), unread: [value], readings };
}

function readDate(cell: RawCell, cycle: Span | undefined): ValueReading {
  const day = cellText(cell).trim().slice(0, 10);
  const rest = cellText(cell).trim().slice(10);
  const isDay = isDate(day) && (rest === '' || /^[T ][\d:]+$/.test(rest));
  return isDay && !isDuration(cell) ? read(day) : readTypedDay(cell, 'date', cycle);
}

function readDateTime(cell: RawCell, cycle: Span | undefined): ValueReading {
  const typed = cellText(cell)
    .trim()
    .replace(/^(\S+) (\d)/, '$1T$2');
  const full = isDate(typed) ? `${typed}T00:00` : typed.slice(0, 16);
  return isDateTime(full) && !isDuration(cell) ? read(full) : readTypedDay(cell, 'dateTime', cycle);
}

function oddProblem({ odd }: OddCell): Message {
  if (odd === 'image') return message(recordsText.holdsImage);
  return odd === 'day' ? message(recordsText.noSuchDay) : message(recordsText.holdsError, { value: odd });
}

/** What stands for a cell that cannot be read: it counts as empty, and is told. */
export const readOdd = (column: ColumnSpec, cell: OddCell): ValueReading =>
  read(emptyValue(column), oddProblem(cell));

/**
 * The value of a cell in a column that is no link; an empty cell is the empty value of its type, without problem. `cycle`:
 * where days are looked for that were typed without a year.
 */
export function readCell(column: ColumnSpec, cell: RawCell, cycle?: Span): ValueReading {
  if (isOdd(cell)) return readOdd(column, cell);
  if (cellText(cell).trim() === '') return read(emptyValue(column));
  const typed = cellText(cell);
  switch (column.type) {
    case 'number':
      return readNumber(cell);
    case 'checkbox':
      return readBox(cell);
    case 'date':
      return readDate(cell, cycle);
    case 'dateTime':
      return readDateTime(cell, cycle);
    case 'word':
      return readWord(column.words ?? [], typed);
    case 'words':
      return readWords(column.words ?? [], typed);
    case 'email':
      return isEmail(typed.trim())
        ? readText(column, cell)
        : read(typed, message(recordsText.notAnAddress, { value: typed }));
    case 'texts':
      return read(splitValues(typed, () => true));
    default:
      return readText(column, cell);
  }
}

/** What an empty cell of the column means: [] for several values, null for a number, false for a checkbox, else ''. */
export function emptyValue(column: ColumnSpec): Value {
  if (column.type === 'words' || column.type === 'texts' || column.type === 'links') return [];
  if (column.type === 'number') return null;
  return column.type === 'checkbox' ? false : '';
}

interface CellWriter {
  readonly language: Language;
  /** What the linked row is called; the id when it is unknown. */
  labelOf(id: string): string;
}

const wordText = (column: ColumnSpec, key: string, language: Language): string =>
  column.words?.find((word) => word.key === key)?.text[language] ?? key;

/** Joins several values; the parts never hold `;` or line breaks. */
const joined = (parts: readonly string[]): string => parts.join('; ');

/** The cell of a value: words in the workbook's language, links as labels, several values joined by `; `. */
export function writeCell(column: ColumnSpec, value: Value, writer: CellWriter): Cell {
  if (value === null) return '';
  const list = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  switch (column.type) {
    case 'word':
    case 'words':
      return joined(list.filter((key) => key !== '').map((key) => wordText(column, key, writer.language)));
    case 'link':
    case 'links':
      return joined(list.filter((id) => id !== '').map((id) => writer.labelOf(id)));
    case 'texts':
      return joined(list.map((part) => part.replace(/[;\r\n]+/g, ',').trim()).filter((part) => part !== ''));
    case 'dateTime':
      return String(value).replace('T', ' ');
    case 'number':
    case 'checkbox':
      return value as Cell;
    default:
      return String(value);
  }
}
