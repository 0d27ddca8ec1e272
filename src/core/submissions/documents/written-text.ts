// Sorts the stored text of a submission into the sections and issues of its document.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { LANGUAGES } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { joinedParts } from '../../base/text/text-parts';
import { isStructured, parseBlocks, plainLine, type LightBlock } from '../../base/rich-text/blocks';
import { notesIn, withoutNotes } from '../../base/text/endnotes';
import type { Section } from './model';
import { documentWords } from '../../words/submissions/documents/document';

type Area = Section['kind'];

export interface WrittenText {
  /** What stands on an issue ('' for none in particular) in an area, in the order written. */
  blocks(area: Area, issue: string): readonly LightBlock[];
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

/** What some kinds of text call them instead. */
export const KIND_AREA_WORDS = [
  ['issues', documentWords.localIssues],
  ['follow-up', documentWords.answers],
] as const;

/** A number before a heading (`II.`, `A.`, `2.1`, `#`) or a paragraph; a year is none. */
const HEADING_NUMBER = /^(?:#+\s*|(?:[IVXLC]+|[A-Z]|\d{1,3}(?:\.\d{1,3})*)[.)]\s+)/;
const PARAGRAPH_NUMBER = /^\d{1,3}(?:\.\d{1,3})?[.)]?\t\s*|^\d{1,3}[.)]\s+/;

/** A heading without the number before it. */
export const headingWords = (line: string): string => line.replace(HEADING_NUMBER, '');

/** A line made comparable: without the signs of its form, number, endnotes, end mark, case and accents. */
export const lineKey = (line: string): string =>
  foldText(plainLine(withoutNotes(line)).replace(PARAGRAPH_NUMBER, '')).replace(/[\s.;:]+$/, '');

/** The stored text of a submission. */
export const storedText = (book: Book, submission: string): string =>
  joinedParts(book.rows('TXT').filter((row) => row.submission === submission));

/** Characters; a longer line is a paragraph, which spares folding every text to find its headings. */
const LONGEST_HEADING = 200;

/** Whether a line is short enough, without the sources that are noted at its end, and neither an item nor a row. */
export const mayBeHeading = (line: string): boolean =>
  (line.split('[[', 1)[0] ?? '').length <= LONGEST_HEADING && (line.startsWith('#') || !isStructured(line));

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
  for (const [area, words] of [...AREA_WORDS, ...KIND_AREA_WORDS]) {
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
export function withoutNumbers(blocks: readonly LightBlock[]): readonly LightBlock[] {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const allNumbered = texts.length > 1 && texts.every((text) => PARAGRAPH_NUMBER.test(text));
  if (!allNumbered) return blocks;
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace(PARAGRAPH_NUMBER, '') } : block,
  );
}

/** A block with more at its end; of a table in its first cell. */
function withMore(block: LightBlock, more: string): LightBlock {
  if (more === '') return block;
  if (block.kind !== 'table') return { ...block, text: block.text + more };
  const [[first = '', ...cells] = [], ...rows] = block.rows;
  return { ...block, rows: [[first + more, ...cells], ...rows] };
}

/** Collects what stands in each part. A sentence that leads in nothing but items that are made again goes with them. */
function partCollector() {
  const found = new Map<string, LightBlock[]>();
  let open: LightBlock[] | undefined;
  let hasDropped = false;
  const end = (): void => {
    const last = open?.at(-1);
    if (hasDropped && last?.kind === 'paragraph' && last.text.endsWith(':')) open?.pop();
    hasDropped = false;
  };
  return {
    found,
    end,
    drop: (block: LightBlock): void => {
      if (block.kind === 'item') hasDropped = true;
    },
    add: (key: string, block: LightBlock): void => {
      if (block.kind !== 'item') end();
      hasDropped = false;
      open = found.get(key) ?? [];
      found.set(key, open);
      open.push(block);
    },
  };
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
  const read = headingReader(issues);
  const headingOf = (block: LightBlock): Heading | undefined =>
    block.kind === 'paragraph' || block.kind === 'heading' ? read(block.text) : undefined;
  const blocks = parseBlocks(text);
  const hasHeadings = blocks.some((block) => headingOf(block) !== undefined);
  const { found, add, drop, end } = partCollector();
  const issuesFound = new Set<string>();
  let area: Area = hasHeadings ? 'introduction' : 'issues';
  let issue = hasHeadings ? '' : mainIssue;
  // What is noted at a heading goes to the paragraph below: the document writes the heading anew.
  let noted = '';
  for (const block of blocks) {
    const heading = headingOf(block);
    if (heading) end();
    if (heading && block.kind !== 'table') noted += notesIn(block.text);
    if (heading && 'area' in heading) {
      area = heading.area;
      issue = '';
    } else if (heading) {
      issue = heading.issue;
      if (area === 'introduction') area = 'issues';
    } else if (block.kind !== 'table' && isGenerated(block.text)) drop(block);
    else {
      add(`${area} ${issue}`, withMore(block, noted));
      if (issue !== '') issuesFound.add(issue);
      noted = '';
    }
  }
  end();
  return {
    blocks: (wanted, of) => withoutNumbers(found.get(`${wanted} ${of}`) ?? []),
    issues: [...issuesFound],
  };
}
