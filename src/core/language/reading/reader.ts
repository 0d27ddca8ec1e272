// The reader: takes texts in English, Spanish or French apart into words, names and concepts.
import { createDimensionRegister, hashOfText } from './dimensions';
import { createFamilies } from './families';
import { createMeetings } from './meetings';
import { ReadingRoom } from './reading-room';
import type { OpenReading, Reader, TextLanguage } from './reading';
import { Scanner } from './scanner';
import { createVocabulary } from './vocabulary';
import { WordFacts } from './word-facts';

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const vocabulary = createVocabulary();
  const register = createDimensionRegister();
  const scanner = new Scanner(vocabulary);
  const known = new Map<TextLanguage, WordFacts>();
  const met = createMeetings(register, (key) => {
    const hash = hashOfText(`name ${key}`);
    return vocabulary.intern(hash, ~hash);
  });
  const room = new ReadingRoom(met);
  const factsOf = (language: TextLanguage): WordFacts => {
    const facts = known.get(language) ?? new WordFacts(language, register, (word) => scanner.textOf(word));
    known.set(language, facts);
    return facts;
  };
  const open = (text: string, given?: TextLanguage): OpenReading => {
    scanner.scan(text);
    room.language = given ?? scanner.language();
    const { count } = scanner.places;
    const [{ words, parts }, facts] = [scanner, factsOf(room.language)];
    facts.learn(words, count);
    room.fill({ count, words, parts, facts });
    return placed(room, scanner);
  };
  return {
    open,
    read(text, given) {
      open(text, given);
      return room.copy();
    },
    families: createFamilies(register, (word) => scanner.textOf(word)),
    dimension: (id) => register.dimension(id),
    isWord: (id) => register.isWord(id),
    dimensionCount: () => register.count(),
    wordText: (word) => scanner.textOf(word),
    streamHash: (item) => vocabulary.hashOf(item),
    dimensionHash: (dimension) => register.hashOf(dimension),
  };
}

/** The room with where the words stand, and which are names, as the scanner found them. */
function placed(room: ReadingRoom, { places, names, nameCount }: Scanner): ReadingRoom {
  room.wordStarts = places.starts;
  room.named = names;
  room.namedCount = nameCount;
  return room;
}
