// The rule of 'ask-endorsers': co-submitters who were only named are asked, those who signed are told of a changed text,
// and everybody is thanked. Whether silence keeps a name after a change, the co-chairs say each time.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { noMailText } from '../../people/joining/mail-permission';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import * as t from '../../words/submissions/endorsing';
import { requestPlan, type RequestPlan } from './endorsement-requests';
import { mayAskEndorsers, whoMayAskEndorsers } from './may-ask';
import { keepEdits } from './signed-text';
import {
  endorsementsIn,
  isSigned,
  endorserName,
  signingOf,
  type Endorsement,
  type SigningContext,
} from './endorsement-status';
import { submissionMeant, whoFields } from './who-signs';

const SILENCE = ['keeps', 'ends'] as const;
const ABOUT = ['word', 'change', 'thanks'] as const;

const askInput = z.object({
  submission: whoFields.submission,
  /** word: ask those who are only named; change: tell those who signed another text; thanks: thank all who signed. */
  about: z.enum(ABOUT),
  /** For a change: whether who says nothing stays. A changed ask always needs a new word. */
  silence: z.optional(z.enum(SILENCE)),
});
type AskInput = z.infer<typeof askInput>;

export interface AskEndorsersResult {
  readonly submission: string;
  readonly asked: number;
  readonly mails: number;
  /** Who has to hear of it in another way, with the reason, in the reader's language. */
  readonly otherwise: readonly { readonly name: string; readonly reason: string }[];
}

/** Who signed another text than this one and has not been asked about this one. */
const isToBeAsked = ({ standing, row }: Endorsement, { now }: SigningContext): boolean =>
  standing === 'changed' || (standing === 'asked' && row?.toldHash !== now.hash);

/** Those whom such a question is for. */
export function thoseFor(
  about: AskInput['about'],
  all: readonly Endorsement[],
  signing: SigningContext,
): readonly Endorsement[] {
  if (about === 'word') return all.filter(({ standing }) => standing === 'proposed');
  return about === 'thanks' ? all.filter(isSigned) : all.filter((one) => isToBeAsked(one, signing));
}

/** Silence keeps nobody whose asks were changed, and nobody who was asked for a word before. */
const statusAfter = ({ change, row }: Endorsement, silence: AskInput['silence']): string =>
  silence === 'keeps' && change !== 'asks' && row?.status !== 'asked' ? 'told' : 'asked';

interface Asked {
  readonly edits: readonly Edit[];
  readonly rowOf: (one: Endorsement) => string;
}

/** A co-submitter who only stands in the submission's row gets a row of their own, by which the answer is known. */
function wordEdits(those: readonly Endorsement[], submission: string, context: Context): Asked {
  const ids = new Map(those.map((one) => [one, one.row?.id ?? context.newId('END')]));
  const edits = those.flatMap((one) => {
    const { row, organization, role } = one;
    const values = { submission, organization, role, status: 'proposed' };
    return row ? [] : [insertRow('END', ids.get(one) ?? '', values)];
  });
  return { edits, rowOf: (one) => ids.get(one) ?? '' };
}

function changeEdits(
  those: readonly Endorsement[],
  signing: SigningContext,
  input: AskInput,
  context: Context,
): Asked {
  const { book, submission, now } = signing;
  const told = { toldHash: now.hash, toldVersion: now.version };
  return {
    edits: [
      ...those.flatMap((one) =>
        one.row ? updateRow('END', one.row.id, { status: statusAfter(one, input.silence), ...told }) : [],
      ),
      ...keepEdits(book, submission.id, now, context),
    ],
    rowOf: ({ row }) => row?.id ?? '',
  };
}

function asked(
  those: readonly Endorsement[],
  signing: SigningContext,
  input: AskInput,
  context: Context,
): Asked {
  if (input.about === 'word') return wordEdits(those, signing.submission.id, context);
  if (input.about === 'change') return changeEdits(those, signing, input, context);
  return { edits: [], rowOf: ({ row }) => row?.id ?? '' };
}

const nothing = (about: AskInput['about'], { title }: RowOf<'SUB'>): Message =>
  message({ word: t.nobodyProposed, change: t.nobodyToTell, thanks: t.nobodySigned }[about], { title });

function summaryOf(
  those: readonly Endorsement[],
  plan: RequestPlan,
  input: AskInput,
  result: AskEndorsersResult,
) {
  const left = those.filter((one) => statusAfter(one, input.silence) === 'asked').length;
  const names = result.otherwise.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const sentences: (readonly [boolean, Message])[] = [
    [input.about === 'word', message(t.askedForWord, { count: those.length })],
    [input.about === 'thanks', message(t.thanked, { count: those.length })],
    [
      input.about === 'change' && those.length > left,
      message(t.silenceKeeps, { count: those.length - left }),
    ],
    [input.about === 'change' && left > 0, message(t.needNewWord, { count: left })],
    [plan.mails > 0, message(t.mailsWait, { count: plan.mails })],
    [names !== '', message(t.tellOtherwise, { count: result.otherwise.length, names })],
  ];
  return sentences.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

function planAsk(book: Book, input: AskInput, context: Context): Outcome<Plan<AskEndorsersResult>> {
  const found = submissionMeant(book, input.submission);
  if (!found.ok) return found;
  const submission = found.value;
  if (!mayAskEndorsers(book, submission, context.actor))
    return failure(message(t.onlyCoChairsAsk, { who: whoMayAskEndorsers(book, submission) }));
  const signing = signingOf(book, submission, context);
  const those = thoseFor(input.about, endorsementsIn(signing), signing);
  if (those.length === 0) return failure(nothing(input.about, submission));
  if (input.about === 'change' && input.silence === undefined) return failure(message(t.saySilence));
  const { edits, rowOf } = asked(those, signing, input, context);
  const { hash, version } = signing.now;
  const kind = input.about === 'thanks' ? 'thanks' : 'endorsement';
  const plan = requestPlan(book, those, { kind, submission: submission.id, version, hash }, rowOf, context);
  const otherwise = plan.otherwise.map(({ endorsement, person, reason }) => ({
    name: person === '' ? endorserName(book, endorsement) : book.labelOf('MEM', person),
    reason: (person === '' ? t.nobodyOnList : noMailText(reason))[context.language],
  }));
  const result = { submission: submission.id, asked: those.length, mails: plan.mails, otherwise };
  return success({
    edits: [...edits, ...plan.edits],
    effects: plan.mails > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(those, plan, input, result),
  });
}

/** Asks, tells or thanks those who sign a submission. */
export const askEndorsers = defineCommand({
  name: 'ask-endorsers',
  title: t.askTitle,
  audience: 'co-chair',
  pace: 'short',
  input: askInput,
  reads: ['SUB', 'END', 'SGT', 'TXT', 'VER', 'ASK', 'ORG', 'MEM', 'WG', 'TIM', 'OBX'],
  plan: planAsk,
});
