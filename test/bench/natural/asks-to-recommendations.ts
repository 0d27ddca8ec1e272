// Asks beside two real lists: at which place the right recommendation stands, what is shown, and where nothing fits.
import { UPTAKE } from '../../../src/core/follow-up/uptake/uptake-thresholds';
import { createMatcher, type Match } from '../../../src/core/follow-up/uptake/match-asks';
import { shownMatches, type ShownPlace } from '../../../src/core/follow-up/uptake/shown-matches';
import { readMeaningTable } from '../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../support/page-of-build';
import { table, type Row } from './set';

/** The countries that made it stand at its end, in brackets that may hold brackets. */
const COUNTRIES = /\s*\([^()]*(?:\([^()]*\)[^()]*)?\)\s*\.?$/;
const FIRST = 10;

interface Ranked {
  readonly ask: Row;
  readonly matches: readonly Match[];
  /** As on the sheet, like ones with them. */
  readonly shown: readonly ShownPlace[];
  /** What a reader judged of a recommendation: right, partly or neither. */
  judged(match: Match | undefined): string;
  readonly right: number;
}

function rankedOf(folder: string): Ranked[] {
  const [asks, judged] = [table(folder, 'asks.csv') ?? [], table(folder, 'judged.tsv') ?? []];
  const recommendations = table(folder, 'recommendations.csv') ?? [];
  const meaning = readMeaningTable(pageOfBuild('meaning').trimEnd());
  return [...new Set(asks.map(({ country }) => country))].flatMap((country) => {
    const own = recommendations.filter((row) => row['country'] === country);
    const list = own.map(({ number: id = '', text = '' }) => ({ id, text: text.replace(COUNTRIES, '') }));
    const { measure, ranked } = createMatcher(list, meaning);
    return asks
      .filter((row) => row['country'] === country)
      .map((ask): Ranked => {
        const known = new Map(
          judged
            .filter((row) => row['ask'] === ask['id'])
            .map(({ recommendation = '', relevance = '' }) => [recommendation, relevance]),
        );
        const matches = ranked(measure.read(ask['text'] ?? ''));
        return {
          ask,
          matches,
          shown: shownMatches(matches, measure),
          judged: (match) => known.get(match?.id ?? '') ?? 'neither',
          right: [...known.values()].filter((one) => one === 'right').length,
        };
      });
  });
}

const share = (part: number, whole: number): string => (part / (whole || 1)).toFixed(2);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function printPlaces(all: readonly Ranked[]): void {
  const fitting = all.filter(({ right }) => right > 0);
  const places = fitting.map(({ matches, judged }) => matches.findIndex((one) => judged(one) === 'right'));
  const among = (most: number): string =>
    share(places.filter((at) => at >= 0 && at < most).length, places.length);
  const found = fitting.map(
    ({ matches, judged, right }) =>
      matches.slice(0, FIRST).filter((one) => judged(one) === 'right').length / Math.min(FIRST, right),
  );
  console.log(
    `  ${fitting.length} asks with a right one: first ${among(1)}, three ${among(3)}, five ${among(5)}, ` +
      `MRR ${share(sum(places.map((at) => (at < 0 || at >= FIRST ? 0 : 1 / (at + 1)))), places.length)}, recall at 10 ${share(sum(found), found.length)}`,
  );
}

function printTold(what: string, told: readonly string[]): void {
  const count = (wanted: string): number => told.filter((one) => one === wanted).length;
  console.log(
    `  ${what}: ${told.length}, right ${share(count('right'), told.length)}, or partly ${share(count('right') + count('partly'), told.length)}`,
  );
}

function printFigures(all: readonly Ranked[]): void {
  printPlaces(all);
  const told = (...stances: readonly string[]): string[] =>
    all.flatMap(({ shown, judged }) =>
      shown.filter(({ stance }) => stances.includes(stance)).map(({ match }) => judged(match)),
    );
  printTold('shown', told('same', 'near'));
  printTold('asks for this', told('same'));
  const saysNothing = ({ matches }: Ranked): boolean => (matches[0]?.score ?? 0) < UPTAKE.surelyFits;
  const [none, some] = [
    all.filter(({ ask }) => ask['fits'] === 'nothing fits'),
    all.filter(({ right }) => right > 0),
  ];
  console.log(
    `  nothing surely fits: ${share(none.filter(saysNothing).length, none.length)} of ${none.length} with nothing, ` +
      `${share(some.filter(saysNothing).length, some.length)} of ${some.length} with a right one`,
  );
}

/** Prints for all asks and for each half; with UPR_SHOW each ask of the half that UPR_HALF names, with its nearest. */
export function run(folder: string): void {
  const ranked = rankedOf(folder);
  if (ranked.length === 0) return;
  const half = process.env['UPR_HALF'];
  for (const name of half === undefined ? ['', 'A', 'B'] : [half]) {
    console.log(`\nAsks beside recommendations${name === '' ? '' : `, half ${name}`}`);
    printFigures(ranked.filter(({ ask }) => name === '' || ask['half'] === name));
  }
  if (process.env['UPR_SHOW'])
    for (const { ask, matches, judged } of ranked.filter((one) => !half || one.ask['half'] === half))
      console.log(
        ask['id'],
        ask['fits'],
        ask['text'],
        '\n   ',
        matches
          .slice(0, 5)
          .map((one) => `${one.id} ${one.score.toFixed(2)} ${judged(one)}`)
          .join(' | '),
      );
}
