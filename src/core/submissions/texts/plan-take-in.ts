// The rule of 'take-in-text': the text of a submission is replaced, and nothing else of it.
import * as z from 'zod/mini';
import type { RowOf } from '../../workbook/records/rows';
import type { Context, Plan } from '../../workbook/command/types';
import { wordCount, type WordCount } from '../documents/counts';
import { issuesOf, submissionDocument } from '../documents/submission-document';
import { documentLanguage } from '../documents/document-language';
import { documentReads } from '../documents/reads';
import { nextText, takenInHash } from '../documents/versions';
import { mayBuild, mayChange } from '../registering/permissions';
import { translationRefusal } from '../registering/translation-links';
import { keptText } from '../documents/kept-texts';
import { asksOf } from '../endorsing/signed-text';
import { storedText } from '../documents/written-text';
import { LANGUAGES, message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { takeInTextResult, type ReadText, type TakeInTextResult } from './found-in-text';
import { issuesOfAsk } from './offered-asks';
import { readSubmissionText } from './read-given';
import { textLanguage } from './text-language';
import { saidHeading } from './headings-meant';
import { withSections } from './own-text';
import { inPartOrder, partsOf } from '../../base/text/text-parts';
import { partsByHeading, partsOfOutline, wordsOf } from './recognised';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';
import * as registeringText from '../../words/submissions/registering';
import * as textsText from '../../words/submissions/texts';

const MOST_NAME = 500;
const MOST_SAID = 200;
const MOST_ASK = 3000;

const takeInput = z.object({
  /** Id, title or label. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** As it was pasted or read from a file, notes in double square brackets; what is too long is refused in words. */
  text: z.string(),
  /** The version that was there when the preview was made; another one since is told instead of replaced. */
  textVersion: z.optional(z.number()),
  /** What somebody who saw the preview said about lines that may be headings. */
  headings: z.optional(z.array(saidHeading).check(z.maxLength(MOST_SAID))),
  /** Issues that the submission takes in with the text, by id. */
  addIssues: z.optional(z.array(z.string().check(z.maxLength(MOST_NAME))).check(z.maxLength(MOST_SAID))),
  /** Recommendations of the text that become asks of the submission. */
  asks: z.optional(z.array(z.string().check(z.maxLength(MOST_ASK))).check(z.maxLength(MOST_SAID))),
  /** Sections of the form that the text lacks and somebody wants, by key. */
  addSections: z.optional(z.array(z.string().check(z.maxLength(MOST_NAME))).check(z.maxLength(MOST_SAID))),
  /** The submission of which it is the translation, by id. */
  translationOf: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  /** The language of the document, where the reader says so; else what the text seems to be in, if nothing is set. */
  language: z.optional(z.enum(LANGUAGES)),
});
export type TakeInTextInput = z.infer<typeof takeInput>;

/** Of the text, where it is another one than the workbook's. */
function languageToSet(text: string, { bookLanguage }: Context): string {
  const found = textLanguage(text);
  return found === undefined || found === bookLanguage ? '' : found;
}

/** The submission as it will be: with the issues and the language that come with its text. */
function withSaid(
  submission: RowOf<'SUB'>,
  { addIssues = [], language, text, translationOf = submission.translationOf }: TakeInTextInput,
  book: Book,
  context: Context,
): RowOf<'SUB'> {
  const added = addIssues.filter((id) => book.find('ISS', id) && id !== submission.mainIssue);
  return {
    ...submission,
    issues: [...new Set([...submission.issues, ...added])],
    translationOf,
    language: language ?? (submission.language || languageToSet(text, context)),
  };
}

function findWritable(book: Book, typed: string, { actor }: Context): Outcome<RowOf<'SUB'>> {
  const id = resolveLink(book, ['SUB'], typed);
  if (!id.ok) return id;
  const submission = book.find('SUB', id.value);
  if (!submission) return failure(message(documentsText.notFound));
  return mayBuild(book, submission, actor) ? success(submission) : failure(message(textsText.notAllowed));
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

/** What changes of the submission besides its text. */
function saidEdits({ book, submission, current, asks, taken: { text } }: ReadText, context: Context) {
  const hasIssues = submission.issues.length !== current.issues.length;
  const values = {
    ...(hasIssues ? { issues: submission.issues } : {}),
    ...(submission.language !== current.language ? { language: submission.language } : {}),
    ...(submission.translationOf !== current.translationOf
      ? { translationOf: submission.translationOf }
      : {}),
  };
  const rows = asks.map((ask) =>
    insertRow('ASK', context.newId('ASK'), {
      ...{ submission: submission.id, workgroup: submission.workgroup, text: ask },
      issues: issuesOfAsk(book, submission, text, ask),
    }),
  );
  return { values, rows };
}

/** `words` are those of the document with the text. */
function editsFor(
  seen: ReadText,
  { body: words, spoken }: WordCount,
  isSame: boolean,
  context: Context,
): Edit[] {
  const { book, submission, taken } = seen;
  const { values, rows } = saidEdits(seen, context);
  const ofText = isSame ? [] : textEdits(book, submission.id, taken.text, context);
  const version = nextText(book, submission);
  const kept = keptText(
    book,
    submission.id,
    { text: taken.text, asks: [...asksOf(book, submission.id), ...seen.asks] },
    context,
  );
  const inserted = isSame
    ? []
    : [
        insertRow('VER', context.newId('VER'), {
          ...{ submission: submission.id, version, document: submission.document, words },
          ...{ hash: takenInHash(taken.text), textHash: kept.textHash },
          ...{ builtBy: context.actor.person, readAt: context.now },
        }),
        ...kept.edits,
      ];
  const own = { ...values, ...(isSame ? {} : { words, spoken, textVersion: version }) };
  const updated = Object.keys(own).length > 0 ? [updateRow('SUB', submission.id, own)] : [];
  return [...ofText, ...inserted, ...rows, ...updated];
}

function summaryOf(
  { submission, words, wordsBefore, isSame, notes }: TakeInTextResult,
  { book, current, submission: { issues, translationOf }, asks }: ReadText,
): readonly Message[] {
  const title = submission.name;
  const more = [
    ...(asks.length > 0 ? [message(registeringText.asksAdded, { count: asks.length })] : []),
    ...(issues.length > current.issues.length
      ? [message(textsText.issuesAdded, { count: issues.length - current.issues.length })]
      : []),
    ...(translationOf === '' || translationOf === current.translationOf
      ? []
      : [message(textsText.isTranslation, { title: book.labelOf('SUB', translationOf) })]),
  ];
  if (isSame) return more.length > 0 ? more : [message(textsText.same, { title })];
  const replaced = wordsBefore === null ? [] : [message(textsText.replaced, { words: wordsBefore })];
  return [message(textsText.taken, { title, words, notes }), ...replaced, ...more];
}

/** Why what is said besides the text is not taken. */
function refusal(
  book: Book,
  row: RowOf<'SUB'>,
  { addIssues = [], translationOf }: TakeInTextInput,
  { actor }: Context,
): Message | undefined {
  if (addIssues.length > 0 && !mayChange(book, actor, row)) return message(textsText.notIssues);
  if (translationOf === undefined) return undefined;
  if (!mayChange(book, actor, row)) return message(textsText.notOriginal);
  return translationRefusal(book, { sheet: 'SUB', row: { ...row }, changes: { translationOf } });
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
  const writable = findWritable(book, typed, context);
  if (!writable.ok) return writable;
  const current = writable.value;
  const refused = refusal(book, current, input, context);
  if (refused) return failure(refused);
  const submission = withSaid(current, input, book, context);
  const found = readSubmissionText(book, input.text, input.headings ?? [], submission, context);
  if (!found.ok) return found;
  const language = documentLanguage(submission, context);
  const taken = { ...found.value, text: withSections(found.value.text, input.addSections ?? [], language) };
  const { text } = taken;
  const document = submissionDocument(book, submission.id, context, text, submission);
  if (!document.ok) return document;
  const parts = taken.isOwn
    ? partsOfOutline(text, book.rows('ISS'))
    : partsByHeading(text, book.rows('ISS'), issuesOf(book, submission), context);
  const before = storedText(book, submission.id);
  const asks = input.asks ?? [];
  const seen = { book, submission, current, asks, taken, before, parts };
  const count = wordCount(document.value);
  const result = takeInTextResult(seen, count, context);
  const isOlder = textVersion !== undefined && textVersion !== result.textVersion;
  if (isOlder && !result.isSame)
    return failure(message(textsText.changedMeanwhile, { title: submission.title }));
  const edits = editsFor(seen, count, result.isSame, context);
  return success({ edits, effects: [], result, summary: summaryOf(result, seen) });
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
