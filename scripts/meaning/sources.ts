// What the table is made of besides vectors and WordNet: our own word list, families of words, light words, general texts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEANT_LANGUAGES, type MeantLanguage } from '../../src/core/language/meaning/foreign-words';
import { withoutLigature } from '../../src/core/language/meaning/space';
import { foldedWords } from '../../src/core/language/reading/words';

const FOLDER = join('words', 'meaning');
/** Tables of concepts and families whose wordings of one word mean the same. */
const LEXICON = join('words', 'en', 'lexicon');
const CONCEPTS = ['things', 'groups', 'liberties', 'social', 'statecraft'];
const SMALL = 'small-words';

/** English, Spanish and French words of one meaning. */
export interface ListedWords {
  readonly en: readonly string[];
  readonly es: readonly string[];
  readonly fr: readonly string[];
}

export interface Sources {
  readonly list: readonly ListedWords[];
  /** English words that mean the same. */
  readonly families: readonly (readonly string[])[];
  /** English words that must be in the table. */
  readonly wanted: ReadonlySet<string>;
  /** English words that hold sentences together. */
  readonly small: ReadonlySet<string>;
  /** Words that say nothing, by language. */
  readonly light: Readonly<Record<MeantLanguage, readonly string[]>>;
  readonly general: readonly { readonly language: MeantLanguage; readonly words: readonly string[] }[];
}

/** Whoever changes one of these makes the table anew; the lexicon weighs too little for that. */
const SOURCE_FILES = ['words', 'families', 'light-words', 'general-texts'].map((name) =>
  join(FOLDER, `${name}.tsv`),
);

const rowsOf = (root: string, folder: string, name: string): string[][] =>
  readFileSync(join(root, folder, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const cellWords = (cell = ''): string[] =>
  cell.split(';').flatMap((wording) => foldedWords(wording).slice(0, 1).map(withoutLigature));

/** Wordings of one word, without marks; those of several words mean something only together. */
const singleWords = (cell = ''): string[] =>
  cell
    .split(';')
    .map((wording) => wording.trim().replace(/^!/, ''))
    .filter((wording) => /^\p{L}+$/u.test(wording))
    .flatMap((wording) => foldedWords(wording));

export function readSources(root: string): Sources {
  const list = rowsOf(root, FOLDER, 'words').map(([en, es, fr]) => ({
    en: cellWords(en),
    es: cellWords(es),
    fr: cellWords(fr),
  }));
  const lexicon = [...CONCEPTS, 'families'].flatMap((name) => rowsOf(root, LEXICON, name));
  const own = rowsOf(root, FOLDER, 'families').map(([words]) => cellWords(words));
  const families = [
    ...list.map(({ en }) => en),
    ...own,
    ...lexicon.map(([, wordings]) => singleWords(wordings)),
  ];
  const lightRows = rowsOf(root, FOLDER, 'light-words');
  const lightIn = (language: MeantLanguage): string[] =>
    cellWords(lightRows.find(([code]) => code === language)?.[1]);
  return {
    list,
    families: families.filter((family) => family.length > 1),
    wanted: new Set([
      ...families.flat(),
      ...lexicon.flatMap((cells) => cells.flatMap((cell) => foldedWords(cell))),
    ]),
    small: new Set(rowsOf(root, LEXICON, SMALL).flatMap(([word]) => foldedWords(word ?? ''))),
    light: { en: lightIn('en'), es: lightIn('es'), fr: lightIn('fr') },
    general: rowsOf(root, FOLDER, 'general-texts').flatMap(([code, text = '']) => {
      const language = MEANT_LANGUAGES.find((each) => each === code);
      return language ? [{ language, words: foldedWords(text).map(withoutLigature) }] : [];
    }),
  };
}

/** What the table is made of, so that a test can tell when it is stale. */
export function madeOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCE_FILES) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
