// The rule of 'decide-overlap': both sides, or a coordinator, agree on what to do about a pair.
import type { DecideOverlapInput } from '../calls/coverage';
import type { Context, Plan } from '../calls/types';
import { message } from '../messages/text';
import type { Message } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import type { Book } from '../records/book';
import { updateRow } from '../records/edits';
import type { RowOf, SomeValues } from '../records/rows';
import { overlapDecisions, wordText } from '../vocabulary/words';
import { coverageText } from './messages';
import { sidesOf } from './plan-list';
import { isSettled, proposalCell, proposalIn } from './settling';

export const decideOverlapReads = ['OVL', 'SUB', 'WG', 'MEM'] as const;

export interface DecideOverlapResult {
  readonly settled: boolean;
  /** The workgroup whose word is missing, '' for none. */
  readonly waitingFor: string;
}

type Side = 'first' | 'second';

interface Judgement {
  readonly values: SomeValues<'OVL'>;
  readonly missing: Side | undefined;
  readonly said: 'settled' | 'waiting' | 'reopened';
}

/** Who has agreed to this very decision so far; a word on another decision no longer counts. */
function agreedSoFar(row: RowOf<'OVL'>, decision: string): { first: string; second: string } {
  const stands = isSettled(row) ? row.decision : proposalIn(row.reason)?.decision;
  return stands === decision
    ? { first: row.decidedByFirst, second: row.decidedBySecond }
    : { first: '', second: '' };
}

/** The reason in plain words, without the proposal in front of it. */
const reasonOf = (row: RowOf<'OVL'>): string =>
  isSettled(row) ? row.reason : (proposalIn(row.reason)?.reason ?? row.reason);

function judge(
  row: RowOf<'OVL'>,
  input: DecideOverlapInput,
  sides: 'both' | Side,
  context: Context,
): Judgement {
  const { decision } = input;
  const given = input.reason?.trim() ?? '';
  // A decision that is taken anew is on today's texts: the next comparison fills in which ones these are.
  const versions = isSettled(row) ? { textVersions: '' } : {};
  if (decision === 'open') {
    const values = { decision, decidedByFirst: '', decidedBySecond: '', reason: given };
    return { values: { ...values, ...versions }, missing: undefined, said: 'reopened' };
  }
  const before = agreedSoFar(row, decision);
  const me = context.actor.person;
  const speaksFor = { first: sides !== 'second', second: sides !== 'first' };
  const people = {
    decidedByFirst: before.first || (speaksFor.first ? me : ''),
    decidedBySecond: before.second || (speaksFor.second ? me : ''),
  };
  const reason = given || reasonOf(row);
  if ((before.first || speaksFor.first) && (before.second || speaksFor.second)) {
    return { values: { decision, ...people, reason, ...versions }, missing: undefined, said: 'settled' };
  }
  const proposal = proposalCell(decision, reason, context.bookLanguage);
  const values = { decision: 'open', ...people, reason: proposal, ...versions };
  return { values, missing: speaksFor.first ? 'second' : 'first', said: 'waiting' };
}

/**
 * Records the word of the sides that the actor co-chairs; a coordinator speaks for both. The decision is set once
 * both sides say the same; until then the reason cell carries the proposal. Another decision replaces an earlier one
 * and needs the other side again. 'open' takes a decision back.
 */
export function planDecideOverlap(
  book: Book,
  input: DecideOverlapInput,
  context: Context,
): Outcome<Plan<DecideOverlapResult>> {
  const row = book.find('OVL', input.id);
  if (!row) return failure(message(coverageText.unknownOverlap));
  const workgroups = {
    first: book.find('SUB', row.first)?.workgroup ?? '',
    second: book.find('SUB', row.second)?.workgroup ?? '',
  };
  const nameOf = (side: Side): string =>
    workgroups[side] === ''
      ? coverageText.noWorkgroup[context.language]
      : book.labelOf('WG', workgroups[side]);
  const sides = sidesOf(context.actor, workgroups.first, workgroups.second);
  if (sides === 'none') {
    return failure(message(coverageText.notYourPair, { first: nameOf('first'), second: nameOf('second') }));
  }
  const { values, missing, said } = judge(row, input, sides, context);
  const decision = wordText(overlapDecisions, input.decision);
  const waitingFor = missing ? nameOf(missing) : '';
  const sentences: Record<Judgement['said'], Message> = {
    settled: message(coverageText.settled, { decision }),
    waiting: message(coverageText.waitingFor, { decision, side: waitingFor }),
    reopened: message(coverageText.reopened),
  };
  const result = { settled: said === 'settled', waitingFor };
  return success({
    edits: [updateRow('OVL', row.id, values)],
    effects: [],
    result,
    summary: [sentences[said]],
  });
}
