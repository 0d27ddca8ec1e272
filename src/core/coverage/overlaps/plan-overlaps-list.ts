// The rule of 'list-overlaps': the pairs on the list, whose turn each is, and who may decide.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { coChairsOf } from '../../people/joining/memberships';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { groupsWhereMay, mayAct } from '../../workbook/rights/rights';
import type { RowOf } from '../../workbook/records/rows';
import { contradictionIn, type Contradiction } from '../../workbook/records/contradiction';
import { resolveLink } from '../../workbook/records/links';
import { isCompared } from '../../workbook/records/this-cycle';
import {
  overlapBases,
  overlapDecisions,
  overlapLevels,
  overlapPriorities,
  wordText,
} from '../../base/vocabulary/words';
import { issueName } from '../../workbook/records/issue-name';
import { coveredAngles } from './decision/consequences';
import { jointOf } from './decision/merge';
import { reasonLines, decisionState, isSettled, proposalIn, termsOf, type Angles } from './decision/settling';
import { mayDecide, type SidesHeard } from './decision/speaker';
import { levelOrder } from '../../language/matching/levels';
import {
  overlapsDue,
  SIDES,
  undecidedSides,
  pairDue,
  turnOf,
  workgroupOf,
  type Side,
  type Turn,
} from './decision/pending-decisions';
import { today } from '../../base/dates/zones';
import { evidenceLines, cellLines, shareIn } from './overlap-row';
import { defineCommand } from '../../workbook/command/define-command';
import * as overlapsText from '../../words/coverage/overlaps';

const listInput = z.object({
  /** Id of the one pair that is wanted. */
  id: z.optional(z.string()),
  /** Id or name. */
  workgroup: z.optional(z.string()),
  /** Id or title. */
  submission: z.optional(z.string()),
  /** 'mine' waits for the one who asks; 'changed' are settled pairs whose text has changed since. */
  show: z.optional(z.enum(['mine', 'open', 'settled', 'contradictions', 'all'])),
  /** How many pairs to pass over, for the next page. */
  from: z.optional(z.int().check(z.gte(0))),
  count: z.optional(z.int().check(z.gte(1), z.lte(50))),
});
export type ListOverlapsInput = z.infer<typeof listInput>;

export interface OverlapSide {
  readonly id: string;
  readonly title: string;
  readonly workgroup: { readonly id: string; readonly name: string };
  /** Who can speak for this side: the co-chairs of its workgroup. */
  readonly coChairs: readonly { readonly id: string; readonly name: string }[];
  /** Name of the person who agreed for this side, '' while nobody has. */
  readonly agreed: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  /** Title of the joint submission that it was merged into, '' for none. */
  readonly mergedInto: string;
}

export interface ListedOverlap {
  readonly id: string;
  readonly level: string;
  readonly levelText: string;
  readonly rank: number;
  /** Percent of one of the two that the other has; 0 where it is not known. */
  readonly share: number;
  readonly turn: Turn;
  readonly turnText: string;
  readonly first: OverlapSide;
  readonly second: OverlapSide;
  readonly issues: readonly string[];
  /** Sentences, in the language of the workbook. */
  readonly evidence: readonly string[];
  /** What both ask for, a line for each pair of asks. */
  readonly asks: readonly string[];
  /** Asks that may contradict each other, a line for each pair; and whether a person said so, or it is only asked. */
  readonly opposes: readonly string[];
  readonly contradiction: Contradiction;
  /** What was compared, in words; '' when it is not known. */
  readonly basisText: string;
  /** Name of the group of more than two that the pair belongs to, '' for none. */
  readonly group: string;
  /** Day on which the pair was first seen, `YYYY-MM-DD` or ''. */
  readonly since: string;
  readonly decision: string;
  readonly decisionText: string;
  readonly settled: boolean;
  /** What one side proposed while the other has not spoken; '' otherwise. */
  readonly proposed: string;
  /** Of what is proposed or settled. */
  readonly reason: string;
  /** What the other side said before, one word a line; '' for nothing. */
  readonly earlier: string;
  /** Proposed or agreed sides of the issue. */
  readonly angles: Angles;
  /** What stands in Who covers what, to begin with where the issue is divided. */
  readonly covered: Angles;
  /** Mark of what is said about the pair, to be sent with a word on it. */
  readonly decisionVersion: string;
  /** A text has changed since the pair was settled by more than Settings say; the evidence says by how much. */
  readonly changedSince: boolean;
  /** Workgroups whose word is missing, a coordinator where a submission has none; nobody where one is gone or merged. */
  readonly waitingFor: readonly string[];
  readonly mayDecide: SidesHeard;
  /** Id of the joint submission that they became, '' for none. */
  readonly joint: string;
}

type Show = NonNullable<ListOverlapsInput['show']>;

export interface ListOverlapsResult {
  /** The question that was answered. */
  readonly show: Show;
  readonly overlaps: readonly ListedOverlap[];
  /** Pairs that fit the question, on all pages. */
  readonly total: number;
  /** Those of them that are not put first. */
  readonly weaker: number;
  /** How many pairs each question would list, for the same workgroup or submission. */
  readonly counts: Readonly<Record<Show, number>>;
  /** The last day (`YYYY-MM-DD`) on which co-chairs settle the open pair that is due first, '' for none. */
  readonly due: string;
  /** That day is over. */
  readonly isPastDue: boolean;
}

const USUAL_COUNT = 20;

type Row = RowOf<'OVL'>;

function sideOf(book: Book, row: Row, side: Side): OverlapSide {
  const found = book.find('SUB', row[side]);
  const agreed = side === 'first' ? row.decidedByFirst : row.decidedBySecond;
  const workgroup = found?.workgroup ?? '';
  const joint = found?.mergedInto ?? '';
  return {
    id: row[side],
    // A submission that is gone is still known by what the cell says.
    title: found?.title ?? (row[side] || (row.unresolved[side] ?? []).join(' ')),
    workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
    coChairs: coChairsOf(book.find('WG', workgroup)).map((person) => ({
      id: person,
      name: book.labelOf('MEM', person),
    })),
    agreed: agreed && book.labelOf('MEM', agreed),
    cycle: found?.cycle ?? '',
    mergedInto: joint && book.labelOf('SUB', joint),
  };
}

function waitedFor(book: Book, row: Row, context: Context): string[] {
  const names = undecidedSides(book, row).map((side) => {
    const workgroup = workgroupOf(book, row, side);
    return workgroup === '' ? overlapsText.aCoordinator[context.language] : book.labelOf('WG', workgroup);
  });
  return [...new Set(names)];
}

/** Both submissions are there and still compared: there is something to decide. */
const isLive = (row: Row, book: Book): boolean =>
  SIDES.every((side) => {
    const found = book.find('SUB', row[side]);
    return found !== undefined && isCompared(found);
  });

function standOf(row: Row, book: Book, context: Context) {
  const { language } = context;
  const settled = isSettled(row);
  const decision = row.decision || 'open';
  const turn = turnOf(row, context);
  const { angles, reason } = termsOf(row);
  const { own, earlier } = reasonLines(reason);
  return {
    turn,
    turnText: wordText(overlapPriorities, turn)[language],
    decision,
    decisionText: wordText(overlapDecisions, decision)[language],
    settled,
    proposed: (settled ? undefined : proposalIn(row.reason)?.decision) ?? '',
    angles,
    reason: own,
    earlier,
    decisionVersion: decisionState(row),
    changedSince: turn === 'changed',
    waitingFor: isLive(row, book) ? waitedFor(book, row, context) : [],
    mayDecide: mayDecide(book, row, context.actor),
  };
}

function showOne(row: Row, book: Book, context: Context): ListedOverlap {
  const { language } = context;
  return {
    id: row.id,
    level: row.level,
    levelText: wordText(overlapLevels, row.level)[language],
    rank: row.rank ?? 0,
    share: shareIn(row.evidence),
    first: sideOf(book, row, 'first'),
    second: sideOf(book, row, 'second'),
    issues: row.issues.map((issue) => issueName(book.find('ISS', issue), language) || issue),
    evidence: evidenceLines(row, book),
    asks: cellLines(row.asks),
    opposes: cellLines(row.opposes),
    contradiction: contradictionIn(row),
    basisText: row.basis && wordText(overlapBases, row.basis)[language],
    group: row.group,
    since: row.since,
    covered: coveredAngles(book, row),
    joint: jointOf(book, row),
    ...standOf(row, book, context),
  };
}

/** The actor's word is what the pair waits for: a co-chair's for their side, a coordinator's where time is over. */
function waitsForActor(row: Row, book: Book, context: Context): boolean {
  const { actor } = context;
  const turn = turnOf(row, context);
  const groups = groupsWhereMay('decide on an overlap', actor);
  const isCoChair = (side: Side): boolean => groups.includes(workgroupOf(book, row, side));
  if (turn === 'changed') return SIDES.some(isCoChair);
  const missing = undecidedSides(book, row);
  const hasNoGroup = missing.some((side) => workgroupOf(book, row, side) === '');
  return (
    missing.some(isCoChair) || (mayAct('decide on an overlap', actor) && (turn === 'overdue' || hasNoGroup))
  );
}

const SHOWN: Readonly<Record<Show, (row: Row, book: Book, context: Context) => boolean>> = {
  mine: (row, book, context) =>
    turnOf(row, context) !== 'later' && isLive(row, book) && waitsForActor(row, book, context),
  open: (row, book, context) => isLive(row, book) && (!isSettled(row) || turnOf(row, context) === 'changed'),
  settled: (row) => isSettled(row),
  contradictions: (row, book) => contradictionIn(row) !== 'none' && isLive(row, book),
  all: () => true,
};

/** The day by which the first of the open pairs is to be settled: a pair that was found late has days of its own. */
function firstDue(open: readonly Row[], context: Context): string {
  const waiting = open.filter((row) => !isSettled(row) && row.priority !== 'later');
  const days = waiting.map((row) => pairDue(row, context)).filter((day) => day !== '');
  return days.sort()[0] ?? overlapsDue(context);
}

const TURNS: readonly Turn[] = ['overdue', 'changed', 'now', 'later', 'settled'];
const CONTRADICTIONS: readonly Contradiction[] = ['told', 'asked', 'none'];

/** What is put first comes first, then contradictions, then the closest. */
const inOrder =
  (context: Context) =>
  (x: Row, y: Row): number =>
    TURNS.indexOf(turnOf(x, context)) - TURNS.indexOf(turnOf(y, context)) ||
    CONTRADICTIONS.indexOf(contradictionIn(x)) - CONTRADICTIONS.indexOf(contradictionIn(y)) ||
    levelOrder(x.level) - levelOrder(y.level) ||
    (x.rank ?? 0) - (y.rank ?? 0);

/**
 * The overlaps that fit the question, those to look at first in front, one page of them. Without a question those that
 * wait for the actor, or, where none does, all that are open. Reads no texts.
 */
export const listOverlaps = defineCommand({
  name: 'list-overlaps',
  title: overlapsText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listInput,
  reads: ['OVL', 'SUB', 'ISS', 'WG', 'MEM', 'COV'],
  plan: (book, input, context): Outcome<Plan<ListOverlapsResult>> => {
    const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
    if (!workgroup.ok) return workgroup;
    const submission = resolveLink(book, ['SUB'], input.submission ?? '');
    if (!submission.ok) return submission;
    const fits = (id: string): boolean =>
      (submission.value === '' || submission.value === id) &&
      (workgroup.value === '' || book.find('SUB', id)?.workgroup === workgroup.value);
    const isWanted = ({ id }: Row): boolean => input.id === undefined || input.id === id;
    const asked = book.rows('OVL').filter((row) => isWanted(row) && (fits(row.first) || fits(row.second)));
    const shown = (show: Show): Row[] => asked.filter((row) => SHOWN[show](row, book, context));
    const show = input.show ?? (shown('mine').length > 0 ? 'mine' : 'open');
    const rows = shown(show).sort(inOrder(context));
    const from = input.from ?? 0;
    const page = rows.slice(from, from + (input.count ?? USUAL_COUNT));
    const due = firstDue(shown('open'), context);
    const result: ListOverlapsResult = {
      show,
      overlaps: page.map((row) => showOne(row, book, context)),
      total: rows.length,
      weaker: rows.filter((row) => turnOf(row, context) === 'later').length,
      counts: {
        mine: shown('mine').length,
        open: shown('open').length,
        settled: shown('settled').length,
        contradictions: shown('contradictions').length,
        all: asked.length,
      },
      due,
      isPastDue: due !== '' && today(context) > due,
    };
    return success({ edits: [], effects: [], result, summary: [] });
  },
});
