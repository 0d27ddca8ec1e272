// The numbered paragraphs of a summary with the headings above them and the notes in them.
import { createLineJoiner } from './pasted-text';
import { noteMarks } from './notes';
import { risingNumbers, type NumberAt } from './rising-numbers';

export interface BodyParagraph {
  readonly number: number;
  readonly text: string;
  readonly heading: string;
  readonly notes: readonly number[];
}

export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  readonly isNumberedByOrder: boolean;
}

const NUMBER = /(^|\n|\s)(\d{1,4})\.(?=\s)/g;
/** How much a number looks like that of a paragraph, by where it stands; the heaviest rising run of them wins. */
const BEGINS = { atLineStart: 3, behindSentence: 1 } as const;
const MOST_PARAGRAPHS = 400;

/** Numbers that may begin a paragraph: at the start of a line, or behind a sentence where lines were run together. */
function starts(text: string, most: number): readonly NumberAt[] {
  const candidates = [...text.matchAll(NUMBER)].flatMap(({ 0: whole, 1: lead = '', 2: digits, index }) => {
    const start = index + lead.length;
    const isLine = lead === '\n' || start === 0;
    const isBehind = /[.”")\d]\s*$/.test(text.slice(Math.max(0, start - 6), start));
    const value = Number(digits);
    if ((!isLine && !isBehind) || value < 1 || value > most) return [];
    const weight = isLine ? BEGINS.atLineStart : BEGINS.behindSentence;
    return [{ value, weight, start, end: index + whole.length }];
  });
  return risingNumbers(candidates);
}

const ENDS = /[.?!:;][”"’')\]»\s]*$/;
const SECTION = /^(?:[IVX]{1,4}|[A-Z]|\d{1,2})\.\s+/;
const HEADING = /^(?:[IVX]{1,4}\.|[A-Z]\.|\d{1,2}\.)?\s*["“«¿(]?\p{Lu}/u;
const LONGEST_HEADING = 200;
const FULL_LINE = 40;

/** Headings from lines: a line that goes on from the one before is joined to it. */
function joinedHeadings(lines: readonly string[]): string[] {
  const headings: string[] = [];
  let wasEmpty = true;
  for (const line of lines) {
    const last = headings[headings.length - 1];
    const isShort = line.split(' ').length < 3 && !SECTION.test(line);
    const isRest = isShort && !wasEmpty && (last ?? '').length >= FULL_LINE;
    if (line !== '' && last !== undefined && (/^\p{Ll}/u.test(line) || isRest))
      headings[headings.length - 1] = `${last} ${line}`;
    else if (line !== '') headings.push(line);
    wasEmpty = line === '';
  }
  return headings;
}

/** Where the last sentence ends: the line behind it; 0 when no line ends one. */
function endOfSentences(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && !ENDS.test(lines[at - 1] ?? '')) at--;
  return at;
}

/** The text between two numbers without the headings at its end, and these. */
function withoutHeadings(lines: readonly string[]): {
  text: readonly string[];
  headings: readonly string[];
} {
  const at = endOfSentences(lines);
  const headings = at === 0 ? [] : joinedHeadings(lines.slice(at));
  const fine = headings.every((one) => one.length <= LONGEST_HEADING && HEADING.test(one));
  return headings.length > 0 && fine ? { text: lines.slice(0, at), headings } : { text: lines, headings: [] };
}

const plainHeading = (heading: string): string => heading.replace(SECTION, '').trim();

/** A text without some of its places. */
function without(text: string, from: number, to: number, places: readonly NumberAt[]): string {
  let out = '';
  let at = from;
  for (const { start, end } of places) {
    out += text.slice(at, start);
    // A mark between two words that it was glued to parts them.
    if (/[\p{L}.,;:]$/u.test(out) && /^\p{L}/u.test(text.slice(end))) out += ' ';
    at = end;
  }
  return out + text.slice(at, to);
}

/** A Word file whose numbers Word counted: long lines that end as sentences do are paragraphs, others headings. */
function byOrder(text: string): readonly NumberAt[] {
  const found: NumberAt[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const isParagraph = line.length > 60 && /[.?!][”"’')\]»\s⁰¹²³⁴-⁹\d]*$/.test(line);
    if (isParagraph) found.push({ value: found.length + 1, weight: 1, start: at, end: at });
    at += line.length + 1;
  }
  return found;
}

const LEAST_NUMBERED = 2;

interface Reading {
  /** The highest number that a paragraph may have. */
  readonly most?: number;
  /** With fewer notes than these, any steady run of numbers is taken for their marks. */
  readonly fewNotes?: number;
}

/** Reads the paragraphs above the notes. `notes` are the numbers of the notes that were read. */
export function bodyParagraphs(
  lines: readonly string[],
  notes: readonly number[],
  { most = MOST_PARAGRAPHS, fewNotes }: Reading = {},
): Body {
  const text = lines.join('\n');
  const join = createLineJoiner(text);
  const numbered = starts(text, most);
  const isNumberedByOrder = numbered.length < LEAST_NUMBERED;
  const begins = isNumberedByOrder ? byOrder(text) : numbered;
  const marks = noteMarks(text, notes, new Set(begins.map(({ start }) => start)), fewNotes);
  const within = (from: number, to: number): readonly NumberAt[] =>
    marks.filter(({ start }) => start >= from && start < to);
  const first = begins[0]?.start ?? text.length;
  const cover = without(text, 0, first, within(0, first))
    .split('\n')
    .filter((line) => line !== '');
  let heading = plainHeading(cover[cover.length - 1] ?? '');
  const paragraphs = begins.map(({ value, end }, at): BodyParagraph => {
    const to = begins[at + 1]?.start ?? text.length;
    const own = within(end, to);
    const parts = withoutHeadings(
      without(text, end, to, own)
        .split('\n')
        .map((line) => line.trim()),
    );
    const headings = parts.headings.map(plainHeading);
    const inHeadings = own.filter(({ start }) => start >= to - lengthOf(parts.headings, text.slice(end, to)));
    const paragraph = {
      number: value,
      text: join(parts.text).replace(/\s+/g, ' ').trim(),
      heading,
      notes: own.filter((mark) => !inHeadings.includes(mark)).map((mark) => mark.value),
    };
    heading = headings[headings.length - 1] ?? heading;
    return paragraph;
  });
  return { paragraphs, isNumberedByOrder };
}

/** How many characters at the end of a text its headings take, marks and line ends included. */
function lengthOf(headings: readonly string[], text: string): number {
  const [first] = headings;
  if (first === undefined) return 0;
  const at = text.lastIndexOf(first.slice(0, 12));
  return at < 0 ? 0 : text.length - at;
}
