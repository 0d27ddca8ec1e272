// The words of a name, folded: letters that stand for words together, without signs.
import { foldText } from '../../base/text/fold';

/** Letters of an abbreviation are one word: A.C. is “ac”, U. S. is “us”. */
function withLettersJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let wasLetter = false;
  for (const word of words) {
    const isLetter = word.length === 1;
    if (isLetter && wasLetter) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    wasLetter = isLetter;
  }
  return joined;
}

/** The words of the name of a person or thing. An apostrophe parts no word. */
export const nameWords = (name: string): readonly string[] =>
  foldText(name)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** As `nameWords`, with the letters of abbreviations together, `&` as a word, and the article of L'Union apart. */
export const wordsWithAbbreviations = (name: string): readonly string[] =>
  withLettersJoined(
    nameWords(
      foldText(name)
        .replace(/[&+]/g, ' and ')
        .replace(/(?<!\p{L})([ld])'/gu, '$1 '),
    ),
  );
