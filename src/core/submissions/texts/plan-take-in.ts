// The rule of 'take-in-text': the text of a submission is replaced, and nothing else of it.
import * as z from 'zod/mini';
import type { Named, RowOf } from '../../workbook/records/rows';
import type { Context, Plan } from '../../workbook/command/types';
import { limitState, wordCount, type WordCount } from '../documents/counts';
import { issueName } from '../documents/cover';
import { countNotes, unclosedNote } from '../../base/text/endnotes';
import { generatedFor, issuesOf, submissionDocument } from '../documents/submission-document';
import { documentReads } from '../documents/reads';
import { nextVersion, takenInHash } from '../documents/versions';
import { mayBuild } from '../registering/permissions';
import { headingReader, storedText, type Heading } from '../documents/written-text';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { spokenLanguages, wordText } from '../../base/vocabulary/words';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { countWords } from '../../base/text/count-words';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { cleanText, ownText, withoutCover, type OwnText } from './clean-text';
import {
  headingTargets,
  type HeadingTarget,
  unknownHeadings,
  withHeadingsMeant,
  type AssumedHeading,
  saidHeading,
  type UnknownHeading,
} from './headings-meant';
import { inPartOrder, partsOf } from '../../base/text/text-parts';
import { partsByHeading, wordsOf, type TextPart } from './recognised';
import { evidenceOf, languageOfWords } from '../../language/reading/detect-language';
import { foldText } from '../../base/text/fold';
import { ofAnother } from './text-of-another';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';
import { documentWords } from '../../words/submissions/documents/document';
import { UNREADABLE } from '../../words/base/text';
import * as textsText from '../../words/submissions/texts';

const MOST_NAME = 500;
const MOST_SAID = 200;

const takeInput = z.object({
  /** Id, title or label. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** As it was pasted or read from a file, notes in double square brackets; what is too long is refused in words. */
  text: z.string(),
  /** The version that was there when the preview was made; another one since is told instead of replaced. */
  textVersion: z.optional(z.number()),
  /** What somebody who saw the preview said about lines that may be headings. */
  headings: z.optional(z.array(saidHeading).check(z.maxLength(MOST_SAID))),
});
export type TakeInTextInput = z.infer<typeof takeInput>;

export interface TakeInTextResult {
  readonly submission: Named;
  /** The version that it replaces, 0 for none. */
  readonly textVersion: number;
  /** Of the text without its notes. */
  readonly words: number;
  /** Of the text that it replaces; null when there is none. */
  readonly wordsBefore: number | null;
  readonly isSame: boolean;
  readonly notes: number;
  /** Lines that were not taken over, because building the document makes them. */
  readonly leftOut: number;
  readonly parts: readonly TextPart[];
  readonly assumed: readonly AssumedHeading[];
  readonly unknownHeadings: readonly UnknownHeading[];
  /** What to look at, in the reader's language. */
  readonly warnings: readonly string[];
  /** Of the document with this text. */
  readonly document: WordCount & { readonly state: 'none' | 'within' | 'near' | 'over' };
}

const MOST_WORDS = 200_000;

/** What is pointed out of a text that is taken in; nothing of it is refused. */
const TOLD = {
  /** Share of the words of the text before: a text with fewer may be another one, or a part. */
  muchShorter: 0.5,
  /** Words: fewer do not tell their language. */
  languageWords: 60,
  /** Characters from the start that are looked at for the language. */
  languageCharacters: 6_000,
  /** Share of Latin letters among all: below it the text is in another script. */
  latin: 0.5,
};

function findWritable(book: Book, typed: string, { actor }: Context): Outcome<RowOf<'SUB'>> {
  const id = resolveLink(book, ['SUB'], typed);
  if (!id.ok) return id;
  const submission = book.find('SUB', id.value);
  if (!submission) return failure(message(documentsText.notFound));
  return mayBuild(book, submission, actor) ? success(submission) : failure(message(textsText.notAllowed));
}

interface Taken extends OwnText {
  /** The text as it was given, cover and all. */
  readonly whole: string;
  readonly headingOf: (line: string) => Heading | undefined;
  readonly targets: readonly HeadingTarget[];
  readonly assumed: readonly AssumedHeading[];
}

/** What of the given text is the submission's own, or why it cannot be taken in. */
function readGiven(
  book: Book,
  { text: given, headings: said = [] }: TakeInTextInput,
  submission: RowOf<'SUB'>,
  context: Context,
): Outcome<Taken> {
  if (given.length > MOST_CHARACTERS) return failure(message(textsText.tooLong));
  if (isUnreadable(given)) return failure(message(UNREADABLE));
  const text = cleanText(given);
  if (!/[\p{L}\p{N}]/u.test(text)) return failure(message(textsText.empty));
  if (countWords(text) > MOST_WORDS) return failure(message(textsText.tooLong));
  const headingOf = headingReader(book.rows('ISS'));
  const isGenerated = generatedFor(book, submission, context);
  const targets = headingTargets(book.rows('ISS'), issuesOf(book, submission), context);
  const body = withoutCover(text, headingOf);
  const meant = withHeadingsMeant(body.text, { targets, headingOf, isGenerated, said });
  const own = ownText(meant.text, isGenerated, headingOf);
  if (own.text === '') return failure(message(textsText.nothingWritten));
  const leftOut = body.leftOut + own.leftOut;
  return success({ ...own, leftOut, whole: text, headingOf, targets, assumed: meant.assumed });
}

/** The parts that were there take the new ones' places; what is left over goes. */
function textEdits(book: Book, submission: string, text: string, context: Context): Edit[] {
  const old = inPartOrder(book.rows('TXT').filter((row) => row.submission === submission));
  const parts = partsOf(text);
  const written = parts.map((part, index) => {
    const values = { submission, part: index + 1, text: part, words: wordsOf(part) };
    const row = old[index];
    return row ? updateRow('TXT', row.id, values) : insertRow('TXT', context.newId('TXT'), values);
  });
  return [...written, ...old.slice(parts.length).map(({ id }) => deleteRow('TXT', id))];
}

interface Seen {
  readonly book: Book;
  readonly submission: RowOf<'SUB'>;
  readonly taken: Taken;
  readonly before: string;
  readonly parts: TakeInTextResult['parts'];
}

/** `words` are those of the document with the text. */
function editsFor({ book, submission, taken: { text } }: Seen, words: number, context: Context): Edit[] {
  const version = nextVersion(book, submission);
  return [
    ...textEdits(book, submission.id, text, context),
    insertRow('VER', context.newId('VER'), {
      ...{ submission: submission.id, version, document: submission.document, words },
      ...{ hash: takenInHash(text), builtBy: context.actor.person, readAt: context.now },
    }),
    updateRow('SUB', submission.id, { words, textVersion: version }),
  ];
}

const hasHeading = ({ text, headingOf }: Taken): boolean =>
  text.split('\n').some((line) => headingOf(line) !== undefined);

/** Which of the three languages a text is written in; undefined for one that is too short or in another script. */
function textLanguage(text: string): Language | undefined {
  const start = text.slice(0, TOLD.languageCharacters);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = foldText(start).match(/\p{L}+/gu) ?? [];
  if (words.length < TOLD.languageWords || latin < letters * TOLD.latin) return undefined;
  return languageOfWords(words.length, (index) => evidenceOf(words[index] ?? ''));
}

/** What the whole of a text without headings goes under. */
function onlyPlace(book: Book, submission: RowOf<'SUB'>, context: Context): string {
  const [main] = issuesOf(book, submission);
  const { language } = context;
  return main ? issueName(main, language) : documentWords.issues[language];
}

function warningsOf({ book, submission, taken, before, parts }: Seen, context: Context): readonly Message[] {
  const { language, bookLanguage } = context;
  const found = textLanguage(taken.text);
  const isOther = found !== undefined && found !== bookLanguage;
  const names = { found: wordText(spokenLanguages, found ?? bookLanguage)[language] };
  const chosen = wordText(spokenLanguages, bookLanguage)[language];
  const others = [...new Set(parts.flatMap(({ issue, isInDocument }) => (isInDocument ? [] : [issue])))];
  const issue = onlyPlace(book, submission, context);
  const another = before === taken.text ? undefined : ofAnother(book, taken, submission);
  const open = unclosedNote(taken.text);
  const isShort = before !== '' && wordsOf(taken.text) < wordsOf(before) * TOLD.muchShorter;
  return [
    ...(another ? [another] : []),
    ...(isOther ? [message(textsText.otherLanguage, { ...names, chosen })] : []),
    ...(hasHeading(taken) ? [] : [message(textsText.noHeadings, { issue })]),
    ...others.map((one) => message(documentsText.otherIssue, { issue: one })),
    ...(open === undefined ? [] : [message(documentsText.unclosedNote, { words: open })]),
    ...(isShort ? [message(textsText.muchShorter)] : []),
  ];
}

function resultOf(seen: Seen, count: WordCount, context: Context): TakeInTextResult {
  const { submission, taken, before, parts } = seen;
  return {
    submission: { id: submission.id, name: submission.title || submission.label },
    textVersion: submission.textVersion ?? 0,
    words: wordsOf(taken.text),
    wordsBefore: before === '' ? null : wordsOf(before),
    isSame: before === taken.text,
    notes: countNotes(taken.text),
    leftOut: taken.leftOut,
    parts,
    assumed: taken.assumed,
    unknownHeadings: unknownHeadings(taken.text, taken.headingOf, taken.targets),
    warnings: warningsOf(seen, context).map((one) => render(one, context.language)),
    document: { ...count, state: limitState(count.body, count.limit) },
  };
}

function summaryOf({ submission, words, wordsBefore, isSame, notes }: TakeInTextResult): readonly Message[] {
  const title = submission.name;
  if (isSame) return [message(textsText.same, { title })];
  const replaced = wordsBefore === null ? [] : [message(textsText.replaced, { words: wordsBefore })];
  return [message(textsText.taken, { title, words, notes }), ...replaced];
}

/**
 * What taking in a text writes: its parts, a version, the words of the submission's document. Nothing for the text
 * that is there. Fails when there is another version than the one that was looked at.
 */
function planTakeInText(
  book: Book,
  input: TakeInTextInput,
  context: Context,
): Outcome<Plan<TakeInTextResult>> {
  const { submission: typed, textVersion } = input;
  const found = findWritable(book, typed, context);
  if (!found.ok) return found;
  const submission = found.value;
  const taken = readGiven(book, input, submission, context);
  if (!taken.ok) return taken;
  const { text } = taken.value;
  const document = submissionDocument(book, submission.id, context, text);
  if (!document.ok) return document;
  const parts = partsByHeading(text, book.rows('ISS'), issuesOf(book, submission), context);
  const seen = { book, submission, taken: taken.value, before: storedText(book, submission.id), parts };
  const count = wordCount(document.value);
  const result = resultOf(seen, count, context);
  const isOlder = textVersion !== undefined && textVersion !== result.textVersion;
  if (isOlder && !result.isSame)
    return failure(message(textsText.changedMeanwhile, { title: submission.title }));
  const edits = result.isSame ? [] : editsFor(seen, count.body, context);
  return success({ edits, effects: [], result, summary: summaryOf(result) });
}

/** Takes in the text of a submission: it replaces the one that is there. */
export const takeInText = defineCommand({
  name: 'take-in-text',
  title: textsText.takeIn,
  audience: 'member',
  pace: 'long',
  input: takeInput,
  reads: documentReads,
  plan: planTakeInText,
});
