// Whether one of two asks of ours plainly denies the other in its own words, or sets another figure for the same thing.
// It is asked about, never told as a fact, and never looked for in what countries recommend: of 23,531 pairs of real
// recommendations and asks none wanted the opposite (docs/decisions/true.md).
import { foldText } from '../../base/text/fold';
import type { Content, ContentMeasure } from './content';

export type Contradiction = 'denies' | 'another figure';

/** Likeness from 0 to 1 from which two asks are about the same thing, whatever is to be done with it. */
export const CONTRADICTION = {
  sameThing: 0.4,
  /** Of the larger share: who keeps a thing often adds a condition. */ larger: 0.9,
} as const;

/** First verbs by what they leave of a thing, gone or there: beginnings of folded words in three languages. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:repeal|abolish|scrap|revok|abrog|derog|aboli|supprim|suprim|elimin|revoc)/,
    /^(?:keep|maintain|retain|preserv|manten|conserv|mainten|mainti|gard)/,
  ],
  [
    /^(?:ban|prohibit|forbid|outlaw|prohib|interdi|proscri)/,
    /^(?:allow|permit|authori[sz]|legali[sz]|autori[sz]|tolera)/,
  ],
  [
    /^(?:clos|shut|cerr|cierr|clausur|ferm)/,
    /^(?:open|keep|maintain|reopen|abr|manten|reabr|ouvr|mainten|rouvr)/,
  ],
  [/^(?:withdraw|remov|retir|sac)/, /^(?:keep|deploy|station|manten|despleg|mainten|deplo)/],
  [
    /^(?:end|stop|ceas|halt|termin|cess|arret|pon)/,
    /^(?:continu|resum|keep|extend|reanud|prosig|poursui|repren|prolong)/,
  ],
  [
    /^(?:decriminali[sz]|despenaliz|depenali[sz])/,
    /^(?:criminali[sz]|penaliz|penali[sz]|punish|castig|puni)/,
  ],
  [/^(?:lower|reduc|cut|baj|rebaj|abaiss|redui)/, /^(?:rais|increas|sub|aument|elev|relev|augment)/],
];

const BEFORE_VERB = new Set('not no ne pas never do se to please also que de'.split(' '));
const DENIALS = new Set('not no ne never'.split(' '));
/** So many first words are looked at for the verb. */
const FIRST_WORDS = 4;
/** Letters by which units and verbs of two languages are one: metres, metros. */
const BEGINNING = 4;

/** The verb that an ask begins with, and whether it is denied: "do not close". */
function firstVerb(text: string): { readonly verb: string; readonly isDenied: boolean } {
  const words = (foldText(text).match(/[a-z]+/g) ?? []).slice(0, FIRST_WORDS);
  const verb = words.find((word) => !BEFORE_VERB.has(word)) ?? '';
  const isDenied = words.slice(0, Math.max(0, words.indexOf(verb))).some((word) => DENIALS.has(word));
  return { verb, isDenied };
}

const UNIT = /(\d+(?:[.,]\d+)*)\s*(%|[a-z]+)/gu;
/** Figures by the word that follows; years and numbers of articles have no unit that matters. */
function figuresOf(text: string): Map<string, string> {
  const found = [...foldText(text).matchAll(UNIT)];
  return new Map(found.map(([, figure = '', unit = '']) => [unit.slice(0, BEGINNING), figure]));
}

function setsAnotherFigure(one: string, other: string): boolean {
  const [mine, theirs] = [figuresOf(one), figuresOf(other)];
  return [...mine].some(([unit, figure]) => theirs.has(unit) && theirs.get(unit) !== figure);
}

function denies(one: string, other: string): boolean {
  const [mine, theirs] = [firstVerb(one), firstVerb(other)];
  const areAcross = SIDES.some(
    ([gone, there]) =>
      (gone.test(mine.verb) && there.test(theirs.verb)) || (there.test(mine.verb) && gone.test(theirs.verb)),
  );
  if (areAcross) return mine.isDenied === theirs.isDenied;
  const isSameVerb = mine.verb.slice(0, BEGINNING) === theirs.verb.slice(0, BEGINNING);
  return isSameVerb && mine.isDenied !== theirs.isDenied;
}

/** How one ask contradicts another in its own words; undefined where it does not. */
export function contradictionOf(
  measure: ContentMeasure,
  one: Content,
  other: Content,
): Contradiction | undefined {
  const isDenied = denies(one.text, other.text);
  const hasOtherFigure = !isDenied && setsAnotherFigure(one.text, other.text);
  if (!isDenied && !hasOtherFigure) return undefined;
  const { forth, back } = measure.shares(one, other);
  const root = Math.sqrt(forth * back);
  if (hasOtherFigure) return root >= CONTRADICTION.sameThing ? 'another figure' : undefined;
  const likeness = Math.max(root, CONTRADICTION.larger * Math.max(forth, back));
  return likeness >= CONTRADICTION.sameThing ? 'denies' : undefined;
}
