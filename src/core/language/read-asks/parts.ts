// Parts the asks that one lead-in joins: "(a) ...; (b) ...", "to ban A, to repeal B and to close C", "should ban A and
// close B". Two verbs with one object (sign and ratify) stay one ask, and so do those of a clause (a law to ban and punish).
import { ARTICLES, OF, PREPOSITIONS } from '../../words/lists/signs';
import { inAnyLanguage } from '../../base/text/word-sets';
import { actorIn, unaccented, type LeadIn } from './lead-ins';
import { INFINITIVE, isClearVerb, isEnglishVerb, isVerb } from './verbs';
import type { Join } from './who-asks';

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AND = '(?:and|or|y|e|o|et|ou)';
/** `; (b)`, `, and (b)`; without the bracket in front only after a semicolon. */
const NEXT_ITEM = new RegExp(
  `(?:;\\s*${AND}?\\s*\\(?|[,.]\\s*(?:${AND}\\s*)?\\()(?:[a-z]|\\d{1,2}|[ivx]{1,4})\\)\\s*`,
  'giu',
);
const FIRST_ITEM = /^(?:[^;]{0,200}:)?\s*\(?(?:a|1|i)\)\s*/iu;

const AGAIN: Readonly<Record<Join, string>> = {
  that: 'that\\s+',
  to: 'to\\s+(?!(?:the|an?|its|their|all|those|these|this|that|every|each|any|our|some)\\b)(?=\\p{Ll})',
  que: "qu(?:e\\s+|')",
  de: "(?:de\\s+|d')(?=(?:ne\\s+pas\\s+)?(?:[ysl]'|en\\s)?\\p{L}+(?:er|ir|re)\\b)",
  a: 'a\\s+(?=(?:no\\s+)?\\p{L}+[aei]r(?:se)?\\b)',
  for: 'for\\s+',
  none: '(?!)',
};
const JOINED_AGAIN = Object.fromEntries(
  Object.entries(AGAIN).map(([join, again]) => [
    join,
    new RegExp(
      `(?:[,;]\\s*(?:${AND}\\s+)?|\\s${AND}\\s+)(?:(?:also|finally|tambien|ademas|aussi)\\s+)?${again}`,
      'giu',
    ),
  ]),
);
/** What is joined behind these belongs to them: `ensure that A is open and that B is free`. */
const HOLDS_MORE =
  /\b(?:ensur|guarante|provid|garanti[cz]|asegur|veill|faire en sorte|assur|require|so that|afin|prevé)[^,;]{0,60}\b(?:that|qu[e'])/iu;

/** A stretch without what stands between its parts. */
function cut(text: string, { start, end }: Span, between: RegExp, keepsWhole = /(?!)/): Span[] {
  const parts: Span[] = [];
  let from = start;
  const said = unaccented(text.slice(start, end));
  for (const { 0: found, index } of said.matchAll(between)) {
    if (keepsWhole.test(said.slice(from - start, index))) continue;
    parts.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return [...parts, { start: from, end }];
}

const SMALL = new Set([...inAnyLanguage(PREPOSITIONS), ...inAnyLanguage(OF)]);
const ARTICLE_WORDS = new Set([
  ...inAnyLanguage(ARTICLES),
  'those',
  'these',
  'each',
  'no',
  'it',
  'them',
  'people',
]);
const CLAUSE = new Set('to who which that whom para pour por afin que qui de d a'.split(' '));
const FEWEST_WORDS = 3;

interface Word extends Span {
  readonly word: string;
  /** What stands before it. */
  readonly gap: string;
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  const said = unaccented(text.slice(start, end)).toLowerCase();
  let last = 0;
  return Array.from(said.matchAll(/[\p{L}\p{N}-]+/gu), ({ 0: word, index }) => {
    const gap = said.slice(last, index);
    last = index + word.length;
    return { word, gap, start: start + index, end: start + last };
  });
}

/** Whether a word that is joined is a verb with an object of its own. `isParted`: after a comma and "and". */
function takesObject({ word }: Word, next: Word | undefined, join: Join, isParted: boolean): boolean {
  if (!next || !/^\s*'?$/.test(next.gap) || SMALL.has(word) || ARTICLE_WORDS.has(word)) return false;
  if (INFINITIVE.test(word) && isVerb(word)) return true;
  const looksLikeVerb = join === 'que' ? /[ae]n?$/ : /(?<!s|ed|ing)$/;
  if (ARTICLE_WORDS.has(next.word)) return isVerb(word) || looksLikeVerb.test(word);
  return (isClearVerb(word) || (isParted && isEnglishVerb(word))) && !SMALL.has(next.word);
}

const lastVerb = (words: readonly Word[], from: number, at: number): number => {
  for (let place = at - 1; place > from; place--) if (isVerb(words[place]?.word ?? '')) return place;
  return from;
};

/** Where a further verb begins after "and", or after a comma; undefined where nothing of the kind is joined. */
function furtherVerb(words: readonly Word[], at: number, from: number, join: Join): Word | undefined {
  const isAnd = /^(?:and|y|e|et)$/.test(words[at]?.word ?? '');
  const hasComma = /^\s*[,;]\s*$/.test(words[at]?.gap ?? '');
  const place =
    at + Number(isAnd) + Number(/^(?:then|also|tambien|aussi)$/.test(words[at + Number(isAnd)]?.word ?? ''));
  const verb = words[place];
  if (!verb || !(isAnd || hasComma) || at - from < FEWEST_WORDS || words.length - place < FEWEST_WORDS)
    return undefined;
  const isParted = isAnd && hasComma;
  if (!takesObject(verb, words[place + 1], join, isParted)) return undefined;
  const before = lastVerb(words, from, at);
  const isOfClause = before > from && CLAUSE.has(words[before - 1]?.word ?? '');
  return isOfClause && !isParted ? undefined : verb;
}

/** Parts a request before each further verb that has an object of its own. */
function byVerbs(text: string, span: Span, join: Join): Span[] {
  const words = wordsOf(text, span);
  const parts: Span[] = [];
  let [from, start] = [0, span.start];
  words.forEach((word, at) => {
    const verb = furtherVerb(words, at, from, join);
    if (!verb) return;
    parts.push({ start, end: word.start - word.gap.trimStart().length });
    [from, start] = [words.indexOf(verb), verb.start];
  });
  return [...parts, { start, end: span.end }];
}

/** A stretch in its lettered items; itself when it has none. */
export function inlineItems(text: string, { start, end }: Span): Span[] {
  const first = FIRST_ITEM.exec(text.slice(start, end))?.[0].length ?? 0;
  return cut(text, { start: start + first, end }, NEXT_ITEM);
}

/** The asks that stand behind the lead-in of a sentence. */
export function joinedAsks(text: string, { start, end }: Span, { end: at, join }: LeadIn): Span[] {
  const items = inlineItems(text, { start: start + at, end });
  if (items.length > 1) return items;
  const again = JOINED_AGAIN[join] ?? /(?!)/;
  return items
    .flatMap((item) => cut(text, item, again, HOLDS_MORE))
    .map((part) => ({ ...part, start: part.start + actorIn(text.slice(part.start, part.end), join) }))
    .flatMap((part) => byVerbs(text, part, join));
}
