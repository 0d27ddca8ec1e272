// A pasted summary parted into its paragraphs and the notes behind them; the notes one by one, and the marks of notes in
// the paragraphs: small raised digits, often glued to a word or parted from it.
import { cleanLines, isHeaderOrFooter, withoutHeaders } from './pasted-text';
import { RAISED_RUN, lowered } from '../../base/text/endnotes';
import { NOTES_HEADING, OPENS_LIST } from './summary-words';
import { risingNumbers, type NumberAt } from './rising-numbers';

/** Stands where a tab or a wide space parts two columns: cleaning a line would make it a plain space. */
export const COLUMN = '\u2409';

const GAP = /(\S)(?:[^\S\n]*\t[^\S\n]*|[^\S\n]{3,})(?=\S)/g;
const NOT_EDITED = /^\*+\s*(?:the present document|el presente documento|le présent document)/i;
const NUMBER_ALONE = /^\d{1,4}$/;

const LIST_NOTE = /^\W{0,3}(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})\W{0,3}\s*\p{L}/u;
const RAISED_NOTE = new RegExp(`^${RAISED_RUN}\\s?\\S`);

/** How much a number looks like the one that begins a note, by where it stands; the heaviest rising run of them wins. */
const BEGINS = { raised: 4, atLineStart: 3, behindSentence: 2, elsewhere: 0.5 } as const;
/** How much a number looks like the mark of a note, by what stands around it. */
const MARKS = { raised: 4, glued: 3, beforeWord: 1.5, behindStop: 1.5, free: 0.5 } as const;

export interface SummaryParts {
  /** Without what pages print around the text; empty lines stay. */
  readonly body: readonly string[];
  /** Empty when the text has none. */
  readonly notes: readonly string[];
}

/** Where the notes begin, as the first of their lines; -1 for nowhere. */
function startOfNotes(lines: readonly string[]): number {
  const heading = lines.reduce((last, line, at) => (NOTES_HEADING.test(line) ? at + 1 : last), -1);
  const raised = lines.findIndex((line) => RAISED_NOTE.test(line));
  if (raised >= 0) return heading >= 0 && heading < raised ? heading : raised;
  if (heading >= 0) return heading;
  // Without a heading: the note before the list stands on the lines just above it.
  const list = lines.findIndex(
    (line, at) => LIST_NOTE.test(line) && OPENS_LIST.test(`${line} ${lines[at + 1] ?? ''}`),
  );
  if (list < 0) return lines.findIndex((line) => OPENS_LIST.test(line));
  const first = lines.slice(Math.max(0, list - 6), list).findIndex((line) => /^\W{0,2}1\W{0,2}\s/.test(line));
  return first < 0 ? list : Math.max(0, list - 6) + first;
}

/** The clean lines of a text that seems to be a summary. `symbol` is its own, '' when it prints none. */
export function summaryParts(text: string, symbol: string): SummaryParts {
  const lines = cleanLines(text.replace(GAP, `$1 ${COLUMN} `)).map((line) => line.text);
  const own = symbol === '' ? undefined : symbol;
  const kept = lines.map((line) => {
    if (NUMBER_ALONE.test(line)) return line;
    return isHeaderOrFooter(line) || NOT_EDITED.test(line) ? '' : withoutHeaders(line, own);
  });
  const at = startOfNotes(kept);
  const body = (at < 0 ? kept : kept.slice(0, at))
    .map((line) => line.replace(new RegExp(`\\s*${COLUMN}\\s*`, 'g'), ' '))
    .filter((line) => !NUMBER_ALONE.test(line) && !NOTES_HEADING.test(line));
  return { body, notes: at < 0 ? [] : kept.slice(at) };
}

export interface Note {
  readonly number: number;
  /** Lines are kept, since the list of submitters needs them. */
  readonly text: string;
}

/** No summary has more. */
const MOST_NOTES = 1500;

const NUMBER = new RegExp(`(^|\\n|\\s)(?:(\\d{1,4})(?=\\s|[\\p{Lu}])|(${RAISED_RUN}))`, 'gu');

/** What follows a number that begins a note: a code, a symbol, a sentence; not a unit or the rest of a list. */
const BEGINS_NOTE = /^\s*[\p{L}(“"«]/u;
const GOES_ON = /^\s*(?:and|y|et|to|a|or|o|ou)\s/;

function weightOfNote(before: string, line: boolean): number {
  if (line) return BEGINS.atLineStart;
  return /[.;)\]]\s*$/.test(before) ? BEGINS.behindSentence : BEGINS.elsewhere;
}

function candidates(text: string, begins: RegExp): NumberAt[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: whole, 1: lead = '', 2: plain, 3: small, index }) => {
    const value = small === undefined ? Number(plain) : lowered(small);
    const end = index + whole.length;
    const start = index + lead.length;
    if (value < 1 || value > MOST_NOTES) return [];
    const after = text.slice(end, end + 24);
    if (!begins.test(after) || GOES_ON.test(after)) return [];
    const isLine = lead === '\n' || start === 0;
    const before = text.slice(Math.max(0, start - 4), start);
    // `4 June`, `submission 7`: a number behind a word belongs to it.
    if (!isLine && small === undefined && /\p{L}\s*$/u.test(before)) return [];
    const weight = small === undefined ? weightOfNote(before, isLine) : BEGINS.raised;
    return [{ value, weight, start, end }];
  });
}

/**
 * The notes in order; `begins` says what a note may begin with. Numbers that are skipped were lost; their text is that of
 * the note before.
 */
export function readNotes(lines: readonly string[], begins = BEGINS_NOTE): readonly Note[] {
  const text = lines.join('\n');
  const all = risingNumbers(candidates(text, begins));
  const isNext = (at: number, step: 1 | -1): boolean =>
    all[at + step]?.value === (all[at]?.value ?? 0) + step;
  // Days and years of a note's own text rise too, but not by one.
  const run = all.filter(({ weight }, at) => weight > BEGINS.elsewhere || isNext(at, 1) || isNext(at, -1));
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

const MARK = new RegExp(`(${RAISED_RUN})|(?<![\\d/–-])(\\d{1,4})(?![\\d%])`, 'gu');

/** A number that belongs to a word or to a number: `JS61`, `COVID-19`, `1.5`, `12 May`. */
const IN_CODE = /(?:\b(?:JS|CC|CJ|H\.R|G|COVID-?|No\.?\s?|art(?:icle)?\.?\s?|Article\s))$/i;

/** How much a plain number looks like the mark of a note, by what stands on both sides; 0 for not at all. */
function weightOfMark(before: string, after: string): number {
  if (IN_CODE.test(before)) return 0;
  if (/^[/]|^[-–]\d|^[.,]\d|^(?:st|nd|rd|th|s|º|ª|er|e)\b/.test(after)) return 0;
  if (/\d[.,:]$/.test(before))
    return /^(?:\s+["“(]?\p{Lu}|[^\S\n]*\n|\s*$)/u.test(after) ? MARKS.behindStop : 0;
  if (/[.,;:)\]”"’'»%?!]$/.test(before)) return MARKS.glued;
  if (/\p{Ll}$/u.test(before)) return MARKS.glued;
  if (/\p{Lu}$/u.test(before)) return /\p{Lu}{2,}$/u.test(before) ? MARKS.behindStop : 0;
  if (/^\p{Lu}/u.test(after)) return MARKS.beforeWord;
  if (/[.,;:)”"] $/.test(before)) return MARKS.behindStop;
  return /\s$/.test(before) ? MARKS.free : 0;
}

/** Of the notes' numbers, so many must have been found: else numbers of the text were taken for marks. */
const LEAST_SHARE = 0.5;
/** With fewer notes than these nearly all were lost: any steady run may be the marks. */
const FEW_NOTES = 4;

/**
 * The marks of notes in a text, in order. `numbers` are those of the notes, `taken` the places of other numbers; with fewer
 * notes than `few`, any steady run is taken for marks. None at all where the text seems to have lost them.
 */
export function noteMarks(
  text: string,
  numbers: readonly number[],
  taken: ReadonlySet<number>,
  few = FEW_NOTES,
): readonly NumberAt[] {
  const known = new Set(numbers);
  const isAny = numbers.length < few;
  const candidates = [...text.matchAll(MARK)].flatMap(({ 0: whole, 1: small, 2: plain, index }) => {
    const value = small === undefined ? Number(plain) : lowered(small);
    if ((!isAny && !known.has(value)) || value < 1 || taken.has(index)) return [];
    const [start, end] = [index, index + whole.length];
    const weight =
      small === undefined
        ? weightOfMark(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12))
        : MARKS.raised;
    return weight > 0 ? [{ value, weight, start, end }] : [];
  });
  const run = risingNumbers(candidates);
  const isNext = (at: number, step: 1 | -1): boolean =>
    run[at + step]?.value === (run[at]?.value ?? 0) + step;
  const kept = run.filter(({ weight }, at) =>
    isAny || weight <= MARKS.free ? isNext(at, 1) || isNext(at, -1) : true,
  );
  const wanted = isAny ? (kept[kept.length - 1]?.value ?? 0) : numbers.length;
  return kept.length >= wanted * LEAST_SHARE ? kept : [];
}
