// The rule of 'withdraw-endorsement': somebody takes their name back. The row stays, so that nobody asks again.
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { today } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import * as t from '../../words/submissions/endorsing';
import { isSent } from './sign-on-days';
import { endorserName, rowOfWho } from './endorsement-status';
import { whoInput, signersMeant, type SignerNames, type WhoInput } from './who-signs';

export interface WithdrawResult {
  readonly submission: string;
}

function rowEdit(book: Book, who: SignerNames, context: Context): Edit {
  const { submission, organization, person, saidBy } = who;
  const row = rowOfWho(book, submission.id, who);
  const values = { status: 'withdrawn', signedBy: saidBy, at: today(context) };
  if (row) return updateRow('END', row.id, values);
  const role = 'co-submitter';
  return insertRow('END', context.newId('END'), {
    submission: submission.id,
    organization,
    person,
    role,
    ...values,
  });
}

function planWithdraw(book: Book, input: WhoInput, context: Context): Outcome<Plan<WithdrawResult>> {
  const meant = signersMeant(book, input, context);
  if (!meant.ok) return meant;
  const { submission, organization } = meant.value;
  const values = { name: endorserName(book, meant.value), title: submission.title };
  const row = rowOfWho(book, submission.id, meant.value);
  const isNamed = organization !== '' && submission.coSubmitters.includes(organization);
  if ((!row || row.status === 'withdrawn') && !isNamed) return failure(message(t.nothingToWithdraw, values));
  const coSubmitters = submission.coSubmitters.filter((id) => id !== organization);
  return success({
    edits: [
      rowEdit(book, meant.value, context),
      ...(isNamed ? [updateRow('SUB', submission.id, { coSubmitters })] : []),
    ],
    effects: [],
    result: { submission: submission.id },
    summary: [message(t.withdrawn, values), ...(isSent(submission) ? [message(t.withdrawnAfterUpload)] : [])],
  });
}

/** Takes an endorsement back, or declines one that was proposed. */
export const withdrawEndorsement = defineCommand({
  name: 'withdraw-endorsement',
  title: t.withdrawTitle,
  audience: 'member',
  pace: 'short',
  input: whoInput,
  reads: ['SUB', 'END', 'ORG', 'MEM', 'PAR', 'WG'],
  plan: planWithdraw,
});
