// Whether an ask asks for several things: a second verb after "and" or a comma, once the first has its object. Two verbs
// with one object (sign and ratify) are one action, and so are those of a subordinate (a law to prevent and punish).
import {
  AND,
  ARTICLES,
  BEFORE_ANOTHER_VERB,
  DETERMINERS,
  NEW,
  OF,
  PREPOSITIONS,
  SUBORDINATES,
} from '../../words/lists/signs';
import { inAnyLanguage } from '../../base/text/word-sets';
import { isInfinitive, isKnownVerb, type SaidAsk } from './said-ask';

const AND_WORDS = new Set([...inAnyLanguage(AND), 'and', 'e']);
const ARTICLE_WORDS = new Set([ARTICLES, NEW, DETERMINERS].flatMap((words) => [...inAnyLanguage(words)]));
const OTHER_SMALL = new Set([...inAnyLanguage(PREPOSITIONS), ...inAnyLanguage(OF)]);
/** A verb after one of these belongs to what stands before it. */
const SUBORDINATE_WORDS = inAnyLanguage(SUBORDINATES);

/** Whether a word that joins something is a verb with an object of its own. */
function isSecondVerb({ words, language }: SaidAsk, at: number): boolean {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  if (ARTICLE_WORDS.has(word) || OTHER_SMALL.has(word)) return false;
  if (language === 'en') {
    const hasArticle = ARTICLE_WORDS.has(next);
    return (
      hasArticle || (isKnownVerb(word, 'en') && next !== '' && !OTHER_SMALL.has(next) && !AND_WORDS.has(next))
    );
  }
  return isKnownVerb(word, language) || (isInfinitive(word, language) && ARTICLE_WORDS.has(next));
}

/** Where a verb may begin after a word that joins, or after a comma; -1 where nothing is joined. */
function joinedAt({ words, gaps, language }: SaidAsk, at: number): number {
  const isAnd = AND_WORDS.has(words[at] ?? '');
  if (!isAnd && !/[,;]/.test(gaps[at] ?? '')) return -1;
  const from = isAnd ? at + 1 : at;
  return new Set<string>(BEFORE_ANOTHER_VERB[language]).has(words[from] ?? '') ? from + 1 : from;
}

/** Whether the verb before a place is subordinate to another one. */
function isSubordinate({ words, language }: SaidAsk, at: number): boolean {
  for (let place = at - 1; place > 0; place--) {
    if (!isKnownVerb(words[place] ?? '', language) && !isInfinitive(words[place] ?? '', language)) continue;
    return SUBORDINATE_WORDS.has(words[place - 1] ?? '');
  }
  return false;
}

const hasObject = ({ words, language }: SaidAsk, until: number): boolean =>
  words
    .slice(1, until)
    .some((word) => !AND_WORDS.has(word) && !OTHER_SMALL.has(word) && !isKnownVerb(word, language));

/** Whether an ask that begins with its verb asks for more than one action. */
export const asksForSeveral = (ask: SaidAsk): boolean =>
  ask.words.some((_, at) => {
    if (at < 2 || !hasObject(ask, at)) return false;
    const second = joinedAt(ask, at);
    return second > 0 && isSecondVerb(ask, second) && !isSubordinate(ask, at);
  });
