// Which submissions overlap, with what each pair rests on. All can be compared at once, or stay read in an index
// between runs, which compares all with all or one new text with all, and reads only what changed.
import { createContentMeasure, type ContentMeasure } from '../content/content';
import { createReader } from '../reading/reader';
import { createAnalyst, type Analysis } from './analysis';
import { scan } from './candidates';
import { textsOfMany } from './common-texts';
import { buildCorpus, placeOutside, type Corpus } from './corpus';
import { overlapGroupsOf } from './groups';
import { keyOfIgnored, readIgnored, type IgnoredTexts } from './ignored-texts';
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
function overlapsOf(corpus: Corpus): Overlaps {
  const closest = createClosestPairs();
  corpus.rows.forEach((query, row) =>
    scan(corpus, query, row, (common) => {
      const scored = scorePair(corpus, common);
      if (scored) closest.add(scored);
    }),
  );
  const pairs = closest.kept();
  const rankOf = createRanks();
  return {
    pairs: pairs.map((pair) => showPair(pair, rankOf(pair.level))),
    common: textsOfMany(corpus).map((text) => showCommon(text, corpus)),
    groups: overlapGroupsOf(pairs),
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
  const found: ScoredPair[] = [];
  for (const corpus of corpora)
    scan(corpus, placeOutside(corpus, draft, all), corpus.rows.length, (common) => {
      const pair = isLeftOut(common.first.analysis) ? undefined : scorePair(corpus, common);
      if (pair) found.push(pair);
    });
  const rankOf = createRanks();
  return found
    .sort(byCloseness)
    .slice(0, limit)
    .map((pair) => swapSides(showPair(pair, rankOf(pair.level))));
}

const inOrder = (rows: Iterable<Analysis>): Analysis[] =>
  [...rows].sort((x, y) => (x.submission.id < y.submission.id ? -1 : 1));

class Index implements OverlapIndex {
  private readonly analyst;
  private readonly rows = new Map<string, Analysis>();
  private ignored: IgnoredTexts;
  /** Laid out last, with what it was laid out from. */
  private laidOut: { corpus: Corpus; rows: ReadonlyMap<string, Analysis> } | undefined;

  constructor(private readonly measure: ContentMeasure) {
    this.analyst = createAnalyst(measure);
    this.ignored = readIgnored([], measure.reader);
  }

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
    return overlapsOf(this.layOut());
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
    this.ignored = readIgnored(ignored, this.measure.reader);
    for (const [id, { submission }] of this.rows) this.rows.set(id, this.read(submission));
  }

  private read(submission: ComparedSubmission): Analysis {
    return this.analyst.analyse(submission, this.ignored);
  }

  private layOut(): Corpus {
    const corpus = buildCorpus(inOrder(this.rows.values()), this.measure);
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
    return [known.corpus, buildCorpus(rows, this.measure, known.corpus)];
  }
}

/**
 * An empty index. `overlaps` compares all that is in it, `compare` one text with all. What `put` adds is read once;
 * texts that did not change are not read again. Ignored texts are those of the last `overlaps`.
 */
export const createOverlapIndex = (
  measure: ContentMeasure = createContentMeasure(createReader()),
): OverlapIndex => new Index(measure);

/**
 * The submissions that overlap, closest first, the text that many share, and groups that overlap in their text. Each
 * pair carries what it is based on. The answer does not depend on the order in which submissions are given; ids must
 * differ. Levels: copied text, reworded text, same asks, related.
 */
export function findOverlaps(
  submissions: readonly ComparedSubmission[],
  options: FindOptions = {},
  measure?: ContentMeasure,
): Overlaps {
  const index = createOverlapIndex(measure);
  // An empty index is told first what may be shared; later it would have to read all texts again.
  index.overlaps(options);
  // In the order of ids, since sums depend on the order of adding.
  for (const submission of [...submissions].sort((x, y) => (x.id < y.id ? -1 : 1))) index.put(submission);
  return index.overlaps(options);
}
