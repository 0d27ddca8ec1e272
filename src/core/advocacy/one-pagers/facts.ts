// What the coalition's texts say on an issue, sentence by sentence with the sources that are noted there.
import { broughtOnce } from '../../base/point';
import { PROGRESS_LINES } from '../../submissions/documents/brought-lines';
import type { Language } from '../../base/messages/text';
import { plainInline } from '../../base/rich-text/inline';
import { endnoteList, NOTE_CLOSE, NOTE_OPEN, notesIn } from '../../base/text/endnotes';
import { sentencesOf } from '../../base/text/text-paragraphs';
import { documentLanguage } from '../../submissions/documents/document-language';
import { isEarlierLine } from '../../submissions/documents/follow-up';
import { isAddressedLine } from '../../submissions/documents/recommendations';
import { lineKey, sortText, storedText } from '../../submissions/documents/written-text';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';

/** The sentences of one submission on the issue, in its order. */
export interface FactSource {
  readonly title: string;
  readonly sentences: readonly string[];
}

const MARK = new RegExp(`${NOTE_OPEN}(\\d+)${NOTE_CLOSE}`, 'g');

/** The sentences of a paragraph, each with its notes: what a note says ends no sentence. */
export function sentencesWithNotes(paragraph: string): readonly string[] {
  const list = endnoteList();
  const text = list.take(paragraph);
  // A mark stands after the full stop; before it the full stop still ends the sentence.
  const moved = text.replace(new RegExp(`([.!?…]["”»)]*)((?:${MARK.source})+)`, 'g'), '$2$1');
  return sentencesOf(moved, { start: 0, end: moved.length }).map(({ start, end }) =>
    moved
      .slice(start, end)
      .replace(new RegExp(`((?:${MARK.source})+)([.!?…]["”»)]*)$`), '$3$1')
      .replace(MARK, (_mark, number: string) => `[[${list.notes[Number(number) - 1] ?? ''}]]`)
      .trim(),
  );
}

export interface FactsWanted {
  readonly issue: Pick<RowOf<'ISS'>, 'id'>;
  /** Of the page. */
  readonly language: Language;
}

const isOn = ({ mainIssue, issues }: RowOf<'SUB'>, issue: string): boolean =>
  mainIssue === issue || issues.includes(issue);

/** Of texts in several languages those in that of the page; all where none is in it. */
function inLanguage(
  rows: readonly RowOf<'SUB'>[],
  language: Language,
  context: Context,
): readonly RowOf<'SUB'>[] {
  const own = rows.filter((row) => documentLanguage(row, context) === language);
  return own.length > 0 ? own : rows;
}

/** Submissions whose main issue it is come first. Reads SUB, TXT and ISS. */
export function factsOn(
  book: Book,
  { issue: { id: issue }, language }: FactsWanted,
  context: Context,
): readonly FactSource[] {
  const isMade = (line: string): boolean =>
    isEarlierLine(line) ||
    isAddressedLine(lineKey(line)) ||
    broughtOnce(context.brought, PROGRESS_LINES).isOne(line);
  const told = new Set<string>();
  // What two submissions share word for word is told once.
  const isNew = (sentence: string): boolean => {
    const key = lineKey(sentence);
    return !told.has(key) && told.add(key).size > 0;
  };
  const about = book.rows('SUB').filter((row) => isUnderWay(row) && isOn(row, issue));
  return [...inLanguage(about, language, context)]
    .sort((one, other) => Number(other.mainIssue === issue) - Number(one.mainIssue === issue))
    .flatMap((row): FactSource[] => {
      const written = sortText(storedText(book, row.id), book.rows('ISS'), row.mainIssue, isMade);
      const sentences = written
        .blocks('issues', issue)
        .flatMap((block) =>
          block.kind === 'paragraph' || block.kind === 'item' ? [plainInline(block.text)] : [],
        )
        .flatMap(sentencesWithNotes)
        .filter(isNew);
      return sentences.length > 0 ? [{ title: row.title, sentences }] : [];
    });
}

const withSource = (text: string, { title }: FactSource, from: string): string =>
  notesIn(text) === '' ? `${text}[[${title.replace(/[[\]]/g, ' ').trim()}, ${from}]]` : text;

/** Letters of a title that stays on one line. */
const LONGEST_CLAIM = 52;

/** The claim of the page: how the first text begins, where that fits one line, needs no source and is not all; else none. */
export function claimIn([first]: readonly FactSource[]): readonly string[] {
  const [sentence = '', ...more] = first?.sentences ?? [];
  const claim = sentence.replace(/\.$/, '');
  return more.length === 0 || claim.length > LONGEST_CLAIM || notesIn(sentence) !== '' ? [] : [claim];
}

/** What the title says is not said again. */
export const withoutClaim = (
  sources: readonly FactSource[],
  title: readonly string[],
): readonly FactSource[] =>
  sources.map((source) => ({
    ...source,
    sentences: source.sentences.filter((sentence) => !title.includes(sentence.replace(/\.$/, ''))),
  }));

export interface LeadAndFacts {
  /** The first sentences: what it is about. */
  readonly lead: readonly string[];
  /** Those that say most with their source: a figure and a note, then a note. */
  readonly facts: readonly string[];
}

const FIGURE = /(?<![\d/.])\d+(?:[.,\u202f\u00a0 ]\d{3})*(?:[.,]\d+)?(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const NOTE = /\[\[.*?\]\]/g;

/** 3 for a figure with its source, 2 for a source, 1 for a figure; years are none. */
function weightOf(sentence: string): number {
  const bare = sentence.replace(NOTE, '').replace(YEAR, '');
  return (notesIn(sentence) === '' ? 0 : 2) + (FIGURE.test(bare) ? 1 : 0);
}

/**
 * What the texts say, as a lead and at most `most` facts; the lead is as many of its sentences as fit beside them. A fact
 * without a source of its own names its submission; `from` says what that is.
 */
export function leadAndFacts(
  sources: readonly FactSource[],
  { from, most, longest }: { readonly from: string; readonly most: number; readonly longest: number },
  fits: (found: LeadAndFacts) => boolean,
): LeadAndFacts {
  const all = sources.flatMap((source) => source.sentences.map((text) => ({ text, source })));
  const best = [...all].sort((one, other) => weightOf(other.text) - weightOf(one.text)).slice(0, most);
  const facts = all
    .filter((one) => best.includes(one))
    .map(({ text, source }) => withSource(text, source, from));
  const [first] = sources;
  const lead = (first?.sentences ?? []).filter((text) => !best.some((one) => one.text === text));
  for (let count = Math.min(longest, lead.length); count > 0; count--) {
    const found = { lead: [lead.slice(0, count).join(' ')], facts };
    if (fits(found)) return found;
  }
  return { lead: [], facts };
}
