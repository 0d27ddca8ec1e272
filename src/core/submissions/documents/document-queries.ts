// What panels ask about a document: how it would be built now, and what was built before.
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { findBuildable, remarks, type SubmissionInput, ofSubmission } from './build-document';
import { promptsLeft, wordCount, type WordCount } from './counts';
import { limitState } from '../registering/limits';
import { documentFileName } from './cover';
import { documentReads } from './reads';
import { openersOf } from './openers';
import { previewLines, type PreviewLine } from './preview';
import { submissionDocument } from './submission-document';
import { latestMade, unfinishedVersion } from './versions';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';

export interface DocumentPreview {
  readonly submission: string;
  readonly title: string;
  readonly fileName: string;
  readonly words: WordCount;
  readonly state: ReturnType<typeof limitState>;
  readonly prompts: number;
  /** Who beside the one who builds it will be able to open it, by name. */
  readonly openers: readonly string[];
  readonly lines: readonly PreviewLine[];
  /** The newest version that has a document; 0 for none. */
  readonly version: number;
  /** A newer one whose document was never made, because building it was cut off; 0 for none. */
  readonly unfinished: number;
  /** Address of the latest document, '' for none. */
  readonly document: string;
  /** How endnotes and issue headings are written, in the reader's language. */
  readonly help: string;
}

/** What the document would say now, with its count; for those who may build it. */
function planDocumentPreview(
  book: Book,
  { submission: typed }: SubmissionInput,
  context: Context,
): Outcome<Plan<DocumentPreview>> {
  const found = findBuildable(book, typed, context);
  if (!found.ok) return found;
  const { id, title, document } = found.value;
  const model = submissionDocument(book, id, context);
  if (!model.ok) return model;
  const words = wordCount(model.value);
  const result = {
    ...{ submission: id, title, document, words },
    fileName: documentFileName(book, found.value, context),
    state: limitState(words.body, words.limit),
    prompts: promptsLeft(model.value),
    openers: openersOf(book, found.value, context.actor).map(({ name }) => name),
    lines: previewLines(model.value),
    version: latestMade(book, id)?.version ?? 0,
    unfinished: unfinishedVersion(book, id)?.version ?? 0,
    help: documentsText.endnoteHelp[context.language],
  };
  return success({ edits: [], effects: [], result, summary: remarks(model.value) });
}

export const documentPreview = defineCommand({
  name: 'document-preview',
  title: documentsText.preview,
  audience: 'member',
  pace: 'query',
  input: ofSubmission,
  reads: documentReads,
  plan: planDocumentPreview,
});
