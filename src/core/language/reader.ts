// Reads texts: their words, the names in them, and what they are about, in English, Spanish or French.
import { createDimensionRegister, hashOfText } from './dimensions';
import { longestPhrase, NOTHING, type Scanned } from './longest-phrase';
import { createMeetings, type Met } from './meetings';
import { createNumberList, type NumberList } from './number-list';
import type { Reader, Reading, TextLanguage } from './reading';
import { createScanner } from './scanner';
import { createVocabulary } from './vocabulary';
import { createWordFacts, type WordFacts } from './word-facts';

/** A new reader, with nothing read yet. Each language's phrases are prepared when its first text is read. */
export function createReader(): Reader {
  const vocabulary = createVocabulary();
  const register = createDimensionRegister();
  const scanner = createScanner(vocabulary);
  const facts = new Map<TextLanguage, WordFacts>();
  const met = createMeetings(register, (key) => {
    const hash = hashOfText(`name ${key}`);
    return vocabulary.intern(hash, ~hash);
  });
  const out = emptyOutput();
  const factsOf = (language: TextLanguage): WordFacts => {
    const known = facts.get(language);
    if (known) return known;
    const made = createWordFacts(language, register, scanner.textOf);
    facts.set(language, made);
    return made;
  };
  return {
    read(text, given) {
      scanner.scan(text);
      const language = given ?? scanner.language();
      readWords({ ...scanner, facts: factsOf(language), met }, out);
      return { language, words: scanner.words.copy(), named: scanner.names.copy(), ...copied(out) };
    },
    dimension: (id) => register.dimension(id),
    dimensionCount: () => register.count(),
    streamHash: (item) => vocabulary.hashOf(item),
    dimensionHash: (dimension) => register.hashOf(dimension),
  };
}

interface Output {
  readonly stream: NumberList;
  readonly starts: NumberList;
  readonly ends: NumberList;
  readonly dimensions: NumberList;
  readonly places: NumberList;
  readonly lasts: NumberList;
}

const emptyOutput = (): Output => ({
  stream: createNumberList(),
  starts: createNumberList(),
  ends: createNumberList(),
  dimensions: createNumberList(),
  places: createNumberList(),
  lasts: createNumberList(),
});

const copied = (out: Output): Omit<Reading, 'language' | 'words' | 'named'> => ({
  stream: out.stream.copy(),
  streamStarts: out.starts.copy(),
  streamEnds: out.ends.copy(),
  dimensions: out.dimensions.copy(),
  dimensionPlaces: out.places.copy(),
  dimensionEnds: out.lasts.copy(),
});

function readWords(scanned: Scanned, out: Output): void {
  const { words, facts, met } = scanned;
  for (const list of [out.stream, out.starts, out.ends, out.dimensions, out.places, out.lasts]) list.clear();
  for (let i = 0; i < words.length; i++) facts.learn(words.at(i));
  let place = 0;
  while (place < words.length) {
    const [concept, end] = facts.startsPhrase(words.at(place))
      ? longestPhrase(scanned, place)
      : ([NOTHING, place + 1] as const);
    if (concept === NOTHING) {
      addWord(scanned, out, place++);
      continue;
    }
    const thing = met(concept);
    if (thing.item !== 0) addName(scanned, out, thing, place, end);
    else {
      for (const dimension of thing.dimensions) addDimension(out, dimension, place, end);
      for (let i = place; i < end; i++) addWord(scanned, out, i);
    }
    place = end;
  }
}

function addDimension(out: Output, dimension: number, place: number, end: number): void {
  out.dimensions.push(dimension);
  out.places.push(place);
  out.lasts.push(end);
}

function addWord({ words, facts }: Scanned, out: Output, place: number): void {
  const word = words.at(place);
  out.stream.push(word);
  out.starts.push(place);
  out.ends.push(place + 1);
  const dimension = facts.dimensionOf(word);
  if (dimension !== 0) addDimension(out, dimension, place, place + 1);
}

/** Takes the words "international" and "United Nations" before a name into it, and gives where it then starts. */
function takeLeadingWords({ words, parts, facts }: Scanned, out: Output, start: number): number {
  let first = start;
  while (first > 0 && parts.at(first) === 0 && out.ends.at(out.stream.length - 1) === first) {
    if (out.starts.at(out.stream.length - 1) !== first - 1 || !facts.leads(words.at(first - 1))) break;
    out.stream.pop();
    out.starts.pop();
    out.ends.pop();
    first--;
  }
  return first;
}

/** A name, once also where its short form follows it in brackets. */
function addName(scanned: Scanned, out: Output, name: Met, start: number, end: number): void {
  const last = out.stream.length - 1;
  const follows = last >= 0 && scanned.parts.at(start) === 0 && out.ends.at(last) === start;
  if (follows && out.stream.at(last) === name.item) {
    out.ends.put(last, end);
    return;
  }
  const first = takeLeadingWords(scanned, out, start);
  out.stream.push(name.item);
  out.starts.push(first);
  out.ends.push(end);
  for (const dimension of name.dimensions) addDimension(out, dimension, first, end);
}
