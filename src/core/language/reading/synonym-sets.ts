// Synonym sets for asks: near synonyms, found by a trie of stems. They make two asks similar where no concept does.
import type { Text } from '../../base/messages/text';
import { concepts, expandWording, byTextLanguage, namedInAll } from './concepts';
import type { FeatureIndex } from './feature-index';
import { lexicon } from '../lexicon/all';
import type { OpenReading, TextLanguage } from './reading';
import { SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedWords } from './words';

interface SynonymSet {
  readonly kind: 'family' | 'means';
  readonly key: string;
  readonly name: Text;
  wordings(language: TextLanguage): readonly string[];
}

const MEANS = '~';
const AFTER_KEY = ': ';

const wordingsOf = (list = ''): string[] =>
  list.split(' ').flatMap((wording) => (wording === '' ? [] : [wording.replaceAll('_', ' ')]));

/** A concept's own wordings and others, which stand for it in an ask, if not elsewhere. */
function synonymsOfConcept(key: string, more: Readonly<Record<TextLanguage, readonly string[]>>): SynonymSet {
  const concept = concepts().find((each) => each.key === key);
  if (!concept) throw new Error(`No concept has the key ${key}.`);
  const own = (language: TextLanguage): string[] =>
    concept.wordings[language].flatMap((wording) => expandWording(wording, language));
  return {
    kind: 'family',
    key,
    name: concept.name,
    // The very forms that some concepts want would here become stems, which say more.
    wordings: (language) => [...more[language], ...own(language).filter((wording) => !wording.includes('='))],
  };
}

function readSynonymSet(line: string): SynonymSet {
  const [first = '', second] = line.replace(MEANS, '').split(AFTER_KEY);
  const fields = (second ?? first).split('|');
  const lists = byTextLanguage((_, place) => wordingsOf(fields[place]));
  if (second !== undefined) return synonymsOfConcept(first, lists);
  const key = lists.en[0] ?? '';
  return {
    kind: line.startsWith(MEANS) ? 'means' : 'family',
    key,
    name: namedInAll(
      byTextLanguage((language) => lists[language][0]),
      key,
    ),
    wordings: (language) => lists[language],
  };
}

let known: readonly SynonymSet[] | undefined;

const synonymSets = (): readonly SynonymSet[] =>
  (known ??= lexicon().families.trim().split('\n').map(readSynonymSet));

/** A node of a tree of stems, with the families whose wordings end there. */
interface TrieNode {
  readonly families: number[];
  readonly next: Map<string, TrieNode>;
}

const newNode = (): TrieNode => ({ families: [], next: new Map() });

function buildTrie(language: TextLanguage): TrieNode {
  const root = newNode();
  synonymSets().forEach(({ wordings }, family) => {
    for (const wording of wordings(language)) {
      let branch = root;
      for (const word of foldedWords(wording)) {
        if (SMALL_WORDS[language].has(word)) continue;
        const stem = stemIn(language, word);
        const next = branch.next.get(stem) ?? newNode();
        branch.next.set(stem, next);
        branch = next;
      }
      if (branch !== root && !branch.families.includes(family)) branch.families.push(family);
    }
  });
  return root;
}

const tries = new Map<TextLanguage, TrieNode>();

function trieOf(language: TextLanguage): TrieNode {
  const tree = tries.get(language) ?? buildTrie(language);
  tries.set(language, tree);
  return tree;
}

/** What a language makes of a word: its stem, '' for a small word, and the branch of wordings that begin with it. */
interface KnownWord {
  readonly stem: string;
  readonly branch: TrieNode | undefined;
}

export type FindSynonymSets = (
  ask: Pick<OpenReading, 'words' | 'wordCount' | 'language'>,
  add: (dimension: number, place: number) => void,
) => void;

const NO_WORD: KnownWord = { stem: '', branch: undefined };

/**
 * Finds the families of the words of an ask, each with the place of the word that its wording begins with. `textOf`
 * gives the folded text of a word's id.
 */
export function createSynonymSets(register: FeatureIndex, textOf: (word: number) => string): FindSynonymSets {
  const dimensions: number[] = [];
  const known = new Map<TextLanguage, Map<number, KnownWord>>();
  const dimensionOf = (number: number): number => {
    const family = synonymSets()[number];
    if (!family) throw new Error(`No family has the number ${number}.`);
    return (dimensions[number] ??= register.ofConcept(family.kind, family.key, family.name));
  };
  const learn = (word: number, language: TextLanguage): KnownWord => {
    const text = textOf(word);
    const stem = SMALL_WORDS[language].has(text) ? '' : stemIn(language, text);
    return stem === '' ? NO_WORD : { stem, branch: trieOf(language).next.get(stem) };
  };
  return ({ words, wordCount, language }, add) => {
    const list = known.get(language) ?? new Map<number, KnownWord>();
    known.set(language, list);
    const wordAt = (place: number): KnownWord => {
      const word = words[place] ?? 0;
      const before = list.get(word);
      if (before) return before;
      const learnt = learn(word, language);
      list.set(word, learnt);
      return learnt;
    };
    for (let place = 0; place < wordCount; place++) {
      let { branch } = wordAt(place);
      for (let i = place + 1; branch; i++) {
        for (const family of branch.families) add(dimensionOf(family), place);
        if (branch.next.size === 0) break;
        while (i < wordCount && wordAt(i).stem === '') i++;
        branch = i < wordCount ? branch.next.get(wordAt(i).stem) : undefined;
      }
    }
  };
}
