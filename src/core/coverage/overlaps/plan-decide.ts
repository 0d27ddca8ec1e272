// The rule of 'decide-overlap': both sides, or a coordinator, agree on what to do about a pair, and it is done.
import {
  isSaidAlready,
  applyDecision,
  decisionInRow,
  decideInput,
  type DecisionOutcome,
} from './decision/apply-decision';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { overlapDecisions, wordText } from '../../base/vocabulary/words';
import { CONSEQUENCES, impossible } from './decision/consequences';
import { jointOf } from './decision/merge';
import { bookDraftOf, type SettledPair } from './decision/settled-pair';
import { readSpeaker } from './decision/speaker';
import { saidMeanwhile, decisionState, isSettled, termsOf, type Decision } from './decision/settling';
import {
  allowedChange,
  SIDES,
  isOverdue,
  undecidedSides,
  waitingFor,
  workgroupOf,
  type Side,
} from './decision/pending-decisions';
import { defineCommand } from '../../workbook/command/define-command';
import * as overlapsText from '../../words/coverage/overlaps';

export interface DecideOverlapResult {
  readonly settled: boolean;
  /** The workgroup whose word is missing, '' for none. */
  readonly waitingFor: string;
  /** Id of the joint submission that is to be written now, '' for none. */
  readonly joint: string;
}

const isDecision = (key: string): key is Decision => overlapDecisions.some((word) => word.key === key);

const nameOf = (book: Book, row: RowOf<'OVL'>, side: Side, context: Context): string => {
  const workgroup = workgroupOf(book, row, side);
  return workgroup === '' ? overlapsText.noWorkgroup[context.language] : book.labelOf('WG', workgroup);
};

/** The workbook, and the draft in which the decision changes it. */
type Drafting = Pick<SettledPair, 'book' | 'draft' | 'context'>;

/** The row after the word, before what only the row itself tells: whose turn it is now. */
function settle({ book, draft, context }: Drafting, row: RowOf<'OVL'>, { values }: DecisionOutcome): void {
  const after: RowOf<'OVL'> = { ...row, ...values };
  const open = row.priority === 'later' ? 'later' : isOverdue(after, context) ? 'overdue' : 'now';
  const priority = isSettled(after) ? 'settled' : open;
  draft.update('OVL', row.id, { ...values, priority, waitingFor: waitingFor(book, after) });
}

/** What was settled before is taken back when the pair is opened or settled otherwise; then follows what is settled now. */
function consequences(
  drafting: Drafting,
  before: RowOf<'OVL'>,
  { values, terms, said }: DecisionOutcome,
): Message[] {
  const { decision } = before;
  const now = values.decision ?? 'open';
  const followed: Message[] = [];
  if (isSettled(before) && decision !== now && isDecision(decision)) {
    const { angles } = termsOf(before);
    followed.push(...CONSEQUENCES[decision].takeBack({ ...drafting, row: before, decision, angles }));
  }
  const row = drafting.draft.find('OVL', before.id);
  if (said === 'settled' && row && isDecision(now))
    followed.push(...CONSEQUENCES[now].follow({ ...drafting, row, decision: now, angles: terms.angles }));
  return followed;
}

interface PendingWord {
  /** The workgroup whose word is missing, '' for none. */
  readonly missing: string;
  /** Whose word somebody else passed on, '' for one's own. */
  readonly onBehalf: string;
}

function sentences(
  decision: Decision,
  applied: DecisionOutcome,
  followed: PendingWord,
  context: Context,
): Message[] {
  const words = { decision: wordText(overlapDecisions, decision) };
  if (applied.said === 'reopened') return [message(overlapsText.reopened)];
  if (applied.said === 'waiting') {
    const said = { ...words, side: followed.missing, name: followed.onBehalf };
    const noted = message(
      followed.onBehalf === '' ? overlapsText.waitingFor : overlapsText.waitingForOn,
      said,
    );
    const name = applied.differsFrom;
    return name === '' ? [noted] : [noted, message(overlapsText.wordsDiffer, { name })];
  }
  const settled = message(overlapsText.settled, words);
  const percent = Math.round(allowedChange(context) * 100);
  return decision === 'keep' ? [settled, message(overlapsText.keptUntil, { percent })] : [settled];
}

/** Whether the pair can be settled like this at all. */
function obstacle(book: Book, row: RowOf<'OVL'>, decision: Decision): Message | undefined {
  const [first, second] = SIDES.map((side) => book.find('SUB', row[side]));
  if (!first || !second) return message(overlapsText.sideMissing);
  return impossible(decision, first, second);
}

/**
 * Records the word of the sides that the speaker co-chairs; a coordinator speaks for both, with a reason where
 * co-chairs have not agreed. What was said since the speaker looked is told first, and nothing recorded. The decision
 * is set once each side says the same; until then the reason cell carries the proposal. Another decision replaces an
 * earlier one and needs the other side again. 'open' takes a decision back. What follows from a settled decision is
 * carried out in the same run; a second run adds nothing.
 */
export const decideOverlap = defineCommand({
  name: 'decide-overlap',
  title: overlapsText.decideTitle,
  audience: 'co-chair',
  pace: 'short',
  input: decideInput,
  reads: ['OVL', 'SUB', 'WG', 'MEM', 'ASK', 'ACT', 'COV', 'ISS', 'ORG', 'CTY'],
  plan: (book, input, context): Outcome<Plan<DecideOverlapResult>> => {
    const row = book.find('OVL', input.id);
    if (!row) return failure(message(overlapsText.unknownOverlap));
    const problem = obstacle(book, row, input.decision);
    if (problem) return failure(problem);
    const speaker = readSpeaker(book, row, input.for ?? '', context);
    if (!speaker.ok) return speaker;
    if (!speaker.value) {
      const names = {
        first: nameOf(book, row, 'first', context),
        second: nameOf(book, row, 'second', context),
      };
      return failure(message(overlapsText.notYourPair, names));
    }
    const isSeen = input.seen === undefined || input.seen === decisionState(row);
    if (!isSeen && !isSaidAlready(row, input))
      return failure(saidMeanwhile(book, row, decisionInRow(row) ?? ''));
    const applied = applyDecision(book, row, input, speaker.value, context);
    if (!applied.ok) return applied;
    const draft = bookDraftOf(book);
    settle({ book, draft, context }, row, applied.value);
    const followed = consequences({ book, draft, context }, row, applied.value);
    const [missing] = undecidedSides(book, { ...row, ...applied.value.values });
    const waiting = applied.value.said === 'waiting' && missing ? nameOf(book, row, missing, context) : '';
    const { person } = speaker.value;
    const onBehalf = person === context.actor.person ? '' : book.labelOf('MEM', person);
    return success({
      edits: draft.edits(),
      effects: [],
      result: {
        settled: applied.value.said === 'settled',
        waitingFor: waiting,
        joint: jointOf(draft, draft.find('OVL', row.id) ?? row),
      },
      summary: [
        ...sentences(input.decision, applied.value, { missing: waiting, onBehalf }, context),
        ...followed,
      ],
    });
  },
});
