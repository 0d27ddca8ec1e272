// The corpus: all submissions that are compared, with what is known only of all of them together, such as which runs of
// words, facts and asks others have too; and each submission as it stands among them.
import type { ContentMeasure } from '../content/content';
import type { Analysis } from './analysis';
import { factsOf, indexFacts, type FactIndex, type Facts } from './facts';
import { HashIndex, NO_TEXTS, type HashMatches } from './hash-index';
import { commonFrom, SHARED_BY_MANY, usualFrom } from './overlap-thresholds';
import { indexAsks, type AskIndex } from './shared-asks';
import { SHINGLE } from './winnowing';

/** What is known of all submissions together. */
interface Collection {
  readonly runs: HashIndex;
  readonly pieces: HashIndex;
  readonly facts: FactIndex;
  readonly asks: AskIndex;
  /** How many submissions the weights are made from. */
  readonly all: number;
}

export interface Corpus extends Collection {
  readonly rows: readonly Query[];
}

/** One submission as it stands among all others, to be compared with each of them. */
export interface Query {
  readonly analysis: Analysis;
  /** Its number in the corpus; -1 for one from outside. */
  readonly row: number;
  /** Items that do not count since they may be shared or many have them; of a copy of a letter all count. */
  readonly excluded: Uint8Array | undefined;
  /** It consists largely of text that many share. */
  readonly isLargelyCommon: boolean;
  /** Where its fingerprints stand in other texts. */
  readonly runs: HashMatches;
  /** Whether one of its fingerprints is shared by many; and in how many submissions it stands, this one among them. */
  isCommon(fingerprint: number): boolean;
  sharing(fingerprint: number): number;
  /** Pieces that are no usual turn of speech; and the latest entry of each of them in an earlier text. */
  readonly pieceCount: number;
  readonly pieceEntries: Int32Array;
  readonly facts: Facts;
}

/** Which items of a text do not count. */
function commonPart({ fingerprints, stream, excluded }: Analysis, isCommon: (i: number) => boolean) {
  const common = fingerprints.positions.filter((_place, i) => isCommon(i));
  const isLargelyCommon =
    common.length > 0 && common.length >= fingerprints.positions.length * SHARED_BY_MANY.largeShare;
  if (common.length === 0 || isLargelyCommon) return { excluded, isLargelyCommon };
  const all = excluded?.slice() ?? new Uint8Array(stream.length);
  for (const place of common) all.fill(1, place, place + SHINGLE);
  return { excluded: all, isLargelyCommon };
}

/** The runs and pieces of a submission among those of `all`, and what of it counts. */
function placeHashes(
  { runs, pieces }: Pick<Collection, 'runs' | 'pieces'>,
  analysis: Analysis,
  row: number,
  all: number,
) {
  const outside = row < 0 ? 1 : 0;
  const [limit, pieceLimit] = [commonFrom(all + outside), usualFrom(all + outside)];
  const ownRuns = runs.own[row] ?? runs.find(analysis.fingerprints.hashes);
  const ownPieces = pieces.own[row] ?? pieces.find(analysis.pieces);
  const sharing = (fingerprint: number): number => (ownRuns.texts[fingerprint] ?? 0) + outside;
  const isCommon = (fingerprint: number): boolean => sharing(fingerprint) > limit;
  const counted = ownPieces.entries.filter((_entry, i) => {
    const texts = ownPieces.texts[i] ?? 0;
    return texts !== 0 && texts + outside <= pieceLimit;
  });
  return {
    analysis,
    row,
    ...commonPart(analysis, isCommon),
    runs: ownRuns,
    pieceCount: counted.length,
    pieceEntries: counted.filter((entry) => entry !== NO_TEXTS),
    isCommon,
    sharing,
  };
}

/** A submission from outside, to be compared with `all` others, of which this corpus has some. */
export function placeOutside(corpus: Corpus, analysis: Analysis, all: number): Query {
  const placed = placeHashes(corpus, analysis, -1, all);
  return { ...placed, facts: factsOf(corpus.facts, analysis, placed.excluded, 1) };
}

/** Lays out submissions. `given` is the larger collection that these few were added to. */
export function buildCorpus(rows: readonly Analysis[], measure: ContentMeasure, given?: Corpus): Corpus {
  const runs = new HashIndex(
    rows.map(({ fingerprints: { hashes, positions } }) => ({ hashes, places: positions })),
  );
  const pieces = new HashIndex(
    rows.map((row) => ({ hashes: row.pieces })),
    true,
  );
  const placed = rows.map((each, row) => placeHashes({ runs, pieces }, each, row, rows.length));
  const facts = indexFacts(placed);
  return {
    runs,
    pieces,
    facts,
    asks: indexAsks(rows, measure, given !== undefined),
    all: rows.length + (given?.all ?? 0),
    rows: placed.map((each) => ({ ...each, facts: factsOf(facts, each.analysis, each.excluded, 0) })),
  };
}
