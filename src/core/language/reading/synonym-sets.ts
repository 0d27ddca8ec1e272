// Synonym sets for asks: near synonyms. They make two asks similar where no concept does.
import type { Text } from '../../base/messages/text';
import { concepts, expandWording, byTextLanguage, namedInAll } from './concepts';
import { LEXICON } from '../../words/lists/lexicon';
import type { TextLanguage } from './reading';

export interface SynonymSet {
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

/** All of them. A family's number elsewhere is its place here, from 0. */
export const synonymSets = (): readonly SynonymSet[] =>
  (known ??= LEXICON.families.trim().split('\n').map(readSynonymSet));
