// A text as somebody pasted it or a file held it, made into lines: one a paragraph, notes in their place.
import { writtenNote, notesOnOneLine } from '../../base/text/endnotes';
import { isTableRow } from '../../base/rich-text/blocks';
import { paragraphsOf } from '../../base/text/text-paragraphs';
import { isToBeWritten } from '../documents/preview';
import { LANGUAGES } from '../../base/messages/text';
import { headingWords, lineKey, type Heading } from '../documents/written-text';
import { countWords } from '../../base/text/count-words';
import { inAnyLanguage } from '../../base/text/word-sets';
import { SUMMARY_HEADINGS } from '../../words/lists/signs';
import { documentWords } from '../../words/submissions/documents/document';

const LISTED = /^\s*\[(\d{1,3})\]\s*(\S.*)$/;
const RULE = /^\s*_{5,}\s*$/;

interface NoteList {
  /** Note n is notes[n - 1]. */
  readonly notes: readonly string[];
  /** Lines above the list. */
  readonly body: string;
}

/** The list at the end, numbered from 1 without a gap. */
function noteList(text: string): NoteList | undefined {
  const lines = text.split('\n');
  const notes: string[] = [];
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1] ?? '';
    const found = LISTED.exec(line);
    if (found) notes.unshift(line);
    else if (line.trim() !== '' && !RULE.test(line)) break;
  }
  const read = notes.map((line) => LISTED.exec(line));
  const isInOrder = read.length > 0 && read.every((one, index) => Number(one?.[1]) === index + 1);
  return isInOrder
    ? { notes: read.map((one) => one?.[2] ?? ''), body: lines.slice(0, end).join('\n') }
    : undefined;
}

/** The text with each listed note where its number stands; unchanged when not every number stands there once. */
function listedNotesInPlace(text: string): string {
  const list = noteList(text);
  if (!list) return text;
  const { notes, body } = list;
  const isWhole = notes.every((_, index) => body.split(`[${String(index + 1)}]`).length === 2);
  if (!isWhole) return text;
  return notes.reduce(
    (whole, note, index) => whole.replace(`[${String(index + 1)}]`, () => writtenNote(note)),
    body,
  );
}

/** Signs that show nothing and that cells or parts of a text cannot hold. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u2060\ufeff]/gu;
const OTHER_BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** Lines without spaces at their ends, but for those that say how deep an item stands. */
const trimmedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^\s+-\s/.test(line) ? line.trimEnd() : line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Lines that were broken at a fixed width are joined again; an empty line stays where there was one or more. */
function oneLineAParagraph(text: string): string {
  // A text with tables, subheadings or lists in lists has one line a paragraph.
  if (/^(?:\||#{1,6}\s|\s+-\s)/m.test(text)) return trimmedLines(text);
  const lines = paragraphsOf(text).map(({ start, end, isAfterGap }, index) => {
    const line = text.slice(start, end).replace(/\s*\n\s*/g, ' ');
    return isAfterGap && index > 0 ? `\n${line}` : line;
  });
  return lines.join('\n');
}

/** The text in lines. Notes that are listed at its end, as programs copy them, go where they belong. */
export function cleanText(given: string): string {
  const plain = given.replace(OTHER_BREAKS, '\n').replace(UNSEEN, '');
  return oneLineAParagraph(notesOnOneLine(listedNotesInPlace(plain)));
}

export interface OwnText {
  readonly text: string;
  /** Lines that the workbook makes by itself, and headings with nothing under them. */
  readonly leftOut: readonly string[];
}

/** With these words the cover of a document begins. */
const COVER_BEGINS = new Set(Object.values(documentWords.review).map(lineKey));
/** Whether a document that was built begins with this line. */
export const isCoverLine = (line: string): boolean => COVER_BEGINS.has(lineKey(line));

/** What authors put between the cover and the introduction, as it compares. */
const SUMMARIES = inAnyLanguage(SUMMARY_HEADINGS);
/** A longer line on the cover may be somebody's own. */
const LONGEST_ON_COVER = 15;

/**
 * The text without the cover of a document that was built, which ends at the introduction or a summary before it:
 * titles, organizations and contacts of then are no text of the authors, though the sheet may name others by now.
 */
export function withoutCover(text: string, headingOf: (line: string) => Heading | undefined): OwnText {
  const lines = text.split('\n');
  const isIntroduction = (line: string): boolean => {
    const heading = headingOf(line);
    return heading !== undefined && 'area' in heading && heading.area === 'introduction';
  };
  const introduction = lines.findIndex(isIntroduction);
  const summary = lines
    .slice(0, introduction)
    .findIndex((line) => SUMMARIES.has(lineKey(headingWords(line))));
  const end = introduction > 0 && summary > 0 ? summary : introduction;
  const isCover = isCoverLine(lines.find((line) => line !== '') ?? '');
  if (!isCover || end < 0) return { text, leftOut: [] };
  const cover = lines.slice(0, end).filter((line) => line !== '');
  const isOpen = (line: string): boolean => LANGUAGES.some((language) => isToBeWritten(line, language));
  const kept = cover.filter((line) => countWords(line) > LONGEST_ON_COVER && !isOpen(line));
  return {
    text: [...kept, ...lines.slice(end)].join('\n'),
    leftOut: cover.filter((line) => !kept.includes(line)),
  };
}

/** A section ends what stands under an issue, and both end at the end of the text. */
const isEmptyHeading = (heading: Heading, next: Heading | undefined, hasNext: boolean): boolean =>
  !hasNext || (next !== undefined && ('issue' in heading || 'area' in next));

function withoutEmptyHeadings(
  lines: readonly string[],
  headingOf: (line: string) => Heading | undefined,
): { readonly kept: readonly string[]; readonly empty: readonly string[] } {
  const kept: string[] = [];
  const empty: string[] = [];
  let next: { readonly heading: Heading | undefined } | undefined;
  for (const line of [...lines].reverse()) {
    const heading = line === '' ? undefined : headingOf(line);
    if (heading && isEmptyHeading(heading, next?.heading, next !== undefined)) {
      empty.push(line);
      continue;
    }
    kept.push(line);
    if (line !== '') next = { heading };
  }
  return { kept: kept.reverse(), empty: empty.reverse() };
}

/** What people wrote: the text without the lines that building it makes again. */
export function ownText(
  text: string,
  isGenerated: (line: string) => boolean,
  headingOf: (line: string) => Heading | undefined,
): OwnText {
  const lines = text.split('\n');
  const isMade = (line: string): boolean =>
    line !== '' && headingOf(line) === undefined && !isTableRow(line) && isGenerated(line);
  const { kept, empty } = withoutEmptyHeadings(
    lines.filter((line) => !isMade(line)),
    headingOf,
  );
  return {
    text: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    leftOut: [...lines.filter(isMade), ...empty],
  };
}
