// The paragraphs of the government's answers, put together again from lines that a page broke.
import { ITEM } from './item-number';
import { cleanLines, findDocumentSymbol, isHeaderOrFooter, withoutHeaders, type Line } from './pasted-text';
import type { Position } from './un-document';
import { headingPosition } from './positions';

export interface AnswerParagraph {
  readonly text: string;
  readonly lineNumber: number;
  /** Of a heading that gives a position to what follows. */
  readonly heading: Position | undefined;
}

const IS_OPEN_END = /(?:[,;\-–—/(&]|\b(?:and|y|et|to|of|the|de|la|le|les))$/i;
const OPENS_WITH_NUMBER = new RegExp(
  String.raw`^\(?(?:\d{1,3}\.${ITEM}[.,)]*|${ITEM}[.)],?)\s*(?:,\s?\d|\d|\p{Lu}|[“"]|$)`,
  'u',
);
const OPENS_LOWER = /^[\p{Ll}(]/u;
const HEADING_MARK = /^(?:#{1,6}\s|\*\*|[IVX]{1,4}\s*\.?\s+\p{Lu}|[A-H]\.\s+\p{Lu})/u;

/** Whether the line goes on where the one before stopped. `blankBetween`: a page break may have parted them. */
function goesOn(before: string, line: string, blankBetween: boolean): boolean {
  if (IS_OPEN_END.test(before)) return true;
  if (before.endsWith(':') && OPENS_WITH_NUMBER.test(line)) return false;
  if (blankBetween) return OPENS_LOWER.test(line) && !/[.;:]$/.test(before);
  return !OPENS_WITH_NUMBER.test(line);
}

const isHeading = (line: string): boolean =>
  headingPosition(line) !== undefined && (HEADING_MARK.test(line) || line.split(' ').length <= 8);

const withoutMarks = (line: string): string =>
  line.replace(/^(?:#{1,6}\s+)?(?:\*\*)?\s*|\s*(?:\*\*)?$/g, '').trim();

/** The lines of the document without what its pages print around the text; empty ones stay. */
function documentLines(text: string): { lines: readonly Line[]; symbol: string | undefined } {
  const clean = cleanLines(text);
  const symbol = findDocumentSymbol(clean.map((line) => line.text).join('\n'));
  const lines = clean.map((line) => ({
    ...line,
    text: isHeaderOrFooter(line.text) ? '' : withoutHeaders(line.text, symbol),
  }));
  return { lines, symbol };
}

interface Open {
  text: string;
  readonly lineNumber: number;
}

const LIST_WITH_COMMA_AT_END = new RegExp(String.raw`^(?:${ITEM}(?:\.${ITEM})?\.?,\s?)+(?=\p{Lu})`, 'u');
const LIST_AT_START = new RegExp(String.raw`^(?:${ITEM}\.(?:${ITEM}\.?)?,?\s?)+(?=\p{Ll}|$)`, 'u');

/** Numbers that hang in the left column below `40., 41.,` belong to the paragraph beside them: put where they belong. */
function withHanging(paragraph: string, line: string): string | undefined {
  const list = LIST_WITH_COMMA_AT_END.exec(paragraph)?.[0];
  const more = LIST_AT_START.exec(line)?.[0];
  if (list === undefined || more === undefined) return undefined;
  return `${list.trim()} ${more.trim()} ${paragraph.slice(list.length)} ${line.slice(more.length)}`.trim();
}

/** Paragraphs and headings in order, with the document's symbol. */
export function answerParagraphs(text: string): {
  paragraphs: readonly AnswerParagraph[];
  symbol: string | undefined;
} {
  const { lines, symbol } = documentLines(text);
  const paragraphs: AnswerParagraph[] = [];
  let open: Open | undefined;
  let blankBetween = false;
  const close = (): void => {
    if (open) paragraphs.push({ ...open, heading: undefined });
    open = undefined;
  };
  for (const line of lines) {
    const bare = withoutMarks(line.text);
    if (bare === '') {
      blankBetween = true;
      continue;
    }
    const hanging = open && withHanging(open.text, bare);
    if (open && hanging !== undefined) open.text = hanging;
    else if (open && !HEADING_MARK.test(line.text) && goesOn(open.text, bare, blankBetween))
      open.text = /\d[-–—]$/.test(open.text) ? open.text + bare : `${open.text} ${bare}`;
    else {
      close();
      if (isHeading(bare) || (HEADING_MARK.test(line.text) && headingPosition(bare) !== undefined))
        paragraphs.push({ text: bare, lineNumber: line.lineNumber, heading: headingPosition(bare) });
      else open = { text: bare, lineNumber: line.lineNumber };
    }
    blankBetween = false;
  }
  close();
  return { paragraphs, symbol };
}
