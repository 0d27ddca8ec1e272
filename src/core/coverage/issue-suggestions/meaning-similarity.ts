// How near a text comes to each issue in meaning, whatever its words: for texts that tell what happened and name no
// issue. What stands out is measured against the other issues.
import { likenessOf, meetingsOf } from '../../language/meaning/probe';
import { createSpace, type Bag, type Space } from '../../language/meaning/space';
import type { MeaningTable } from '../../language/meaning/table';
import { standOut, usualOf } from '../../language/meaning/usual';
import type { Reader } from '../../language/reading/reading';
import { foldedText, wordAt } from '../../language/reading/words';
import { headingOf, standsIn, wordsOfIssue, type FindableIssue } from './witnesses';

/** A text with fewer words that have a meaning says too little. */
const LEAST_WORDS = 4;
const MOST_MEETINGS = 3;

/** A word of the text, and whether the issue has the very same. */
export interface SharedWord {
  readonly word: string;
  readonly isSame: boolean;
}

export interface Likeness {
  /** How far each issue stands out, in spreads, in the order of the rows; 0 where that cannot be said. */
  readonly stands: readonly number[];
  /** Words of the text that are near to words of an issue, or the same, the weightiest first. */
  meets(issue: number): SharedWord[];
}

/** What an issue is in the space: its name, the coalition's own words, and everyday words for its heading. */
function profileOf(issue: FindableIssue): string {
  if (standsIn(issue)) return '';
  const everyday = headingOf(issue)?.everyday ?? '';
  return [issue.name, ...wordsOfIssue(issue).own, everyday].join(', ');
}

/** The words of the text that meet some of the issue, each once. */
function meetings(space: Space, own: Profile, profile: Profile): SharedWord[] {
  return meetingsOf(space, own.bag, profile.bag)
    .slice(0, 2 * MOST_MEETINGS)
    .flatMap(({ first, second }) => {
      const isConcept = ({ ids }: Bag, place: number): boolean =>
        space.conceptOf(ids[place] ?? -1) !== undefined;
      if (isConcept(own.bag, first) || isConcept(profile.bag, second)) return [];
      const word = wordAt(own.text, own.bag.starts[first] ?? 0);
      const other = wordAt(profile.text, profile.bag.starts[second] ?? 0);
      return [{ word, isSame: foldedText(word) === foldedText(other) }];
    })
    .filter(({ word }, i, all) => all.findIndex((one) => one.word === word) === i)
    .slice(0, MOST_MEETINGS);
}

/** A text in the space. */
interface Profile {
  readonly text: string;
  readonly bag: Bag;
}

/** Prepares the issues in the space of meaning. */
export function createMeaningSimilarity(
  issues: readonly FindableIssue[],
  reader: Reader,
  table: MeaningTable,
): (text: string) => Likeness {
  const space = createSpace(table, reader);
  const profiles = issues.map((issue): Profile => {
    const text = profileOf(issue);
    return { text, bag: space.read(text, issue.uprInfoIssue ? 'en' : undefined) };
  });
  return (text) => {
    const own: Profile = { text, bag: space.read(text) };
    const isTold = own.bag.ids.length >= LEAST_WORDS;
    const scores = profiles.map(({ bag }) => likenessOf(space, own.bag, bag));
    const usual = usualOf(scores);
    return {
      stands: scores.map((score, at) =>
        isTold && profiles[at]?.bag.ids.length ? standOut(score, usual) : 0,
      ),
      meets: (at) => (profiles[at] ? meetings(space, own, profiles[at]) : []),
    };
  };
}
