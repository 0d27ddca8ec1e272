// Whether a recommendation wants the opposite of an ask, by the first part of each.
import { areOpposed, objectLikeness } from '../../language/matching/opposed';
import type { ReadAsk } from '../../language/matching/read-ask';
import { readAsk } from '../../language/matching/read-ask';
import type { Reader, TextLanguage } from '../../language/reading/reading';

/** From this likeness on both are about the same thing. */
const SAME_OBJECT = 0.6;
/** What is wanted stands before the first of these; "which was signed but not ratified" denies nothing. */
const FIRST_PART = /^[^,;:.]{10,}/;

/** What an ask or a recommendation wants first of all. */
export function readFirstPart(text: string, reader: Reader, language: TextLanguage): ReadAsk {
  return readAsk(FIRST_PART.exec(text)?.[0] ?? text, reader, language);
}

/** Both are about the same, and want opposite things done. */
export const wantOpposite = (one: ReadAsk, other: ReadAsk, reader: Reader, weights: Float64Array): boolean =>
  areOpposed(one, other, reader) && objectLikeness(one, other, weights) >= SAME_OBJECT;
