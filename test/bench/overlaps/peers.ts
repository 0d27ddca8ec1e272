// Published packages that compare texts, each used as its own documentation shows.
import type { ComparedSubmission } from './adapter';
import { plainWords } from './naive';
import { createScores, forEachPair, type Scores } from './scores';
import { now } from './timing';

const SHINGLE = 3;
const BAND = 2;
const PERMUTATIONS = 128;

/** Fingerprints of word runs of `length`, one kept of each `window`: what verbatim reuse is found by. */
export async function dolosScores(texts: readonly string[], length: number, window: number): Promise<Scores> {
  const { File, FingerprintIndex, Region, TokenizedFile } = await import('@dodona/dolos-core');
  const index = new FingerprintIndex(length, window, false);
  const files = texts.map((text, i) => {
    const words = plainWords(text);
    return new TokenizedFile(
      new File(String(i), text),
      words,
      words.map((_word, at) => new Region(at, 0, at, 1)),
    );
  });
  index.addFiles(files);
  const placeOf = new Map(files.map((file, i) => [file.id, i]));
  const scores = createScores(texts.length);
  for (const pair of index.allPairs()) {
    scores.set(placeOf.get(pair.leftFile.id) ?? 0, placeOf.get(pair.rightFile.id) ?? 0, pair.similarity);
  }
  return scores;
}

export interface MinhashRun {
  readonly allPairs: Scores;
  readonly banded: Scores;
  /** Milliseconds, signatures included. */
  readonly allPairsTime: number;
  readonly bandedTime: number;
}

/** Signatures are made once; comparing all of them, and only those that meet in a band, are timed apart. */
export async function minhashScores(texts: readonly string[]): Promise<MinhashRun> {
  const { LshIndex, Minhash } = (await import('minhash')).default as unknown as typeof import('minhash');
  const start = now();
  const signatures = texts.map((text) => {
    const words = plainWords(text);
    const signature = new Minhash({ numPerm: PERMUTATIONS });
    for (let i = 0; i + SHINGLE <= words.length; i++) signature.update(words.slice(i, i + SHINGLE).join(' '));
    return signature;
  });
  const signed = now();
  const allPairs = createScores(texts.length);
  const likeness = (i: number, j: number): number => signatures[i]?.jaccard(signatures[j] as never) ?? 0;
  forEachPair(texts.length, (i, j) => allPairs.set(i, j, likeness(i, j)));
  const compared = now();
  const banded = createScores(texts.length);
  const index = new LshIndex({ bandSize: BAND });
  signatures.forEach((signature, i) => index.insert(String(i), signature));
  signatures.forEach((signature, i) => {
    for (const other of index.query(signature))
      if (Number(other) < i) banded.set(i, Number(other), likeness(i, Number(other)));
  });
  const end = now();
  return {
    allPairs,
    banded,
    allPairsTime: compared - start,
    bandedTime: signed - start + (end - compared),
  };
}

export async function tinyTfidfScores(texts: readonly string[]): Promise<Scores> {
  const { Corpus, Similarity } = await import('tiny-tfidf');
  const corpus = new Corpus(
    texts.map((_text, i) => String(i)),
    [...texts],
  );
  const { identifiers, matrix } = new Similarity(corpus).getDistanceMatrix();
  const scores = createScores(texts.length);
  forEachPair(texts.length, (i, j) => {
    scores.set(Number(identifiers[i]), Number(identifiers[j]), 1 - (matrix[i]?.[j] ?? 1));
  });
  return scores;
}

/** All asks of a submission as one query over all texts; the better of the two directions counts. */
export async function minisearchScores(submissions: readonly ComparedSubmission[]): Promise<Scores> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(submissions.map(({ text }, id) => ({ id, text })));
  const scores = createScores(submissions.length);
  submissions.forEach(({ asks }, i) => {
    const found = index.search(asks.join(' '));
    const own = found.find(({ id }) => id === i)?.score ?? 1;
    for (const { id, score } of found) {
      const other = Number(id);
      if (other !== i) scores.set(i, other, Math.max(scores.get(i, other), score / own));
    }
  });
  return scores;
}

export async function stringSimilarityScores(texts: readonly string[]): Promise<Scores> {
  const { default: similarity } = await import('string-similarity');
  const { compareTwoStrings } = similarity as unknown as typeof import('string-similarity');
  const scores = createScores(texts.length);
  forEachPair(texts.length, (i, j) => scores.set(i, j, compareTwoStrings(texts[i] ?? '', texts[j] ?? '')));
  return scores;
}
