// The rule of 'mark-uploaded': by whom and with which receipt it was uploaded; over a failing check only with a reason.
import * as z from 'zod/mini';
import { joinTexts, message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { toWallClock } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { updateRow } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { documentReads } from '../documents/reads';
import { checkedBy, checkInput, type CheckedSubmission } from './plan-check';
import * as checkText from '../../words/submissions/upload-check';

const MOST = 2000;
const words = z.optional(z.string().check(z.trim(), z.maxLength(MOST)));

const markInput = z.object({
  ...checkInput.shape,
  /** Who uploaded it; the actor where nobody did before. */
  uploader: words,
  /** What the UN sent: a number, a link, the subject of a mail. */
  receipt: words,
  /** Why it was uploaded although the check fails. */
  reason: words,
});
export type MarkInput = z.infer<typeof markInput>;

export interface MarkedUpload {
  readonly id: string;
  readonly failed: number;
  readonly hasReceipt: boolean;
}

/** Whether it is with the UN already; then only its receipt and who uploaded it change. */
const isThere = ({ submission: { status } }: CheckedSubmission): boolean =>
  status === 'uploaded' || status === 'received';

function refusal(checked: CheckedSubmission, reason: string): Message | undefined {
  if (checked.failed.length === 0 || reason !== '') return undefined;
  return message(checkText.needsReason, { failed: joinTexts(checked.failed.map(({ title }) => title)) });
}

function summaryOf(checked: CheckedSubmission, receipt: string): readonly Message[] {
  const title = checked.submission.title || checked.submission.label;
  const said = isThere(checked) && receipt !== '' ? checkText.receiptKept : checkText.marked;
  return [message(said, { title }), ...(receipt === '' ? [message(checkText.receiptMissing)] : [])];
}

function planMark(book: Book, input: MarkInput, context: Context): Outcome<Plan<MarkedUpload>> {
  const checked = checkedBy(book, input, context);
  if (!checked.ok) return checked;
  const { submission, failed } = checked.value;
  const uploader = resolveLink(
    book,
    ['MEM'],
    input.uploader ?? (submission.uploader || context.actor.person),
  );
  if (!uploader.ok) return uploader;
  const uploadReason = input.reason ?? submission.uploadReason;
  const refused = refusal(checked.value, uploadReason);
  if (refused) return failure(refused);
  const receipt = input.receipt ?? submission.receipt;
  const now = toWallClock(context.now, context.timeZone);
  const values = changedValues('SUB', submission, {
    status: isThere(checked.value) ? submission.status : 'uploaded',
    uploader: uploader.value,
    receipt,
    uploadReason,
    uploadedAt: submission.uploadedAt || now,
  });
  const edits = Object.keys(values).length > 0 ? [updateRow('SUB', submission.id, values)] : [];
  return success({
    edits,
    effects: [],
    result: { id: submission.id, failed: failed.length, hasReceipt: receipt !== '' },
    summary: summaryOf(checked.value, receipt),
  });
}

/** Marks a submission as uploaded, or adds its receipt. */
export const markUploaded = defineCommand({
  name: 'mark-uploaded',
  title: checkText.markTitle,
  audience: 'member',
  pace: 'long',
  input: markInput,
  reads: documentReads,
  rechecks: ['TXT', 'ASK', 'ORG'],
  plan: planMark,
});
