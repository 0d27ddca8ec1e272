// Contradicting asks: those that want opposite things done to the same thing, by which actions undo each other and
// which are the same.
import type { Reader } from '../reading/reading';
import type { ReadAsk } from './read-ask';
import type { ActionKey } from '../../words/lists/lexicon';
import { lexicon } from '../lexicon/all';

/** Keys of actions; each line is a family, told by its first. */
const FAMILIES: readonly (readonly ActionKey[])[] = [
  ['establish', 'adopt', 'suspend'],
  ['abolish', 'prohibit', 'repeal', 'lift restrictions', 'dissolve'],
  ['strengthen', 'improve', 'increase', 'promote', 'protect'],
  ['combat', 'prevent'],
];

/** The key that stands for an action's family: its own where it has none. */
export const actionFamily = (key: string): string =>
  FAMILIES.find((family) => family.some((each) => each === key))?.[0] ?? key;

let pairs: ReadonlySet<string> | undefined;

const readPairs = (): ReadonlySet<string> =>
  new Set(
    lexicon()
      .opposites.trim()
      .split(';')
      .map((pair) => pair.trim().split('/'))
      .flatMap(([one = '', other = '']) => [`${one}/${other}`, `${other}/${one}`]),
  );

/** Whether two actions, by the keys of their dimensions, undo each other: to abolish and to reinstate. Order does not count. */
export function opposed(one: string, other: string): boolean {
  pairs ??= readPairs();
  return pairs.has(`${one}/${other}`);
}

const sqrt = Math.sqrt;

/** Whether what is to be done is done to the same: to abolish prison for journalists and to set up rules for them is no quarrel. */
function areOfTheSame({ head: one }: ReadAsk, { head: other }: ReadAsk): boolean {
  if (!one || !other) return true;
  if (one.isInstead !== other.isInstead) return false;
  return (
    one.noun.some((each) => other.head.includes(each)) && other.noun.some((each) => one.head.includes(each))
  );
}

/** Whether the second wants, first or later, what the first wants first: a moratorium with a view to abolition opposes no abolition. */
const wantsToo = (first: ReadAsk, second: ReadAsk, reader: Reader): boolean => {
  const familyOf = (action: number): string => actionFamily(reader.dimension(action).key);
  const families = second.actions.map(familyOf);
  return first.leading.some((action) => families.includes(familyOf(action)));
};

const keysOf = ({ leading }: ReadAsk, reader: Reader): string[] =>
  leading.map((action) => reader.dimension(action).key);

/** Whether one wants a law repealed and the other a new one adopted: it may replace the first, but is not the same ask. */
export function mayReplace(one: ReadAsk, other: ReadAsk, reader: Reader): boolean {
  if (one.head?.isNew !== true && other.head?.isNew !== true) return false;
  const [mine, theirs] = [keysOf(one, reader), keysOf(other, reader)];
  return (
    (mine.includes('repeal') && theirs.includes('adopt') && other.head?.isNew === true) ||
    (theirs.includes('repeal') && mine.includes('adopt') && one.head?.isNew === true)
  );
}

/** Whether what the two want first undoes each other, whatever it is done to. */
function undoEachOther(one: ReadAsk, other: ReadAsk, reader: Reader): boolean {
  if (one.leading.length === 0 || other.leading.length === 0) return false;
  const theirs = keysOf(other, reader);
  return keysOf(one, reader).some((mine) => theirs.some((action) => opposed(mine, action)));
}

/**
 * Whether two asks want opposite things done to the same thing, whatever else they are about. A negation on one side
 * turns it round.
 */
export function areOpposed(one: ReadAsk, other: ReadAsk, reader: Reader): boolean {
  const haveCommon = one.leading.some((action) => other.leading.includes(action));
  if (one.isNegated !== other.isNegated) {
    // Without an action, or the word that both begin with, in common it is not known what the negation denies.
    const haveVerb = one.verb !== 0 && one.verb === other.verb;
    return (haveCommon || haveVerb) && areOfTheSame(one, other);
  }
  // What rules out most pairs comes first: every pair of asks that are alike gets here.
  if (haveCommon || !undoEachOther(one, other, reader) || !areOfTheSame(one, other)) return false;
  const isWantedByBoth = wantsToo(one, other, reader) || wantsToo(other, one, reader);
  return !isWantedByBoth && !mayReplace(one, other, reader);
}

/**
 * Whether two asks that are alike want something set to different figures: an age raised to 12, or to 14. Figures in
 * different units are not compared: 48 hours are two days.
 */
export function setOtherwise({ figures: one }: ReadAsk, { figures: other }: ReadAsk): boolean {
  const [mine, theirs] = [one[0], other[0]];
  if (!mine || !theirs || one.length > 1 || other.length > 1) return false;
  const isOneUnit = mine.unit === '' || theirs.unit === '' || mine.unit === theirs.unit;
  return isOneUnit && mine.value !== theirs.value;
}

/** Whether each wants something set of which the other does not speak: leave of mothers, leave of fathers. */
export const setOtherThings = ({ setThings: one }: ReadAsk, { setThings: other }: ReadAsk): boolean =>
  one.some((each) => !other.includes(each)) && other.some((each) => !one.includes(each));

/** How alike two asks are in what they are about, actions left out: the cosine of their weighted dimensions. */
export function objectLikeness(one: ReadAsk, other: ReadAsk, weights: Float64Array): number {
  const squares = (dimensions: readonly number[]): number =>
    dimensions.reduce((sum, dimension) => sum + (weights[dimension] ?? 0) ** 2, 0);
  const norms = sqrt(squares(one.object) * squares(other.object));
  return norms > 0 ? squares(one.object.filter((each) => other.object.includes(each))) / norms : 0;
}
