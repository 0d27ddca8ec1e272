// Copied passages: which texts share them, and what text is shared by many.
import type { Fingerprints } from './fingerprints';
import { SHINGLE, fingerprintsOf } from './fingerprints';
import { at } from '../language/numbers';
import type { WordPassage } from './passages';
import { SHORTEST_PASSAGE, sharedPassages } from './passages';
import type { FingerprintIndex, Partners } from './shared-fingerprints';
import { indexFingerprints, partnersOf, textsSharing } from './shared-fingerprints';
import { createVocabulary } from '../language/vocabulary';

/** Two texts, by their number (0-based, the smaller first), with the passages that both have. */
export interface Reuse {
  readonly first: number;
  readonly second: number;
  readonly passages: readonly WordPassage[];
}

/** Text that many have: where it stands in one of them (0-based word numbers, end exclusive), and who has it. */
export interface WordsOfMany {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly sharedBy: readonly number[];
}

/** Shared passages that are told of as text of many, at most. */
const MOST_COMMON_TEXTS = 20;

function textsWith(index: FingerprintIndex, hash: number): number[] {
  const texts = new Set<number>();
  for (let i = 0; i < index.hashes.length; i++)
    if (at(index.hashes, i) === hash) texts.add(at(index.textOf, i));
  return [...texts];
}

/** Each text that many share, once: the longest first. Neighbouring fingerprints shared by equally many are one. */
function wordsOfMany(index: FingerprintIndex, sharing: Int32Array): WordsOfMany[] {
  const told = new Set<number>();
  const found: { text: number; start: number; end: number; hash: number }[] = [];
  for (let i = 0; i < sharing.length; i++) {
    const hash = at(index.hashes, i);
    if (at(sharing, i) === 0 || told.has(hash)) continue;
    const text = at(index.textOf, i);
    let last = i;
    told.add(hash);
    while (
      at(index.textOf, last + 1) === text &&
      last + 1 < sharing.length &&
      at(sharing, last + 1) === at(sharing, i)
    ) {
      last++;
      told.add(at(index.hashes, last));
    }
    found.push({ text, start: at(index.positions, i), end: at(index.positions, last) + SHINGLE, hash });
    i = last;
  }
  return found
    .filter(({ start, end }) => end - start >= SHORTEST_PASSAGE)
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.text - y.text || x.start - y.start)
    .slice(0, MOST_COMMON_TEXTS)
    .map(({ hash, ...place }) => ({ ...place, sharedBy: textsWith(index, hash) }));
}

/** Places where `second` and earlier texts share six words, by earlier text; places of the earlier text come first. */
function seedsOf(
  second: number,
  index: FingerprintIndex,
  { members, from, place }: Partners,
): Map<number, number[]> {
  const seeds = new Map<number, number[]>();
  for (let i = at(index.starts, second); i < at(index.starts, second + 1); i++) {
    for (let m = at(from, i); m < at(place, i); m++) {
      const other = at(members, m);
      const first = at(index.textOf, other);
      if (first === second) continue;
      const known = seeds.get(first);
      if (known) known.push(at(index.positions, other), at(index.positions, i));
      else seeds.set(first, [at(index.positions, other), at(index.positions, i)]);
    }
  }
  return seeds;
}

/**
 * The pairs of texts that share a passage of at least ten words, and the text that many share. Texts are given as
 * word ids with their fingerprints. Time grows with the number of words, and with pairs that share text.
 */
export function findReuse(texts: readonly { words: Int32Array; fingerprints: Fingerprints }[]): {
  pairs: Reuse[];
  common: WordsOfMany[];
} {
  const index = indexFingerprints(texts.map((text) => text.fingerprints));
  const sharing = textsSharing(index);
  const partners = partnersOf(index, sharing);
  const pairs: Reuse[] = [];
  texts.forEach((secondText, second) => {
    for (const [first, seeds] of seedsOf(second, index, partners)) {
      const firstText = texts[first];
      const passages = firstText ? sharedPassages(firstText.words, secondText.words, seeds) : [];
      if (passages.length > 0) pairs.push({ first, second, passages });
    }
  });
  return { pairs, common: wordsOfMany(index, sharing) };
}

/** The passages that two texts share, for showing one pair: as `findReuse`, with nothing set aside. */
export function passagesBetween(first: string, second: string): readonly WordPassage[] {
  const vocabulary = createVocabulary();
  const texts = [first, second].map((text) => {
    const words = vocabulary.read(text);
    return { words, fingerprints: fingerprintsOf(words, vocabulary) };
  });
  return findReuse(texts).pairs[0]?.passages ?? [];
}
