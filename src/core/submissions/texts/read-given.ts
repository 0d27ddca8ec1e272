// What of a given text is the submission's own: cleaned, without what the workbook makes, its headings as documents write them.
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { generatedFor, issuesOf, madeAround } from '../documents/submission-document';
import { inDocumentLanguage } from '../documents/document-language';
import { hasOwnOutline } from '../documents/own-outline';
import { AREA_WORDS, headingReader, type Heading } from '../documents/written-text';
import { formOf } from '../kinds/kinds';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { countWords } from '../../base/text/count-words';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { cleanText, isCoverLine, ownText, withoutCover } from './clean-text';
import { headingTargets, withHeadingsMeant, type AssumedHeading, type SaidHeading } from './headings-meant';
import type { HeadingTarget } from './may-mean';
import { isOfForm, matchedSections, ownOutlineText, withoutTitles } from './own-text';
import { withSubheadings } from './subheadings';
import { UNREADABLE } from '../../words/base/text';
import * as textsText from '../../words/submissions/texts';

const MOST_WORDS = 200_000;

export interface ExtractedText {
  /** The authors' own, as cells keep it. */
  readonly text: string;
  /** As it was given, cover and all. */
  readonly whole: string;
  /** How many lines of a cover were left out. */
  readonly cover: number;
  /** Lines that the workbook makes by itself, and headings with nothing under them. */
  readonly leftOut: readonly string[];
  readonly headingOf: (line: string) => Heading | undefined;
  readonly targets: readonly HeadingTarget[];
  /** Its headings stand as its authors have them. */
  readonly isOwn: boolean;
  /** That the file has, where the cover of the document has another. */
  readonly titles: readonly string[];
  readonly assumed: readonly AssumedHeading[];
}

/** Why a text cannot be taken in; undefined where it can. */
function refusal(given: string, text: string) {
  if (given.length > MOST_CHARACTERS) return textsText.tooLong;
  if (isUnreadable(given)) return UNREADABLE;
  if (!/[\p{L}\p{N}]/u.test(text)) return textsText.empty;
  return countWords(text) > MOST_WORDS ? textsText.tooLong : undefined;
}

/** A built document has its cover as lines; a title that another file has above the form's own headings goes. */
const asLines = (text: string): string =>
  isCoverLine(text.split('\n', 1)[0] ?? '') ? text.replace(/^% /gm, '') : withoutTitles(text).text;

/** A text that has an outline of its own; undefined where its headings are just those of the form. */
function ownReading(
  text: string,
  book: Book,
  submission: RowOf<'SUB'>,
  context: Context,
): Omit<ExtractedText, 'whole' | 'headingOf' | 'targets'> | undefined {
  const issues = book.rows('ISS');
  const headingOf = headingReader(issues);
  const bare = withoutTitles(text);
  const around = madeAround(book, submission, context);
  const isBuilt = isCoverLine(text.split('\n', 1)[0] ?? '');
  if (!hasOwnOutline(bare.text, issues, formOf(submission.kind)) || isOfForm(bare.text, headingOf, around))
    return undefined;
  const own = ownOutlineText(bare.text, book, around);
  const matched = matchedSections(own.text, issues, headingOf);
  const nameOf = new Map(AREA_WORDS);
  return {
    text: own.text,
    leftOut: own.leftOut,
    cover: own.cover.length + (isBuilt ? bare.titles.length : 0),
    isOwn: true,
    titles: isBuilt ? [] : bare.titles,
    assumed: matched.map(({ line, area }) => ({
      ...{ line, name: nameOf.get(area)?.[context.language] ?? '', mayBeParagraph: false },
    })),
  };
}

/** What of the given text is the submission's own, or why it cannot be taken in. */
export function readSubmissionText(
  book: Book,
  given: string,
  said: readonly SaidHeading[],
  submission: RowOf<'SUB'>,
  context: Context,
): Outcome<ExtractedText> {
  const text = given.length > MOST_CHARACTERS || isUnreadable(given) ? '' : cleanText(given);
  const problem = refusal(given, text);
  if (problem) return failure(message(problem));
  const headingOf = headingReader(book.rows('ISS'));
  const written = inDocumentLanguage(submission, context);
  const targets = headingTargets(book.rows('ISS'), issuesOf(book, submission), written);
  const common = { whole: text, headingOf, targets };
  const own = ownReading(text, book, submission, context);
  if (own)
    return own.text === '' ? failure(message(textsText.nothingWritten)) : success({ ...own, ...common });
  const isGenerated = generatedFor(book, submission, context);
  const body = withoutCover(asLines(text), headingOf);
  const meant = withHeadingsMeant(body.text, { targets, headingOf, isGenerated, said });
  const kept = ownText(withSubheadings(meant.text, headingOf), isGenerated, headingOf);
  if (kept.text === '') return failure(message(textsText.nothingWritten));
  const { assumed } = meant;
  return success({ ...kept, ...common, cover: body.leftOut.length, isOwn: false, titles: [], assumed });
}
