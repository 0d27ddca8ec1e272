// The ways of comparing, each run on the same texts, with its time and how well it does.
import { overlapsOf, type JudgedOverlaps } from './adapter';
import { createCorpus, type Corpus } from './corpus';
import { cosineScores, shingleScores } from './naive';
import { ignoredOf, shownScores } from './ours';
import {
  dolosScores,
  minhashScores,
  minisearchScores,
  stringSimilarityScores,
  tinyTfidfScores,
} from './peers';
import { qualityOf, type Quality } from './quality';
import type { Scores } from './scores';
import { timed } from './timing';

export interface Row {
  readonly method: string;
  readonly count: number;
  readonly milliseconds: number;
  /** Undefined where so few texts were compared that there is nothing to tell. */
  readonly quality: Quality | undefined;
  /** What the time would be for as many as the others, by pairs, where fewer were compared. */
  readonly extrapolated?: number;
}

export interface OurRun {
  readonly row: Row;
  readonly shown: JudgedOverlaps;
}

export function runOurs(corpus: Corpus, milliseconds: number): OurRun {
  const ignored = ignoredOf(corpus);
  const shown = overlapsOf(corpus.submissions, ignored);
  const quality = qualityOf(corpus, shownScores(corpus, shown.pairs));
  return { row: { method: 'ours', count: corpus.submissions.length, milliseconds, quality }, shown };
}

async function row(method: string, corpus: Corpus, run: () => Scores | Promise<Scores>): Promise<Row> {
  const { milliseconds, value } = await timed(run);
  return { method, count: corpus.submissions.length, milliseconds, quality: qualityOf(corpus, value) };
}

const textsOf = (corpus: Corpus): string[] => corpus.submissions.map(({ text }) => text);

/** The ways that the goals name, on all texts. */
export async function mainPeers(corpus: Corpus): Promise<Row[]> {
  const texts = textsOf(corpus);
  const count = texts.length;
  const rows = [
    await row('naive: 6-word runs, all pairs', corpus, () => shingleScores(texts)),
    await row('naive: tf-idf cosine, all pairs', corpus, () => cosineScores(texts)),
    await row('dolos-core k23 w17', corpus, () => dolosScores(texts, 23, 17)),
  ];
  const minhash = await minhashScores(texts);
  rows.push(
    {
      method: 'minhash 128, all pairs',
      count,
      milliseconds: minhash.allPairsTime,
      quality: qualityOf(corpus, minhash.allPairs),
    },
    {
      method: 'minhash 128, LSH bands of 2',
      count,
      milliseconds: minhash.bandedTime,
      quality: qualityOf(corpus, minhash.banded),
    },
  );
  return rows;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** The slower ways, on fewer texts. */
export async function otherPeers(corpus: Corpus, wanted: number): Promise<Row[]> {
  const texts = textsOf(corpus);
  const few = createCorpus(30, 5);
  const rows = [
    await row('dolos-core k6 w4', corpus, () => dolosScores(texts, 6, 4)),
    await row('tiny-tfidf', corpus, () => tinyTfidfScores(texts)),
    await row('minisearch (asks as query)', corpus, () => minisearchScores(corpus.submissions)),
    {
      ...(await row('string-similarity', few, () => stringSimilarityScores(textsOf(few)))),
      quality: undefined,
    },
  ];
  return rows.map((each) =>
    each.count === wanted
      ? each
      : { ...each, extrapolated: (each.milliseconds * pairs(wanted)) / pairs(each.count) },
  );
}
