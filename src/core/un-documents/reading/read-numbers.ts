// Lists of recommendation numbers as governments write them: `122.1, 122.12, 122.17-18 and 122.30`.
import { ITEM } from './item-number';

/** Numbers that stand together in a text; places are 0-based UTF-16 offsets, end exclusive. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  /** In order, ranges written out; `92.10`, or `10` where the document leaves the paragraph out. */
  readonly numbers: readonly string[];
}

const DASH = String.raw`\s?[-\u2010-\u2015\u2212]\s?`;
const FULL = new RegExp(String.raw`(?<![\d./])(\d{1,3})\.(${ITEM})(?![\d])`, 'g');
/** A range goes on with a dash, or with a word between two whole numbers. */
const RANGE = new RegExp(
  String.raw`^(?:${DASH}|\s(?:to|through|a|al|à|au)\s)(?:(\d{1,3})\.)?(${ITEM})(?![\d])`,
);
const SEPARATOR = /^\s?(?:\.?\s?[,;/&]\s?(?:and|y|e|et|&)?|\s(?:and|y|e|et|&)|\.)\s?/;
const NEXT_FULL = new RegExp(String.raw`^(\d{1,3})\.(${ITEM})(?![\d])`);
/** A number without its paragraph counts when nothing follows it that would make it a count of things. */
const NEXT_BARE = new RegExp(
  String.raw`^(${ITEM})(?![\d.]*\d|\s*(?:%|per\s?cent|years?|persons?|cases?|percent))`,
);
const LONGEST_RANGE = 400;

const written = (paragraph: string, item: number): string =>
  paragraph === '' ? String(item) : `${paragraph}.${String(item)}`;

function expand(paragraph: string, from: number, to: number): string[] {
  // A range that runs backwards, or over more than a report has, is two numbers and a slip of the pen.
  if (to < from || to - from > LONGEST_RANGE) return [written(paragraph, from), written(paragraph, to)];
  return Array.from({ length: to - from + 1 }, (_, step) => written(paragraph, from + step));
}

/** The first number of a run, and where it stands. */
interface First {
  readonly start: number;
  readonly end: number;
  readonly paragraph: string;
  readonly item: number;
}

/** The run that a number opens. `paragraphs` are those under which recommendations are numbered. */
function runFrom(text: string, first: First, paragraphs: ReadonlySet<string>): NumberRun {
  const numbers: string[] = [];
  let at = first.end;
  /** Takes a number that ends here, with the range that it may open. */
  const take = (paragraph: string, item: number): void => {
    const range = RANGE.exec(text.slice(at));
    const isRange = range !== null && (range[1] === undefined || range[1] === paragraph);
    numbers.push(...(isRange ? expand(paragraph, item, Number(range[2])) : [written(paragraph, item)]));
    if (isRange) at += range[0].length;
  };
  /** Goes on behind a separator; answers the paragraph of what follows, undefined when that is no number. */
  const takeNext = (paragraph: string): string | undefined => {
    const separator = SEPARATOR.exec(text.slice(at))?.[0];
    if (separator === undefined) return undefined;
    const after = text.slice(at + separator.length);
    const full = NEXT_FULL.exec(after);
    const isFull = full !== null && paragraphs.has(full[1] ?? '');
    // Behind a full stop a number alone opens the next paragraph.
    const found = isFull ? full : separator.trim() === '.' ? null : NEXT_BARE.exec(after);
    if (!found) return undefined;
    at += separator.length + found[0].length;
    const under = isFull ? (found[1] ?? '') : paragraph;
    take(under, Number(isFull ? found[2] : found[1]));
    return under;
  };
  let current: string | undefined = first.paragraph;
  take(first.paragraph, first.item);
  while (current !== undefined) current = takeNext(current);
  return { start: first.start, end: at, numbers };
}

/**
 * The paragraphs of the report under which recommendations are numbered, by how often `92.` stands before a number:
 * `12.5` may also be an article or a share of something.
 */
export function paragraphsIn(text: string): ReadonlySet<string> {
  const items = new Map<string, Set<string>>();
  for (const [, paragraph = '', item = ''] of text.matchAll(FULL))
    items.set(paragraph, (items.get(paragraph) ?? new Set()).add(item));
  const most = Math.max(0, ...[...items.values()].map(({ size }) => size));
  const enough = Math.max(2, Math.min(5, most / 10));
  return new Set([...items].filter(([, { size }]) => size >= enough).map(([paragraph]) => paragraph));
}

/** The runs of numbers of a text whose recommendations are numbered under these paragraphs. */
export function numberRuns(text: string, paragraphs: ReadonlySet<string>): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const found of text.matchAll(FULL)) {
    const [whole, paragraph = '', item = ''] = found;
    if (!paragraphs.has(paragraph) || found.index < (runs[runs.length - 1]?.end ?? 0)) continue;
    const [start, end] = [found.index, found.index + whole.length];
    runs.push(runFrom(text, { start, end, paragraph, item: Number(item) }, paragraphs));
  }
  return runs;
}

const AFTER_THE_WORD = new RegExp(
  String.raw`\b(?:recommendations?|recomendaci(?:ón|ones)|recommandations?)(?:\s(?:nos?\.?|numbers?|números?|numéros?))?:?\s(${ITEM})(?![\d.]*\d)`,
  'gi',
);
const AT_THE_START = new RegExp(String.raw`^(${ITEM})\.?(?=[,;]\s|\s?[-\u2010-\u2015]\s?\d|\.?\s|$)`);

/** The runs of numbers without a paragraph: behind the word recommendations, or at the start of the paragraph. */
export function bareRuns(text: string): NumberRun[] {
  const runAt = (start: number, end: number, item: string): NumberRun =>
    runFrom(text, { start, end, paragraph: '', item: Number(item) }, new Set());
  const opening = AT_THE_START.exec(text);
  if (opening) return [runAt(0, opening[0].length, opening[1] ?? '')];
  const runs: NumberRun[] = [];
  for (const { 0: whole, 1: digits = '', index } of text.matchAll(AFTER_THE_WORD)) {
    const end = index + whole.length;
    const start = end - digits.length;
    if (start >= (runs[runs.length - 1]?.end ?? 0)) runs.push(runAt(start, end, digits));
  }
  return runs;
}
