// What panels ask about documents: the submissions one may build, and a preview of one.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { findBuildable, remarks, type SubmissionInput, ofSubmission } from './build-document';
import { promptsLeft, wordCount, type WordCount } from './counts';
import { limitState } from '../registering/limits';
import { documentFileName } from './cover';
import type { LimitKind } from './model';
import { documentReads } from './reads';
import { openersOf } from './openers';
import { previewLines, type PreviewLine } from './preview';
import { submissionDocument } from './submission-document';
import { latestMade, unfinishedVersion } from './versions';
import { mayBuild } from '../registering/permissions';
import { defineCommand } from '../../workbook/command/define-command';
import * as documentsText from '../../words/submissions/documents';

export interface BuildableSubmission {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly kind: LimitKind;
  /** Of the document as it would be built now. */
  readonly words: number;
  readonly limit: number | null;
  /** How long it takes and may take, '' for what is read. */
  readonly spoken: string;
  readonly state: ReturnType<typeof limitState>;
  readonly prompts: number;
  /** The newest that has a document; 0 for none. */
  readonly version: number;
  /** A newer one whose document was never made, because building it was cut off; 0 for none. */
  readonly unfinished: number;
  /** Address of the latest document, '' for none. */
  readonly document: string;
}

export interface DocumentForm {
  readonly submissions: readonly BuildableSubmission[];
  /** How endnotes and issue headings are written, in the reader's language. */
  readonly help: string;
}

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
}

const answer = <Result>(result: Result, summary: Plan<Result>['summary'] = []): Outcome<Plan<Result>> =>
  success({ edits: [], effects: [], result, summary });

/** The submissions whose document the actor may build, with their words; withdrawn, merged and earlier ones are left out. */
function planDocumentForm(book: Book, _input: object, context: Context): Outcome<Plan<DocumentForm>> {
  const submissions = book.rows('SUB').flatMap((row): readonly BuildableSubmission[] => {
    if (!isUnderWay(row) || !mayBuild(book, row, context.actor)) return [];
    const document = submissionDocument(book, row.id, context);
    if (!document.ok) return [];
    const { body: words, limit, kind, spoken } = wordCount(document.value);
    return [
      {
        id: row.id,
        title: row.title || row.label,
        workgroup: row.workgroup ? book.labelOf('WG', row.workgroup) : '',
        kind,
        words,
        limit,
        spoken,
        state: limitState(words, limit),
        prompts: promptsLeft(document.value),
        version: latestMade(book, row.id)?.version ?? 0,
        unfinished: unfinishedVersion(book, row.id)?.version ?? 0,
        document: row.document,
      },
    ];
  });
  return answer({ submissions, help: render({ text: documentsText.endnoteHelp }, context.language) });
}

/** What the document would say now, with its count; for those who may build it. */
function planDocumentPreview(
  book: Book,
  { submission: typed }: SubmissionInput,
  context: Context,
): Outcome<Plan<DocumentPreview>> {
  const found = findBuildable(book, typed, context);
  if (!found.ok) return found;
  const { id } = found.value;
  const document = submissionDocument(book, id, context);
  if (!document.ok) return document;
  const words = wordCount(document.value);
  return answer(
    {
      submission: id,
      title: found.value.title,
      fileName: documentFileName(book, found.value, context),
      words,
      state: limitState(words.body, words.limit),
      prompts: promptsLeft(document.value),
      openers: openersOf(book, found.value, context.actor).map(({ name }) => name),
      lines: previewLines(document.value),
    },
    remarks(document.value),
  );
}

export const documentForm = defineCommand({
  name: 'document-form',
  title: documentsText.choose,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: documentReads,
  plan: planDocumentForm,
});

export const documentPreview = defineCommand({
  name: 'document-preview',
  title: documentsText.preview,
  audience: 'member',
  pace: 'query',
  input: ofSubmission,
  reads: documentReads,
  plan: planDocumentPreview,
});
