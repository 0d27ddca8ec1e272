// Rewrites a page of text and keeps what people wrote beside its lines: old and new lines are matched by their
// longest common subsequence.
import { LANGUAGES, message, render, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { runsFromBelow, type RowRun } from './place';
import * as changesText from '../../words/workbook/changes';

interface Line {
  readonly style: string;
  readonly text: string;
}

/** The page as it is: its lines, and which of them (0-based) have something beside them. */
export interface PresentPage {
  readonly lines: readonly string[];
  readonly noted: ReadonlySet<number>;
}

export interface KeptPage<L extends Line> {
  readonly lines: readonly (L | Line)[];
  /** Rows of the present page to delete, from below. */
  readonly deletes: readonly RowRun[];
  /** Rows to insert then, from above, each where it stands in the new page. */
  readonly inserts: readonly RowRun[];
}

/** A line is the same with other numbers. */
const keyOf = (text: string): string => foldText(text).replace(/\d+/g, '0');

const MOST_LINES = 2000;

/** The longest run of lines that both have in the same order, as pairs of places; the titles belong together. */
function sameLines(old: readonly string[], next: readonly string[]): readonly (readonly [number, number])[] {
  const width = next.length + 1;
  const best = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 1; i -= 1)
    for (let j = next.length - 1; j >= 1; j -= 1)
      best[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [[0, 0]];
  for (let i = 1, j = 1; i < old.length && j < next.length;) {
    if (old[i] === next[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a line is another one that was put in other words: half of its words are there. */
function isLike(old: string, line: string): boolean {
  const [words, others] = [wordsOf(old), new Set(wordsOf(line))];
  return words.length > 0 && words.filter((word) => others.has(word)).length * 2 >= words.length;
}

const isGone = (text: string): boolean =>
  LANGUAGES.some((language) => text.startsWith(changesText.lineGone[language].split('{line}')[0] ?? ''));

const goneLine = (text: string, language: Language): Line => ({
  style: 'text',
  text:
    isGone(text) || text.trim() === ''
      ? text
      : render(message(changesText.lineGone, { line: text }), language),
});

interface Placed<L> {
  readonly line: L | Line;
  /** The row that it takes over, undefined for a new one. */
  readonly old?: number;
}

/** What stands between two lines that are the same: noted lines find theirs, or are told to be gone. */
function between<L extends Line>(
  { lines, noted }: PresentPage,
  [from, to]: readonly [number, number],
  fresh: readonly L[],
  language: Language,
): Placed<L>[] {
  const placed: Placed<L>[] = [];
  let next = 0;
  for (let old = from; old < to; old += 1) {
    const text = lines[old] ?? '';
    if (!noted.has(old)) continue;
    const found = fresh.findIndex((line, place) => place >= next && isLike(text, line.text));
    const line = fresh[found];
    if (!line) placed.push({ line: goneLine(text, language), old });
    else {
      placed.push(...fresh.slice(next, found).map((one) => ({ line: one })), { line, old });
      next = found + 1;
    }
  }
  return [...placed, ...fresh.slice(next).map((line) => ({ line }))];
}

function placedLines<L extends Line>(page: PresentPage, next: readonly L[], language: Language): Placed<L>[] {
  const pairs = sameLines(
    page.lines.map(keyOf),
    next.map(({ text }) => keyOf(text)),
  );
  return pairs.flatMap(([old, place], index) => {
    const [oldEnd, end] = pairs[index + 1] ?? [page.lines.length, next.length];
    const same = next.slice(place, place + 1).map((line) => ({ line, old }));
    return [...same, ...between(page, [old + 1, oldEnd], next.slice(place + 1, end), language)];
  });
}

/** Rows in rising order as runs, so that those above have their places already. */
const runsFromAbove = (rows: readonly number[]): readonly RowRun[] =>
  [...runsFromBelow([...rows].reverse())].reverse();

/**
 * How the rows of the page have to move before the new lines are written over them. A line that is gone, but has
 * something beside it, stays and says so.
 */
export function keepBeside<L extends Line>(
  page: PresentPage,
  next: readonly L[],
  language: Language,
): KeptPage<L> {
  const isTooLong = Math.max(page.lines.length, next.length) > MOST_LINES;
  if (page.noted.size === 0 || isTooLong) return { lines: next, deletes: [], inserts: [] };
  const placed = placedLines(page, next, language);
  const kept = new Set(placed.flatMap(({ old }) => (old === undefined ? [] : [old])));
  const gone = page.lines.flatMap((_, old) => (kept.has(old) ? [] : [old + 1]));
  const fresh = placed.flatMap(({ old }, place) => (old === undefined ? [place + 1] : []));
  return {
    lines: placed.map(({ line }) => line),
    deletes: runsFromBelow([...gone].reverse()),
    inserts: runsFromAbove(fresh),
  };
}
