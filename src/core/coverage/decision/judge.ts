// What one word does to a pair: settles it, notes a proposal, or takes a decision back.
import type { DecideOverlapInput } from '../../calls/coverage';
import type { Context } from '../../calls/types';
import { message } from '../../messages/text';
import type { Outcome } from '../../outcome';
import { failure, success } from '../../outcome';
import type { Book } from '../../records/book';
import type { RowOf, SomeValues } from '../../records/rows';
import { coverageText } from '../messages';
import { isSettled, proposalCell, proposalIn, termsOf, writeTerms, type Terms } from '../settling';
import { latestVersions } from '../text-versions';
import { workgroupOf, type Side } from '../turns';
import { neededSides, type Speaker } from './speaker';

export interface Judgement {
  readonly values: SomeValues<'OVL'>;
  readonly terms: Terms;
  readonly said: 'settled' | 'waiting' | 'reopened';
}

interface Names {
  readonly first: string;
  readonly second: string;
}

const NOBODY: Names = { first: '', second: '' };

/** Who has agreed to this very decision so far; a word on another decision no longer counts. */
function agreedSoFar(row: RowOf<'OVL'>, decision: string): Names {
  const stands = isSettled(row) ? row.decision : proposalIn(row.reason)?.decision;
  return stands === decision ? { first: row.decidedByFirst, second: row.decidedBySecond } : NOBODY;
}

/** Angles and reason: what is given now, else what stands. Angles of another decision do not stand. */
function termsFor(row: RowOf<'OVL'>, { decision, reason, angles }: DecideOverlapInput): Terms {
  const stand = termsOf(row);
  const given = reason?.trim() ?? '';
  const before = decision === 'divide' ? stand.angles : NOBODY;
  return {
    reason: given || stand.reason,
    angles:
      decision === 'divide'
        ? { first: angles?.first.trim() || before.first, second: angles?.second.trim() || before.second }
        : NOBODY,
  };
}

/** What the decision lacks, if anything. */
function lacking({ decision }: DecideOverlapInput, terms: Terms, overrules: boolean) {
  if (decision === 'divide' && (terms.angles.first === '' || terms.angles.second === ''))
    return message(coverageText.anglesNeeded);
  if (terms.reason !== '') return undefined;
  if (decision === 'keep') return message(coverageText.reasonToKeep);
  return overrules ? message(coverageText.reasonToOverrule) : undefined;
}

/** Both sides of one workgroup have spoken once one has. */
function hasSpoken(book: Book, row: RowOf<'OVL'>, people: Names, side: Side): boolean {
  if (people[side] !== '') return true;
  const other: Side = side === 'first' ? 'second' : 'first';
  const own = workgroupOf(book, row, side);
  return people[other] !== '' && own !== '' && own === workgroupOf(book, row, other);
}

/** What the row holds after the speaker's word. */
export function judge(
  book: Book,
  row: RowOf<'OVL'>,
  input: DecideOverlapInput,
  { person, sides, overrules }: Speaker,
  context: Context,
): Outcome<Judgement> {
  const { decision } = input;
  const terms = termsFor(row, input);
  if (decision === 'open') {
    const values = { decision, decidedByFirst: '', decidedBySecond: '', reason: input.reason?.trim() ?? '' };
    const textVersions = latestVersions(row.textVersions);
    return success({ values: { ...values, textVersions }, terms, said: 'reopened' });
  }
  const before = agreedSoFar(row, decision);
  const needed = neededSides(book, row);
  const missing = needed.filter((side) => !hasSpoken(book, row, before, side));
  const problem = lacking(input, terms, overrules && missing.length > 0);
  if (problem) return failure(problem);
  const people = {
    first: before.first || (sides.includes('first') ? person : ''),
    second: before.second || (sides.includes('second') ? person : ''),
  };
  const isDone = needed.every((side) => hasSpoken(book, row, people, side));
  const values = {
    decision: isDone ? decision : 'open',
    decidedByFirst: people.first,
    decidedBySecond: people.second,
    reason: isDone ? writeTerms(terms) : proposalCell(decision, terms, context.bookLanguage),
    textVersions: latestVersions(row.textVersions),
  };
  return success({ values, terms, said: isDone ? 'settled' : 'waiting' });
}
