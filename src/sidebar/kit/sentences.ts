// Sentences of an answer by what they are. Their order and words are the add-in's own affair.
import type { MessageCode } from '../../core/base/messages/text';
import type { Success } from './client';

type Answer = Pick<Success, 'summary' | 'codes'>;

/** Those with this code. */
export const sentencesWith = ({ summary, codes = [] }: Answer, code: MessageCode): readonly string[] =>
  summary.filter((_, at) => codes[at] === code);

export const sentencesWithout = ({ summary, codes = [] }: Answer, code: MessageCode): readonly string[] =>
  summary.filter((_, at) => codes[at] !== code);
