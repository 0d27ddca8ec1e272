// What a word that may be a verb is where it stands in an ask: a verb, a noun, or what the ask is about.
import { ASK_WORDS } from '../../words/lists/asks';
import type { AskPart } from './ask-part';
import { phraseAt, type AskText } from './ask-phrases';
import { isManner } from './manners';
import { INFINITIVES, isArticle, isNounForm, isParticiple } from './word-forms';

/** A word of an ask and what was read before it; places are 0-based, ends exclusive. */
export interface VerbPlace {
  /** What it does, as words/asks.tsv names it. */
  readonly key: string;
  readonly at: number;
  readonly end: number;
  readonly part: AskPart;
  /** The places after a form of to be, and after a word such as should. */
  readonly beAt: number;
  readonly willAt: number;
  /** Where the last preposition stands. */
  readonly prepositionAt: number;
  readonly isJoined: boolean;
  /** The part was begun before the last comma. */
  readonly isAfterComma: boolean;
}

const TURNS = /^(?:less|limit|suspend|act|fight|no$)/;
/** Say something of what stands before them. */
const SPEAK_OF_ALL: ReadonlySet<string> = new Set(['state', 'no', 'age', 'act punishment']);

/** Deny what follows as what stands before was denied. */
const NOR: ReadonlySet<string> = new Set(['ni', 'nor']);
const OR: ReadonlySet<string> = new Set(['or', 'o', 'u', 'ou']);
export const isNor = (word: string): boolean => NOR.has(word);

export const isNounAt = ({ words, language }: AskText, at: number): boolean =>
  isNounForm(words[at] ?? '', language);

/** To further restrict, to fully open. */
const isAdverbAfterTo = ({ words }: AskText, at: number): boolean =>
  words[at - 1] === 'to' && (words[at] === 'further' || isManner(words[at] ?? ''));

/** Whether it is an infinitive, or what stands for one after a preposition: efforts in combating it. */
export function isInfinitiveAt(ask: AskText, at: number, prepositionAt: number): boolean {
  const { words, language } = ask;
  const word = words[at] ?? '';
  if (language !== 'en') return INFINITIVES[language].test(word);
  if (word.endsWith('ing') && prepositionAt === at - 1) return true;
  const isNoun = isNounAt(ask, at) || [word, words[at + 1] ?? ''].some((each) => each.endsWith('ing'));
  return (words[at - 1] === 'to' || isAdverbAfterTo(ask, at - 1)) && !isNoun;
}

/** A noun that ends an ask is what it is about: sleep deprivation. */
export function isTopicNoun(ask: AskText, { key, at, beAt, willAt, prepositionAt }: VerbPlace): boolean {
  const will: readonly string[] = ASK_WORDS[ask.language].will;
  const isSaid = at - Math.max(beAt, willAt) <= 1 || will.includes(ask.words[at] ?? '');
  const mayBeNoun = key === 'limit' ? isNounAt(ask, at) : /^(?:less|fight|act)/.test(key);
  return mayBeNoun && !isSaid && !isInfinitiveAt(ask, at, prepositionAt);
}

/** Something is said by it of what stands before: tests are banned. */
function isPredicate({ words, language }: AskText, { key, at, beAt }: VerbPlace): boolean {
  const endsIt = language === 'en' && at === words.length - 1 && !/^(?:less|act)/.test(key);
  return at - beAt <= 1 || at === 0 || endsIt;
}

/** Whether a form of to be that ends at a place tells what a thing is: a home is a right, it is no crime. */
export function isNameGiven(ask: AskText, end: number): boolean {
  const after = phraseAt(ask, end, ask.language)?.key === 'no' ? end + 1 : end;
  return isArticle(ask.words[after] ?? '');
}

/** What is told of a thing wants nothing of it: dissolved associations, training on bans. */
export function isTopic(ask: AskText, place: VerbPlace): boolean {
  const { key, at, part, prepositionAt } = place;
  const { words, language, text, starts, ends } = ask;
  const written = text.slice(starts[at], ends[at]);
  const isState = isParticiple(written, [words[at - 1], words[at + 1]], language);
  if (isState && !isPredicate(ask, place)) return true;
  // Children of poor homes shall not work: what is denied stands after their noun.
  const reach = key === 'no' ? 1 : 2;
  const isOfNoun = prepositionAt >= at - reach && part.hasObject && !isInfinitiveAt(ask, at, prepositionAt);
  const isImperative = language === 'fr' && (words[at] ?? '').endsWith('ez');
  return TURNS.test(key) && !isImperative && ((part.hasKind && !place.isJoined) || isOfNoun);
}

/** Rules that do not exclude people: what is denied is said of people, not of the rules. */
function deniesVerb(ask: AskText, end: number): boolean {
  const key = phraseAt(ask, end, ask.language)?.key ?? '';
  return /^(?:act|less|limit|spare|fight)/.test(key) && !isNounAt(ask, end);
}

/** Whether a verb speaks of what stands before it, too: no child shall be detained, lower the voting age. */
export function speaksOfAll(ask: AskText, { key, at, end, part, beAt, isAfterComma }: VerbPlace): boolean {
  const { words, language } = ask;
  if (part.isRelative || (key === 'no' && (isAfterComma || deniesVerb(ask, end)))) return false;
  const word = words[at] ?? '';
  const isPassive = language === 'es' && word.endsWith('rse');
  const isSaid = isPassive || at - beAt <= 1 || ASK_WORDS[language].be.includes(word);
  return isSaid || SPEAK_OF_ALL.has(key);
}

/** Repeal the levies and bans on something: what is joined is what the first verb acts on. */
export function isNounOfVerb(ask: AskText, { at, end, part }: VerbPlace): boolean {
  // Collective expulsions: the noun stands last in English.
  const isNoun = isNounAt(ask, at) || (ask.language === 'en' && isNounAt(ask, end - 1));
  return isNoun && part.words.length > 0;
}

/** What joins a verb to those before it, and the first of these, as written. */
export interface Joint {
  readonly joint: string;
  readonly governing: string;
}

/** What the verb before says of a joined one, too: do not cut or close, refrain from closing and from arresting. */
export function governingOf(ask: AskText, place: VerbPlace, { joint, governing }: Joint): string | undefined {
  const { at, part, prepositionAt } = place;
  if (NOR.has(joint) || (OR.has(joint) && part.isDenied)) return 'no';
  const isGerund = (ask.words[at] ?? '').endsWith('ing') && !governing.endsWith('ing');
  const isInfinitive = prepositionAt === at - 1 && isInfinitiveAt(ask, at, prepositionAt);
  return (ask.language === 'en' ? isGerund : isInfinitive) && !part.isDenied ? part.firstVerb : undefined;
}
