// In which language a text is written.
import type { Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { evidenceOf, languageOfWords } from '../../language/reading/detect-language';

/** Fewer words do not tell their language. */
const FEWEST_WORDS = 60;
/** Characters from the start that are looked at. */
const LOOKED_AT = 6_000;
/** Share of Latin letters among all: below it the text is in another script. */
const LATIN = 0.5;

/** Which of the three languages a text is written in; undefined for one that is too short or in another script. */
export function textLanguage(text: string): Language | undefined {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = foldText(start).match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS || latin < letters * LATIN) return undefined;
  return languageOfWords(words, evidenceOf);
}
