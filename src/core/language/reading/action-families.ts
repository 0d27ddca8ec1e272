// Actions that are the same where what they are done to is the same: establish, adopt.

import type { ActionKey } from '../../words/lists/lexicon';

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
