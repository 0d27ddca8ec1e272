// The rule of 'list-overlaps': the pairs on the list, with names and the passages side by side.
import type { ListOverlapsInput } from '../calls/coverage';
import type { Actor, Context, Plan } from '../calls/types';
import type { Outcome } from '../outcome';
import { success } from '../outcome';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { resolveLink } from '../submissions/links';
import { overlapDecisions, overlapLevels, wordText } from '../vocabulary/words';
import type { Compared } from './compared';
import { comparedSubmissions, issueName } from './compared';
import { levelOrder } from './levels';
import { toCharacters } from './overlaps';
import { passagesBetween } from './reuse';
import { isSettled, proposalIn } from './settling';
import { readVersions } from './text-versions';
import { wordPlaces } from '../language/words';

export const listOverlapsReads = ['OVL', 'SUB', 'TXT', 'ASK', 'ISS', 'WG', 'MEM'] as const;

export interface OverlapSide {
  readonly id: string;
  readonly title: string;
  readonly workgroup: { readonly id: string; readonly name: string };
  /** Name of the person who agreed for this side, '' while nobody has. */
  readonly agreed: string;
}

export interface ListedOverlap {
  readonly id: string;
  readonly level: string;
  readonly levelText: string;
  readonly rank: number;
  readonly first: OverlapSide;
  readonly second: OverlapSide;
  readonly issues: readonly string[];
  /** Sentences, in the language of the workbook. */
  readonly evidence: readonly string[];
  readonly decision: string;
  readonly decisionText: string;
  readonly settled: boolean;
  /** What one side proposed while the other has not spoken; '' otherwise. */
  readonly proposed: string;
  readonly reason: string;
  /** A text has changed since the pair was settled. */
  readonly changedSince: boolean;
  /** Longest first; `words` of each are equal; a long one is cut. */
  readonly passages: readonly { readonly words: number; readonly first: string; readonly second: string }[];
  readonly mayDecide: 'both' | 'first' | 'second' | 'none';
}

export interface ListOverlapsResult {
  readonly overlaps: readonly ListedOverlap[];
  /** Pairs that fit the question, on all pages. */
  readonly total: number;
}

const USUAL_COUNT = 20;
const SHOWN_PASSAGES = 5;
const SHOWN_CHARACTERS = 400;

/** At most 400 characters, cut between words. */
function cut(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  const start = text.slice(0, SHOWN_CHARACTERS);
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start} …`;
}

/** For which sides of the pair the actor may speak. */
export function sidesOf(actor: Actor, first: string, second: string): ListedOverlap['mayDecide'] {
  const isFirst = actor.isCoordinator || (first !== '' && actor.coChairs.includes(first));
  const isSecond = actor.isCoordinator || (second !== '' && actor.coChairs.includes(second));
  if (isFirst && isSecond) return 'both';
  if (isFirst) return 'first';
  return isSecond ? 'second' : 'none';
}

function passagesOf(first: Compared | undefined, second: Compared | undefined): ListedOverlap['passages'] {
  if (!first || !second) return [];
  const found = passagesBetween(first.text, second.text).slice(0, SHOWN_PASSAGES);
  if (found.length === 0) return [];
  return toCharacters(found, wordPlaces(first.text), wordPlaces(second.text)).map((passage) => ({
    words: passage.words,
    first: cut(first.text.slice(passage.first.start, passage.first.end)),
    second: cut(second.text.slice(passage.second.start, passage.second.end)),
  }));
}

function sideOf(book: Book, submission: string, agreed: string): OverlapSide {
  const row = book.find('SUB', submission);
  const workgroup = row?.workgroup ?? '';
  return {
    id: submission,
    title: row?.title ?? submission,
    workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
    agreed: agreed && book.labelOf('MEM', agreed),
  };
}

function showOne(
  row: RowOf<'OVL'>,
  known: ReadonlyMap<string, Compared>,
  book: Book,
  context: Context,
): ListedOverlap {
  const [first, second] = [known.get(row.first), known.get(row.second)];
  const sides = {
    first: sideOf(book, row.first, row.decidedByFirst),
    second: sideOf(book, row.second, row.decidedBySecond),
  };
  const proposal = isSettled(row) ? undefined : proposalIn(row.reason);
  const settled = isSettled(row);
  const decision = row.decision || 'open';
  const [was, is] = readVersions(row.textVersions) ?? [];
  return {
    id: row.id,
    level: row.level,
    levelText: wordText(overlapLevels, row.level)[context.language],
    rank: row.rank ?? 0,
    ...sides,
    issues: row.issues.map((issue) => issueName(book.find('ISS', issue), context.language) || issue),
    evidence: row.evidence.split('\n').filter((sentence) => sentence !== ''),
    decision,
    decisionText: wordText(overlapDecisions, decision)[context.language],
    settled,
    proposed: proposal?.decision ?? '',
    reason: proposal?.reason ?? row.reason,
    changedSince:
      settled &&
      was !== undefined &&
      is !== undefined &&
      first !== undefined &&
      second !== undefined &&
      (was.mark !== first.mark || is.mark !== second.mark),
    passages: passagesOf(first, second),
    mayDecide: sidesOf(context.actor, sides.first.workgroup.id, sides.second.workgroup.id),
  };
}

const isShown = (row: RowOf<'OVL'>, show: ListOverlapsInput['show']): boolean =>
  show === 'all' || isSettled(row) === (show === 'settled');

/** The overlaps that fit the question, closest first, one page of them with their passages. */
export function planListOverlaps(
  book: Book,
  input: ListOverlapsInput,
  context: Context,
): Outcome<Plan<ListOverlapsResult>> {
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const submission = resolveLink(book, ['SUB'], input.submission ?? '');
  if (!submission.ok) return submission;
  const fits = (id: string): boolean =>
    (submission.value === '' || submission.value === id) &&
    (workgroup.value === '' || book.find('SUB', id)?.workgroup === workgroup.value);
  const rows = book
    .rows('OVL')
    .filter((row) => isShown(row, input.show) && (fits(row.first) || fits(row.second)))
    .sort((x, y) => levelOrder(x.level) - levelOrder(y.level) || (x.rank ?? 0) - (y.rank ?? 0));
  const from = input.from ?? 0;
  const known = new Map(comparedSubmissions(book).map((one) => [one.id, one]));
  const page = rows.slice(from, from + (input.count ?? USUAL_COUNT));
  const overlaps = page.map((row) => showOne(row, known, book, context));
  return success({ edits: [], effects: [], result: { overlaps, total: rows.length }, summary: [] });
}
