// What each decision leads to, and how that is taken back.
import { message, type Message } from '../../../base/messages/text';
import type { Decision } from '../settling';
import { SIDES } from '../pending-decisions';
import { divide, undivide } from './divide';
import { endorse, unendorse } from './endorse';
import { merge, unmerge } from './merge';
import type { SettledPair, Submission, Consequences } from './pair';
import * as overlapsText from '../../../words/coverage/overlaps';

interface Consequence {
  follow(pair: SettledPair): Consequences;
  takeBack(pair: SettledPair): Consequences;
}

const NOTHING: Consequence = { follow: () => [], takeBack: () => [] };

const CONSEQUENCES: Readonly<Record<Decision, Consequence>> = {
  open: NOTHING,
  keep: NOTHING,
  merge: { follow: merge, takeBack: unmerge },
  'endorse-first': { follow: endorse, takeBack: unendorse },
  'endorse-second': { follow: endorse, takeBack: unendorse },
  divide: { follow: divide, takeBack: undivide },
};

/** Changes what follows from a decision; carried out twice, it changes nothing more. */
export const followThrough = (pair: SettledPair): Consequences => CONSEQUENCES[pair.decision].follow(pair);

/** Takes back what followed from a decision, as far as nobody has worked on it; says what stays. */
export const takeBack = (pair: SettledPair): Consequences => CONSEQUENCES[pair.decision].takeBack(pair);

const SENT = new Set(['uploaded', 'received']);

/** Why two submissions cannot be settled like this, if so. */
export function impossible(decision: Decision, first: Submission, second: Submission): Message | undefined {
  if (decision === 'open' || decision === 'keep') return undefined;
  const sides = [first, second];
  const earlier = sides.find(({ cycle }) => cycle !== '');
  if (earlier) return message(overlapsText.onlyKeepEarlier, { title: earlier.title, cycle: earlier.cycle });
  const withdrawn = sides.find(({ status }) => status === 'withdrawn');
  if (withdrawn) return message(overlapsText.isWithdrawn, { title: withdrawn.title });
  const givesUp = { merge: SIDES, 'endorse-first': ['second'], 'endorse-second': ['first'], divide: [] };
  const sent = sides.find(
    ({ status }, at) => SENT.has(status) && givesUp[decision].some((side) => side === SIDES[at]),
  );
  return sent && message(overlapsText.isSent, { title: sent.title });
}
