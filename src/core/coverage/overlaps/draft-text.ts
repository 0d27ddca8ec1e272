// The text that somebody wants compared: what is asked for, and whether it is long enough, short enough and a text at all.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { evidenceOf } from '../../language/reading/detect-language';
import { foldedWords } from '../../language/reading/words';
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

const FEWEST_WORDS = 2;
/** Fewer than this, and the writer is told that they say little. */
const FEW_WORDS = 8;
const LOOKED_AT = 20_000;
const OTHER_SCRIPT_SHARE = 0.5;
/** Shorter texts may by chance have no word that one of the languages is known by. */
const FEWEST_TO_KNOW = 12;
/** A text in English, Spanish or French has a third at least; a list of names or a text in German has fewer. */
const KNOWN_WORDS_SHARE = 0.15;

export interface DraftText {
  readonly text: string;
  readonly words: number;
  /** Only the same passages are found in it: what it is about cannot be read. */
  readonly isWordForWord: boolean;
  /** What to know about the comparison. */
  readonly notes: readonly Message[];
}

/** Whether most letters are of another script than the one that is read for its meaning. */
function isOtherScript(start: string): boolean {
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && letters - latin > letters * OTHER_SCRIPT_SHARE;
}

/** Whether hardly any word belongs to a language that is read for its meaning, as in a list of names. */
function hasFewKnownWords(start: string): boolean {
  const words = foldedWords(start).filter((word) => /\p{L}/u.test(word));
  const known = words.filter((word) => evidenceOf(word) > 0).length;
  return words.length >= FEWEST_TO_KNOW && known < words.length * KNOWN_WORDS_SHARE;
}

/** Why it is compared word for word only; undefined for a text that is read for its meaning. */
function unreadNote(text: string): Message | undefined {
  const start = text.slice(0, LOOKED_AT);
  if (isOtherScript(start)) return message(alreadyCoveredText.otherScript);
  return hasFewKnownWords(start) ? message(alreadyCoveredText.fewKnownWords) : undefined;
}

/** What a text without title and issues lacks to be compared. */
function lackOf(text: string, words: number): Message | undefined {
  if (words === 0) return message(alreadyCoveredText.empty);
  if (!/\p{L}/u.test(text)) return message(alreadyCoveredText.onlyNumbers);
  return words < FEWEST_WORDS ? message(alreadyCoveredText.tooShort, { count: words }) : undefined;
}

/** The text without its byte order mark, or why it cannot be compared. */
export function readDraft({ text: given, title = '', issues = [] }: AlreadyCoveredInput): Outcome<DraftText> {
  const text = given.replace(/^\ufeff/, '');
  if (text.length > MOST_CHARACTERS)
    return failure(message(alreadyCoveredText.tooLong, { most: MOST_CHARACTERS }));
  if (isUnreadable(text)) return failure(message(UNREADABLE));
  const words = comparedWords(text);
  const lack = lackOf(text, words);
  if (lack && title.trim() === '' && issues.length === 0) return failure(lack);
  const unread = unreadNote(text);
  const isShort = !lack && !unread && words < FEW_WORDS;
  const notes = [
    ...(lack ? [message(alreadyCoveredText.outlineOnly)] : []),
    ...(isShort ? [message(alreadyCoveredText.fewWords)] : []),
    ...(unread ? [unread] : []),
  ];
  return success({ text, words, isWordForWord: unread !== undefined, notes });
}
