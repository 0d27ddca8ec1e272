// The form of a decision on a pair: what it starts with, what it lacks, and what is sent.
import type { DecideOverlapInput } from '../../../core/coverage/overlaps/decision/apply-decision';
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { keepsAngles, type Angles } from '../../../core/coverage/overlaps/decision/settling';
import { message, type Message, type Text } from '../../../core/base/messages/text';
import { overlapDecisions } from '../../../core/base/vocabulary/words';
import { speakerOf } from './sides';
import * as words from '../../../core/words/panels/coverage/overlaps';

export type Decision = DecideOverlapInput['decision'];

export interface Word {
  /** '' while nothing is chosen. */
  readonly decision: Decision | '';
  readonly reason: string;
  readonly angles: Angles;
  /** Id of a co-chair whose word is passed on, '' for one's own. */
  readonly for: string;
}

export const isDecision = (key: string): key is Decision => overlapDecisions.some((word) => word.key === key);

export const isWithEarlierCycle = ({ first, second }: ListedOverlap): boolean =>
  first.cycle !== '' || second.cycle !== '';

/** What stands already is proposed: a second side mostly agrees. An angle that nobody gave yet is the one in Who covers what. */
export const firstWord = (pair: ListedOverlap): Word => {
  const stands = pair.settled ? pair.decision : pair.proposed;
  const decision = isDecision(stands) ? stands : '';
  return {
    decision: decision === '' && isWithEarlierCycle(pair) ? 'keep' : decision,
    reason: '',
    angles: {
      first: pair.angles.first || pair.covered.first,
      second: pair.angles.second || pair.covered.second,
    },
    for: '',
  };
};

/** Who speaks, as far as it changes what is asked. */
export interface Reader {
  readonly isCoordinator: boolean;
  /** Names of the workgroups that one co-chairs. */
  readonly coChairs: readonly string[];
}

/** Whether the row says this already; nobody has agreed to other angles than those that stand. */
const isStanding = ({ decision, angles }: Word, pair: ListedOverlap): boolean =>
  decision === (pair.settled ? pair.decision : pair.proposed) &&
  (decision !== 'divide' || keepsAngles(angles, pair.angles));

/** A coordinator decides instead of co-chairs who have not agreed to this. */
export function overrules(word: Word, pair: ListedOverlap, reader: Reader | null): boolean {
  if (reader?.isCoordinator !== true || word.for !== '') return false;
  const needed = [pair.first, pair.second].filter(({ cycle }) => cycle === '');
  if (needed.every(({ workgroup }) => reader.coChairs.includes(workgroup.name))) return false;
  const heard = needed.filter(({ agreed }) => isStanding(word, pair) && agreed !== '');
  const groups = heard.map(({ workgroup }) => workgroup.id).filter((id) => id !== '');
  return needed.some((side) => !heard.includes(side) && !groups.includes(side.workgroup.id));
}

/** Keeping both and overruling need a reason, unless one stands for this very decision. */
export function needsReason(word: Word, pair: ListedOverlap, reader: Reader | null): boolean {
  if (isStanding(word, pair) && pair.reason !== '') return false;
  return word.decision === 'keep' || overrules(word, pair, reader);
}

/** For whom one speaks, and whether one's word settles the pair, opens it again or waits for the other side's. */
export function whoSpeaks(word: Word, pair: ListedOverlap): Message {
  const { first, second, mayDecide, settled } = pair;
  if (settled && isStanding(word, pair)) return message(words.settledSo);
  if (mayDecide === 'both') return message(words.speakingForBoth);
  const [own, other] = mayDecide === 'second' ? [second, first] : [first, second];
  const sides = { side: speakerOf(own), other: speakerOf(other) };
  if (settled) return message(words.speakingAnew, sides);
  return isStanding(word, pair) && other.agreed !== ''
    ? message(words.speakingLast, { side: sides.side, name: other.agreed })
    : message(words.speakingForOne, sides);
}

/** What is missing before the word can be sent, by field. The add-in asks the same. */
export function lacking(
  word: Word,
  pair: ListedOverlap,
  reader: Reader | null,
): Readonly<Record<string, Text>> {
  if (word.decision === '') return { decision: words.chooseOne };
  const unreasoned = word.decision === 'keep' ? words.reasonNeeded : words.reasonToOverrule;
  const isDivided = word.decision === 'divide';
  return {
    ...(isDivided && word.angles.first.trim() === '' && { first: words.angleNeeded }),
    ...(isDivided && word.angles.second.trim() === '' && { second: words.angleNeeded }),
    ...(needsReason(word, pair, reader) && word.reason.trim() === '' && { reason: unreasoned }),
  };
}

export function toInput(word: Word, pair: ListedOverlap, decision: Decision): DecideOverlapInput {
  const reason = word.reason.trim();
  return {
    id: pair.id,
    decision,
    seen: pair.decisionVersion,
    ...(reason !== '' && { reason }),
    ...(decision === 'divide' && { angles: word.angles }),
    ...(word.for !== '' && { for: word.for }),
  };
}
