// A pasted list of recommendations as entries: numbers, countries and answers as they are written anywhere, and cells that
// were merged.
import { separatorOf } from '../../base/text/csv';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { governmentAnswers, type KeyOf } from '../../base/vocabulary/words';
import type { CountryResolver } from '../../language/country-names/resolver';
import { cellsOfTable, filledDown, looksMerged, tidy } from '../../workbook/bring-in/pasted-table';
import type { PastedTable } from '../../workbook/bring-in/recognise-columns';
import { splitValues } from '../../workbook/records/cells';
import type { Value } from '../../workbook/records/rows';
import { readCountryList } from '../reading/country-brackets';
import { hasHeadings, listColumns, type Role } from './list-columns';
import * as signs from '../../words/lists/signs';

export type GovernmentAnswer = KeyOf<typeof governmentAnswers>;

export interface RecommendationEntry {
  /** 1-based line of the list. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  /** ISO codes. */
  readonly countries: readonly string[];
  /** ISO code of the country that it was made to; '' where the list does not say. */
  readonly reviewed: string;
  readonly answer: GovernmentAnswer | '';
  readonly explanation: string;
  readonly issues: readonly string[];
  readonly workgroup: string;
  readonly cycle: number | null;
  readonly source: string;
  /** Of a recommendation to the own country, what else the list says. */
  readonly more?: Readonly<Record<string, Value>>;
}

interface Unread {
  readonly row: number;
  readonly text: string;
}

export interface ReadList {
  readonly entries: readonly RecommendationEntry[];
  /** Cells and lines that nobody could read, 1-based, with what they say. */
  readonly unread: readonly Unread[];
  readonly leftOut: readonly string[];
  /** Headings of columns whose empty cells take what stands above. */
  readonly filled: readonly string[];
}

const SAID: Readonly<Record<GovernmentAnswer, Readonly<Record<string, readonly string[]>>>> = {
  supported: signs.ANSWER_SUPPORTED,
  noted: signs.ANSWER_NOTED,
  'in-part': signs.ANSWER_IN_PART,
  pending: signs.ANSWER_PENDING,
};

const bare = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ANSWERS: ReadonlyMap<string, GovernmentAnswer> = new Map(
  governmentAnswers.flatMap(({ key, text }) =>
    [...inAnyLanguage(SAID[key]), ...Object.values(text)].map((word) => [bare(word), key] as const),
  ),
);

/** What a cell says of an answer; undefined where it says none that is known. */
export const answerIn = (cell: string): GovernmentAnswer | undefined => ANSWERS.get(bare(cell));

/** One a line, as in a report: `6.14 Ratify the Convention (France; Chile).` */
const bareLine = (line: string): readonly string[] => {
  const [, number = '', text = ''] =
    /^\s*([A-Z]?\d{1,4}(?:\.\d{1,4})+|\d{1,4}(?=[.)]\s))?[.)]?\s*(.*)$/.exec(line) ?? [];
  return [number, tidy(text)];
};

function tableOf(text: string): PastedTable {
  if (text.includes('\t')) return cellsOfTable(text, '\t');
  const table = cellsOfTable(text, separatorOf(text));
  if (hasHeadings(table)) return table;
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(bareLine);
}

/** Columns that tables give once for several rows. */
const CARRIED: readonly Role[] = ['issue', 'workgroup', 'source', 'cycle', 'reviewed'];

/** The countries in brackets at the end of a text, and the text without them. */
function bracketAtEnd(text: string, resolver: CountryResolver): readonly [string, readonly string[]] {
  const found = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*[.;]?$/.exec(text);
  const countries = found ? readCountryList(found[2] ?? '', resolver).countries : [];
  return countries.length > 0 ? [found?.[1] ?? text, countries] : [text, []];
}

const cycleIn = (cell: string): number | null => {
  const number = /\d{1,2}(?!\d)/.exec(cell.replace(/(?:19|20)\d\d/g, ''))?.[0];
  return number === undefined || Number(number) === 0 ? null : Number(number);
};

interface Line {
  readonly row: number;
  readonly resolver: CountryResolver;
  /** Whether countries have a column; else they stand in brackets behind the text. */
  readonly hasCountries: boolean;
  cell(role: Role): string;
  /** Tells what could not be read. */
  tell(said: string): void;
}

function countriesIn({ resolver, hasCountries, cell, tell }: Line): readonly [string, readonly string[]] {
  if (!hasCountries) return bracketAtEnd(cell('text'), resolver);
  const { countries, unknown } = readCountryList(cell('countries'), resolver);
  for (const name of unknown) tell(name);
  if (cell('countries') !== '' && countries.length === 0) tell(cell('countries'));
  return [cell('text'), countries];
}

function answerOf({ cell, tell }: Line): RecommendationEntry['answer'] {
  const answer = answerIn(cell('answer'));
  if (cell('answer') !== '' && answer === undefined) tell(cell('answer'));
  return answer ?? '';
}

function reviewedIn({ resolver, cell, tell }: Line): string {
  const found = resolver.resolve(cell('reviewed'));
  if (found.kind === 'one') return found.iso3;
  if (cell('reviewed') !== '') tell(cell('reviewed'));
  return '';
}

function entryOf(line: Line): RecommendationEntry {
  const { row, cell } = line;
  const [text, countries] = countriesIn(line);
  return {
    ...{ row, text, countries, number: cell('number').replace(/[.)]+$/, '') },
    ...{ answer: answerOf(line), reviewed: reviewedIn(line), explanation: cell('explanation') },
    ...{ issues: splitValues(cell('issue'), () => false), workgroup: cell('workgroup') },
    ...{ cycle: cycleIn(cell('cycle')), source: cell('source') },
  };
}

/** Reads a list, whatever the order and the language of its columns. `fillsDown`: empty cells below merged ones. */
export function readList(text: string, resolver: CountryResolver, fillsDown = true): ReadList {
  const table = tableOf(text);
  const { places, above, leftOut } = listColumns(table, {
    isCountries: (cell) => readCountryList(cell, resolver).countries.length > 0,
    isAnswer: (cell) => answerIn(cell) !== undefined,
  });
  const rows = table.slice(above);
  const merged = CARRIED.flatMap((role) => places.get(role) ?? []).filter((at) => looksMerged(rows, at));
  const unread: Unread[] = [];
  const hasCountries = places.has('countries');
  const entries = filledDown(rows, fillsDown ? merged : []).flatMap(
    (cells, index): readonly RecommendationEntry[] => {
      const cell = (role: Role): string => cells[places.get(role) ?? -1] ?? '';
      const row = above + index + 1;
      const tell = (said: string): void => void unread.push({ row, text: said });
      if (cell('text') !== '') return [entryOf({ row, resolver, hasCountries, cell, tell })];
      const said = rows[index]?.filter(Boolean).join(' · ') ?? '';
      if (said !== '') tell(said);
      return [];
    },
  );
  const headings = table.slice(0, above);
  const filled = merged.map((at) => headings.flatMap((row) => row[at] || []).pop() ?? '');
  return { entries, unread, leftOut, filled };
}
