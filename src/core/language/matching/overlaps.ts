// Which submissions overlap, with what each pair rests on. All can be compared at once, or stay read in an index
// between runs, which compares all with all or one new text with all, and reads only what changed.
import { createAskMeasure } from '../asks/measure';
import { createReader } from '../reading/reader';
import { createAnalyst, type Analysis } from './analysis';
import { scan } from './candidates';
import { textsOfMany } from './common-texts';
import { buildCorpus, placeOutside, type Corpus } from './corpus';
import { groupsOf } from './groups';
import { keyOfIgnored, readIgnored, type Ignored } from './ignored-texts';
import { byCloseness, createClosestPairs, scorePair, type ScoredPair } from './scored-pairs';
import { createRanks, showCommon, showPair } from './show';
import {
  swapSides,
  type ComparedSubmission,
  type FindOptions,
  type OverlapIndex,
  type OverlapPair,
  type Overlaps,
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

/** All overlaps of a corpus, shown. */
function overlapsOf(corpus: Corpus, everything: boolean): Overlaps {
  const closest = createClosestPairs(everything);
  corpus.rows.forEach((query, row) =>
    scan(corpus, query, row, everything, (common) => {
      const scored = scorePair(corpus, common, everything);
      if (scored) closest.add(scored);
    }),
  );
  const pairs = closest.kept();
  const rankOf = createRanks();
  return {
    pairs: pairs.map((pair) => showPair(pair, rankOf(pair.level), corpus)),
    common: textsOfMany(corpus).map((text) => showCommon(text, corpus)),
    groups: groupsOf(pairs),
  };
}

/** The closest pairs of one text with the rows of several corpora that share their weights; it is their first side. */
function compareWith(
  corpora: readonly Corpus[],
  draft: Analysis,
  isLeftOut: (row: Analysis) => boolean,
  limit: number,
): OverlapPair[] {
  const all = corpora.reduce((sum, { rows }) => sum + rows.length, 0);
  const found: { pair: ScoredPair; corpus: Corpus }[] = [];
  for (const corpus of corpora)
    scan(corpus, placeOutside(corpus, draft, all), corpus.rows.length, false, (common) => {
      const pair = isLeftOut(common.first.analysis) ? undefined : scorePair(corpus, common, false);
      if (pair) found.push({ pair, corpus });
    });
  const rankOf = createRanks();
  return found
    .sort((x, y) => byCloseness(x.pair, y.pair))
    .slice(0, limit)
    .map(({ pair, corpus }) => swapSides(showPair(pair, rankOf(pair.level), corpus)));
}

const inOrder = (rows: Iterable<Analysis>): Analysis[] =>
  [...rows].sort((x, y) => (x.submission.id < y.submission.id ? -1 : 1));

class Index implements OverlapIndex {
  private readonly reader = createReader();
  private readonly measure = createAskMeasure(this.reader);
  private readonly analyst = createAnalyst(this.reader, this.measure);
  private readonly rows = new Map<string, Analysis>();
  private ignored: Ignored = readIgnored([], this.reader);
  /** Laid out last, with what it was laid out from. */
  private laidOut: { corpus: Corpus; rows: ReadonlyMap<string, Analysis> } | undefined;

  put(submission: ComparedSubmission): void {
    const known = this.rows.get(submission.id);
    const analysis =
      known && readsTheSame(known.submission, submission) ? { ...known, submission } : this.read(submission);
    this.rows.set(submission.id, analysis);
  }

  remove(id: string): void {
    this.rows.delete(id);
  }

  overlaps(options: FindOptions = {}): Overlaps {
    this.prepare(options);
    return overlapsOf(this.layOut(), options.everyPair === true);
  }

  compare(draft: ComparedSubmission, limit: number): OverlapPair[] {
    const isLeftOut = (row: Analysis): boolean =>
      row.submission.id === draft.id || this.rows.get(row.submission.id) !== row;
    const analysis = this.read(draft);
    return compareWith(this.corpora(), analysis, isLeftOut, limit);
  }

  /** All is read again where what may be shared is something else. */
  private prepare({ ignored = [] }: FindOptions): void {
    if (keyOfIgnored(ignored) === this.ignored.key) return;
    this.ignored = readIgnored(ignored, this.reader);
    for (const [id, { submission }] of this.rows) this.rows.set(id, this.read(submission));
  }

  private read(submission: ComparedSubmission): Analysis {
    return this.analyst.analyse(submission, this.ignored);
  }

  private layOut(): Corpus {
    const corpus = buildCorpus(inOrder(this.rows.values()), this.reader, this.measure);
    this.laidOut = { corpus, rows: new Map(this.rows) };
    return corpus;
  }

  /** The corpus as it was laid out, and one of what came later. */
  private corpora(): readonly Corpus[] {
    const known = this.laidOut;
    if (!known) return [this.layOut()];
    const later = [...this.rows].filter(([id, analysis]) => known.rows.get(id) !== analysis);
    if (later.length === 0) return [known.corpus];
    if (later.length > MOST_LATER) return [this.layOut()];
    const rows = inOrder(later.map(([, row]) => row));
    return [known.corpus, buildCorpus(rows, this.reader, this.measure, known.corpus)];
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
  const index = createOverlapIndex();
  // An empty index is told first what may be shared; later it would have to read all texts again.
  index.overlaps(options);
  // In the order of ids, since sums depend on the order of adding.
  for (const submission of [...submissions].sort((x, y) => (x.id < y.id ? -1 : 1))) index.put(submission);
  return index.overlaps(options);
}
