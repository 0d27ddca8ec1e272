// Sorts the stored text of a submission into the sections and issues of its document.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { LANGUAGES } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { joinedParts } from '../../base/text/text-parts';
import { notesIn, notesOnOneLine, withoutNotes } from '../../base/text/endnotes';
import type { Section } from './model';
import { documentWords } from '../../words/submissions/documents/document';

type Area = Section['kind'];

export interface WrittenText {
  /** The paragraphs on an issue ('' for none in particular) in an area, in the order written. */
  paragraphs(area: Area, issue: string): readonly string[];
  /** The issues that it has paragraphs on. */
  readonly issues: readonly string[];
}

/** The sections and what they are called. */
export const AREA_WORDS = [
  ['introduction', documentWords.introduction],
  ['issues', documentWords.issues],
  ['follow-up', documentWords.followUp],
  ['recommendations', documentWords.recommendations],
] as const;

/** A number before a heading (`II.`, `A.`, `2.1`, `#`) or a paragraph; a year is none. */
const HEADING_NUMBER = /^(?:#+\s*|(?:[IVXLC]+|[A-Z]|\d{1,3}(?:\.\d{1,3})*)[.)]\s+)/;
const PARAGRAPH_NUMBER = /^\d{1,3}(?:\.\d{1,3})?[.)]?\t\s*|^\d{1,3}[.)]\s+/;

/** A heading without the number before it. */
export const headingWords = (line: string): string => line.replace(HEADING_NUMBER, '');

/** A line made comparable: without number, endnotes, end mark, case and accents. */
export const lineKey = (line: string): string =>
  foldText(withoutNotes(line).replace(PARAGRAPH_NUMBER, '')).replace(/[\s.;:]+$/, '');

/** The stored text of a submission. */
export const storedText = (book: Book, submission: string): string =>
  joinedParts(book.rows('TXT').filter((row) => row.submission === submission));

/** Characters; a longer line is a paragraph, which spares folding every text to find its headings. */
const LONGEST_HEADING = 200;

/** Whether a line is short enough, without the sources that are noted at its end. */
export const mayBeHeading = (line: string): boolean =>
  (line.split('[[', 1)[0] ?? '').length <= LONGEST_HEADING;

/** What a heading opens. */
export type Heading = { readonly area: Area } | { readonly issue: string };

function headingsOf(issues: readonly RowOf<'ISS'>[]): ReadonlyMap<string, Heading> {
  const headings = new Map<string, Heading>();
  const named = issues.map(({ id, label, name, nameEs, nameFr }) => ({
    heading: { issue: id },
    label: lineKey(label),
    names: [name, nameEs, nameFr].filter((title) => title !== '').map(lineKey),
  }));
  // An issue that was renamed by hand keeps its old label until the next check, which renews headings as well.
  for (const { heading, label } of named) if (label !== '') headings.set(label, heading);
  for (const { heading, names } of named) for (const name of names) headings.set(name, heading);
  // A name that two issues have is that of the one whose label it is: the label of the other says more.
  for (const { heading, label, names } of named) if (names.includes(label)) headings.set(label, heading);
  for (const [area, words] of AREA_WORDS) {
    for (const language of LANGUAGES) headings.set(lineKey(words[language]), { area });
  }
  return headings;
}

/** Tells of a line whether it is only the name of a section or of one of the issues, and of which. */
export function headingReader(issues: readonly RowOf<'ISS'>[]): (line: string) => Heading | undefined {
  const headings = headingsOf(issues);
  return (line) => (mayBeHeading(line) ? headings.get(lineKey(headingWords(line))) : undefined);
}

/** Paragraph numbers are dropped when every paragraph has one: Word will number them. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const allNumbered = lines.length > 1 && lines.every((line) => PARAGRAPH_NUMBER.test(line));
  return allNumbered ? lines.map((line) => line.replace(PARAGRAPH_NUMBER, '')) : lines;
}

/**
 * Sorts a text by its headings: a line with only the name of an issue or of a section opens that part.
 * Text before the first heading belongs to the introduction; a text without headings to `mainIssue`.
 * Other lines that are generated are left out: they come from an earlier build and will be made again.
 */
export function sortText(
  text: string,
  issues: readonly RowOf<'ISS'>[],
  mainIssue: string,
  isGenerated: (line: string) => boolean,
): WrittenText {
  const headingOf = headingReader(issues);
  const lines = notesOnOneLine(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const hasHeadings = lines.some((line) => headingOf(line) !== undefined);
  const found = new Map<string, string[]>();
  const issuesFound = new Set<string>();
  let area: Area = hasHeadings ? 'introduction' : 'issues';
  let issue = hasHeadings ? '' : mainIssue;
  // What is noted at a heading goes to the paragraph below: the document writes the heading anew.
  let noted = '';
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) noted += notesIn(line);
    if (heading && 'area' in heading) {
      area = heading.area;
      issue = '';
    } else if (heading) {
      issue = heading.issue;
      if (area === 'introduction') area = 'issues';
    } else if (!isGenerated(line)) {
      const key = `${area} ${issue}`;
      found.set(key, [...(found.get(key) ?? []), line + noted]);
      if (issue !== '') issuesFound.add(issue);
      noted = '';
    }
  }
  return {
    paragraphs: (wanted, of) => withoutNumbers(found.get(`${wanted} ${of}`) ?? []),
    issues: [...issuesFound],
  };
}
