// Submissions kept read: all pairs at once, or one text against all, with only what changed read again.
import { createReader } from '../../language/reader';
import type { Analysis } from './analysis';
import { createAnalyst } from './analysis';
import { textsOfMany } from './common-texts';
import type { Corpus } from './corpus';
import { buildCorpus, commonFrom, usualFrom } from './corpus';
import { groupsOf } from './groups';
import type { Judged } from './judge';
import { byCloseness, judge } from './judge';
import { createKeeper } from './keep-closest';
import { probeFor, probeOfRow } from './probe';
import { createScan } from './scan';
import type { Ignored } from './set-aside';
import { readIgnored } from './set-aside';
import { createDisplay, createRanks } from './show';
import { turned } from './turned';
import type { ComparedSubmission, FindOptions, OverlapIndex, OverlapPair, Overlaps } from './types';

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

function allPairs(corpus: Corpus, everything: boolean): Judged[] {
  const scan = createScan(corpus);
  const numbers = new Map(corpus.rows.map((row, number) => [row, number]));
  const keeper = createKeeper(corpus.rows.length, ({ first, second }) => [
    numbers.get(first) ?? 0,
    numbers.get(second) ?? 0,
  ]);
  const all: Judged[] = [];
  for (let row = 0; row < corpus.rows.length; row++) {
    const probe = probeOfRow(corpus, row);
    if (!probe) continue;
    scan(probe, row, everything, (common) => {
      const judged = judge(corpus, probe, common, everything);
      if (judged && everything) all.push(judged);
      else if (judged) keeper.offer(judged);
    });
  }
  return everything ? all.sort(byCloseness) : keeper.kept();
}

/** All overlaps of a corpus, shown. */
function overlapsOf(corpus: Corpus, options: FindOptions): Overlaps {
  const judged = allPairs(corpus, options.everyPair === true);
  const display = createDisplay(corpus);
  const rankOf = createRanks();
  const fingerprints = corpus.rows.map((row) => row.fingerprints);
  return {
    pairs: judged.map((pair) => display.pair(pair, rankOf(pair.level))),
    common: textsOfMany(corpus.copied, corpus.limit, fingerprints).map((text) => display.common(text)),
    groups: groupsOf(judged),
  };
}

/** The closest pairs of one analysis with the rows of several corpora that share their weights. */
function compareWith(
  corpora: readonly Corpus[],
  draft: Analysis,
  isLeftOut: (row: Analysis) => boolean,
  limit: number,
): OverlapPair[] {
  const all = corpora.reduce((sum, { rows }) => sum + rows.length, 0);
  const found = corpora.flatMap((corpus) => {
    const probe = probeFor(corpus, draft, commonFrom(all + 1), usualFrom(all + 1));
    const judged: { pair: Judged; corpus: Corpus }[] = [];
    createScan(corpus)(probe, corpus.rows.length, false, (common) => {
      const pair = judge(corpus, probe, common, false);
      if (pair && !isLeftOut(pair.first)) judged.push({ pair, corpus });
    });
    return judged;
  });
  const rankOf = createRanks();
  const displays = new Map(corpora.map((corpus) => [corpus, createDisplay(corpus)]));
  return found
    .sort((x, y) => byCloseness(x.pair, y.pair))
    .slice(0, limit)
    .flatMap(({ pair, corpus }) => displays.get(corpus)?.pair(pair, rankOf(pair.level)) ?? [])
    .map(turned);
}

const inOrder = (rows: Iterable<Analysis>): Analysis[] =>
  [...rows].sort((x, y) => (x.submission.id < y.submission.id ? -1 : 1));

/**
 * An empty index. `overlaps` compares all that is in it, `compare` one text with all. What `put` adds is read once;
 * texts that did not change are not read again. Ignored texts are those of the last `overlaps`.
 */
export function createOverlapIndex(): OverlapIndex {
  const reader = createReader();
  const analyst = createAnalyst(reader);
  const rows = new Map<string, Analysis>();
  let ignored: Ignored = readIgnored([], reader);
  /** Laid out last, with what it was laid out from. */
  let laidOut: { corpus: Corpus; rows: ReadonlyMap<string, Analysis> } | undefined;

  const ignore = (texts: readonly string[]): void => {
    const next = readIgnored(texts, reader);
    if (next.key === ignored.key) return;
    ignored = next;
    for (const [id, { submission }] of rows) rows.set(id, analyst.analyse(submission, ignored));
  };
  const layOut = (): Corpus => {
    const corpus = buildCorpus(inOrder(rows.values()), reader);
    laidOut = { corpus, rows: new Map(rows) };
    return corpus;
  };
  /** The corpus as it was laid out, and one of what came later. */
  const corpora = (): readonly Corpus[] => {
    const known = laidOut;
    if (!known) return [layOut()];
    const later = [...rows].filter(([id, analysis]) => known.rows.get(id) !== analysis);
    if (later.length === 0) return [known.corpus];
    if (later.length > MOST_LATER) return [layOut()];
    return [known.corpus, buildCorpus(inOrder(later.map(([, row]) => row)), reader, known.corpus)];
  };
  return {
    put(submission) {
      const known = rows.get(submission.id);
      const analysis =
        known && readsTheSame(known.submission, submission)
          ? { ...known, submission }
          : analyst.analyse(submission, ignored);
      rows.set(submission.id, analysis);
    },
    remove: (id) => void rows.delete(id),
    overlaps(options = {}) {
      ignore(options.ignored ?? []);
      return overlapsOf(layOut(), options);
    },
    compare(draft, limit) {
      const isLeftOut = (row: Analysis): boolean =>
        row.submission.id === draft.id || rows.get(row.submission.id) !== row;
      const analysis = analyst.analyse(draft, ignored);
      return compareWith(corpora(), analysis, isLeftOut, limit);
    },
  };
}
