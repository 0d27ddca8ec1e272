// The rule of 'check-before-upload': one list of what the UN asks for, with what passes and what does not.
import * as z from 'zod/mini';
import { coded, message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { UploadRule } from '../../cycle/timeline/upload-rules';
import { type WordCount } from '../documents/counts';
import { limitState } from '../registering/limits';
import { documentReads } from '../documents/reads';
import { submissionDocument } from '../documents/submission-document';
import { mayBuild } from '../registering/permissions';
import { uploadFile } from './rules/file-input';
import { checkerFor, type CheckedUpload, type UploadFinding } from './check';
import type { SectionCount } from './rules/subject';
import * as checkText from '../../words/submissions/upload-check';
import * as documentsText from '../../words/submissions/documents';

const MOST_NAME = 500;

export const checkInput = z.object({
  /** Id, title or label. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** In place of the document that the workbook would build. */
  file: z.optional(uploadFile),
});
export type CheckInput = z.infer<typeof checkInput>;

/** All in the reader's language. */
export interface ShownFinding {
  readonly rule: UploadRule;
  readonly state: UploadFinding['state'];
  readonly title: string;
  readonly reason: string;
  readonly spots: readonly { readonly place: string; readonly words: string }[];
  /** Spots that are not shown. */
  readonly more: number;
  readonly source: string;
}

export interface UploadCheck {
  readonly submission: NamedRow;
  readonly workgroup: string;
  readonly fileName: string;
  readonly words: WordCount;
  readonly state: ReturnType<typeof limitState>;
  readonly sections: readonly SectionCount[];
  readonly findings: readonly ShownFinding[];
  readonly failed: number;
  readonly looks: number;
  readonly isUploaded: boolean;
  readonly uploader: NamedRow;
  readonly receipt: string;
  /** Why it was uploaded although the check failed, '' for no reason. */
  readonly uploadReason: string;
  readonly people: readonly NamedRow[];
}

const MOST_SPOTS = 12;

function shownFinding(finding: UploadFinding, { language }: Context): ShownFinding {
  const say = (words: Message | string): string =>
    typeof words === 'string' ? words : render(words, language);
  const { rule, state, title, reason, spots, source } = finding;
  return {
    rule,
    state,
    title: title[language],
    reason: say(reason),
    spots: spots.slice(0, MOST_SPOTS).map(({ place, words }) => ({ place: say(place), words: say(words) })),
    more: Math.max(0, spots.length - MOST_SPOTS),
    source: source[language],
  };
}

export interface CheckedSubmission extends CheckedUpload {
  readonly submission: RowOf<'SUB'>;
}

/** The submission with what the check finds; fails where there is none or it is not the actor's to check. */
export function checkedBy(
  book: Book,
  { submission: typed, file }: CheckInput,
  context: Context,
): Outcome<CheckedSubmission> {
  const id = resolveLink(book, ['SUB'], typed);
  if (!id.ok) return id;
  const submission = book.find('SUB', id.value);
  if (!submission) return failure(message(documentsText.notFound));
  if (!mayBuild(book, submission, context.actor) && submission.uploader !== context.actor.person)
    return failure(message(checkText.notAllowed));
  const model = submissionDocument(book, submission.id, context);
  if (!model.ok) return model;
  return success({ submission, ...checkerFor(book, context).check(submission, model.value, file) });
}

/** The outcome in a sentence or two. */
export function verdictOf({ findings, failed }: CheckedUpload): readonly Message[] {
  const looks = findings.filter(({ state }) => state === 'look').length;
  const verdict =
    failed.length === 0
      ? message(checkText.verdictGood)
      : message(checkText.verdictBad, { count: failed.length });
  return [
    coded('headline', verdict),
    ...(looks > 0 ? [message(checkText.verdictLook, { count: looks })] : []),
  ];
}

const personNamed = (book: Book, id: string): NamedRow => ({
  id,
  name: id === '' ? '' : book.labelOf('MEM', id),
});

function resultOf(book: Book, checked: CheckedSubmission, context: Context): UploadCheck {
  const { submission, subject, findings, failed } = checked;
  const { count, sections, file, fileName } = subject;
  return {
    submission: { id: submission.id, name: submission.title || submission.label },
    workgroup: submission.workgroup === '' ? '' : book.labelOf('WG', submission.workgroup),
    fileName: file?.name ?? fileName,
    words: count,
    state: limitState(count.body, count.limit),
    sections,
    findings: findings.map((finding) => shownFinding(finding, context)),
    failed: failed.length,
    looks: findings.filter(({ state }) => state === 'look').length,
    isUploaded: ['uploaded', 'received'].includes(submission.status),
    uploader: personNamed(book, submission.uploader || context.actor.person),
    receipt: submission.receipt,
    uploadReason: submission.uploadReason,
    people: book
      .rows('MEM')
      .filter(({ status }) => status !== 'left')
      .map(({ id }) => personNamed(book, id)),
  };
}

function planCheck(book: Book, input: CheckInput, context: Context): Outcome<Plan<UploadCheck>> {
  const checked = checkedBy(book, input, context);
  if (!checked.ok) return checked;
  const result = resultOf(book, checked.value, context);
  return success({ edits: [], effects: [], result, summary: verdictOf(checked.value) });
}

/** Checks what would be uploaded: the workbook's own document, or a file. */
export const checkBeforeUpload = defineCommand({
  name: 'check-before-upload',
  title: checkText.title,
  audience: 'member',
  pace: 'query',
  input: checkInput,
  reads: documentReads,
  plan: planCheck,
});
