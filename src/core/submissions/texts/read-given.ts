// What of a given text is the submission's own: cleaned, without what the workbook makes, its headings as documents write them.
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { generatedFor, issuesOf } from '../documents/submission-document';
import { inDocumentLanguage } from '../documents/document-language';
import { headingReader, type Heading } from '../documents/written-text';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { countWords } from '../../base/text/count-words';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { cleanText, ownText, withoutCover } from './clean-text';
import { headingTargets, withHeadingsMeant, type AssumedHeading, type SaidHeading } from './headings-meant';
import type { HeadingTarget } from './may-mean';
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
  readonly assumed: readonly AssumedHeading[];
}

/** Why a text cannot be taken in; undefined where it can. */
function refusal(given: string, text: string) {
  if (given.length > MOST_CHARACTERS) return textsText.tooLong;
  if (isUnreadable(given)) return UNREADABLE;
  if (!/[\p{L}\p{N}]/u.test(text)) return textsText.empty;
  return countWords(text) > MOST_WORDS ? textsText.tooLong : undefined;
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
  const isGenerated = generatedFor(book, submission, context);
  const written = inDocumentLanguage(submission, context);
  const targets = headingTargets(book.rows('ISS'), issuesOf(book, submission), written);
  const body = withoutCover(text, headingOf);
  const meant = withHeadingsMeant(body.text, { targets, headingOf, isGenerated, said });
  const own = ownText(withSubheadings(meant.text, headingOf), isGenerated, headingOf);
  if (own.text === '') return failure(message(textsText.nothingWritten));
  const { assumed } = meant;
  return success({ ...own, cover: body.leftOut.length, whole: text, headingOf, targets, assumed });
}
