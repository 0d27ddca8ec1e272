// Lists of recommendation numbers as governments write them: `122.1, 122.12, 122.17-18 and 122.30`.

/** Numbers that stand together in a text; places are 0-based UTF-16 offsets, end exclusive. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  /** In order, ranges written out; `92.10`, or `10` where the document leaves the paragraph out. */
  readonly numbers: readonly string[];
}

const DASH = String.raw`\s?[-\u2010-\u2015\u2212]\s?`;
const FULL = /(?<![\d./])(\d{1,3})\.(\d{1,3})(?![\d])/g;
/** A range goes on with a dash, or with a word between two whole numbers. */
const RANGE = new RegExp(
  String.raw`^(?:${DASH}|\s(?:to|through|a|al|à|au)\s)(?:(\d{1,3})\.)?(\d{1,3})(?![\d])`,
);
const SEPARATOR = /^\s?(?:\.?\s?[,;/&]\s?(?:and|y|e|et|&)?|\s(?:and|y|e|et|&)|\.)\s?/;
const NEXT_FULL = /^(\d{1,3})\.(\d{1,3})(?![\d])/;
/** A number without its paragraph counts when nothing follows it that would make it a count of things. */
const NEXT_BARE = /^(\d{1,3})(?![\d.]*\d|\s*(?:%|per\s?cent|years?|persons?|cases?|percent))/;
const LONGEST_RANGE = 400;

const written = (paragraph: string, item: number): string =>
  paragraph === '' ? String(item) : `${paragraph}.${String(item)}`;

function expand(paragraph: string, from: number, to: number): string[] {
  // A range that runs backwards, or over more than a report has, is two numbers and a slip of the pen.
  if (to < from || to - from > LONGEST_RANGE) return [written(paragraph, from), written(paragraph, to)];
  return Array.from({ length: to - from + 1 }, (_, step) => written(paragraph, from + step));
}

interface Cursor {
  at: number;
  readonly numbers: string[];
}

/** Takes one number at the cursor with the range it may open. */
function takeNumber(text: string, cursor: Cursor, paragraph: string, item: number): void {
  const range = RANGE.exec(text.slice(cursor.at));
  const isRange = range !== null && (range[1] === undefined || range[1] === paragraph);
  if (!isRange) cursor.numbers.push(written(paragraph, item));
  else {
    cursor.numbers.push(...expand(paragraph, item, Number(range[2])));
    cursor.at += range[0].length;
  }
}

/** Goes on behind a separator; false when no number follows. */
function takeNext(
  text: string,
  cursor: Cursor,
  paragraph: string,
  paragraphs: ReadonlySet<string>,
): string | undefined {
  const rest = text.slice(cursor.at);
  const separator = SEPARATOR.exec(rest)?.[0];
  if (separator === undefined) return undefined;
  const after = rest.slice(separator.length);
  const full = NEXT_FULL.exec(after);
  if (full && paragraphs.has(full[1] ?? '')) {
    cursor.at += separator.length + full[0].length;
    takeNumber(text, cursor, full[1] ?? '', Number(full[2]));
    return full[1];
  }
  const bare = NEXT_BARE.exec(after);
  // Behind a full stop a number alone opens the next paragraph.
  if (!bare || separator.trim() === '.') return undefined;
  cursor.at += separator.length + bare[0].length;
  takeNumber(text, cursor, paragraph, Number(bare[1]));
  return paragraph;
}

function runFrom(
  text: string,
  start: number,
  paragraph: string,
  item: number,
  head: number,
  paragraphs: ReadonlySet<string>,
): NumberRun {
  const cursor: Cursor = { at: start + head, numbers: [] };
  takeNumber(text, cursor, paragraph, item);
  let current: string | undefined = paragraph;
  while (current !== undefined) current = takeNext(text, cursor, current, paragraphs);
  return { start, end: cursor.at, numbers: cursor.numbers };
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
    runs.push(runFrom(text, found.index, paragraph, Number(item), whole.length, paragraphs));
  }
  return runs;
}

const AFTER_THE_WORD =
  /\b(?:recommendations?|recomendaci(?:ón|ones)|recommandations?)(?:\s(?:nos?\.?|numbers?|números?|numéros?))?:?\s(\d{1,3})(?![\d.]*\d)/gi;
const AT_THE_START = /^(\d{1,3})\.?(?=[,;]\s|\s?[-\u2010-\u2015]\s?\d|\.?\s|$)/;

/** The runs of numbers without a paragraph: behind the word recommendations, or at the start of the paragraph. */
export function bareRuns(text: string): NumberRun[] {
  const none: ReadonlySet<string> = new Set();
  const start = AT_THE_START.exec(text);
  if (start) return [runFrom(text, 0, '', Number(start[1]), start[0].length, none)];
  const runs: NumberRun[] = [];
  for (const found of text.matchAll(AFTER_THE_WORD)) {
    const digits = found[1] ?? '';
    const at = found.index + found[0].length - digits.length;
    if (at >= (runs[runs.length - 1]?.end ?? 0))
      runs.push(runFrom(text, at, '', Number(digits), digits.length, none));
  }
  return runs;
}
