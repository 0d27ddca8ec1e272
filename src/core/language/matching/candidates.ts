// Generates candidates: goes through all submissions with one query, adds up every signal in one pass, and visits
// only those that have enough in common to be scored.
import { AskAssignment, type AskMatches } from './ask-assignment';
import { issueWeight, type Corpus } from './corpus';
import { MANY, WORTH_A_LOOK } from './overlap-thresholds';
import { countSharedEntities, entityShare } from './rare-entities';
import { HEADER, PER_HASH, type HashGroups } from './inverted-index';
import { CosineSearch, TOPIC_SEARCH } from './topic-index';
import { sharedPassages, FingerprintMatches, type ItemPassage } from './seed-and-extend';
import type { Query } from './query';
import type { Ranges } from './bitmap-lookup';

const NOTHING: readonly ItemPassage[] = [];

/** What two submissions have in common; the row of the corpus is the first. */
export interface Common {
  readonly row: number;
  readonly passages: readonly ItemPassage[];
  /** Triples that both have. */
  readonly triples: number;
  /** Share of the smaller set of triples. */
  readonly reworded: number;
  /** Rare words that both have, and their share of those of the text that has fewer. */
  readonly factCount: number;
  readonly facts: number;
  readonly topic: number;
  readonly outline: number;
  /** Weight of the issues in common. */
  readonly issueWeight: number;
  readonly asks: AskMatches;
}

/** What a query and a row have in common at most, without working it out. */
export interface Bounds {
  readonly reworded: number;
  readonly facts: number;
  readonly asks: number;
  readonly isOpposed: boolean;
  readonly topic: number;
  readonly outline: number;
  readonly issueWeight: number;
}

/** Called for each row that may have something in common, with the passages shared. */
export type Visit = (row: number, passages: readonly ItemPassage[]) => void;

/** Counts, for each row before `before`, the triples in common; met rows are put on a list. */
function countTriples(
  ranges: Ranges,
  limit: number,
  before: number,
  counts: Int32Array,
  met: number[],
): void {
  const { groups, groupOf } = ranges;
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? 0;
    if (group <= 0 || (groups[group] ?? 0) > limit) continue;
    const end = groups[group + 1] ?? 0;
    for (let place = group + HEADER; place < end; place += PER_HASH) {
      const row = groups[place] ?? 0;
      if (row >= before) break;
      const count = counts[row] ?? 0;
      if (count === 0) met.push(row);
      counts[row] = count + 1;
    }
  }
}

/** Where the hashes of a group end that are of rows before `before`. */
function endBefore(groups: HashGroups, group: number, before: number): number {
  const start = group + HEADER;
  let [low, high] = [0, ((groups[group + 1] ?? 0) - start) / PER_HASH];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[start + middle * PER_HASH] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return start + low * PER_HASH;
}

/** Compares submissions with all rows of a corpus, one at a time, in buffers that all comparisons share. */
export class CandidateScan {
  private readonly topic: CosineSearch;
  private readonly outline: CosineSearch;
  private readonly tripleCounts: Int32Array;
  private readonly factCounts: Int32Array;
  private readonly issueSums: Float64Array;
  private readonly seeds: FingerprintMatches;
  private readonly asks: AskAssignment;
  private readonly isMany: boolean;
  private tripled: number[] = [];
  private leastTopic: number = WORTH_A_LOOK.topic;

  constructor(private readonly corpus: Corpus) {
    const count = corpus.rows.length;
    const size = corpus.reader.dimensionCount() + 1;
    this.topic = new CosineSearch(corpus.topic, count, size, TOPIC_SEARCH.moreThanFeatures.topic);
    this.outline = new CosineSearch(corpus.outline, count, size, TOPIC_SEARCH.moreThanFeatures.outline);
    this.tripleCounts = new Int32Array(count);
    this.factCounts = new Int32Array(count);
    this.issueSums = new Float64Array(count);
    this.seeds = new FingerprintMatches(count);
    this.asks = new AskAssignment(corpus);
    this.isMany = count > MANY.from;
  }

  /**
   * Visits the rows before `before` with which a query has something in common; with `everything` also those that are
   * only a little alike.
   */
  scan(query: Query, before: number, everything: boolean, visit: Visit): void {
    this.fill(query, before);
    const isOld = (query.analysis.submission.cycle ?? '') !== '';
    this.leastTopic = everything ? WORTH_A_LOOK.anyTopic : WORTH_A_LOOK.topic;
    for (let row = 0; row < before; row++) {
      if (isOld && (this.corpus.rows[row]?.submission.cycle ?? '') !== '') continue;
      const passages = this.passagesWith(query, row);
      if (passages.length > 0 || this.mayBeWorthALook(query, row)) visit(row, passages);
    }
    this.clear(before);
  }

  /** Whether a row with which no passage is shared is worth being judged; to be asked while it is visited. */
  isWorthALook(query: Query, row: number): boolean {
    return (
      this.hasOtherReason(query, row) ||
      this.topic.reaches(row, this.leastTopic) ||
      this.outline.reaches(row, WORTH_A_LOOK.outline)
    );
  }

  /** What the query and a row have in common; to be asked while the row is visited. */
  common(query: Query, row: number, passages: readonly ItemPassage[]): Common {
    return {
      row,
      passages,
      triples: this.tripleCounts[row] ?? 0,
      reworded: this.rewordedShare(query, row),
      factCount: this.factCounts[row] ?? 0,
      facts: this.factShare(query, row),
      topic: this.topic.exact(row),
      outline: this.outline.exact(row),
      issueWeight: this.issueSums[row] ?? 0,
      asks: this.asks.matches(row),
    };
  }

  /** The asks of a row that are like those of the query; to be asked while the row is visited. */
  matches(row: number): AskMatches {
    return this.asks.matches(row);
  }

  /** What they have in common at most, which is told sooner; to be asked while the row is visited. */
  bounds(query: Query, row: number): Bounds {
    return {
      reworded: this.rewordedShare(query, row),
      facts: this.factShare(query, row),
      asks: this.asks.bound(row),
      isOpposed: this.asks.isOpposed(row),
      topic: this.topic.atMost(row),
      outline: this.outline.atMost(row),
      issueWeight: this.issueSums[row] ?? 0,
    };
  }

  private fill(query: Query, before: number): void {
    this.topic.fill(query.topic, before);
    this.outline.fill(query.outline, before);
    countTriples(query.reworded, query.tripleLimit, before, this.tripleCounts, this.tripled);
    countSharedEntities(this.corpus.facts, query.rareItems, before, this.factCounts);
    this.addIssues(query, before);
    this.addSeeds(query, before);
    if (this.isMany) this.seeds.keepMost(MANY.partners);
    this.asks.add(query, before);
  }

  private clear(before: number): void {
    this.topic.clear(before);
    this.outline.clear(before);
    this.issueSums.fill(0, 0, before);
    this.factCounts.fill(0, 0, before);
    for (const row of this.tripled) this.tripleCounts[row] = 0;
    this.tripled = [];
    this.seeds.clear();
    this.asks.clear();
  }

  /** The same as far as it is soon told. */
  private mayBeWorthALook(query: Query, row: number): boolean {
    return (
      this.hasOtherReason(query, row) ||
      this.topic.atMost(row) >= this.leastTopic ||
      this.outline.atMost(row) >= WORTH_A_LOOK.outline
    );
  }

  /** Reasons besides what the two are about. */
  private hasOtherReason(query: Query, row: number): boolean {
    return (
      (this.issueSums[row] ?? 0) > 0 ||
      this.rewordedShare(query, row) >= WORTH_A_LOOK.reworded ||
      (this.factCounts[row] ?? 0) >= WORTH_A_LOOK.facts ||
      this.asks.bound(row) >= WORTH_A_LOOK.asks ||
      this.asks.isOpposed(row)
    );
  }

  private addIssues(query: Query, before: number): void {
    for (const issue of new Set(query.analysis.submission.issues)) {
      const having = this.corpus.issues.get(issue) ?? [];
      const weight = issueWeight(having.length, this.corpus.all);
      for (const row of having) {
        if (row >= before) break;
        this.issueSums[row] = (this.issueSums[row] ?? 0) + weight;
      }
    }
  }

  /** Seeds of text that only few have, and of letters of which many have a copy. */
  private addSeeds(query: Query, before: number): void {
    const { groups, groupOf } = query.copied;
    for (let i = 0; i < groupOf.length; i++) {
      const group = groupOf[i] ?? 0;
      if (group <= 0) continue;
      const position = query.positions[i] ?? 0;
      if ((groups[group] ?? 0) <= query.limit) this.addRows(groups, group, before, position);
      else if (query.isLargelyCommon) this.addCopies(groups, group, before, position);
    }
  }

  private addRows(groups: HashGroups, group: number, before: number, own: number): void {
    const end = groups[group + 1] ?? 0;
    for (let place = group + HEADER; place < end; place += PER_HASH) {
      const row = groups[place] ?? 0;
      if (row >= before) break;
      this.seeds.add(row, groups[place + 1] ?? 0, own);
    }
  }

  /** Of a letter with many copies each is linked to the one before. */
  private addCopies(groups: HashGroups, group: number, before: number, own: number): void {
    const last = endBefore(groups, group, before) - PER_HASH;
    let followed = -1;
    for (let place = last; place >= group + HEADER; place -= PER_HASH) {
      const row = groups[place] ?? 0;
      if (this.corpus.isLargelyCommon[row] !== 1) continue;
      if (this.corpus.rows.length > WORTH_A_LOOK.fewCopies && followed >= 0 && row !== followed) break;
      followed = row;
      this.seeds.add(row, groups[place + 1] ?? 0, own);
    }
  }

  private rewordedShare(query: Query, row: number): number {
    const triples = this.tripleCounts[row] ?? 0;
    const smaller = Math.min(query.tripleCount, this.corpus.tripleCounts[row] ?? 0);
    return triples >= WORTH_A_LOOK.pieces && smaller > 0 ? Math.min(1, triples / smaller) : 0;
  }

  private factShare(query: Query, row: number): number {
    const { rareItems, expectedFacts } = query;
    return entityShare(this.corpus.facts, row, rareItems.length, expectedFacts, this.factCounts[row] ?? 0);
  }

  private passagesWith(query: Query, row: number): readonly ItemPassage[] {
    const other = this.corpus.rows[row];
    if (!other || this.seeds.count(row) < (this.isMany ? MANY.fingerprints : 1)) return NOTHING;
    return sharedPassages(
      { stream: other.stream, excluded: this.corpus.excluded[row] },
      { stream: query.analysis.stream, excluded: query.excluded },
      this.seeds.of(row),
    );
  }
}
