// Classifies the action that a recommendation asks for, from 1 (minimal) to 5 (specific), by its first verb: Edward
// McMahon's categories, as UPR Info uses them.
import { foldedWords, wordPlaces } from '../reading/words';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ASIDE_BEGINS, ASKING_BEGINS, ACTION_VERBS } from '../../words/lists/signs';

/** 1 asks others or asks for help, 2 to go on, 3 to consider, 4 for a general action, 5 for a specific one. */
export type ActionCategory = 1 | 2 | 3 | 4 | 5;

/** Folded verbs in their plain form, of all languages: words/<language>/action-verbs.tsv. */
const VERBS: Readonly<Record<ActionCategory, readonly string[]>> = ACTION_VERBS;

const CATEGORY_OF = new Map<string, ActionCategory>(
  ([5, 4, 3, 2, 1] as const).flatMap((category) =>
    VERBS[category].map((verb): [string, ActionCategory] => [verb, category]),
  ),
);

/** A form of a verb as it may open a recommendation: `ratify`, `ratifying`, `ratifies`, `recommended`. */
function plainForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  }
  return forms;
}

/** The verb that a folded word is a form of, undefined when it is none that is known. */
const verbOf = (word: string): string | undefined => plainForms(word).find((form) => CATEGORY_OF.has(form));

/** The category of a folded word, undefined when it is no verb that is known. */
export const categoryOfVerb = (word: string): ActionCategory | undefined =>
  CATEGORY_OF.get(verbOf(word) ?? '');

export interface SuggestedAction {
  readonly category: ActionCategory;
  /** The words that led to it, as they stand in the text. */
  readonly words: string;
  /** 0-based UTF-16 offsets of these words, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Turns of phrase whose category is not that of their verb; each is tried at the verb. Folded words. */
const PHRASES: readonly (readonly [ActionCategory, RegExp])[] = [
  [3, /^(?:give|pay|devote)(?: \w+){0,3} consideration\b|^take (?:\w+ )?into consideration/],
  [4, /^take (?:\w+ )?into account\b|^seek (?:ways )?to\b/],
  // To end what no single act ends is a general action.
  [
    4,
    /^(?:completely )?(?:put an end|end|eliminate|stop|halt|cease|abolish)(?: \w+){0,4} (?:impunity|discrimination|violence|torture|ill treatment|violations?|abuses?|harassment|intimidation|corruption|inequalit(?:y|ies)|disparities|poverty|racism|stereotypes)\b/,
  ],
  [3, /^(?:undertake|conduct)(?: \w+){0,4} stud(?:y|ies)\b/],
  [4, /^provide (?:\w+ )?protection\b/],
  [4, /^(?:undertake|conduct|complete|proceed)(?: \w+){0,6} (?:reviews?|reforms?)\b/],
  [5, /^develop(?: \w+){0,4} (?:laws?|legislation|bill|plans?|curricul\w+)\b/],
  [
    4,
    /^(?:establish|create|enact|apply|adopt|pass)(?: (?!law|legislation|bill|act\b|plan)\w+){0,4} (?:process|measures|polic(?:y|ies)|environment|conditions|opportunities|efforts?|provisions)\b/,
  ],
  [
    4,
    /^(?:take|adopt|undertake|implement|introduce|develop|put in place)(?: (?!law|legislation|plan|moratorium|act\b)\w+){0,6} (?:measures?|steps?|actions?(?! plan)|efforts?|initiatives|policies|strateg(?:y|ies)|approach|programmes?|programs?|awareness)\b/,
  ],
];

/** A general action that names what it is done by, which may be a specific one: `by amending the code`. */
const BY_DOING = /\b(?:by|through) (?:\w+ly )?(\w+ing)\b/g;

const LEADS = inAnyLanguage(ASKING_BEGINS);
const OPENS_ASIDE = inAnyLanguage(ASIDE_BEGINS);

const LOOKED_AT = 20;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  const folded = foldedWords(text);
  const { starts, ends } = wordPlaces(text);
  return folded.map((word, at) => ({ folded: word, start: starts[at] ?? 0, end: ends[at] ?? 0 }));
}

/** Where the asking begins: behind `In line with its obligations,`. */
function afterAside(text: string, words: readonly Word[]): number {
  const first = words[0]?.folded ?? '';
  const comma = text.indexOf(',');
  if (!OPENS_ASIDE.has(first) || comma < 0 || comma > 220) return 0;
  const behind = words.findIndex(({ start }) => start > comma);
  return behind < 0 ? 0 : behind;
}

const isAdverb = (word: string): boolean =>
  /..ly$/.test(word) && !/^(?:apply|comply|imply|supply|reply|rely|multiply)$/.test(word);

/** The place of the first verb that is known; -1 when none is near. */
function findVerb(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LOOKED_AT); at += 1) {
    const word = words[at]?.folded ?? '';
    if ((at === from || LEADS.has(words[at - 1]?.folded ?? '')) && LEADS.has(word) && at + 1 < words.length)
      continue;
    if (word === 'further') continue;
    if (categoryOfVerb(word) !== undefined) return at;
  }
  return -1;
}

interface FoundAction {
  readonly category: ActionCategory;
  /** Words that it rests on. */
  readonly count: number;
}

function classifyAction(rest: string, verb: ActionCategory): FoundAction {
  const phrase = PHRASES.map(([category, pattern]) => ({ category, found: pattern.exec(rest)?.[0] })).find(
    ({ found }) => found !== undefined,
  );
  if (phrase?.found) return { category: phrase.category, count: phrase.found.split(' ').length };
  return { category: verb, count: 1 };
}

/** The second of two verbs in a row counts: `Continue and strengthen`. */
function secondVerb(words: readonly Word[], at: number): number {
  const link = words[at + 1]?.folded;
  if (link !== 'and' && link !== 'y' && link !== 'et') return at;
  const next = isAdverb(words[at + 2]?.folded ?? '') ? at + 3 : at + 2;
  return categoryOfVerb(words[next]?.folded ?? '') === undefined ? at : next;
}

/**
 * The category of action that a recommendation asks for, with the words that led to it; undefined when its first
 * words hold no verb that is known. Rules of UPR Info: the first verb counts, of two in a row the second; a general
 * action followed by a specific one (`by amending the code`) is specific.
 */
export function suggestAction(text: string): SuggestedAction | undefined {
  const words = wordsOf(text);
  const first = findVerb(words, afterAside(text, words));
  if (first < 0) return undefined;
  const at = secondVerb(words, first);
  const verb = verbOf(words[at]?.folded ?? '');
  const own = CATEGORY_OF.get(verb ?? '');
  if (verb === undefined || own === undefined) return undefined;
  const rest = [verb, ...words.slice(at + 1).map(({ folded }) => folded)].join(' ');
  const { category, count } = classifyAction(rest, own);
  const isSpecified =
    category === 4 && [...rest.matchAll(BY_DOING)].some(([, by = '']) => categoryOfVerb(by) === 5);
  const last = words[at + count - 1];
  const [start, end] = [words[at]?.start ?? 0, last?.end ?? text.length];
  return { category: isSpecified ? 5 : category, words: text.slice(start, end), start, end };
}
