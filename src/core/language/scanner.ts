// Cuts a text into words and sentences, and tells its language.
import { createEvidence, languageOfWords } from './detect';
import { createNumberList, type NumberList } from './number-list';
import type { TextLanguage } from './reading';
import { endsBetween } from './sentences';
import type { Vocabulary } from './vocabulary';
import { foldedWord, scanWords, startsName } from './words';

export interface Scanner {
  /** Ids of the words of the text scanned last. */
  readonly words: NumberList;
  /** For each of them 1 where a new sentence begins. */
  readonly parts: NumberList;
  /** Numbers (0-based, ascending) of the words that are written as names or figures. */
  readonly names: NumberList;
  scan(text: string): void;
  language(): TextLanguage;
  /** The folded text of a word. */
  textOf(word: number): string;
}

/** Reads the words of one text after another into a vocabulary. */
export function createScanner(vocabulary: Vocabulary): Scanner {
  const texts: string[] = [''];
  const evidence = createNumberList();
  const evidenceOf = createEvidence();
  const [words, parts, names] = [createNumberList(), createNumberList(), createNumberList()];
  return {
    words,
    parts,
    names,
    scan(text) {
      words.clear();
      parts.clear();
      names.clear();
      let before = 0;
      scanWords(text, (start, end, hashA, hashB) => {
        const word = vocabulary.intern(hashA, hashB);
        if (texts[word] === undefined) {
          texts[word] = foldedWord(text, start, end);
          evidence.put(word, evidenceOf(texts[word]));
        }
        const isFirst = endsBetween(text, before, start);
        if (startsName(text, start, isFirst || before === 0)) names.push(words.length);
        words.push(word);
        parts.push(isFirst ? 1 : 0);
        before = end;
      });
    },
    language: () => languageOfWords(words.length, (index) => evidence.at(words.at(index))),
    textOf: (word) => texts[word] ?? '',
  };
}
