// The notes of a summary, one by one: they stand on lines of their own, or all in a row.
import { lowered, RAISED_RUN } from '../../base/text/endnotes';
import { risingNumbers, type NumberAt } from './rising-numbers';

export interface Note {
  readonly number: number;
  /** Lines are kept, since the list of submitters needs them. */
  readonly text: string;
}

/** No summary has more. */
const MOST_NOTES = 1500;

const RAISED = 4;
const AT_LINE_START = 3;
const BEHIND_SENTENCE = 2;
const ELSEWHERE = 0.5;

const NUMBER = new RegExp(`(^|\\n|\\s)(?:(\\d{1,4})(?=\\s|[\\p{Lu}])|(${RAISED_RUN}))`, 'gu');

/** What follows a number that begins a note: a code, a symbol, a sentence; not a unit or the rest of a list. */
const BEGINS_NOTE = /^\s*[\p{L}(“"«]/u;
const GOES_ON = /^\s*(?:and|y|et|to|a|or|o|ou)\s/;

function weightOf(before: string, line: boolean): number {
  if (line) return AT_LINE_START;
  return /[.;)\]]\s*$/.test(before) ? BEHIND_SENTENCE : ELSEWHERE;
}

function candidates(text: string): NumberAt[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: whole, 1: lead = '', 2: plain, 3: small, index }) => {
    const value = small === undefined ? Number(plain) : lowered(small);
    const end = index + whole.length;
    const start = index + lead.length;
    if (value < 1 || value > MOST_NOTES) return [];
    const after = text.slice(end, end + 24);
    if (!BEGINS_NOTE.test(after) || GOES_ON.test(after)) return [];
    const isLine = lead === '\n' || start === 0;
    const before = text.slice(Math.max(0, start - 4), start);
    // `4 June`, `submission 7`: a number behind a word belongs to it.
    if (!isLine && small === undefined && /\p{L}\s*$/u.test(before)) return [];
    const weight = small === undefined ? weightOf(before, isLine) : RAISED;
    return [{ value, weight, start, end }];
  });
}

/** The notes in order. Numbers that are skipped were lost; their text is that of the note before. */
export function readNotes(lines: readonly string[]): readonly Note[] {
  const text = lines.join('\n');
  const all = risingNumbers(candidates(text));
  const isNext = (at: number, step: 1 | -1): boolean =>
    all[at + step]?.value === (all[at]?.value ?? 0) + step;
  // Days and years of a note's own text rise too, but not by one.
  const run = all.filter(({ weight }, at) => weight > ELSEWHERE || isNext(at, 1) || isNext(at, -1));
  return run.map(({ value, end }, at) => ({
    number: value,
    text: text.slice(end, run[at + 1]?.start ?? text.length).trim(),
  }));
}

/** Numbers between the first and the last note that no note has. */
export function skippedNumbers(notes: readonly Note[]): readonly number[] {
  const have = new Set(notes.map(({ number }) => number));
  const last = notes[notes.length - 1]?.number ?? 0;
  return Array.from({ length: last }, (_, at) => at + 1).filter((number) => !have.has(number));
}
