// Reads texts: their words, the names in them, and what they are about, in English, Spanish or French.
import { concepts } from './concepts';
import { createEvidence, languageOfWords } from './detect';
import { createDimensionRegister, hashOfText } from './dimensions';
import { createNumberList, type NumberList } from './number-list';
import type { Reader, Reading, TextLanguage } from './reading';
import { endsBetween } from './sentences';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { createWordFacts, type WordFacts } from './word-facts';
import { foldedWord, scanWords } from './words';

/** A phrase may have this many small words between two others: "freedom of the press". */
const MOST_SMALL_WORDS = 4;
const NOTHING = -1;

/** What a concept becomes when it is met: dimensions, its own first, and for a name the stream item. */
interface Met {
  readonly dimensions: readonly number[];
  readonly item: number;
}

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
      return { language, words: scanner.words.copy(), ...copied(out) };
    },
    dimension: (id) => register.dimension(id),
    dimensionCount: () => register.count(),
    streamHash: (item) => vocabulary.hashOf(item),
    dimensionHash: (dimension) => register.hashOf(dimension),
  };
}

interface Scanner {
  /** Ids of the words of the text scanned last. */
  readonly words: NumberList;
  /** For each of them 1 where a new sentence begins. */
  readonly parts: NumberList;
  scan(text: string): void;
  language(): TextLanguage;
  /** The folded text of a word. */
  textOf(word: number): string;
}

function createScanner(vocabulary: Vocabulary): Scanner {
  const texts: string[] = [''];
  const evidence = createNumberList();
  const evidenceOf = createEvidence();
  const [words, parts] = [createNumberList(), createNumberList()];
  return {
    words,
    parts,
    scan(text) {
      words.clear();
      parts.clear();
      let before = 0;
      scanWords(text, (start, end, hashA, hashB) => {
        const word = vocabulary.intern(hashA, hashB);
        if (texts[word] === undefined) {
          texts[word] = foldedWord(text, start, end);
          evidence.put(word, evidenceOf(texts[word]));
        }
        words.push(word);
        parts.push(endsBetween(text, before, start) ? 1 : 0);
        before = end;
      });
    },
    language: () => languageOfWords(words.length, (index) => evidence.at(words.at(index))),
    textOf: (word) => texts[word] ?? '',
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

const copied = (out: Output): Omit<Reading, 'language' | 'words'> => ({
  stream: out.stream.copy(),
  streamStarts: out.starts.copy(),
  streamEnds: out.ends.copy(),
  dimensions: out.dimensions.copy(),
  dimensionPlaces: out.places.copy(),
  dimensionEnds: out.lasts.copy(),
});

type Register = ReturnType<typeof createDimensionRegister>;

/** What each concept becomes, worked out when it is first met. */
function createMeetings(register: Register, itemOf: (key: string) => number): (concept: number) => Met {
  const known: (Met | undefined)[] = [];
  const byKey = new Map(concepts().map((concept) => [concept.key, concept]));
  const dimensionsOf = (key: string, seen: ReadonlySet<string>): number[] => {
    const concept = byKey.get(key);
    if (!concept) throw new Error(`No concept has the key ${key}.`);
    if (concept.kind === 'none' || seen.has(key)) return [];
    const own = register.ofConcept(concept.kind, key, concept.name);
    return [own, ...concept.implied.flatMap((each) => dimensionsOf(each, new Set([...seen, key])))];
  };
  return (place) => {
    const before = known[place];
    if (before) return before;
    const concept = concepts()[place];
    if (!concept) throw new Error(`No concept has the number ${place}.`);
    const dimensions = [...new Set(dimensionsOf(concept.key, new Set()))];
    const made = { dimensions, item: concept.kind === 'name' ? itemOf(concept.key) : 0 };
    known[place] = made;
    return made;
  };
}

interface Scanned {
  readonly words: NumberList;
  /** 1 where a new sentence begins. */
  readonly parts: NumberList;
  readonly facts: WordFacts;
  readonly met: (concept: number) => Met;
}

/** The longest phrase that starts at a word: its concept, or NOTHING; and one past its last word. */
function longestPhrase(scanned: Scanned, start: number): readonly [concept: number, end: number] {
  const word = scanned.words.at(start);
  const byForm = phraseFrom(scanned, start, scanned.facts.firstByForm(word));
  const byStem = phraseFrom(scanned, start, scanned.facts.firstByStem(word));
  return byForm[0] !== NOTHING && byForm[1] >= byStem[1] ? byForm : byStem;
}

/** The longest phrase from a node on, which the first word led to. */
function phraseFrom(
  { words, parts, facts }: Scanned,
  start: number,
  first: number,
): readonly [concept: number, end: number] {
  if (first === 0) return [NOTHING, start];
  let [concept, end, node, small] = [facts.phrases.valueAt(first), start + 1, first, 0];
  for (let i = start + 1; i < words.length && parts.at(i) === 0; i++) {
    const word = words.at(i);
    const next = facts.next(node, word);
    if (next === 0) {
      if (!facts.isSmall(word) || ++small > MOST_SMALL_WORDS) break;
      continue;
    }
    [node, small] = [next, 0];
    const found = facts.phrases.valueAt(node);
    if (found !== NOTHING) [concept, end] = [found, i + 1];
  }
  return [concept, end];
}

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
