// The text that somebody wants compared: whether it can be, and what of it is said to them.
import type { AlreadyCoveredInput } from '../calls/covered';
import type { Message } from '../messages/text';
import { message } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import { coveredText } from './covered-messages';
import { comparedWords } from './explain';

/** Characters of one text: ten times the longest joint submission, and far below what a call may carry. */
export const MOST_CHARACTERS = 2_000_000;
const FEWEST_WORDS = 5;
const LOOKED_AT = 20_000;
const UNREADABLE_SHARE = 0.02;
const LONGEST_WORD = 400;
const OTHER_SCRIPT_SHARE = 0.5;

export interface DraftText {
  readonly text: string;
  readonly words: number;
  /** What to know about the comparison. */
  readonly notes: readonly Message[];
}

/** The inside of a file: control signs, signs that no coding knows, or one endless word such as base64. */
function isUnreadable(start: string): boolean {
  const odd = start.match(/(?![\t\n\v\f\r\x85])\p{Cc}|\ufffd/gu)?.length ?? 0;
  const longest = start.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  return (
    odd > start.length * UNREADABLE_SHARE || (longest > LONGEST_WORD && /[A-Za-z0-9+/=]{400}/.test(start))
  );
}

/** Whether most letters are of another script than the one that is read for its meaning. */
function isOtherScript(start: string): boolean {
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && letters - latin > letters * OTHER_SCRIPT_SHARE;
}

/** The text without its byte order mark, or why it cannot be compared. */
export function readDraft({ text: given, title = '', issues = [] }: AlreadyCoveredInput): Outcome<DraftText> {
  const text = given.replace(/^\ufeff/, '');
  if (text.length > MOST_CHARACTERS) return failure(message(coveredText.tooLong, { most: MOST_CHARACTERS }));
  const start = text.slice(0, LOOKED_AT);
  if (isUnreadable(start)) return failure(message(coveredText.noText));
  const words = comparedWords(text);
  const hasOutline = title.trim() !== '' || issues.length > 0;
  if (words === 0 && !hasOutline) return failure(message(coveredText.empty));
  if (words < FEWEST_WORDS && !hasOutline) return failure(message(coveredText.tooShort, { count: words }));
  const notes = [
    ...(words < FEWEST_WORDS ? [message(coveredText.outlineOnly)] : []),
    ...(isOtherScript(start) ? [message(coveredText.otherScript)] : []),
  ];
  return success({ text, words, notes });
}
