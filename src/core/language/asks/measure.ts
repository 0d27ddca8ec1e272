// The measure of two asks: whether they ask for the same, for the opposite, or are only related. What cannot be decided is
// related.
import type { Text } from '../../base/messages/text';
import type { Space } from '../meaning/space';
import type { MeaningTable } from '../meaning/table';
import type { Reader, TextLanguage } from '../reading/reading';
import { AskItems } from './ask-items';
import { ASKS } from './ask-thresholds';
import { denies } from './denials';
import { setOtherwise } from './quantities';
import { readAsk, SIGNS, type AskTerm, type ReadAsk } from './read-ask';

export type AskRelation = 'same' | 'opposite' | 'related';

export interface AskLikeness {
  readonly relation: AskRelation;
  /** How much of each is said by the other, from 0 to 1, whatever is to be done about it. */
  readonly likeness: number;
  /** From -1, all that both speak of is wanted by one alone, to 1. */
  readonly agreement: number;
  /** How much of the first is in the second, and of the second in the first. */
  readonly forth: number;
  readonly back: number;
  /** How much of what the two act on is said by the other. */
  readonly heads: number;
  /** One wants a rule gone and the other a new one, which may take its place. */
  readonly mayReplace: boolean;
}

/** Words of two asks that meet, as they are written. */
export interface MetWords {
  readonly one: string;
  readonly other: string;
  /** From 0 to 1; 1 for the same. */
  readonly likeness: number;
  /** How much that counts in the first ask. */
  readonly gain: number;
  /** Of a treaty, body or concept that both name. */
  readonly name: Text | undefined;
  readonly isTreaty: boolean;
}

export interface AskMeasure {
  /** Reads an ask; `language` is that of the text that it belongs to. */
  read(text: string, language?: TextLanguage): ReadAsk;
  compare(one: ReadAsk, other: ReadAsk): AskLikeness;
  /** Which words meet, the weightiest first. */
  meetings(one: ReadAsk, other: ReadAsk): MetWords[];
  readonly items: AskItems;
  /** Where words and texts have meaning; undefined without a table. */
  readonly space: Space | undefined;
}

/** Of two asks, for each term of one the term of the other that it meets best. */
interface Meetings {
  readonly places: Int32Array;
  readonly gains: Float64Array;
}

const noMeetings = (count: number): Meetings => ({
  places: new Int32Array(count).fill(-1),
  gains: new Float64Array(count),
});

function meet({ places, gains }: Meetings, own: number, other: number, gain: number): void {
  if (gain <= (gains[own] ?? 0)) return;
  places[own] = other;
  gains[own] = gain;
}

/** Both ways at once. */
function allMeetings(one: ReadAsk, other: ReadAsk, items: AskItems): readonly [Meetings, Meetings] {
  const [forth, back] = [noMeetings(one.terms.length), noMeetings(other.terms.length)];
  one.terms.forEach(({ item }, i) => {
    other.terms.forEach((term, j) => {
      const gain = items.likeness(item, term.item);
      meet(forth, i, j, gain);
      meet(back, j, i, gain);
    });
  });
  return [forth, back];
}

/** How much of one ask is in another. */
interface Half {
  readonly share: number;
  readonly heads: number;
  readonly agreeing: number;
  readonly met: number;
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Where one of two terms does not tell whether more is wanted, or only one is done to people or part of a plan, it is no quarrel. */
const agreementOf = (own: AskTerm, term: AskTerm): number => {
  const sign = own.sign * term.sign;
  if (own.isAct !== term.isAct || own.isOfPlan !== term.isOfPlan) return 0;
  return sign > 0 || (own.isKnown && term.isKnown) ? sign : 0;
};

/** Whether one wants more of something and the other less, or denies it: else all that is known of both agrees. */
export const mayDisagree = (
  { signs: one, denial }: ReadAsk,
  { signs: other, denial: theirs }: ReadAsk,
): boolean =>
  SIGNS.some(([more, less]) => (one & more && other & less) || (one & less && other & more)) ||
  denies(denial, theirs);

function halfOf(one: ReadAsk, other: ReadAsk, { places, gains }: Meetings): Half {
  let [met, heads, agreeing, speaking] = [0, 0, 0, 0];
  one.terms.forEach((own, i) => {
    const term = other.terms[places[i] ?? -1];
    if (!term) return;
    const said = own.weight * (gains[i] ?? 0);
    const sure = said * (gains[i] ?? 0) * (term.isAside ? ASKS.aside : 1) * (own.isHead ? 1 : ASKS.tail);
    met += said;
    if (own.isHead) heads += said * (term.isAside ? ASKS.headAside : 1);
    speaking += sure;
    agreeing += sure * agreementOf(own, term);
  });
  return { share: shareOf(met, one.weight), heads: shareOf(heads, one.headWeight), agreeing, met: speaking };
}

/** Both name some and none in common. */
const differ = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each));

/** Treaties are wanted or not as other things are, but to ratify one is not to do something else with it. */
const kindOf = ({ stance: { kind } }: ReadAsk): string => (kind === 'treaty' ? '' : kind);

function mayBeSame({ stance: one, names }: ReadAsk, { stance: other, names: theirs }: ReadAsk): boolean {
  return (
    one.kind === other.kind &&
    one.isSuspended === other.isSuspended &&
    one.isOnly === other.isOnly &&
    !differ(names, theirs)
  );
}

/** Whether it says somewhere that more or less is wanted; who only names a thing may want either. */
const isTold = ({ stance }: ReadAsk): boolean => stance.isKnown;

/** A new law may replace the one that is repealed. */
const mayReplace = (one: ReadAsk, other: ReadAsk): boolean =>
  one.stance.isNew !== other.stance.isNew && [one, other].every(({ stance }) => stance.isOfLaw);

type Near = Pick<AskLikeness, 'likeness' | 'heads'>;
const NEAR: Near = { likeness: ASKS.same, heads: ASKS.sameHeads };
/** Without a table of meaning too few words meet to tell on what both act. */
const NEAR_IN_WORDS: Near = { likeness: ASKS.sameInWords, heads: 0 };

const isOpposite = ({
  likeness,
  agreement,
  heads,
}: Pick<AskLikeness, 'likeness' | 'agreement' | 'heads'>): boolean =>
  agreement <= -ASKS.disagree &&
  likeness >= ASKS.opposite &&
  (heads >= ASKS.oppositeHeads || likeness >= ASKS.oppositeAlike);

function relationOf(
  one: ReadAsk,
  other: ReadAsk,
  { likeness, agreement, heads, mayReplace: replaces }: Omit<AskLikeness, 'relation'>,
  near: Near,
): AskRelation {
  if (kindOf(one) !== kindOf(other) || differ(one.numbers, other.numbers)) return 'related';
  // Who trains or publishes wants neither more nor less of that about which it is.
  const isOfKind = kindOf(one) !== '';
  if (isOpposite({ likeness, agreement, heads })) return replaces ? 'related' : 'opposite';
  const isAgreed = isOfKind || (agreement >= ASKS.agree && isTold(one) && isTold(other));
  const isNear = likeness >= near.likeness && heads >= near.heads;
  if (!isAgreed || !isNear || !mayBeSame(one, other)) return 'related';
  if (!setOtherwise(one.figures, other.figures)) return 'same';
  return Math.min(likeness, heads) >= ASKS.sureOpposite ? 'opposite' : 'related';
}

function compareAsks(one: ReadAsk, other: ReadAsk, items: AskItems): AskLikeness {
  const [meetings, otherMeetings] = allMeetings(one, other, items);
  const [forth, back] = [halfOf(one, other, meetings), halfOf(other, one, otherMeetings)];
  const met = forth.met + back.met;
  const isDenied = denies(one.denial, other.denial);
  const isOfKind = kindOf(one) !== '' || kindOf(other) !== '';
  const signs = met > 0 && !isOfKind ? (forth.agreeing + back.agreeing) / met : 0;
  const agreement = isDenied ? -1 : signs;
  const heads = Math.min(forth.heads, back.heads);
  const likeness = ASKS.whole * Math.min(forth.share, back.share) + (1 - ASKS.whole) * heads;
  const found = {
    likeness,
    agreement,
    forth: forth.share,
    back: back.share,
    heads,
    mayReplace: mayReplace(one, other) && agreement < 0,
  };
  const near = items.space ? NEAR : NEAR_IN_WORDS;
  return { relation: isDenied ? 'opposite' : relationOf(one, other, found, near), ...found };
}

function meetingsOf(one: ReadAsk, other: ReadAsk, items: AskItems): MetWords[] {
  const [{ places, gains }] = allMeetings(one, other, items);
  const found = one.terms.flatMap((own, i): MetWords[] => {
    const term = other.terms[places[i] ?? -1];
    if (!term) return [];
    const likeness = gains[i] ?? 0;
    const name = own.item === term.item ? items.nameOf(own.item) : undefined;
    const words = { one: own.written, other: term.written, name, isTreaty: items.isName(own.item) };
    return [{ ...words, likeness, gain: likeness * own.weight }];
  });
  return found.sort((x, y) => y.gain - x.gain);
}

/** A measure for asks that one reader reads; without a table of meaning words compare by stems and concepts. */
export function createAskMeasure(reader: Reader, meaning?: MeaningTable): AskMeasure {
  const items = new AskItems(reader, meaning);
  return {
    items,
    space: items.space,
    read: (text, language) => readAsk(text, reader, items, language),
    compare: (one, other) => compareAsks(one, other, items),
    meetings: (one, other) => meetingsOf(one, other, items),
  };
}
