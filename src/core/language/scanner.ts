// Cuts a text into words and sentences, and tells its language.
import { createEvidence, languageOfWords } from './detect';
import { createNumberList, type NumberList } from './number-list';
import type { TextLanguage } from './reading';
import { endsBetween } from './sentences';
import type { Vocabulary } from './vocabulary';
import { foldedWord, scanWords } from './words';

export interface Scanner {
  /** Ids of the words of the text scanned last. */
  readonly words: NumberList;
  /** For each of them 1 where a new sentence begins. */
  readonly parts: NumberList;
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
