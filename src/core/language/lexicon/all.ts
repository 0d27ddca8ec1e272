// All texts of the lexicon. The build puts the same texts, packed, in place of this file: see
// scripts/build/packed-lexicon.ts. A list of words that is given here takes less than half of its length in the script.
import type { TextLanguage } from '../reading/reading';
import { ACTIONS, NO_CONCEPTS, OPPOSITES } from './actions';
import { BODIES } from './bodies';
import { FAMILIES } from './families';
import { GROUPS } from './groups';
import { LIBERTIES } from './liberties';
import { MANNERS, MEASURE_CONCEPTS, MEASURES } from './measures';
import { SOCIAL } from './social';
import { STATECRAFT } from './statecraft';
import { THINGS } from './things';
import { TREATIES } from './treaties';
import { SMALL_WORDS, USUAL_WORDS } from './words';

const TABLES = {
  treaties: TREATIES,
  bodies: BODIES,
  liberties: LIBERTIES,
  statecraft: STATECRAFT,
  social: SOCIAL,
  groups: GROUPS,
  things: THINGS,
  actions: ACTIONS,
  noConcepts: NO_CONCEPTS,
};

export interface Lexicon {
  /** Tables of concepts, a line each. */
  readonly tables: Readonly<Record<keyof typeof TABLES, string>>;
  /** Words that asks use for one another, a family a line. */
  readonly families: string;
  /** Beginnings of words for kinds of measures, a kind a line; and keys of concepts that are measures. */
  readonly measures: string;
  readonly measureConcepts: string;
  /** Words for how something shall be done. */
  readonly manners: string;
  /** Pairs of actions. */
  readonly opposites: string;
  readonly smallWords: Readonly<Record<TextLanguage, string>>;
  readonly usualWords: Readonly<Record<TextLanguage, string>>;
}

/** The texts as they are written. */
export const lexicon = (): Lexicon => ({
  tables: TABLES,
  families: FAMILIES,
  measures: MEASURES,
  measureConcepts: MEASURE_CONCEPTS,
  manners: MANNERS,
  opposites: OPPOSITES,
  smallWords: SMALL_WORDS,
  usualWords: USUAL_WORDS,
});
