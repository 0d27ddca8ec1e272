// The text that somebody wants compared: what is asked for, and whether it is long enough, short enough and a text at all.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { comparedWords } from './explain';
import { UNREADABLE } from '../../words/base/text';
import * as alreadyCoveredText from '../../words/coverage/overlaps/already-covered';

const MOST_NAME = 500;

const MOST_ISSUES = 300;

const name = z.string().check(z.maxLength(MOST_NAME));

export const coveredInput = z.object({
  /** As it was pasted or read from a file; what is too long is refused in words by the rule. */
  text: z.string(),
  title: z.optional(name),
  /** Ids or names. */
  issues: z.optional(z.array(name).check(z.maxLength(MOST_ISSUES))),
});
export type AlreadyCoveredInput = z.infer<typeof coveredInput>;

const FEWEST_WORDS = 5;
const LOOKED_AT = 20_000;
const OTHER_SCRIPT_SHARE = 0.5;

export interface DraftText {
  readonly text: string;
  readonly words: number;
  /** What to know about the comparison. */
  readonly notes: readonly Message[];
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
  if (text.length > MOST_CHARACTERS)
    return failure(message(alreadyCoveredText.tooLong, { most: MOST_CHARACTERS }));
  if (isUnreadable(text)) return failure(message(UNREADABLE));
  const words = comparedWords(text);
  const hasOutline = title.trim() !== '' || issues.length > 0;
  if (words === 0 && !hasOutline) return failure(message(alreadyCoveredText.empty));
  if (words < FEWEST_WORDS && !hasOutline)
    return failure(message(alreadyCoveredText.tooShort, { count: words }));
  const notes = [
    ...(words < FEWEST_WORDS ? [message(alreadyCoveredText.outlineOnly)] : []),
    ...(isOtherScript(text.slice(0, LOOKED_AT)) ? [message(alreadyCoveredText.otherScript)] : []),
  ];
  return success({ text, words, notes });
}
