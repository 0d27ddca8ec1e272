// Which asks have no fact behind them: no paragraph of the text speaks of what they ask for. By telling words, so that a
// text that says it altogether otherwise is pointed out, too: a hint, to be looked at.
import { isNumber } from '../asks/quantities';
import type { TextLanguage } from '../reading/reading';
import { SMALL_WORDS, USUAL_WORDS } from '../reading/small-words';
import { stemIn } from '../reading/stems';
import { foldedWords } from '../reading/words';
import { isKnownVerb, languageOfAsk } from './said-ask';

const SHORTEST = 4;
/** Telling words that ask and paragraph have in common; of a short ask one. */
const IN_COMMON = 2;
const SHORT_ASK = 3;

const isTelling = (word: string, language: TextLanguage): boolean =>
  word.length >= SHORTEST &&
  !/^\d/.test(word) &&
  !isNumber(word) &&
  !SMALL_WORDS[language].has(word) &&
  !USUAL_WORDS[language].has(word) &&
  !isKnownVerb(word, language);

const tellingStems = (text: string, language: TextLanguage): ReadonlySet<string> =>
  new Set(
    foldedWords(text)
      .filter((word) => isTelling(word, language))
      .map((word) => stemIn(language, word)),
  );

/** The asks that no paragraph is near; none where the text is in another language than `language`, or has no paragraph. */
export function asksWithoutFacts(
  asks: readonly string[],
  paragraphs: readonly string[],
  language: TextLanguage,
): readonly string[] {
  if (paragraphs.length === 0) return [];
  const known = paragraphs.map((text) => tellingStems(text, language));
  return asks.filter((ask) => {
    if (languageOfAsk(ask, language) !== language) return false;
    const stems = [...tellingStems(ask, language)];
    const wanted = stems.length > SHORT_ASK ? IN_COMMON : 1;
    return (
      stems.length > 0 && !known.some((words) => stems.filter((stem) => words.has(stem)).length >= wanted)
    );
  });
}
