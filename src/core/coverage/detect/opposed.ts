// Asks that contradict each other: about the same thing, for the opposite.
import { opposed } from '../../language/opposed';
import type { Reader } from '../../language/reading';
import type { ReadAsk } from './read-ask';

const sqrt = Math.sqrt;

/** Whether two asks want opposite things done, whatever they are about. A negation on one side turns it round. */
export function areOpposed(one: ReadAsk, other: ReadAsk, reader: Reader): boolean {
  const isOneNegated = one.isNegated !== other.isNegated;
  const haveCommon = one.leading.some((action) => other.leading.includes(action));
  // Without an action in common it is not known what the negation denies.
  if (isOneNegated || haveCommon) return isOneNegated && haveCommon;
  return one.leading.some((action) =>
    other.leading.some((theirs) => opposed(reader.dimension(action).key, reader.dimension(theirs).key)),
  );
}

/** How alike two asks are in what they are about, actions left out: the cosine of their weighted dimensions. */
export function objectLikeness(one: ReadAsk, other: ReadAsk, weights: Float64Array): number {
  const squares = (dimensions: readonly number[]): number =>
    dimensions.reduce((sum, dimension) => sum + (weights[dimension] ?? 0) ** 2, 0);
  const norms = sqrt(squares(one.object) * squares(other.object));
  return norms > 0 ? squares(one.object.filter((each) => other.object.includes(each))) / norms : 0;
}
