// The rule of 'take-in-text': the text of a submission is replaced, and nothing else of it.
import * as z from 'zod/mini';
import type { Named, RowOf } from '../../workbook/records/rows';
import type { Context, Plan } from '../../workbook/command/types';
import { limitState, wordCount, type WordCount } from '../documents/counts';
import { issueName } from '../documents/cover';
import { plainLine } from '../../base/rich-text/blocks';
import { countNotes, unclosedNote } from '../../base/text/endnotes';
import { documentLanguage } from '../documents/document-language';
import { issuesOf, submissionDocument } from '../documents/submission-document';
import { nextText, takenInHash } from '../documents/versions';
import { mayBuild, mayChange } from '../registering/permissions';
import { storedText } from '../documents/written-text';
import { LANGUAGES, message, render, type Language, type Message } from '../../base/messages/text';
import { spokenLanguages, wordText } from '../../base/vocabulary/words';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { changesBetween, countBlocks, type Changes } from './changes';
import { issuesOfAsk, offeredAsks } from './offered-asks';
import { readGiven, type Taken } from './read-given';
import { unknownHeadings, type AssumedHeading, saidHeading, type UnknownHeading } from './headings-meant';
import { inPartOrder, partsOf } from '../documents/text-parts';
import { partsByHeading, wordsOf, type TextPart } from './recognised';
import { evidenceOf, languageOfWords } from '../../language/reading/detect-language';
import { foldText } from '../../base/text/fold';
import { ofAnother } from './text-of-another';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';
import { documentWords } from '../../words/submissions/documents/document';
import * as registeringText from '../../words/submissions/registering';
import * as textsText from '../../words/submissions/texts';

const MOST_NAME = 500;
const MOST_SAID = 200;
const MOST_ASK = 3000;
const MOST_LINES_SHOWN = 30;

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
  /** The language of the document, where the reader says so; else what the text seems to be in, if nothing is set. */
  language: z.optional(z.enum(LANGUAGES)),
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
  readonly issuesToAdd: readonly Named[];
  /** The reader may add them. */
  readonly mayAddIssues: boolean;
  /** What reads as a recommendation and is no ask of the submission yet. */
  readonly offeredAsks: readonly string[];
  /** Against the text that is there; null for the first one, or one that has little in common with it. */
  readonly changes: Changes | null;
  /** Of the document. */
  readonly language: Language;
  readonly assumed: readonly AssumedHeading[];
  readonly unknownHeadings: readonly UnknownHeading[];
  /** What to look at, in the reader's language. */
  readonly warnings: readonly string[];
  /** Of the document with this text. */
  readonly document: WordCount & { readonly state: 'none' | 'within' | 'near' | 'over' };
}

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

/** Of the text, where it is another one than the workbook's. */
function languageToSet(text: string, { bookLanguage }: Context): string {
  const found = textLanguage(text);
  return found === undefined || found === bookLanguage ? '' : found;
}

/** The submission as it will be: with the issues and the language that come with its text. */
function withSaid(
  submission: RowOf<'SUB'>,
  { addIssues = [], language, text }: TakeInTextInput,
  book: Book,
  context: Context,
): RowOf<'SUB'> {
  const added = addIssues.filter((id) => book.find('ISS', id) && id !== submission.mainIssue);
  return {
    ...submission,
    issues: [...new Set([...submission.issues, ...added])],
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

interface Seen {
  readonly book: Book;
  /** As it will be. */
  readonly submission: RowOf<'SUB'>;
  /** As it is. */
  readonly current: RowOf<'SUB'>;
  readonly asks: readonly string[];
  readonly taken: Taken;
  readonly before: string;
  readonly parts: TakeInTextResult['parts'];
}

/** What changes of the submission besides its text. */
function saidEdits({ book, submission, current, asks, taken: { text } }: Seen, context: Context) {
  const hasIssues = submission.issues.length !== current.issues.length;
  const values = {
    ...(hasIssues ? { issues: submission.issues } : {}),
    ...(submission.language !== current.language ? { language: submission.language } : {}),
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
function editsFor(seen: Seen, words: number, isSame: boolean, context: Context): Edit[] {
  const { book, submission, taken } = seen;
  const { values, rows } = saidEdits(seen, context);
  const ofText = isSame ? [] : textEdits(book, submission.id, taken.text, context);
  const version = nextText(book, submission);
  const inserted = isSame
    ? []
    : [
        insertRow('VER', context.newId('VER'), {
          ...{ submission: submission.id, version, document: submission.document, words },
          ...{ hash: takenInHash(taken.text), builtBy: context.actor.person, readAt: context.now },
        }),
      ];
  const own = { ...values, ...(isSame ? {} : { words, textVersion: version }) };
  const updated = Object.keys(own).length > 0 ? [updateRow('SUB', submission.id, own)] : [];
  return [...ofText, ...inserted, ...rows, ...updated];
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
  const { language } = context;
  const found = textLanguage(taken.text);
  const chosen = documentLanguage(submission, context);
  const isOther = found !== undefined && found !== chosen;
  const nameOf = (one: Language): string => wordText(spokenLanguages, one)[language];
  const issue = onlyPlace(book, submission, context);
  const another = before === taken.text ? undefined : ofAnother(book, taken, submission);
  const open = unclosedNote(taken.text);
  const isShort = before !== '' && wordsOf(taken.text) < wordsOf(before) * TOLD.muchShorter;
  return [
    ...(another ? [another] : []),
    ...(isOther ? [message(textsText.otherLanguage, { found: nameOf(found), chosen: nameOf(chosen) })] : []),
    ...(hasHeading(taken) ? [] : [message(textsText.noHeadings, { issue })]),
    ...(open === undefined ? [] : [message(documentsText.unclosedNote, { words: open })]),
    ...(isShort ? [message(textsText.muchShorter)] : []),
  ];
}

function resultOf(seen: Seen, count: WordCount, context: Context): TakeInTextResult {
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
    offeredAsks: offeredAsks(book, submission, taken.text).filter((ask) => !seen.asks.includes(ask)),
    changes: changes ?? null,
    language: documentLanguage(submission, context),
    assumed: taken.assumed,
    unknownHeadings: unknownHeadings(taken.text, taken.headingOf, taken.targets, taken.cover > 0),
    warnings: warningsOf(seen, context).map((one) => render(one, context.language)),
    document: { ...count, state: limitState(count.body, count.limit) },
  };
}

function summaryOf(
  { submission, words, wordsBefore, isSame, notes }: TakeInTextResult,
  { current, submission: { issues }, asks }: Seen,
): readonly Message[] {
  const title = submission.name;
  const more = [
    ...(asks.length > 0 ? [message(registeringText.asksAdded, { count: asks.length })] : []),
    ...(issues.length > current.issues.length
      ? [message(textsText.issuesAdded, { count: issues.length - current.issues.length })]
      : []),
  ];
  if (isSame) return more.length > 0 ? more : [message(textsText.same, { title })];
  const replaced = wordsBefore === null ? [] : [message(textsText.replaced, { words: wordsBefore })];
  return [message(textsText.taken, { title, words, notes }), ...replaced, ...more];
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
  const current = found.value;
  if ((input.addIssues ?? []).length > 0 && !mayChange(book, context.actor, current))
    return failure(message(textsText.notIssues));
  const submission = withSaid(current, input, book, context);
  const taken = readGiven(book, input.text, input.headings ?? [], submission, context);
  if (!taken.ok) return taken;
  const { text } = taken.value;
  const document = submissionDocument(book, submission.id, context, text, submission);
  if (!document.ok) return document;
  const parts = partsByHeading(text, book.rows('ISS'), issuesOf(book, submission), context);
  const before = storedText(book, submission.id);
  const asks = input.asks ?? [];
  const seen = { book, submission, current, asks, taken: taken.value, before, parts };
  const count = wordCount(document.value);
  const result = resultOf(seen, count, context);
  const isOlder = textVersion !== undefined && textVersion !== result.textVersion;
  if (isOlder && !result.isSame)
    return failure(message(textsText.changedMeanwhile, { title: submission.title }));
  const edits = editsFor(seen, count.body, result.isSame, context);
  return success({ edits, effects: [], result, summary: summaryOf(result, seen) });
}

/** Takes in the text of a submission: it replaces the one that is there. */
export const takeInText = defineCommand({
  name: 'take-in-text',
  title: textsText.takeIn,
  audience: 'member',
  pace: 'long',
  input: takeInput,
  reads: ['SUB', 'TXT', 'VER', 'ASK', 'ISS', 'ORG', 'MEM', 'WG', 'REC', 'PRG', 'CTY', 'SET'],
  plan: planTakeInText,
});
