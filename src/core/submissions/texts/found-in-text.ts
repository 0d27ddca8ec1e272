// What is found in a text before it is taken in, and what of it to look at.
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { type WordCount } from '../documents/counts';
import { limitState } from '../registering/limits';
import { issueName } from '../documents/cover';
import { plainLine } from '../../base/rich-text/blocks';
import { countNotes, unclosedNote } from '../../base/text/endnotes';
import { documentLanguage } from '../documents/document-language';
import { mayChange } from '../registering/permissions';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { spokenLanguages, wordText } from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import { changesBetween, countBlocks, type Changes } from './changes';
import { offeredAsks, type OfferedAsk } from './offered-asks';
import type { ExtractedText } from './read-given';
import { unknownHeadings, type AssumedHeading, type UnknownHeading } from './headings-meant';
import { wordsOf, type TextPart } from './recognised';
import { offeredOriginals } from './originals';
import { lackingSections, outlineWarnings } from './own-text';
import { textLanguage } from './text-language';
import { ofAnother } from './text-of-another';
import * as documentsText from '../../words/submissions/documents';
import * as textsText from '../../words/submissions/texts';

const MOST_LINES_SHOWN = 30;

export interface TakeInTextResult {
  readonly submission: NamedRow;
  /** The version that it replaces, 0 for none. */
  readonly textVersion: number;
  /** Of the text without its notes. */
  readonly words: number;
  /** Of the text that it replaces; null when there is none. */
  readonly wordsBefore: number | null;
  readonly isSame: boolean;
  readonly notes: number;
  readonly items: number;
  readonly tables: number;
  /** Lines of the cover, which building the document makes again. */
  readonly cover: number;
  /** Other lines that were not taken over, because building the document makes them. */
  readonly leftOut: number;
  /** The first of them. */
  readonly leftOutLines: readonly string[];
  readonly parts: readonly TextPart[];
  /** Issues of parts that the document would leave out, because they are none of the submission's. */
  readonly issuesToAdd: readonly NamedRow[];
  /** The reader may add them. */
  readonly mayAddIssues: boolean;
  /** Of which it may be the translation. */
  readonly originals: readonly NamedRow[];
  /** What reads as a recommendation and is no ask of the submission yet. */
  readonly offeredAsks: readonly OfferedAsk[];
  /** Against the text that is there; null for the first one, or one that has little in common with it. */
  readonly changes: Changes | null;
  /** Of the document. */
  readonly language: Language;
  readonly assumed: readonly AssumedHeading[];
  readonly unknownHeadings: readonly UnknownHeading[];
  /** Sections of the form that a text with an outline of its own does not have, by key: they are only offered. */
  readonly lacking: readonly NamedRow[];
  /** What to look at, in the reader's language. */
  readonly warnings: readonly string[];
  /** Of the document with this text. */
  readonly document: WordCount & { readonly state: 'none' | 'within' | 'near' | 'over' };
}

export interface ReadText {
  readonly book: Book;
  /** As it will be. */
  readonly submission: RowOf<'SUB'>;
  /** As it is. */
  readonly current: RowOf<'SUB'>;
  readonly asks: readonly string[];
  readonly taken: ExtractedText;
  readonly before: string;
  readonly parts: TakeInTextResult['parts'];
}

/** What is pointed out of a text that is taken in; nothing of it is refused. */
const TOLD = {
  /** Share of the words of the text before: a text with fewer may be another one, or a part. */
  muchShorter: 0.5,
};

const hasHeading = ({ text, headingOf }: ExtractedText): boolean =>
  text.split('\n').some((line) => line.startsWith('#') || headingOf(line) !== undefined);

function warningsOf({ book, submission, taken, before }: ReadText, context: Context): readonly Message[] {
  const { language } = context;
  const found = textLanguage(taken.text);
  const chosen = documentLanguage(submission, context);
  const isOther = found !== undefined && found !== chosen;
  const nameOf = (one: Language): string => wordText(spokenLanguages, one)[language];
  const another = before === taken.text ? undefined : ofAnother(book, taken, submission);
  const open = unclosedNote(taken.text);
  const isShort = before !== '' && wordsOf(taken.text) < wordsOf(before) * TOLD.muchShorter;
  return [
    ...(another ? [another] : []),
    ...(isOther ? [message(textsText.otherLanguage, { found: nameOf(found), chosen: nameOf(chosen) })] : []),
    ...(hasHeading(taken) ? [] : [message(textsText.noHeadings)]),
    ...(taken.isOwn ? outlineWarnings(taken.text, taken.titles, book.rows('ISS')) : []),
    ...(open === undefined ? [] : [message(documentsText.unclosedNote, { words: open })]),
    ...(isShort ? [message(textsText.muchShorter)] : []),
  ];
}

/** What of the headings is known under another name, what may be one, and which the form has besides. */
function headingsFound({ book, taken }: ReadText, { language }: Context) {
  const { text, assumed, headingOf, targets, cover, isOwn } = taken;
  if (!isOwn)
    return { assumed, lacking: [], unknownHeadings: unknownHeadings(text, headingOf, targets, cover > 0) };
  const lacking = lackingSections(text, book.rows('ISS'));
  return {
    ...{ assumed, unknownHeadings: [] },
    lacking: lacking.map(([id, words]) => ({ id, name: words[language] })),
  };
}

/** What the preview shows. */
export function takeInTextResult(seen: ReadText, count: WordCount, context: Context): TakeInTextResult {
  const { book, submission, current, taken, before, parts } = seen;
  const outside = new Set(parts.flatMap(({ issueId, isInDocument }) => (isInDocument ? [] : [issueId])));
  const changes = before === '' ? undefined : changesBetween(before, taken.text);
  return {
    submission: { id: submission.id, name: submission.title || submission.label },
    textVersion: current.textVersion ?? 0,
    words: wordsOf(taken.text),
    wordsBefore: before === '' ? null : wordsOf(before),
    isSame: before === taken.text,
    notes: countNotes(taken.text),
    ...countBlocks(taken.text),
    cover: taken.cover,
    leftOut: taken.leftOut.length,
    leftOutLines: taken.leftOut.slice(0, MOST_LINES_SHOWN).map(plainLine),
    parts,
    issuesToAdd: book
      .rows('ISS')
      .filter(({ id }) => outside.has(id))
      .map((issue) => ({ id: issue.id, name: issueName(issue, context.language) })),
    mayAddIssues: mayChange(book, context.actor, current),
    originals: offeredOriginals(
      book,
      submission,
      textLanguage(taken.text) ?? documentLanguage(submission, context),
      context,
    ),
    offeredAsks: offeredAsks(book, submission, taken.text, documentLanguage(submission, context)).filter(
      ({ text }) => !seen.asks.includes(text),
    ),
    changes: changes ?? null,
    language: documentLanguage(submission, context),
    ...headingsFound(seen, context),
    warnings: warningsOf(seen, context).map((one) => render(one, context.language)),
    document: { ...count, state: limitState(count.body, count.limit) },
  };
}
