// Synonym sets for asks: near synonyms, found by a trie of stems. They make two asks similar where no concept does.
import type { Text } from '../../base/messages/text';
import { concepts, expandWording, byTextLanguage, namedInAll } from './concepts';
import type { DimensionRegister } from './dimensions';
import { lexicon } from '../lexicon/all';
import type { OpenReading, TextLanguage } from './reading';
import { SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedWords } from './words';

interface Family {
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
function familyOfConcept(key: string, more: Readonly<Record<TextLanguage, readonly string[]>>): Family {
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

function readFamily(line: string): Family {
  const [first = '', second] = line.replace(MEANS, '').split(AFTER_KEY);
  const fields = (second ?? first).split('|');
  const lists = byTextLanguage((_, place) => wordingsOf(fields[place]));
  if (second !== undefined) return familyOfConcept(first, lists);
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

let known: readonly Family[] | undefined;

const families = (): readonly Family[] => (known ??= lexicon().families.trim().split('\n').map(readFamily));

/** A node of a tree of stems, with the families whose wordings end there. */
interface Branch {
  readonly families: number[];
  readonly next: Map<string, Branch>;
}

const newBranch = (): Branch => ({ families: [], next: new Map() });

function grown(language: TextLanguage): Branch {
  const root = newBranch();
  families().forEach(({ wordings }, family) => {
    for (const wording of wordings(language)) {
      let branch = root;
      for (const word of foldedWords(wording)) {
        if (SMALL_WORDS[language].has(word)) continue;
        const stem = stemIn(language, word);
        const next = branch.next.get(stem) ?? newBranch();
        branch.next.set(stem, next);
        branch = next;
      }
      if (branch !== root && !branch.families.includes(family)) branch.families.push(family);
    }
  });
  return root;
}

const trees = new Map<TextLanguage, Branch>();

function treeOf(language: TextLanguage): Branch {
  const tree = trees.get(language) ?? grown(language);
  trees.set(language, tree);
  return tree;
}

/** What a language makes of a word: its stem, '' for a small word, and the branch of wordings that begin with it. */
interface KnownWord {
  readonly stem: string;
  readonly branch: Branch | undefined;
}

export type FindFamilies = (
  ask: Pick<OpenReading, 'words' | 'wordCount' | 'language'>,
  add: (dimension: number, place: number) => void,
) => void;

const NO_WORD: KnownWord = { stem: '', branch: undefined };

/**
 * Finds the families of the words of an ask, each with the place of the word that its wording begins with. `textOf`
 * gives the folded text of a word's id.
 */
export function createFamilies(register: DimensionRegister, textOf: (word: number) => string): FindFamilies {
  const dimensions: number[] = [];
  const known = new Map<TextLanguage, Map<number, KnownWord>>();
  const dimensionOf = (number: number): number => {
    const family = families()[number];
    if (!family) throw new Error(`No family has the number ${number}.`);
    return (dimensions[number] ??= register.ofConcept(family.kind, family.key, family.name));
  };
  const learn = (word: number, language: TextLanguage): KnownWord => {
    const text = textOf(word);
    const stem = SMALL_WORDS[language].has(text) ? '' : stemIn(language, text);
    return stem === '' ? NO_WORD : { stem, branch: treeOf(language).next.get(stem) };
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
