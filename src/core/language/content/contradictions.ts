// Whether one of two asks of ours plainly denies the other in its own words, or sets another figure for the same thing.
// It is asked about, never told as a fact, and never looked for in what countries recommend: of 23,531 pairs of real
// recommendations and asks none wanted the opposite (docs/decisions/true.md).
import { foldText } from '../../base/text/fold';
import type { Content, ContentMeasure } from './content';

export type Contradiction = 'denies' | 'another figure';

/** Likeness from 0 to 1 from which two asks are about the same thing, whatever is to be done with it. */
export const CONTRADICTION = {
  sameThing: 0.4,
  /** What the larger of the two shares counts, too: who keeps a thing often adds a condition. */
  larger: 0.9,
} as const;

/** First verbs by what they leave of a thing, gone or there: beginnings of folded words in three languages. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:repeal|abolish|scrap|revok|abrog|derog|aboli|supprim|suprim|elimin|revoc)/,
    /^(?:keep|maintain|retain|preserv|adopt|introduc|reinstat|restor|manten|conserv|restablec|instaur|mainten|mainti|gard|retabl)/,
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
  [
    /^(?:lower|reduc|cut|baj|rebaj|abaiss|redui)/,
    /^(?:rais|increas|expand|extend|sub|aument|elev|ampl|relev|augment|elarg|etend)/,
  ],
];

const BEFORE_VERB = new Set('not no ne pas never do se to please also que de'.split(' '));
const DENIALS = new Set('not no ne never'.split(' '));
/** So many first words are looked at for the verb. */
const FIRST_WORDS = 4;
/** Letters by which units, and forms of a verb, are one. */
const BEGINNING = 4;

/** What of an ask tells whether another contradicts it, read once. */
interface Said {
  /** The verb that it begins with, and whether it is denied: "do not close". */
  readonly verb: string;
  readonly isDenied: boolean;
  /** The rows of SIDES in which the verb takes something away, and those in which it keeps it. */
  readonly gone: readonly number[];
  readonly there: readonly number[];
  /** Figures by the word that follows, brought to its beginning (metres, metros); by '' where none follows. */
  readonly figures: ReadonlyMap<string, string>;
}

const UNIT = /(\d+(?:[.,]\d+)*)(?:\s*(%|[a-z]+))?/gu;
const YEAR = /^(?:19|20)\d\d$/;

function readSaid({ text, numbers }: Content): Said {
  const folded = foldText(text);
  const words = (folded.match(/[a-z]+/g) ?? []).slice(0, FIRST_WORDS);
  const verb = words.find((word) => !BEFORE_VERB.has(word)) ?? '';
  const isDenied = words.slice(0, Math.max(0, words.indexOf(verb))).some((word) => DENIALS.has(word));
  const rowsWith = (side: 0 | 1): number[] =>
    SIDES.flatMap((sides, row) => (sides[side].test(verb) ? [row] : []));
  const figures = [...folded.matchAll(UNIT)]
    .filter(([, figure = '']) => !YEAR.test(figure) && !numbers.includes(figure))
    .map(([, figure = '', unit = '']) => [unit.slice(0, BEGINNING), figure] as const);
  return { verb, isDenied, gone: rowsWith(0), there: rowsWith(1), figures: new Map(figures) };
}

function denies(one: Said, other: Said): boolean {
  const meet = (these: readonly number[], those: readonly number[]): boolean =>
    these.some((row) => those.includes(row));
  if (meet(one.gone, other.there) || meet(one.there, other.gone)) return one.isDenied === other.isDenied;
  const isSameVerb = one.verb.slice(0, BEGINNING) === other.verb.slice(0, BEGINNING);
  return isSameVerb && one.isDenied !== other.isDenied;
}

const setsAnotherFigure = ({ figures: mine }: Said, { figures: theirs }: Said): boolean =>
  [...mine].some(([unit, figure]) => theirs.has(unit) && theirs.get(unit) !== figure);

/**
 * Tells how one ask contradicts another in its own words, undefined where it does not. `likeness` is that of the two.
 */
export function createContradictions(
  measure: ContentMeasure,
): (one: Content, other: Content, likeness: number) => Contradiction | undefined {
  const known = new WeakMap<Content, Said>();
  const saidIn = (ask: Content): Said => {
    const said = known.get(ask) ?? readSaid(ask);
    known.set(ask, said);
    return said;
  };
  return (one, other, likeness) => {
    const [mine, theirs] = [saidIn(one), saidIn(other)];
    if (denies(mine, theirs)) {
      const { forth, back } = measure.shares(one, other);
      const larger = CONTRADICTION.larger * Math.max(forth, back);
      return Math.max(likeness, larger) >= CONTRADICTION.sameThing ? 'denies' : undefined;
    }
    const isOther = likeness >= CONTRADICTION.sameThing && setsAnotherFigure(mine, theirs);
    return isOther ? 'another figure' : undefined;
  };
}
