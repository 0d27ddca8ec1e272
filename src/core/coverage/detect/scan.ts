// Compares one submission with all rows of a corpus at once and visits those with which it has something in common.
import { at } from '../../language/numbers';
import type { AskMatches } from './match-asks';
import { createAskMatcher } from './match-asks';
import type { Corpus } from './corpus';
import { MANY, issueWeight } from './corpus';
import { countFacts } from './facts';
import { createLikeness } from './likeness';
import type { ItemPassage } from './passages';
import { sharedPassages } from './passages';
import type { Probe, Ranges } from './probe';
import { createSeeds } from './seeds';

/** Up to this many submissions copies of one letter are each compared with each. */
const FEW_TEXTS = 40;
/** Among many submissions: seeds that two texts must share, and partners that are looked at for one text. */
const SEEDS_OF_MANY = 4;
const PARTNERS_OF_MANY = 50;
/** Triples that two texts must share to be looked at. */
const LEAST_TRIPLES = 3;
/** From these on the likeness alone is worth a look. */
const LEAST_TOPIC = 0.2;
const LEAST_OUTLINE = 0.3;
const LEAST_REWORDED = 0.02;
const LEAST_ASKS = 0.6;
const LEAST_FACTS = 8;
const ANY_TOPIC = 0.02;
/** Text in the same order; the largest number of rows that a common text is followed to. */
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

export type Visit = (common: Common) => void;

/** Compares a probe with the rows before `before`. `everything` visits all rows with any likeness. */
export type Scan = (probe: Probe, before: number, everything: boolean, visit: Visit) => void;

/** Counts, for each row before `before`, the triples in common; met rows are put on a list. */
function countTriples(
  ranges: Ranges,
  limit: number,
  before: number,
  counts: Int32Array,
  met: number[],
): void {
  const { from, to, sharing, rowOf } = ranges;
  for (let i = 0; i < from.length; i++) {
    if (at(sharing, i) > limit) continue;
    for (let entry = at(from, i); entry >= 0 && entry < at(to, i); entry++) {
      const row = at(rowOf, entry);
      if (row >= before) break;
      const count = at(counts, row);
      if (count === 0) met.push(row);
      counts[row] = count + 1;
    }
  }
}

/** A scanner with the room that scans need; one scan at a time. */
export function createScan(corpus: Corpus): Scan {
  const { rows, issues } = corpus;
  const count = rows.length;
  const isMany = count > MANY;
  const size = corpus.reader.dimensionCount() + 1;
  const topic = createLikeness(corpus.topic, count, size);
  const outline = createLikeness(corpus.outline, count, size);
  const tripleCounts = new Int32Array(count);
  const factCounts = new Int32Array(count);
  const issueSums = new Float64Array(count);
  const seeds = createSeeds(count);
  const matcher = createAskMatcher(corpus);

  const addIssues = (probe: Probe, before: number): void => {
    for (const issue of new Set(probe.analysis.submission.issues)) {
      const having = issues.get(issue) ?? [];
      const weight = issueWeight(having.length, corpus.all);
      for (const row of having) {
        if (row >= before) break;
        issueSums[row] = (issueSums[row] ?? 0) + weight;
      }
    }
  };

  /** Seeds of text that only few have, and of letters of which many have a copy. */
  const addSeeds = (probe: Probe, before: number): void => {
    const { from, to, sharing, rowOf, positions } = probe.copied;
    for (let i = 0; i < from.length; i++) {
      const isCommon = at(sharing, i) > probe.limit;
      if (isCommon && !probe.isLargelyCommon) continue;
      let followed = -1;
      // From the nearest row backwards: of a letter with many copies each is linked to the one before.
      for (let entry = at(to, i) - 1; entry >= at(from, i) && at(from, i) >= 0; entry--) {
        const row = at(rowOf, entry);
        if (row >= before || (isCommon && corpus.isLargelyCommon[row] !== 1)) continue;
        if (isCommon && count > FEW_TEXTS && followed >= 0 && row !== followed) break;
        followed = row;
        seeds.add(row, at(positions, entry), at(probe.positions, i));
      }
    }
  };

  const rewordedShare = (probe: Probe, row: number): number => {
    const triples = at(tripleCounts, row);
    const smaller = Math.min(probe.tripleCount, at(corpus.tripleCounts, row));
    return triples >= LEAST_TRIPLES && smaller > 0 ? Math.min(1, triples / smaller) : 0;
  };

  const factShare = (probe: Probe, row: number): number => {
    const fewer = Math.min(probe.rareItems.length, at(corpus.facts.counts, row));
    return fewer > 0 ? Math.min(1, at(factCounts, row) / fewer) : 0;
  };

  const passagesWith = (probe: Probe, row: number): readonly ItemPassage[] => {
    const other = rows[row];
    if (!other || seeds.count(row) < (isMany ? SEEDS_OF_MANY : 1)) return NOTHING;
    return sharedPassages(
      { stream: other.stream, aside: corpus.aside[row] },
      { stream: probe.analysis.stream, aside: probe.aside },
      seeds.of(row),
    );
  };

  return (probe, before, everything, visit) => {
    const { analysis } = probe;
    topic.fill(probe.topic, before);
    outline.fill(probe.outline, before);
    const met: number[] = [];
    countTriples(probe.reworded, probe.tripleLimit, before, tripleCounts, met);
    countFacts(corpus.facts, probe.rareItems, before, factCounts);
    addIssues(probe, before);
    addSeeds(probe, before);
    if (isMany) seeds.keepMost(PARTNERS_OF_MANY);
    matcher.add(probe, before);
    const isOld = (analysis.submission.cycle ?? '') !== '';
    const end = Math.min(before, count);
    for (let row = 0; row < end; row++) {
      if (isOld && (rows[row]?.submission.cycle ?? '') !== '') continue;
      const passages = passagesWith(probe, row);
      const reworded = rewordedShare(probe, row);
      const issueWeight = issueSums[row] ?? 0;
      const isWorthALook =
        passages.length > 0 ||
        issueWeight > 0 ||
        reworded >= LEAST_REWORDED ||
        at(factCounts, row) >= LEAST_FACTS ||
        matcher.bound(row) >= LEAST_ASKS ||
        matcher.isOpposed(row) ||
        topic.bound(row) >= (everything ? ANY_TOPIC : LEAST_TOPIC) ||
        outline.bound(row) >= LEAST_OUTLINE;
      if (!isWorthALook) continue;
      visit({
        row,
        passages,
        triples: at(tripleCounts, row),
        reworded,
        factCount: at(factCounts, row),
        facts: factShare(probe, row),
        topic: topic.exact(row),
        outline: outline.exact(row),
        issueWeight,
        asks: matcher.matches(row),
      });
    }
    topic.clear(end);
    outline.clear(end);
    issueSums.fill(0, 0, end);
    factCounts.fill(0, 0, end);
    for (const row of met) tripleCounts[row] = 0;
    seeds.clear();
    matcher.clear();
  };
}
