// Edits that bring the sheet Overlaps in line with a comparison: rows come, change and go, and what people decided
// stays.
import { quoted } from '../../base/messages/quoted';
import { message, render } from '../../base/messages/text';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { Book } from '../../workbook/records/book';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { firstRowByKey } from '../../workbook/records/rows-by-key';
import { changedValues } from '../../workbook/records/changed-values';
import type { ComparableSubmission } from './compared';
import { foundColumns, presentEvidence, type OverlapEvidence } from './overlap-row';
import { isSure, levelOrder } from '../../language/matching/levels';
import {
  allowedChange,
  isOverdue,
  putFirst,
  waitingFor,
  type OpenPair,
  type Turn,
} from './decision/pending-decisions';
import { today } from '../../base/dates/zones';
import { seenFrom, type JudgedPair } from './nearness';
import { keepRanks, type RankedPair } from './ranks';
import { isSettled, isUntouched, overlapKey } from './decision/settling';
import {
  readSketches,
  shareChanged,
  writeSketches,
  type TextSketch,
  type SketchPair,
} from './decision/minhash-sketch';
import * as overlapsText from '../../words/coverage/overlaps';

type Columns = SomeValues<'OVL'>;
type Row = RowOf<'OVL'>;

interface Finding extends OverlapEvidence {
  readonly pairs: readonly JudgedPair[];
  versionOf(one: ComparableSubmission): TextSketch;
}

export interface ListChanges {
  /** Those that people should see first come first. */
  readonly edits: readonly Edit[];
  readonly added: readonly JudgedPair[];
  readonly removed: number;
  /** Open pairs that are put first. */
  readonly prioritized: number;
  /** Pairs settled as a merge whose two submissions still stand for themselves, by their titles. */
  readonly notCarriedOut: readonly string[];
  /** Ids of settled pairs of which a text has changed by more than Settings say. */
  readonly changedSince: readonly string[];
  /** Open pairs that were on the list and are of a closer level now, by their titles. */
  readonly closer: readonly string[];
}

/** By how much the texts of a settled pair have changed since, where that is more than Settings allow. */
function changeSince(
  row: Row,
  now: SketchPair,
  sides: readonly ComparableSubmission[],
  found: Finding,
): string[] {
  const then = isSettled(row) ? readSketches(row.textVersions) : undefined;
  if (!then) return [];
  const allowed = allowedChange(found.context);
  return sides.flatMap(({ title }, side) => {
    const [was, is] = [then[side], now[side]];
    const share = was && is ? shareChanged(was, is) : 0;
    if (share <= allowed) return [];
    const percent = Math.round(share * 100);
    return [render(message(overlapsText.changedBy, { title, percent }), found.context.bookLanguage)];
  });
}

interface RowUpdate {
  readonly columns: Columns;
  readonly hasChanged: boolean;
}

/** What a row on the list should say of a pair that was found. */
function updateOf(
  row: Row,
  pair: JudgedPair,
  sides: readonly [ComparableSubmission, ComparableSubmission],
  found: Finding,
): RowUpdate {
  const now: SketchPair = [found.versionOf(sides[0]), found.versionOf(sides[1])];
  const changes = changeSince(row, now, sides, found);
  const columns = foundColumns(pair, sides, found);
  const then = isSettled(row) ? (readSketches(row.textVersions) ?? now) : now;
  return {
    columns: {
      ...columns,
      evidence: [...changes, columns.evidence].filter((one) => one !== '').join('\n'),
      textVersions: changes.length > 0 ? writeSketches(then, now) : writeSketches(then),
    },
    hasChanged: changes.length > 0,
  };
}

const sidesOf = (
  row: Pick<Row, 'first' | 'second'>,
  found: OverlapEvidence,
): readonly [ComparableSubmission, ComparableSubmission] | undefined => {
  const [first, second] = [found.known.get(row.first), found.known.get(row.second)];
  return first && second && [first, second];
};

/** A row that the comparison wrote, that nobody has touched, and whose submissions no longer overlap. */
const isDeletable = (row: Row): boolean => row.level !== '' && isUntouched(row);

/** A row that names a submission which is no longer there. */
function hasUnresolvedLink(row: Row, { book }: OverlapEvidence): boolean {
  const isGone = (side: 'first' | 'second'): boolean =>
    row[side] === '' &&
    (row.unresolved[side] ?? []).every((typed) => book.resolve(['SUB'], typed).kind === 'none');
  return isGone('first') || isGone('second');
}

interface ListedPairUpdate {
  readonly row: Row;
  readonly pair: JudgedPair | undefined;
  readonly update: RowUpdate;
}

/** What is not compared any more keeps what was found, with issues by the names that they have now. */
function updateOfKept(row: Row, { book }: OverlapEvidence): RowUpdate {
  const evidence = presentEvidence(row, book);
  return { columns: evidence === row.evidence ? {} : { evidence }, hasChanged: false };
}

function listed(row: Row, byKey: Map<string, JudgedPair>, found: Finding): ListedPairUpdate {
  const key = overlapKey(row.first, row.second);
  const pair = byKey.get(key);
  byKey.delete(key);
  const sides = sidesOf(row, found);
  if (!pair || !sides) return { row, pair: undefined, update: updateOfKept(row, found) };
  return { row, pair, update: updateOf(row, seenFrom(pair, row.first), sides, found) };
}

/** A new row; the submission that stands higher on its sheet is the first. */
function newRow(pair: JudgedPair, found: Finding): Columns | undefined {
  const sides = sidesOf(pair, found);
  if (!sides) return undefined;
  const [first, second] = sides[0].rowNumber <= sides[1].rowNumber ? sides : [sides[1], sides[0]];
  const columns = foundColumns(seenFrom(pair, first.id), [first, second], found);
  const textVersions = writeSketches([found.versionOf(first), found.versionOf(second)]);
  return { first: first.id, second: second.id, ...columns, textVersions, since: today(found.context) };
}

/** What people said of pairs: whether they contradict each other, by the key of the pair. */
export const saidOfPairs = (book: Book): ReadonlyMap<string, string> =>
  new Map(book.rows('OVL').map((row) => [overlapKey(row.first, row.second), row.contradict]));

/** The open pairs to settle in the order in which they matter: those that contradict each other, then the surest. */
function openInOrder({ pairs, book }: Finding, open: ReadonlySet<string>): OpenPair[] {
  const said = saidOfPairs(book);
  const contradicts = (pair: JudgedPair, key: string): number => {
    const word = said.get(key) ?? '';
    return word === 'yes' ? 0 : word === '' && pair.opposed.length > 0 ? 1 : 2;
  };
  return pairs
    .map((pair) => ({ pair, key: overlapKey(pair.first, pair.second) }))
    .map((one) => ({ ...one, place: contradicts(one.pair, one.key) }))
    .filter(({ pair, key, place }) => open.has(key) && (isSure(pair.level) || place < 2))
    .sort((x, y) => x.place - y.place || y.pair.score - x.pair.score || x.pair.rank - y.pair.rank)
    .map(({ pair, key }) => ({
      key,
      first: pair.first,
      second: pair.second,
    }));
}

interface Draft {
  readonly key: string;
  /** Undefined for a new row. */
  readonly row: Row | undefined;
  readonly columns: Columns;
  readonly hasChanged: boolean;
}

/** Whose turn the row is, and since when and for whom it waits. */
function draftOf(
  { key, row, hasChanged }: Draft,
  values: Row,
  first: ReadonlySet<string>,
  found: OverlapEvidence,
): Columns {
  const { book, context } = found;
  const open = (): Turn => (first.has(key) ? (isOverdue(values, context) ? 'overdue' : 'now') : 'later');
  const priority = isSettled(values) ? (hasChanged ? 'changed' : 'settled') : open();
  const since = row?.since === '' ? { since: today(context) } : {};
  return { priority, waitingFor: waitingFor(book, values), ...since };
}

const TURNS: readonly Turn[] = ['now', 'overdue', 'changed', 'later', 'settled'];

const EMPTY = {
  decision: 'open',
  reason: '',
  decidedByFirst: '',
  decidedBySecond: '',
  priority: '',
} as const;

/** The edit that brings a row up to date, with the place in which it comes. */
function editOf(
  draft: Draft,
  first: ReadonlySet<string>,
  found: OverlapEvidence,
): { edit: Edit; place: number }[] {
  const { row, columns } = draft;
  const values = { ...EMPTY, since: '', ...row, ...columns } as Row;
  const wanted = { ...columns, ...draftOf(draft, values, first, found) };
  const place = TURNS.indexOf((wanted.priority ?? 'settled') as Turn);
  if (!row) return [{ edit: insertRow('OVL', found.context.newId('OVL'), wanted), place }];
  const changed = changedValues('OVL', row, wanted);
  return Object.keys(changed).length > 0 ? [{ edit: updateRow('OVL', row.id, changed), place }] : [];
}

/** The number of each pair among those of its level, as few as possible other than on the list. */
function ranksOf({ pairs, book }: Finding): Map<string, number> {
  const rows = new Map(book.rows('OVL').map((row) => [overlapKey(row.first, row.second), row]));
  const levels = new Map<string, RankedPair[]>();
  for (const { first, second, level } of pairs) {
    const key = overlapKey(first, second);
    const row = rows.get(key);
    const stored = row?.level === level ? (row.rank ?? undefined) : undefined;
    const ranked = levels.get(level);
    if (ranked) ranked.push({ key, stored });
    else levels.set(level, [{ key, stored }]);
  }
  return new Map([...levels.values()].flatMap((ranked) => [...keepRanks(ranked)]));
}

function withRanks(found: Finding): Finding {
  const ranks = ranksOf(found);
  const rankOf = (pair: JudgedPair): number => ranks.get(overlapKey(pair.first, pair.second)) ?? pair.rank;
  return { ...found, pairs: found.pairs.map((pair) => ({ ...pair, rank: rankOf(pair) })) };
}

const titlesOf = (
  sides: readonly [ComparableSubmission, ComparableSubmission],
  { context }: Finding,
): string => sides.map(({ title }) => quoted(title, context.language)).join(' + ');

/** The titles of an open pair that is of a closer level than the list says. */
function closerThanListed({ row, pair }: ListedPairUpdate, found: Finding): string[] {
  const sides = sidesOf(row, found);
  if (!pair || !sides || row.level === '' || isSettled(row)) return [];
  return levelOrder(pair.level) < levelOrder(row.level) ? [titlesOf(sides, found)] : [];
}

/**
 * The edits that bring the list up to date. A row that people decided on or noted something in stays, whatever is
 * found; one that nobody touched goes when its pair no longer overlaps or names a submission that is gone.
 */
export function listChanges(given: Finding): ListChanges {
  const found = withRanks(given);
  const byKey = new Map(found.pairs.map((pair) => [overlapKey(pair.first, pair.second), pair]));
  // Where a row was copied with its id, a deletion by id would take the upper one.
  const rows = [...firstRowByKey(found.book.rows('OVL'), ({ id }) => id).values()];
  const unresolved = rows.filter((row) => hasUnresolvedLink(row, found));
  // A row whose links can be read in two ways is for people to repair.
  const readable = rows.filter(({ first, second }) => first !== '' && second !== '');
  const known = readable.map((row) => listed(row, byKey, found));
  const gone = [...unresolved, ...known.filter((one) => !one.pair).map(({ row }) => row)].filter(isDeletable);
  const isGone = new Set(gone.map(({ id }) => id));
  const added = [...byKey.values()];
  const drafts: Draft[] = [
    ...added.flatMap((pair) => {
      const columns = newRow(pair, found);
      const key = overlapKey(pair.first, pair.second);
      return columns ? [{ key, row: undefined, columns, hasChanged: false }] : [];
    }),
    ...known
      .filter(({ row }) => !isGone.has(row.id))
      .map(({ row, update }) => ({ key: overlapKey(row.first, row.second), row, ...update })),
  ];
  const open = new Set(drafts.filter(({ row }) => !row || !isSettled(row)).map(({ key }) => key));
  const first = putFirst(openInOrder(found, open));
  const edits = drafts.flatMap((draft) => editOf(draft, first, found));
  return {
    edits: [
      ...edits.sort((x, y) => x.place - y.place).map(({ edit }) => edit),
      ...gone.map(({ id }) => deleteRow('OVL', id)),
    ],
    added,
    removed: gone.length,
    prioritized: first.size,
    notCarriedOut: readable.flatMap((row) => {
      const sides = sidesOf(row, found);
      return row.decision === 'merge' && sides ? [titlesOf(sides, found)] : [];
    }),
    changedSince: drafts.flatMap(({ row, hasChanged }) => (row && hasChanged ? [row.id] : [])),
    closer: known.flatMap((one) => closerThanListed(one, found)),
  };
}
