// The rule of 'mark-correction': the text as it is now is the one that was signed, with something put right in it, so that
// nobody is asked again. After the last day to sign, nothing else may change.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { textHash } from '../../base/text/text-hash';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import * as t from '../../words/submissions/endorsing';
import { mayAskEndorsers, whoMayAskEndorsers } from './may-ask';
import {
  endorsementsIn,
  signingOf,
  versionOfText,
  type Endorsement,
  type SigningContext,
} from './endorsement-status';
import { submissionMeant, whoFields } from './who-signs';

const MOST_SAID = 500;

const correctInput = z.object({
  submission: whoFields.submission,
  /** What was put right, in a sentence. */
  correction: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_SAID)),
});

export interface MarkCorrectionResult {
  readonly submission: string;
  readonly version: number;
}

/** Whom the text as it is now differs from what they signed, by no more than a correction. */
export const isCorrectable = ({ change }: Endorsement): boolean => change === 'small' || change === 'late';

function refusal({ submission, now }: SigningContext, all: readonly Endorsement[]): Message | undefined {
  const spoken = all.filter(({ standing }) => standing === 'signed' || standing === 'changed');
  const more = spoken.filter(({ change }) => change === 'large' || change === 'asks').length;
  if (more > 0) return message(t.moreThanCorrection, { count: more });
  if (now.text !== '' && spoken.some(isCorrectable)) return undefined;
  return message(t.nothingToCorrect, { title: submission.title });
}

/** The version of the text as it is now; a text that nobody took in gets one. */
function versionEdit({ book, submission, now }: SigningContext, correction: string, context: Context): Edit {
  const version = versionOfText(book, submission.id, now.text);
  if (version) return updateRow('VER', version.id, { correction });
  return insertRow('VER', context.newId('VER'), {
    ...{ submission: submission.id, version: now.version, hash: `t${textHash(now.text)}`, correction },
    ...{ builtBy: context.actor.person, readAt: context.now },
  });
}

function planCorrect(
  book: Book,
  input: z.infer<typeof correctInput>,
  context: Context,
): Outcome<Plan<MarkCorrectionResult>> {
  const found = submissionMeant(book, input.submission);
  if (!found.ok) return found;
  const submission = found.value;
  if (!mayAskEndorsers(book, submission, context.actor))
    return failure(message(t.onlyCoChairsAsk, { who: whoMayAskEndorsers(book, submission) }));
  const signing = signingOf(book, submission, context);
  const problem = refusal(signing, endorsementsIn(signing));
  if (problem) return failure(problem);
  const { version } = signing.now;
  return success({
    edits: [versionEdit(signing, input.correction, context)],
    effects: [],
    result: { submission: submission.id, version },
    summary: [message(t.markedAsCorrection, { version, title: submission.title })],
  });
}

/** Says that the text was only corrected since it was signed. */
export const markCorrection = defineCommand({
  name: 'mark-correction',
  title: t.correctTitle,
  audience: 'co-chair',
  pace: 'short',
  input: correctInput,
  reads: ['SUB', 'END', 'SGT', 'TXT', 'VER', 'ASK', 'ORG', 'MEM', 'WG', 'TIM'],
  plan: planCorrect,
});
