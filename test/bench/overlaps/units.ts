// Things a submission says, apart from how: each can be said in the wordings of either half.
import { TREATIES } from './boilerplate';
import { translatedAsks } from './wordings/held-out-languages';
import {
  ASK_ACTIONS,
  SUB_ISSUES,
  TERM_KINDS,
  WORDINGS,
  wordingsOf,
  type HalfName,
  type TermKind,
} from './issues';
import { genericAsks } from './wordings/dev-generic-asks';
import { personOf, placeOf, AGENCIES, organizationOf, statuteOf } from './names';
import { among, below, chance, several, type Random } from './random';

/** Says it in one of the wordings of a half. */
export type Say = (half: HalfName, random: Random) => string;

/** What one submission keeps coming back to. */
export interface Pool {
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  readonly statutes: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly numbers: readonly string[];
  readonly years: readonly string[];
}

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export const createPool = (random: Random): Pool => ({
  places: many(8, () => placeOf(random)),
  agencies: several(random, AGENCIES, 2),
  statutes: many(2, () => statuteOf(random)),
  people: many(5, () => personOf(random)),
  organizations: many(3, () => organizationOf(random)),
  numbers: many(8, () => String(below(random, chance(random, 0.5) ? 90 : 4000) + 11)),
  years: several(
    random,
    many(12, (): string => String(2013 + below(random, 12))),
    4,
  ),
});

type Values = Readonly<Record<string, readonly string[]>>;

/** Values for the gaps of one sentence; mostly from the pool, so that a submission stays with its places and laws. */
function valuesOf(random: Random, pool: Pool): Values {
  const place = (): string => (chance(random, 0.7) ? among(random, pool.places) : placeOf(random));
  const number = (): string =>
    chance(random, 0.4) ? among(random, pool.numbers) : String(below(random, 2900) + 12);
  return {
    place: [place(), place()],
    n: [number(), number()],
    year: [among(random, pool.years)],
    pct: [String(below(random, 88) + 4)],
    days: [String(below(random, 60) + 4)],
    months: [String(below(random, 30) + 7)],
    age: [among(random, ['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'])],
    agency: [among(random, pool.agencies)],
    statute: [among(random, pool.statutes)],
    person: [chance(random, 0.6) ? among(random, pool.people) : personOf(random)],
    org: [among(random, pool.organizations)],
    treaty: [String(below(random, TREATIES.length))],
  };
}

const treatyName = (random: Random, place: string): string => {
  const named = TREATIES[Number(place)] ?? TREATIES[0];
  return (chance(random, 0.5) ? named?.long : named?.short) ?? '';
};

/** The pattern with its gaps filled; a gap that comes twice takes the next value. */
function fill(
  pattern: string,
  values: Values,
  terms: Readonly<Record<string, string>>,
  random: Random,
): string {
  const used = new Map<string, number>();
  return pattern.replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const term = terms[name];
    if (term !== undefined) return term;
    const list = values[name];
    if (list === undefined) throw new Error(`Nothing for {${name}} in: ${pattern}`);
    const nth = used.get(name) ?? 0;
    used.set(name, nth + 1);
    const value = list[nth % list.length] ?? '';
    return name === 'treaty' ? treatyName(random, value) : value;
  });
}

type TermPlaces = Readonly<Record<TermKind, number>>;

const termPlaces = (random: Random): TermPlaces => ({
  problem: below(random, 4),
  group: below(random, 3),
  harm: below(random, 3),
  remedy: below(random, 3),
});

/** What is said of a term, and where; -1 and '' for nothing. */
interface Around {
  readonly quality: number;
  readonly place: string;
}

const aroundTerm = (random: Random, pool: Pool): Around => ({
  quality: chance(random, 0.7) ? below(random, 1000) : -1,
  place: chance(random, 0.4)
    ? ` in ${chance(random, 0.5) ? among(random, pool.places) : placeOf(random)}`
    : '',
});

/** The terms of a sub-issue in the wordings of a half, with what is said of them. */
function termsOf(
  half: HalfName,
  subIssue: string,
  places: TermPlaces,
  around: readonly Around[],
): Record<string, string> {
  const wordings = wordingsOf(half, subIssue);
  const { ofGroups, ofThings } = WORDINGS[half].narrative;
  return Object.fromEntries(
    TERM_KINDS.map((kind, i) => {
      const { quality, place } = around[i] ?? { quality: -1, place: '' };
      const qualities = kind === 'group' ? ofGroups : ofThings;
      const said = quality < 0 ? '' : `${qualities[quality % qualities.length]} `;
      return [kind, `${said}${wordings[kind][places[kind]]}${place}`];
    }),
  );
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact of the sub-issue with its numbers. */
export function factUnit(random: Random, subIssue: string, pool: Pool): Say {
  const frame = below(random, wordingsOf('dev', subIssue).facts.length);
  const values = valuesOf(random, pool);
  return (half, again) =>
    sentence(fill(among(again, wordingsOf(half, subIssue).facts[frame] ?? []), values, {}, again));
}

/** Somebody says something about the issue; the held-out half tells it in another order. */
export function narrativeUnit(random: Random, subIssue: string, pool: Pool): Say {
  const { sources, clauses, times, results, promises } = WORDINGS.dev.narrative;
  const places = many(4, () => termPlaces(random));
  const around = many(4, () => TERM_KINDS.map(() => aroundTerm(random, pool)));
  const values = many(4, () => valuesOf(random, pool));
  const promise = chance(random, 0.15) ? below(random, promises.length) : -1;
  const parts = [sources, clauses, times, results].map((list) => below(random, list.length));
  const [hasSource, hasTime, hasResult] = [0.6, 0.55, 0.6].map((probability) => chance(random, probability));
  return (half, again) => {
    const wordings = WORDINGS[half].narrative;
    const terms = places.map((each, i) => termsOf(half, subIssue, each, around[i] ?? []));
    if (promise >= 0) {
      return sentence(fill(wordings.promises[promise] ?? '', values[0] ?? {}, terms[0] ?? {}, again));
    }
    const [source, clause, time, result] = [
      wordings.sources,
      wordings.clauses,
      wordings.times,
      wordings.results,
    ].map((list, i) => fill(list[parts[i] ?? 0] ?? '', values[i] ?? {}, terms[i] ?? {}, again));
    const main = hasTime ? `${clause} ${time}` : clause;
    const told = hasResult ? `${main}, ${result}` : main;
    if (!hasSource) return `${sentence(told ?? '')}.`;
    if (half === 'dev') return `${sentence(`${source} ${told}`)}.`;
    return `${sentence(hasTime ? `${time}, ${clause}, ${source}` : `${clause}, ${source}`)}${hasResult ? `, ${result}` : ''}.`;
  };
}

export interface AskUnit {
  /** The same for asks that ask for the same. */
  readonly identity: string;
  readonly subIssue: string;
  readonly action: string;
  /** What the measure is about, where the ask could be made about anything; '' for asks of the sub-issue's own. */
  readonly object: string;
  readonly say: Say;
}

const specific = (random: Random, subIssue: string, pool: Pool, frame: number): AskUnit => {
  const values = valuesOf(random, pool);
  const action = ASK_ACTIONS[frame] ?? '';
  return {
    identity: `${subIssue} ${action}`,
    subIssue,
    action,
    object: '',
    say: (half, again) =>
      fill(among(again, wordingsOf(half, subIssue).asks[frame] ?? []), future(values), {}, again),
  };
};

/** What is asked for lies ahead. */
const future = (values: Values): Values => ({ ...values, year: ['2028', '2029', '2030'] });

function generic(random: Random, subIssue: string, pool: Pool): AskUnit {
  const frame = below(random, genericAsks.length);
  const { action, term } = genericAsks[frame] ?? { action: '', term: 'problem' };
  const place = below(random, wordingsOf('dev', subIssue)[term].length);
  const values = valuesOf(random, pool);
  return {
    identity: `${subIssue} ${action} ${term} ${place}`,
    subIssue,
    action,
    object: `${term} ${place}`,
    say: (half, again) => {
      const terms = { term: wordingsOf(half, subIssue)[term][place] ?? '' };
      return fill(among(again, WORDINGS[half].genericAsks[frame] ?? []), future(values), terms, again);
    },
  };
}

function ratify(random: Random, pool: Pool): AskUnit {
  const values = valuesOf(random, pool);
  return {
    identity: `ratify ${values['treaty']?.[0] ?? ''}`,
    subIssue: 'ratify',
    action: 'ratify',
    object: values['treaty']?.[0] ?? '',
    say: (half, again) => fill(among(again, WORDINGS[half].ratify), future(values), {}, again),
  };
}

/** `count` asks that ask for different things: some of the sub-issue's own, the others such as any issue may have. */
export function askUnits(random: Random, subIssues: readonly string[], pool: Pool, count: number): AskUnit[] {
  const main = subIssues[0] ?? SUB_ISSUES[0] ?? '';
  const own = several(random, [0, 1, 2, 3], 1 + below(random, 2));
  const asks = own.map((frame) => specific(random, main, pool, frame));
  if (chance(random, 0.35)) asks.push(ratify(random, pool));
  while (asks.length < count) {
    const next = generic(random, among(random, subIssues), pool);
    if (!asks.some(({ identity }) => identity === next.identity)) asks.push(next);
  }
  return asks;
}

/** All specific asks of a sub-issue that has translations. */
export const allSpecificAsks = (random: Random, subIssue: string, pool: Pool): AskUnit[] =>
  [0, 1, 2, 3].map((frame) => specific(random, subIssue, pool, frame));

/** The specific asks of a sub-issue in another language. */
export function translated(random: Random, subIssue: string, language: 'es' | 'fr', pool: Pool): string[] {
  const values = future(valuesOf(random, pool));
  return (translatedAsks[subIssue]?.[language] ?? []).map((pattern) => fill(pattern, values, {}, random));
}

export const TRANSLATED_SUB_ISSUES: readonly string[] = Object.keys(translatedAsks);
