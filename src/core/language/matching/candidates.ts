// Candidates: goes through all submissions with one query, adds up what it has in common with each, signal by signal,
// and visits those that have enough to be judged.
import { zeros } from '../reading/hashes';
import { NO_MATCHES, type AskMatches } from './asks';
import { issueWeight, type Corpus, type Query } from './corpus';
import { factShare } from './facts';
import { NONE } from './hash-index';
import type { Signals } from './levels';
import { WORTH_A_LOOK } from './overlap-thresholds';
import { sharedPassages, type ItemPassage } from './passages';

/** What two submissions have in common; the row of the corpus is the first. */
export interface Common {
  readonly first: Query;
  readonly second: Query;
  readonly passages: readonly ItemPassage[];
  readonly asks: AskMatches;
  readonly signals: Signals;
  /** Rare names and figures that both have. */
  readonly factCount: number;
}

/**
 * The entries before one with the same hash that may be seeds: all of text that only few have; of letters of which many
 * have a copy those of one other copy, or of all where these are few.
 */
function* seedEntries({ runs, rows }: Corpus, query: Query, i: number): Generator<number> {
  const isCommon = query.isCommon(i);
  if (isCommon && !query.isLargelyCommon) return;
  const linksAll = !isCommon || rows.length <= WORTH_A_LOOK.fewCopies;
  let followed = NONE;
  for (let entry = query.runs.entries[i] ?? NONE; entry !== NONE; entry = runs.before[entry] ?? NONE) {
    const row = runs.rows[entry] ?? 0;
    if (!linksAll && followed !== NONE && row !== followed) return;
    if (isCommon && rows[row]?.isLargelyCommon !== true) continue;
    followed = row;
    yield entry;
  }
}

/** By row, places of equal fingerprints in the row and in the query, in turn. */
function seedsOf(corpus: Corpus, query: Query): Map<number, number[]> {
  const seeds = new Map<number, number[]>();
  query.analysis.fingerprints.positions.forEach((position, i) => {
    if (query.runs.entries[i] === NONE) return;
    for (const entry of seedEntries(corpus, query, i)) {
      const row = corpus.runs.rows[entry] ?? 0;
      const seed = [corpus.runs.places[entry] ?? 0, position];
      const known = seeds.get(row);
      if (known) known.push(...seed);
      else seeds.set(row, seed);
    }
  });
  return seeds;
}

/** How many pieces of content, no usual turns of speech, each row has too. */
function piecesOf({ pieces, rows }: Corpus, { pieceEntries }: Query): Int32Array {
  const counts = zeros(rows.length);
  for (let i = 0; i < pieceEntries.length; i++)
    for (let entry = pieceEntries[i] ?? NONE; entry !== NONE; entry = pieces.before[entry] ?? NONE) {
      const row = pieces.rows[entry] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  return counts;
}

/** The weight of what each row has, too: `having` gives the rows that have a thing. */
function sumsOf<Thing>(
  { rows }: Corpus,
  things: Iterable<Thing>,
  having: (thing: Thing) => readonly number[] | undefined,
  weightOf: (thing: Thing) => number,
): Float64Array {
  const sums = new Float64Array(rows.length);
  for (const thing of things)
    for (const row of having(thing) ?? []) sums[row] = (sums[row] ?? 0) + weightOf(thing);
  return sums;
}

/** What a query has in common with each row, all but passages and asks. */
const sumsWith = (corpus: Corpus, query: Query, before: number) => ({
  pieces: piecesOf(corpus, query),
  facts: sumsOf(
    corpus,
    query.facts.items,
    (item) => corpus.facts.rows.get(item),
    () => 1,
  ),
  issues: sumsOf(
    corpus,
    new Set(query.analysis.submission.issues),
    (issue) => corpus.issues.get(issue),
    (issue) => issueWeight(issue, corpus),
  ),
  ...corpus.ground.likenesses(query.about, before),
});

type Sums = ReturnType<typeof sumsWith>;

const isOld = ({ analysis }: Query): boolean => (analysis.submission.cycle ?? '') !== '';

/**
 * Visits the rows of a corpus before `before` with which a query has something in common; with `everything` also those
 * that are only a little alike.
 */
export function scan(
  corpus: Corpus,
  query: Query,
  before: number,
  everything: boolean,
  visit: (common: Common) => void,
): void {
  const [seeds, sums] = [seedsOf(corpus, query), sumsWith(corpus, query, before)];
  const matches = corpus.asks.matches(query.analysis.asks, query.row, before, corpus.all);
  const leastTopic = everything ? WORTH_A_LOOK.anyTopic : WORTH_A_LOOK.topic;
  for (let row = 0; row < before; row++) {
    const first = corpus.rows[row];
    if (!first || (isOld(query) && isOld(first))) continue;
    const passages = passagesWith(first, query, seeds.get(row));
    const asks = matches.get(row) ?? NO_MATCHES;
    const reworded = rewordedShare(query, first, sums.pieces[row] ?? 0);
    if (
      passages.length > 0 ||
      reworded >= WORTH_A_LOOK.reworded ||
      asks.score >= WORTH_A_LOOK.asks ||
      asks.opposed.length > 0 ||
      isWorthALook(sums, row, leastTopic)
    )
      visit(commonOf(corpus, { first, second: query, passages, asks }, sums, row, reworded));
  }
}

const isWorthALook = ({ issues, topic, outline, facts }: Sums, row: number, leastTopic: number): boolean =>
  (issues[row] ?? 0) > 0 ||
  (facts[row] ?? 0) >= WORTH_A_LOOK.facts ||
  topic.reaches(row, leastTopic) ||
  outline.reaches(row, WORTH_A_LOOK.outline);

function commonOf(
  { facts }: Corpus,
  pair: Pick<Common, 'first' | 'second' | 'passages' | 'asks'>,
  sums: Sums,
  row: number,
  reworded: number,
): Common {
  const { first, second, passages, asks } = pair;
  const factCount = sums.facts[row] ?? 0;
  const signals = {
    pieces: sums.pieces[row] ?? 0,
    reworded,
    facts: factShare(facts, first.facts, second.facts, factCount),
    topic: Math.min(1, sums.topic.of(row)),
    outline: Math.min(1, sums.outline.of(row)),
    issues: issueShare(second, first, sums.issues[row] ?? 0),
  };
  return { first, second, passages, asks, signals, factCount };
}

const passagesWith = (first: Query, query: Query, seeds: readonly number[] | undefined): ItemPassage[] =>
  seeds
    ? sharedPassages(
        { stream: first.analysis.stream, excluded: first.excluded },
        { stream: query.analysis.stream, excluded: query.excluded },
        seeds,
      )
    : [];

function rewordedShare(query: Query, first: Query, pieces: number): number {
  const smaller = Math.min(query.pieceCount, first.pieceCount);
  return pieces >= WORTH_A_LOOK.pieces && smaller > 0 ? Math.min(1, pieces / smaller) : 0;
}

/** Weighted share of the issues of either that both have; `shared` is the weight of those. */
function issueShare(query: Query, first: Query, shared: number): number {
  const either = first.issueTotal + query.issueTotal - shared;
  return shared > 0 && either > 0 ? Math.min(1, shared / either) : 0;
}
