// Which of the three languages a text is written in, where that can be told.
import type { Language } from '../../base/messages/text';
import { evidenceOf, languageOfWords } from '../../language/reading/detect-language';
import { foldText } from '../../base/text/fold';

const FEWEST_WORDS = 60;
const LOOKED_AT = 6_000;
const LATIN_SHARE = 0.5;

/** Undefined for a text that is too short or in another script. */
export function textLanguage(text: string): Language | undefined {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = foldText(start).match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS || latin < letters * LATIN_SHARE) return undefined;
  return languageOfWords(words.length, (index) => evidenceOf(words[index] ?? ''));
}
