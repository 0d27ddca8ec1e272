// How near a text comes to each issue in meaning, whatever its words: for texts that tell what happened and name no
// issue. What stands out is measured against sentences on human rights at large, and against the other issues.
import { createProbe, type Probe } from '../../language/meaning/probe';
import { createSpace, type Space } from '../../language/meaning/space';
import type { MeaningTable } from '../../language/meaning/table';
import type { Reader } from '../../language/reading/reading';
import { foldedText } from '../../language/reading/words';
import { headingOf, standsIn, wordsOfIssue, type FindableIssue } from './witnesses';

/** Spread that is added, so that what hardly varies does not stand out by a hair. */
const LEAST_SPREAD = 0.02;
/** So many issues say as much of what is usual as the general sentences; fewer issues say less. */
const AS_GOOD_AS_GENERAL = 58;
/** A text with fewer words that have a meaning says too little. */
const LEAST_WORDS = 4;
const MOST_MEETINGS = 3;

export interface Likeness {
  /** How far each issue stands out, in spreads, in the order of the rows; 0 where that cannot be said. */
  readonly stands: readonly number[];
  /** Words of the text with those of an issue that they meet, `lockup ~ jail`, or one where they are the same. */
  meets(issue: number): string[];
}

interface Spread {
  readonly mean: number;
  readonly spread: number;
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return { mean, spread: Math.sqrt(square) + LEAST_SPREAD };
}

const standing = (value: number, { mean, spread }: Spread): number => (value - mean) / spread;

/** What an issue is in the space: its name, the coalition's own words, and everyday words for its heading. */
function profileOf(issue: FindableIssue): string {
  if (standsIn(issue)) return '';
  const everyday = headingOf(issue)?.everyday ?? '';
  return [issue.name, ...wordsOfIssue(issue).own, everyday].join(', ');
}

const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(Math.max(start, 0)))?.[0] ?? '';

/** The words that meet, those of the text only once each. */
function meetings(probe: Probe, text: string, profile: Profile): string[] {
  const met = probe.meetings(profile.bag, 2 * MOST_MEETINGS).flatMap(({ first, second }) => {
    const [own, theirs] = [probe.bag.starts[first] ?? -1, profile.bag.starts[second] ?? -1];
    if (own < 0 || theirs < 0) return [];
    const [word, other] = [wordAt(text, own), wordAt(profile.text, theirs)];
    return [foldedText(word) === foldedText(other) ? word : `${word} ~ ${other}`];
  });
  return [...new Set(met)].slice(0, MOST_MEETINGS);
}

interface Profile {
  readonly text: string;
  readonly bag: ReturnType<Space['read']>;
}

/** Prepares the issues in the space of meaning. */
export function createLikeness(
  issues: readonly FindableIssue[],
  reader: Reader,
  table: MeaningTable,
): (text: string) => Likeness {
  const space = createSpace(table, reader);
  const profiles = issues.map((issue): Profile => {
    const text = profileOf(issue);
    return { text, bag: space.read(text, issue.uprInfoIssue ? 'en' : undefined) };
  });
  const general = table.general.map(({ text, language }) => createProbe(space, space.read(text, language)));
  const usual = profiles.map(({ bag }) => spreadOf(general.map((probe) => probe.score(bag))));
  const trust = issues.length / (issues.length + AS_GOOD_AS_GENERAL);
  return (text) => {
    const probe = createProbe(space, space.read(text));
    const isTold = probe.bag.ids.length >= LEAST_WORDS;
    const scores = profiles.map(({ bag }) => probe.score(bag));
    const among = spreadOf(scores);
    const stands = scores.map(
      (score, at) => (1 - trust) * standing(score, usual[at] ?? among) + trust * standing(score, among),
    );
    return {
      stands: stands.map((stand, at) => (isTold && profiles[at]?.bag.ids.length ? stand : 0)),
      meets: (at) => (profiles[at] ? meetings(probe, text, profiles[at]) : []),
    };
  };
}
