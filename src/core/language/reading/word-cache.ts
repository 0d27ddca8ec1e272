// A cache of what a language makes of each word: its feature, and the phrases that it can begin.
import type { FeatureIndex } from './feature-index';
import { withCapacity, zeros } from './int-arrays';
import { concepts, expandWording } from './concepts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { usualStems } from './usual-stems';

const LEARNT = 1;
const SMALL = 2;
const LEADS = 4;
const STARTS = 8;
const SHORTEST_WORD = 3;
const NUMBER = /^\p{N}+$/u;
const FIRST_WORDS = 1 << 12;

/** Names are quoted in texts of any language; other wordings are looked for in their own only. */
function* phrasesOf(language: TextLanguage): Generator<readonly [phrase: string, concept: number]> {
  for (const [concept, { kind, wordings }] of concepts().entries()) {
    const languages = TEXT_LANGUAGES.filter((each) => each === language || kind === 'name');
    for (const each of languages)
      for (const wording of wordings[each])
        for (const phrase of expandWording(wording, each)) yield [phrase, concept];
  }
}

const tries = new Map<TextLanguage, PhraseTrie>();

/** The tree of a language's phrases, grown once; the value of each is the place of its concept in concepts(). */
function phraseTrie(language: TextLanguage): PhraseTrie {
  const known = tries.get(language) ?? buildPhraseTrie(language, phrasesOf(language));
  tries.set(language, known);
  return known;
}

/** Whether a word may tell something: no number, and neither small nor under three letters. */
const maySay = (text: string, language: TextLanguage): boolean =>
  text.length >= SHORTEST_WORD &&
  !LEADING_WORDS.has(text) &&
  !SMALL_WORDS[language].has(text) &&
  !NUMBER.test(text);

/** Numbers kept for each word: flags, dimension, and the symbols by which phrases know it, by stem and by form. */
const CELLS = 4;
const DIMENSION = 1;
const STEM = 2;
const FORM = 3;

/** Facts of one language. `textOf` gives the folded text of a word's id. */
export class WordCache {
  readonly phrases: PhraseTrie;
  private readonly usual: ReadonlySet<string>;
  private facts = zeros(FIRST_WORDS * CELLS);

  constructor(
    private readonly language: TextLanguage,
    private readonly register: FeatureIndex,
    private readonly textOf: (word: number) => string,
  ) {
    this.phrases = phraseTrie(language);
    this.usual = usualStems(language);
  }

  /** Works out what is not known yet of the first `count` words of a text. */
  learn(words: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const word = words[i] ?? 0;
      if ((this.facts[word * CELLS] ?? 0) === 0) this.learnOne(word);
    }
  }

  /** The stem's dimension, 0 when the word tells nothing. */
  dimensionOf(word: number): number {
    return this.facts[word * CELLS + DIMENSION] ?? 0;
  }

  /** Whether phrases are found across this word. */
  isSmall(word: number): boolean {
    return ((this.facts[word * CELLS] ?? 0) & SMALL) !== 0;
  }

  /** Whether a name that follows includes this word. */
  leads(word: number): boolean {
    return ((this.facts[word * CELLS] ?? 0) & LEADS) !== 0;
  }

  /** Whether a phrase starts with this word. */
  startsPhrase(word: number): boolean {
    return ((this.facts[word * CELLS] ?? 0) & STARTS) !== 0;
  }

  /** The node of the phrase tree to which this word leads by its stem, and as it stands; 0 when there is none. */
  firstByStem(word: number): number {
    return this.phrases.next(0, this.facts[word * CELLS + STEM] ?? 0);
  }

  firstByForm(word: number): number {
    return this.phrases.next(0, this.facts[word * CELLS + FORM] ?? 0);
  }

  /** The node after a node by this word, as it stands or else by its stem; 0 when there is none. */
  next(node: number, word: number): number {
    const { phrases, facts } = this;
    return (
      phrases.next(node, facts[word * CELLS + FORM] ?? 0) ||
      phrases.next(node, facts[word * CELLS + STEM] ?? 0)
    );
  }

  private learnOne(word: number): void {
    const { phrases, language } = this;
    const text = this.textOf(word);
    const small = phrases.isSmall(text);
    const says = maySay(text, language);
    const stem = small && !says ? '' : stemIn(language, text);
    const [byStem, byForm] = [small ? 0 : phrases.symbolOfStem(stem), phrases.symbolOfForm(text)];
    const starts = phrases.next(0, byStem) !== 0 || phrases.next(0, byForm) !== 0;
    const leads = LEADING_WORDS.has(text);
    const cell = word * CELLS;
    this.facts = withCapacity(this.facts, cell + CELLS);
    this.facts[cell] = LEARNT | (small ? SMALL : 0) | (leads ? LEADS : 0) | (starts ? STARTS : 0);
    this.facts[cell + DIMENSION] = says && !this.usual.has(stem) ? this.register.ofStem(stem, text) : 0;
    this.facts[cell + STEM] = byStem;
    this.facts[cell + FORM] = byForm;
  }
}
