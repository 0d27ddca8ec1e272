// The reader: takes texts in English, Spanish or French apart into words, names and concepts.
import { createFeatureIndex, hashOfText } from './feature-index';
import { createSynonymSets } from './synonym-sets';
import { createConceptFeatures } from './concept-features';
import { ReadingBuffer } from './reading-buffer';
import type { OpenReading, Reader, TextLanguage } from './reading';
import { Scanner } from './scanner';
import { createWordIds } from './word-ids';
import { WordCache } from './word-cache';

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const wordIds = createWordIds();
  const features = createFeatureIndex();
  const scanner = new Scanner(wordIds);
  const known = new Map<TextLanguage, WordCache>();
  const met = createConceptFeatures(features, (key) => {
    const hash = hashOfText(`name ${key}`);
    return wordIds.intern(hash, ~hash);
  });
  const buffer = new ReadingBuffer(met);
  const factsOf = (language: TextLanguage): WordCache => {
    const facts = known.get(language) ?? new WordCache(language, features, (word) => scanner.textOf(word));
    known.set(language, facts);
    return facts;
  };
  const open = (text: string, given?: TextLanguage): OpenReading => {
    scanner.scan(text);
    buffer.language = given ?? scanner.language();
    const { count } = scanner.places;
    const [{ words, parts }, facts] = [scanner, factsOf(buffer.language)];
    facts.learn(words, count);
    buffer.fill({ count, words, parts, facts });
    return placed(buffer, scanner);
  };
  return {
    open,
    read(text, given) {
      open(text, given);
      return buffer.copy();
    },
    families: createSynonymSets(features, (word) => scanner.textOf(word)),
    dimension: (id) => features.dimension(id),
    isWord: (id) => features.isWord(id),
    dimensionCount: () => features.count(),
    wordText: (word) => scanner.textOf(word),
    streamHash: (item) => wordIds.hashOf(item),
    dimensionHash: (dimension) => features.hashOf(dimension),
  };
}

/** The room with where the words stand, and which are names, as the scan found them. */
function placed(buffer: ReadingBuffer, { places, names, nameCount }: Scanner): ReadingBuffer {
  buffer.wordStarts = places.starts;
  buffer.named = names;
  buffer.namedCount = nameCount;
  return buffer;
}
