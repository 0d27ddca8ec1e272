// Which submissions overlap, with what each pair rests on. All can be compared at once, or stay read in an index
// between runs, which compares all with all or one new text with all, and reads only what changed.
import { createReader } from '../reading/reader';
import { createAnalyst, type Analysis } from './analysis';
import { textsOfMany } from './common-texts';
import { buildCorpus, type Corpus } from './corpus';
import { commonFrom, usualFrom } from './overlap-thresholds';
import { groupsOf } from './groups';
import { byCloseness, scorePair, type ScoredPair } from './score-pair';
import { createTopPairs } from './top-k';
import { queryFor, queryOfRow } from './query';
import { CandidateScan } from './candidates';
import { keyOfIgnored, readIgnored, type Ignored } from './excluded-text';
import { createDisplay, createRanks } from './show';
import {
  swapSides,
  type ComparedSubmission,
  type FindOptions,
  type OverlapIndex,
  type OverlapPair,
  type Overlaps,
} from './types';

export type {
  CommonText,
  ComparedSubmission,
  FindOptions,
  MatchedAsk,
  Outline,
  OverlapGroup,
  OverlapIndex,
  OverlapPair,
  Overlaps,
  Passage,
  Stretch,
} from './types';

/** Submissions that came after the corpus was laid out are compared one by one up to this many. */
const MOST_LATER = 30;

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);

/** Whether a submission reads as before; issues and cycle are not read. */
const readsTheSame = (one: ComparedSubmission, other: ComparedSubmission): boolean =>
  one.text === other.text &&
  one.title === other.title &&
  one.summary === other.summary &&
  sameList(one.asks, other.asks);

function allPairs(corpus: Corpus, everything: boolean): ScoredPair[] {
  const candidates = new CandidateScan(corpus);
  const numbers = new Map(corpus.rows.map((row, number) => [row, number]));
  const topPairs = createTopPairs(corpus.rows.length, ({ first, second }) => [
    numbers.get(first) ?? 0,
    numbers.get(second) ?? 0,
  ]);
  const all: ScoredPair[] = [];
  for (let row = 0; row < corpus.rows.length; row++) {
    const query = queryOfRow(corpus, row);
    if (!query) continue;
    candidates.scan(query, row, everything, (other, passages) => {
      const bar = everything ? 0 : Math.min(topPairs.bar(row), topPairs.bar(other));
      const scored = scorePair(corpus, query, candidates, other, passages, { everything, bar });
      if (scored && everything) all.push(scored);
      else if (scored) topPairs.offer(scored);
    });
  }
  return everything ? all.sort(byCloseness) : topPairs.kept();
}

/** All overlaps of a corpus, shown. */
function overlapsOf(corpus: Corpus, options: FindOptions): Overlaps {
  const scored = allPairs(corpus, options.everyPair === true);
  const display = createDisplay(corpus);
  const rankOf = createRanks();
  const fingerprints = corpus.rows.map((row) => row.fingerprints);
  return {
    pairs: scored.map((pair) => display.pair(pair, rankOf(pair.level))),
    common: textsOfMany(corpus.copied, corpus.limit, fingerprints).map((text) => display.common(text)),
    groups: groupsOf(scored),
  };
}

/** A corpus with the buffers in which texts are compared with it. */
interface Scanned {
  readonly corpus: Corpus;
  readonly scanner: CandidateScan;
}

const scanned = (corpus: Corpus): Scanned => ({ corpus, scanner: new CandidateScan(corpus) });

/** The closest pairs of one analysis with the rows of several corpora that share their weights. */
function compareWith(
  corpora: readonly Scanned[],
  draft: Analysis,
  isLeftOut: (row: Analysis) => boolean,
  limit: number,
): OverlapPair[] {
  const all = corpora.reduce((sum, { corpus }) => sum + corpus.rows.length, 0);
  const found = corpora.flatMap(({ corpus, scanner }) => {
    const query = queryFor(corpus, draft, commonFrom(all + 1), usualFrom(all + 1));
    const scored: { pair: ScoredPair; corpus: Corpus }[] = [];
    scanner.scan(query, corpus.rows.length, false, (row, passages) => {
      const pair = scorePair(corpus, query, scanner, row, passages, { everything: false, bar: 0 });
      if (pair && !isLeftOut(pair.first)) scored.push({ pair, corpus });
    });
    return scored;
  });
  const rankOf = createRanks();
  const displays = new Map(corpora.map(({ corpus }) => [corpus, createDisplay(corpus)]));
  return found
    .sort((x, y) => byCloseness(x.pair, y.pair))
    .slice(0, limit)
    .flatMap(({ pair, corpus }) => displays.get(corpus)?.pair(pair, rankOf(pair.level)) ?? [])
    .map(swapSides);
}

const inOrder = (rows: Iterable<Analysis>): Analysis[] =>
  [...rows].sort((x, y) => (x.submission.id < y.submission.id ? -1 : 1));

class Index implements OverlapIndex {
  private readonly reader = createReader();
  private readonly analyst = createAnalyst(this.reader);
  private readonly rows = new Map<string, Analysis>();
  private ignored: Ignored = readIgnored([], this.reader);
  /** Laid out last, with what it was laid out from. */
  private laidOut: { scanned: Scanned; rows: ReadonlyMap<string, Analysis> } | undefined;

  put(submission: ComparedSubmission): void {
    const known = this.rows.get(submission.id);
    const analysis =
      known && readsTheSame(known.submission, submission)
        ? { ...known, submission }
        : this.analyst.analyse(submission, this.ignored);
    this.rows.set(submission.id, analysis);
  }

  remove(id: string): void {
    this.rows.delete(id);
  }

  overlaps(options: FindOptions = {}): Overlaps {
    this.ignore(options.ignored ?? []);
    return overlapsOf(this.layOut().corpus, options);
  }

  compare(draft: ComparedSubmission, limit: number): OverlapPair[] {
    const isLeftOut = (row: Analysis): boolean =>
      row.submission.id === draft.id || this.rows.get(row.submission.id) !== row;
    const analysis = this.analyst.analyse(draft, this.ignored);
    return compareWith(this.corpora(), analysis, isLeftOut, limit);
  }

  private ignore(texts: readonly string[]): void {
    if (keyOfIgnored(texts) === this.ignored.key) return;
    this.ignored = readIgnored(texts, this.reader);
    for (const [id, { submission }] of this.rows) {
      this.rows.set(id, this.analyst.analyse(submission, this.ignored));
    }
  }

  private layOut(): Scanned {
    const corpus = scanned(buildCorpus(inOrder(this.rows.values()), this.reader));
    this.laidOut = { scanned: corpus, rows: new Map(this.rows) };
    return corpus;
  }

  /** The corpus as it was laid out, and one of what came later. */
  private corpora(): readonly Scanned[] {
    const known = this.laidOut;
    if (!known) return [this.layOut()];
    const later = [...this.rows].filter(([id, analysis]) => known.rows.get(id) !== analysis);
    if (later.length === 0) return [known.scanned];
    if (later.length > MOST_LATER) return [this.layOut()];
    const rows = inOrder(later.map(([, row]) => row));
    return [known.scanned, scanned(buildCorpus(rows, this.reader, known.scanned.corpus))];
  }
}

/**
 * An empty index. `overlaps` compares all that is in it, `compare` one text with all. What `put` adds is read once;
 * texts that did not change are not read again. Ignored texts are those of the last `overlaps`.
 */
export const createOverlapIndex = (): OverlapIndex => new Index();

/**
 * The submissions that overlap, closest first, the text that many share, and groups that overlap in their text. Each
 * pair carries what it is based on. The answer does not depend on the order in which submissions are given; ids must
 * differ. Levels: copied text, reworded text, same asks, same issue, related.
 */
export function findOverlaps(
  submissions: readonly ComparedSubmission[],
  options: FindOptions = {},
): Overlaps {
  const reader = createReader();
  const analyst = createAnalyst(reader);
  const ignored = readIgnored(options.ignored ?? [], reader);
  const ordered = [...submissions].sort((x, y) => (x.id < y.id ? -1 : 1));
  const rows = ordered.map((submission) => analyst.analyse(submission, ignored));
  return overlapsOf(buildCorpus(rows, reader), options);
}
