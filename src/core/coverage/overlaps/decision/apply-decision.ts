// Applies one decision on a pair of submissions to its row: it settles the pair, notes a proposal for the other side,
// or takes a decision back.
import * as z from 'zod/mini';
import type { Context } from '../../../workbook/command/types';
import { message } from '../../../base/messages/text';
import { failure, success, type Outcome } from '../../../base/outcome';
import type { Book } from '../../../workbook/records/book';
import type { RowOf, SomeValues } from '../../../workbook/records/rows';
import {
  isSettled,
  keepsAngles,
  proposalCell,
  proposalIn,
  termsOf,
  writeTerms,
  earlierLine,
  reasonLines,
  withEarlier,
  type Decision,
  type Angles,
  type Terms,
} from './settling';
import { latestSketches } from './minhash-sketch';
import { workgroupOf, type Side } from './pending-decisions';
import { neededSides, type Speaker } from './speaker';
import * as overlapsText from '../../../words/coverage/overlaps';
import { overlapDecisions } from '../../../base/vocabulary/words';

export const decideInput = z.object({
  id: z.string().check(z.minLength(1)),
  decision: z.enum(overlapDecisions.map(({ key }) => key) as [Decision, ...Decision[]]),
  /** Needed to keep both, and by a coordinator who decides for co-chairs. */
  reason: z.optional(z.string().check(z.maxLength(2000))),
  /** For dividing the issue: which side of it each submission takes. What was proposed stands when left out. */
  angles: z.optional(
    z.object({ first: z.string().check(z.maxLength(300)), second: z.string().check(z.maxLength(300)) }),
  ),
  /** The mark of the pair as the speaker saw it: where something else was said since, nothing is recorded. */
  seen: z.optional(z.string()),
  /** Name or id of a co-chair whose word is passed on. */
  for: z.optional(z.string()),
});
export type DecideOverlapInput = z.infer<typeof decideInput>;

export interface DecisionOutcome {
  readonly values: SomeValues<'OVL'>;
  readonly terms: Terms;
  readonly said: 'settled' | 'waiting' | 'reopened';
  /** Names of those of the other side whose word this one took the place of, '' for nobody. */
  readonly differsFrom: string;
}

interface Names {
  readonly first: string;
  readonly second: string;
}

const NOBODY: Names = { first: '', second: '' };

/** The decision that a row says, settled or proposed; undefined while it says none. */
export const decisionInRow = (row: RowOf<'OVL'>): string | undefined =>
  isSettled(row) ? row.decision : proposalIn(row.reason)?.decision;

/** Whether the row says this very decision, where an issue is divided with these angles. */
const saysAlready = (row: RowOf<'OVL'>, decision: string, angles: Angles): boolean =>
  decisionInRow(row) === decision && (decision !== 'divide' || keepsAngles(angles, termsOf(row).angles));

/** Whether the word says nothing else than the row already does; 'open' where nobody has said anything. */
export const isSaidAlready = (row: RowOf<'OVL'>, input: DecideOverlapInput): boolean =>
  input.decision === 'open'
    ? decisionInRow(row) === undefined
    : saysAlready(row, input.decision, anglesFor(row, input));

/** Who has agreed to this very decision so far; a word on another decision, or on other angles, no longer counts. */
const agreedSoFar = (row: RowOf<'OVL'>, decision: string, { angles }: Terms): Names =>
  saysAlready(row, decision, angles) ? { first: row.decidedByFirst, second: row.decidedBySecond } : NOBODY;

/** The angles that are given now, else those that stand; only an issue that is divided has any. */
function anglesFor(row: RowOf<'OVL'>, { decision, angles }: DecideOverlapInput): Angles {
  if (decision !== 'divide') return NOBODY;
  const before = termsOf(row).angles;
  return { first: angles?.first.trim() || before.first, second: angles?.second.trim() || before.second };
}

/** Angles and reason: what is given now, else what stands. Neither stands for another decision or other angles. */
function termsFor(row: RowOf<'OVL'>, input: DecideOverlapInput): Terms {
  const angles = anglesFor(row, input);
  const given = input.reason?.trim() ?? '';
  const isOther = decisionInRow(row) !== undefined && !saysAlready(row, input.decision, angles);
  return { reason: given || (isOther ? '' : reasonLines(termsOf(row).reason).own), angles };
}

/** What the decision lacks, if anything. */
function lacking({ decision }: DecideOverlapInput, terms: Terms, overrules: boolean) {
  if (decision === 'divide' && (terms.angles.first === '' || terms.angles.second === ''))
    return message(overlapsText.anglesNeeded);
  if (terms.reason !== '') return undefined;
  if (decision === 'keep') return message(overlapsText.reasonToKeep);
  return overrules ? message(overlapsText.reasonToOverrule) : undefined;
}

/** Both sides of one workgroup have spoken once one has. */
function hasSpoken(book: Book, row: RowOf<'OVL'>, people: Names, side: Side): boolean {
  if (people[side] !== '') return true;
  const other: Side = side === 'first' ? 'second' : 'first';
  const own = workgroupOf(book, row, side);
  return people[other] !== '' && own !== '' && own === workgroupOf(book, row, other);
}

interface Word {
  readonly decision: string;
  readonly angles: Angles;
}

interface Replaced {
  readonly names: string;
  /** Tells it in the reason cell; also where an earlier run told it and nobody has agreed since. */
  readonly line: string;
}

/** The other side's word that this one takes the place of. */
function replacedWord(
  book: Book,
  row: RowOf<'OVL'>,
  { decision, angles }: Word,
  sides: readonly Side[],
  context: Context,
): Replaced {
  const stands = decisionInRow(row);
  const terms = termsOf(row);
  const { earlier } = reasonLines(terms.reason);
  if (stands === undefined || saysAlready(row, decision, angles)) return { names: '', line: earlier };
  const others = { first: row.decidedByFirst, second: row.decidedBySecond };
  const people = (['first', 'second'] as const)
    .filter((side) => !sides.includes(side))
    .flatMap((side) => (others[side] === '' ? [] : [book.labelOf('MEM', others[side])]));
  const names = [...new Set(people)].join(', ');
  // Who puts the own angles in other words leaves what the other side said before.
  const own = stands === decision ? earlier : '';
  return { names, line: names === '' ? own : earlierLine(names, stands, terms, context.bookLanguage) };
}

function reopened(row: RowOf<'OVL'>, input: DecideOverlapInput, terms: Terms): DecisionOutcome {
  const values = {
    decision: input.decision,
    decidedByFirst: '',
    decidedBySecond: '',
    reason: input.reason?.trim() ?? '',
    textVersions: latestSketches(row.textVersions),
  };
  return { values, terms, said: 'reopened', differsFrom: '' };
}

/** What the row holds after the speaker's word. */
export function applyDecision(
  book: Book,
  row: RowOf<'OVL'>,
  input: DecideOverlapInput,
  { person, sides, overrules }: Speaker,
  context: Context,
): Outcome<DecisionOutcome> {
  const { decision } = input;
  const terms = termsFor(row, input);
  if (decision === 'open') return success(reopened(row, input, terms));
  const before = agreedSoFar(row, decision, terms);
  const needed = neededSides(book, row);
  const missing = needed.filter((side) => !hasSpoken(book, row, before, side));
  const problem = lacking(input, terms, overrules && missing.length > 0);
  if (problem) return failure(problem);
  const people = {
    first: before.first || (sides.includes('first') ? person : ''),
    second: before.second || (sides.includes('second') ? person : ''),
  };
  const isDone = needed.every((side) => hasSpoken(book, row, people, side));
  const replaced = replacedWord(book, row, { decision, angles: terms.angles }, sides, context);
  const proposal = proposalCell(decision, terms, context.bookLanguage);
  const values = {
    decision: isDone ? decision : 'open',
    decidedByFirst: people.first,
    decidedBySecond: people.second,
    reason: isDone ? writeTerms(terms) : withEarlier(proposal, replaced.line),
    textVersions: latestSketches(row.textVersions),
  };
  return success({ values, terms, said: isDone ? 'settled' : 'waiting', differsFrom: replaced.names });
}
