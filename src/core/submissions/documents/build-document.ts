// Rule of the command that builds a submission's document: a new version only when the content changed.
import * as z from 'zod/mini';
import { coded, message, type Message } from '../../base/messages/text';
import type { DocumentModel } from './model';
import { templateData } from './template-data';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow } from '../../workbook/records/edits';
import { rowNamed } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { contentHash, latestBuilt, nextBuilt, unfinishedVersion } from './versions';
import { limitMessage, promptsLeft, wordCount, type WordCount } from './counts';
import { documentFileName } from './cover';
import { coverTexts } from './preview';
import { submissionDocument } from './submission-document';
import { templateBytes } from '../../workbook/check/template-bytes';
import { isOwn } from '../kinds/own-templates';
import { mayBuild } from '../registering/permissions';
import { openersOf } from './openers';
import { textNow } from '../endorsing/signed-text';
import { keptText } from './kept-texts';
import { documentReads } from './reads';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';

export const ofSubmission = z.object({
  /** Id or title. */
  submission: z.string().check(z.minLength(1)),
});
export type SubmissionInput = z.infer<typeof ofSubmission>;

export interface BuiltDocument {
  readonly submission: string;
  readonly version: number;
  readonly fileName: string;
  readonly words: WordCount;
  /** Bracketed texts that are still to be written. */
  readonly prompts: number;
  /** The content is that of the version before; no version was added. */
  readonly unchanged: boolean;
}

/** The submission of that id or title, when the actor may build its document. */
export function findBuildable(book: Book, typed: string, context: Context): Outcome<RowOf<'SUB'>> {
  const found = rowNamed(book, 'SUB', typed);
  if (!found.ok) return found;
  const submission = found.value;
  if (submission === undefined) return failure(message(documentsText.notFound));
  return mayBuild(book, submission, context.actor)
    ? success(submission)
    : failure(message(documentsText.notAllowed));
}

/** What to look at before the document goes out. */
export function remarks(model: DocumentModel): readonly Message[] {
  const count = promptsLeft(model);
  const prompts = count > 0 ? [message(documentsText.promptsLeft, { count })] : [];
  return [coded('headline', limitMessage(wordCount(model))), ...prompts, ...model.warnings];
}

interface Build {
  readonly submission: RowOf<'SUB'>;
  readonly model: DocumentModel;
  readonly fileName: string;
  readonly words: WordCount;
  readonly hash: string;
  readonly readers: readonly string[];
}

/** `versionRow` is the row that takes the document's address, beside the submission. */
const makeDocument = (
  { submission, model, fileName, hash, readers }: Build,
  version: number,
  versionRow: string,
): Effect => ({
  kind: 'make-document',
  template: model.template,
  // The hash tells a version from one of the same number that was undone.
  keys: { submission: submission.id, version: String(version), hash },
  fileName,
  data: templateData(model),
  meant: coverTexts(model.cover),
  readers,
  links: [
    { sheet: 'SUB', id: submission.id, column: 'document' },
    // Somebody else's build may have finished this version with other content meanwhile.
    { sheet: 'VER', id: versionRow, column: 'document', maker: 'builtBy', while: { hash } },
  ],
});

/** The row of a new version, or of one that was cut off before its document was made and is finished now. */
function versionEdits(book: Book, { submission, words, hash }: Build, context: Context) {
  const unfinished = unfinishedVersion(book, submission.id);
  // The numbers of documents count by themselves: one that is finished now keeps its own.
  const version = unfinished?.version ?? nextBuilt(book, submission);
  const id = unfinished?.id ?? context.newId('VER');
  const { textHash, edits } = keptText(book, submission.id, textNow(book, submission), context);
  const content = {
    version,
    words: words.body,
    hash,
    textHash,
    builtBy: context.actor.person,
    readAt: context.now,
  };
  const row = unfinished
    ? updateRow('VER', id, content)
    : insertRow('VER', id, { ...content, submission: submission.id });
  return {
    version,
    id,
    edits: [row, updateRow('SUB', submission.id, { words: words.body, spoken: words.spoken }), ...edits],
  };
}

/** Whose the file of a version is: nobody's while there is none, or once its maker left, whose files are out of reach. */
function ownerOf(book: Book, { document, builtBy }: RowOf<'VER'>): 'nobody' | 'somebody' | RowOf<'MEM'> {
  if (document === '') return 'nobody';
  if (builtBy === '') return 'somebody';
  const maker = book.find('MEM', builtBy);
  return maker && maker.status !== 'left' ? maker : 'nobody';
}

function planFor(book: Book, build: Build, context: Context): Plan<BuiltDocument> {
  const { submission, model, fileName, words, hash } = build;
  const latest = latestBuilt(book, submission.id);
  const unchanged = latest !== undefined && latest.hash === hash;
  const owner = unchanged ? ownerOf(book, latest) : 'nobody';
  const isMade = owner !== 'nobody';
  const { version, id, edits } = unchanged
    ? { version: latest.version ?? 0, id: latest.id, edits: [] }
    : versionEdits(book, build, context);
  const values = { version, title: submission.title, words: words.body };
  const isOfOther = typeof owner === 'object' && owner.id !== context.actor.person;
  return {
    edits,
    // A version whose file was never made, because a run ended early, gets its file now.
    effects: isMade ? [] : [makeDocument(build, version, id)],
    result: { submission: submission.id, version, fileName, words, prompts: promptsLeft(model), unchanged },
    summary: [
      message(isMade ? documentsText.unchanged : documentsText.built, values),
      ...(isOfOther ? [message(documentsText.belongsTo, { name: owner.name })] : []),
      ...remarks(model),
    ],
  };
}

/** Plans a new version of the document; none when the content is that of the latest version. */
function planBuildDocument(
  book: Book,
  { submission: typed }: SubmissionInput,
  context: Context,
): Outcome<Plan<BuiltDocument>> {
  const found = findBuildable(book, typed, context);
  if (!found.ok) return found;
  const document = submissionDocument(book, found.value.id, context);
  if (!document.ok) return document;
  const model = document.value;
  if (templateBytes(book.rows('TPL'), model.template) === '')
    return failure(message(isOwn(model.template) ? documentsText.noOwnTemplate : documentsText.noTemplate));
  const build: Build = {
    submission: found.value,
    model,
    fileName: documentFileName(book, found.value, context),
    words: wordCount(model),
    hash: contentHash(model),
    readers: openersOf(book, found.value, context.actor).map(({ email }) => email),
  };
  return success(planFor(book, build, context));
}

export const buildDocument = defineCommand({
  name: 'build-document',
  title: documentsText.build,
  audience: 'member',
  pace: 'long',
  input: ofSubmission,
  reads: [...documentReads, 'TPL'],
  plan: planBuildDocument,
});
