// What an ask leaves open, told while it is typed: it begins with a verb, asks for one action, says who acts, what can be
// seen of it, and by when. Rules of thumb: they give hints, and change nothing.
import * as signs from '../../words/lists/signs';
import { inAnyLanguage } from '../../base/text/word-sets';
import { isNumber } from './numbers';
import { requestStart } from '../read-asks/lead-ins';
import type { TextLanguage } from '../reading/reading';
import { languageOfAsk, opensWithVerb, saidAsk, type SaidAsk } from './said-ask';
import { asksForSeveral } from './several-actions';

/** In the order in which they are told. */
export const ASK_HINTS = ['verb', 'several', 'who', 'measure', 'date'] as const;
export type AskHint = (typeof ASK_HINTS)[number];

export interface HintedAsk {
  /** In which the hints are said. */
  readonly language: TextLanguage;
  readonly open: readonly AskHint[];
  /** False for a text of less than three words, which is still being typed. */
  readonly isTold: boolean;
}

/** Words: fewer are still being typed. */
const FEWEST_WORDS = 3;
/** Words from the verb within which it is said what only a state does, and how vague an aim is. */
const NEAR = 6;
/** Words before a year within which it is said that something is due by then: by the elections of 2027. */
const DATE_WITHIN = 5;

const STATE_ACTS = inAnyLanguage(signs.STATE_ACTS);
const WHO_ACTS = inAnyLanguage(signs.WHO_ACTS);
const OF_WORDS = inAnyLanguage(signs.OF);
const THROUGH = inAnyLanguage(signs.ACTS_THROUGH);
const BODIES = inAnyLanguage(signs.BODIES);
const CHARGING = inAnyLanguage(signs.CHARGING_VERBS);
const SINCE = inAnyLanguage(signs.SINCE_WHEN);
const PAPERS = inAnyLanguage(signs.NUMBERED_PAPERS);
const AND_WORDS = inAnyLanguage(signs.AND);
const WITHIN = inAnyLanguage(signs.WITHIN);
const UNITS = new Set(
  [signs.UNIT_YEAR, signs.UNIT_MONTH, signs.UNIT_WEEK, signs.UNIT_DAY].flatMap((unit) => [
    ...inAnyLanguage(unit),
  ]),
);

const YEAR = /^20\d\d$/;
const DIGITS = /^\d+$/;

/** Whether any of the few words before a place is in a list. */
const isAfter = (words: readonly string[], at: number, list: ReadonlySet<string>, within: number): boolean =>
  words.slice(Math.max(0, at - within), at).some((word) => list.has(word));

/** Whether a phrase stands in folded words. */
const says = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `));

/** The lists of a language, since short words mean other things in another one. */
const own = (
  words: Readonly<Record<TextLanguage, readonly string[]>>,
  language: TextLanguage,
): ReadonlySet<string> => new Set(words[language]);

function saysWhen({ words, language }: SaidAsk): boolean {
  if (says(words, signs.SET_DATES[language])) return true;
  const byWhen = own(signs.BY_WHEN, language);
  return words.some((word, at) => {
    if (YEAR.test(word)) return isAfter(words, at, byWhen, DATE_WITHIN) && !isAfter(words, at, SINCE, 1);
    return UNITS.has(word) && isNumber(words[at - 1] ?? '') && isAfter(words, at - 1, WITHIN, 3);
  });
}

function saysWho({ words }: SaidAsk): boolean {
  return (
    CHARGING.has(words[0] ?? '') ||
    words.slice(0, NEAR).some((word) => STATE_ACTS.has(word)) ||
    words.some(
      (word, at) =>
        (WHO_ACTS.has(word) && !isAfter(words, at, OF_WORDS, 2)) ||
        (BODIES.has(word) && isAfter(words, at, THROUGH, 4)),
    )
  );
}

/** A number that counts something: neither a year nor that of an article or convention. */
const hasFigure = ({ words }: SaidAsk): boolean =>
  words.some(
    (word, at) =>
      DIGITS.test(word) && !YEAR.test(word) && !/^19/.test(word) && !isAfter(words, at, PAPERS, 2),
  );

/** Of two verbs in a row the second counts: continue and strengthen, review and amend. */
function isVagueVerb(words: readonly string[], vague: ReadonlySet<string>): boolean {
  const second = AND_WORDS.has(words[1] ?? '') ? words[2] : undefined;
  return vague.has(words[0] ?? '') && (second === undefined || vague.has(second));
}

/** Whether its verb, one of the first words, says something that can be seen done, or a figure does. */
function isSeenDone(ask: SaidAsk, opens: boolean): boolean {
  if (hasFigure(ask)) return true;
  const { words, language } = ask;
  const vague = own(signs.VAGUE_VERBS, language);
  const isVague = isVagueVerb(words, vague) || says(words.slice(0, NEAR), signs.VAGUE_AIMS[language]);
  return opens && (!isVague || CHARGING.has(words[0] ?? ''));
}

/** `That the State …`, `Que la Defensoría …` */
const THAT = /^(?:that|que)\s+/i;

/** What an ask leaves open. `hasAddressee`: another field says who acts. */
export function askHints(typed: string, usual: TextLanguage, hasAddressee = false): HintedAsk {
  const text = typed.trim();
  const language = languageOfAsk(text, usual);
  const start = Math.max(0, requestStart(text));
  const asked = text.slice(start).replace(THAT, '');
  const [whole, ask] = [saidAsk(text, language), saidAsk(asked, language)];
  if (whole.words.length < FEWEST_WORDS) return { language, open: [], isTold: false };
  const first = ask.words[0] ?? '';
  const opens = opensWithVerb(ask.words, language) || CHARGING.has(first);
  const isLedIn = asked.length < text.length;
  const found: Readonly<Record<AskHint, boolean>> = {
    verb: isLedIn || !opens,
    several: asksForSeveral(ask),
    who: !hasAddressee && !saysWho(whole),
    measure: !isSeenDone(ask, opens || isLedIn),
    date: !saysWhen(whole),
  };
  return { language, open: ASK_HINTS.filter((hint) => found[hint]), isTold: true };
}
