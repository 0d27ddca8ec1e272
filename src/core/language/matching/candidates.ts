// Candidates: goes through all submissions with one query, adds up what it has in common with each, signal by signal,
// and visits those that have enough to be judged.
import { zeros } from '../reading/hashes';
import type { Corpus, Query } from './corpus';
import { factShare } from './facts';
import { NO_TEXTS } from './hash-index';
import type { Signals } from './levels';
import { WORTH_A_LOOK } from './overlap-thresholds';
import { sharedPassages, type ItemPassage } from './passages';
import { NO_MATCHES, type AskMatches } from './shared-asks';

/** What two submissions have in common; the row of the corpus is the first. */
export interface SharedContent {
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
  let followed = NO_TEXTS;
  for (
    let entry = query.runs.entries[i] ?? NO_TEXTS;
    entry !== NO_TEXTS;
    entry = runs.before[entry] ?? NO_TEXTS
  ) {
    const row = runs.rows[entry] ?? 0;
    if (!linksAll && followed !== NO_TEXTS && row !== followed) return;
    if (isCommon && rows[row]?.isLargelyCommon !== true) continue;
    followed = row;
    yield entry;
  }
}

/** By row, places of equal fingerprints in the row and in the query, in turn. */
function seedsOf(corpus: Corpus, query: Query): Map<number, number[]> {
  const seeds = new Map<number, number[]>();
  query.analysis.fingerprints.positions.forEach((position, i) => {
    if (query.runs.entries[i] === NO_TEXTS) return;
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
    for (
      let entry = pieceEntries[i] ?? NO_TEXTS;
      entry !== NO_TEXTS;
      entry = pieces.before[entry] ?? NO_TEXTS
    ) {
      const row = pieces.rows[entry] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  return counts;
}

/** How many rare names and figures each row has, too. */
function factsOf({ facts, rows }: Corpus, query: Query): Int32Array {
  const counts = zeros(rows.length);
  for (const item of query.facts.items)
    for (const row of facts.rows.get(item) ?? []) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

const isOld = ({ analysis }: Query): boolean => (analysis.submission.cycle ?? '') !== '';

/** Visits the rows of a corpus before `before` with which a query has something in common that is worth a look. */
export function scan(
  corpus: Corpus,
  query: Query,
  before: number,
  visit: (common: SharedContent) => void,
): void {
  const [seeds, pieces, facts] = [seedsOf(corpus, query), piecesOf(corpus, query), factsOf(corpus, query)];
  const matches = corpus.asks.matches(query.analysis.asks, query.row, before, corpus.all);
  for (let row = 0; row < before; row++) {
    const first = corpus.rows[row];
    if (!first || (isOld(query) && isOld(first))) continue;
    const passages = passagesWith(first, query, seeds.get(row));
    const reworded = rewordedShare(query, first, pieces[row] ?? 0);
    const factCount = facts[row] ?? 0;
    const asks = matches.get(row) ?? NO_MATCHES;
    const isWorthALook =
      passages.length > 0 ||
      asks !== NO_MATCHES ||
      reworded >= WORTH_A_LOOK.reworded ||
      factCount >= WORTH_A_LOOK.facts;
    if (!isWorthALook) continue;
    const signals = {
      pieces: pieces[row] ?? 0,
      reworded,
      facts: factShare(corpus.facts, first.facts, query.facts, factCount),
    };
    visit({ first, second: query, passages, asks, signals, factCount });
  }
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
