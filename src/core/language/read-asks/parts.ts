// Parts the asks that one lead-in joins: "(a) ...; (b) ...", "to ban A, to repeal B and to close C", "should ban A and
// close B". Two verbs with one object (sign and ratify) stay one ask, and so do those of a clause (a law to ban and punish).
// All of it reads text without accents.
import { inAnyLanguage } from '../../base/text/word-sets';
import { ARTICLES, OF, PREPOSITIONS } from '../../words/lists/signs';
import { isSubjunctive, verbKind } from './imperatives';
import { actorIn, type LeadIn } from './lead-ins';
import type { Join } from './who-asks';

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch without what stands between its parts, where `isCut` agrees. */
function cut(
  said: string,
  { start, end }: Span,
  between: RegExp,
  isCut: (before: string, found: RegExpExecArray, after: string) => boolean = () => true,
): Span[] {
  const parts: Span[] = [];
  let from = 0;
  const all = said.slice(start, end);
  for (const found of all.matchAll(between)) {
    const next = found.index + found[0].length;
    if (!isCut(all.slice(from, found.index), found, all.slice(next))) continue;
    parts.push({ start: start + from, end: start + found.index });
    from = next;
  }
  return [...parts, { start: start + from, end }];
}

/** `; (b)`, `, and (b)`, `; b)`. */
const NEXT_ITEM =
  /(?:;\s*(?:and|or|y|o|et|ou)?\s*\(?|[,.]\s*(?:(?:and|or|y|o|et|ou)\s*)?(?:\(|(?=\d)))(?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s*/giu;
const FIRST_ITEM = /^(?:[^;]{0,200}:)?\s*\(?(?:a|1|i)\)\s*/iu;

/** A stretch in its lettered items; itself when it has none. */
export function inlineItems(said: string, { start, end }: Span): Span[] {
  const first = FIRST_ITEM.exec(said.slice(start, end))?.[0].length ?? 0;
  return cut(said, { start: start + first, end }, NEXT_ITEM);
}

const joined = (again: string): RegExp =>
  new RegExp(
    `(?:[,;]\\s*(?:(?:and|y|e|et)\\s+)?|\\s(?:and|y|e|et)\\s+)(?:(?:also|finally|tambien|ademas|aussi)\\s+)?${again}`,
    'giu',
  );
/** The join said again before a further ask. */
const AGAIN: Readonly<Record<Join, RegExp>> = {
  that: joined('that\\s+'),
  to: joined('to\\s+(?!(?:the|an?|its|their|all|those|these|this|that|every|each|any|our|some)\\b)'),
  que: joined("qu(?:e\\s+|')"),
  de: joined("(?:de\\s+|d')(?=(?:ne\\s+(?:pas|plus)\\s+)?(?:[ysl]'|en\\s)?\\p{L}+(?:er|ir|re)\\b)"),
  a: joined('a\\s+(?=(?:no\\s+)?\\p{L}+[aei]r(?:se)?\\b)'),
  ...{ whole: /(?!)/g, none: /(?!)/g },
};
/** What is joined behind these belongs to them: `ensure that A is open and that B is free`. */
const HOLDS_MORE =
  /\b(?:(?:ensur|guarante|provid|requir)(?:es?|ing|ees?|eeing)|so) that\b|\b(?:garanti|asegur|vel)\p{L}+ (?:de |por )?que\b|\b(?:veill\p{L}+ a ce|garanti\p{L}*|assur\p{L}+|sorte|afin) qu[e']/iu;

/** Words: neither what is cut off nor what is left is shorter. */
const FEWEST_WORDS = 3;
const SMALL = new Set([...inAnyLanguage(PREPOSITIONS), ...inAnyLanguage(OF)]);
const BEFORE_NOUNS = new Set([
  ...inAnyLanguage(ARTICLES),
  ...'those these each no it them people'.split(' '),
]);
/** A verb that no list has, before the article of its object. */
const UNKNOWN_VERB = {
  en: /(?<!s|ed|ing) (?:the|an?|its|their|all|every|those|these|each|it|them)$|(?:[aei]r|re) (?:les?|la|l|un|une|des|los|las|el|sus?|ses?|leurs?)$/,
  que: /[ae]n? (?!the)\w+$/,
};
const CLAUSE = /^(?:to|who|which|that|whom|para|pour|por|afin|que|qui|de|d|a)$/;
/** `and`, or a comma, before two words. */
const FURTHER =
  /(?:(,?)\s+(and|y|e|et)\s+(?:(?:then|also|tambien|aussi)\s+)?|[,;]\s+)(?=(\p{L}+)(?:\s+|\s?')(\p{L}+))/giu;

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Whether a word that is joined is a verb with an object of its own. `isApart`: after a comma and "and". */
function takesObject(word: string, next: string, join: Join, isApart: boolean): boolean {
  if (SMALL.has(word) || BEFORE_NOUNS.has(word)) return false;
  const kind = verbKind(word);
  if (kind === 'infinitive' || (join === 'que' && (word === 'se' || isSubjunctive(word)))) return true;
  if (
    BEFORE_NOUNS.has(next) &&
    (kind !== 'none' || UNKNOWN_VERB[join === 'que' ? 'que' : 'en'].test(`${word} ${next}`))
  )
    return true;
  return (kind === 'verb' || (isApart && kind === 'noun too')) && !SMALL.has(next);
}

const lastVerb = (words: readonly string[]): number =>
  words.length - 1 - [...words].reverse().findIndex((word) => verbKind(word) !== 'none');

/** Whether a further verb begins an ask of its own. */
function isFurtherAsk(
  before: string,
  [, comma, and, verb = '', next = '']: RegExpExecArray,
  join: Join,
): boolean {
  const isApart = comma === ',' && and !== undefined;
  if (!takesObject(verb.toLowerCase(), next.toLowerCase(), join, isApart)) return false;
  const words = wordsOf(before);
  const last = lastVerb(words);
  return words.length >= FEWEST_WORDS && (isApart || !CLAUSE.test(words[last - 1] ?? ''));
}

/** The asks behind the lead-in of a sentence. */
export function joinedAsks(said: string, { start, end }: Span, { end: length, join }: LeadIn): Span[] {
  const items = inlineItems(said, { start: start + length, end });
  if (items.length > 1 || join === 'whole') return items;
  return items
    .flatMap((item) =>
      cut(said, item, AGAIN[join], (before, [sign = '']) => sign.startsWith(';') || !HOLDS_MORE.test(before)),
    )
    .map((part) => ({ ...part, start: part.start + actorIn(said.slice(part.start, part.end), join) }))
    .flatMap((part) =>
      cut(
        said,
        part,
        FURTHER,
        (before, found, after) => wordsOf(after).length >= FEWEST_WORDS && isFurtherAsk(before, found, join),
      ),
    );
}
