// The words by which people say in a cell that a seat is vacant.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { VACANT } from '../../words/lists/signs';

const WORDS = new Set([...inAnyLanguage(VACANT)].map(foldText));

/** Whether the words mean an empty seat in English, Spanish or French. A person of that name comes first. */
export const saysVacant = (typed: string): boolean =>
  WORDS.has(foldText(typed).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
