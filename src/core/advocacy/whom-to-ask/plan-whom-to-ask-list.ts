// The rule of 'whom-to-ask': countries ranked for the asks of a workgroup or on an issue, with reasons and how each stands.
import { countryName } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import { dayInWords } from '../../base/dates/words';
import { joinTexts, message, render, sameText, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { regions, wordText } from '../../base/vocabulary/words';
import { aName, typedName } from '../../follow-up/input-parts';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import { issueName } from '../../workbook/records/issue-name';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { settingMeanings } from '../../words/workbook/settings';
import { isApproachOpen, isWithdrawn, approachKey, standingsOf, type ApproachState } from '../approaches';
import { askSetting, unreadSettings } from '../ask-settings';
import { lastDayToAsk } from '../lobbying-deadlines';
import { recentContacts, type RecentContact } from '../recent-contacts';
import { recentInWords } from '../recent-in-words';
import { cellFor, rankedSubject, type RankedSubject } from './cells';
import { columnsOf, wantedIn, workgroupOf, type Column, type AskScope } from './columns';
import { rankedBook, rankReads, type RankedBook } from './ranked-book';
import type { AskColumn, CountryLine, WhomToAskResult } from './table';
import * as t from '../../words/advocacy/whom-to-ask';

const MOST_COLUMNS = 10;
const USUAL_COUNTRIES = 60;

const input = z.object({
  /** Id or name; '' for all. Left out, a workgroup that the reader co-chairs and that asks something. */
  workgroup: z.optional(typedName),
  issue: z.optional(aName),
  by: z.optional(z.enum(['asks', 'issues'])),
  /** How many columns to pass over, for the next page. */
  from: z.optional(z.int().check(z.gte(0))),
  /** Most countries to show. */
  most: z.optional(z.int().check(z.gte(1), z.lte(300))),
});
export type WhomToAskInput = z.infer<typeof input>;

interface Drawn {
  readonly book: Book;
  readonly context: Context;
  readonly ranked: RankedBook;
  readonly standings: ReadonlyMap<string, ApproachState>;
  readonly columns: readonly Column[];
  readonly subjects: readonly RankedSubject[];
}

/** Those that carry a shown ask, then the others by what speaks for them over all columns. */
function countriesShown({ ranked, standings, columns, subjects }: Drawn, most: number): readonly number[] {
  const places = ranked.countries.map((row, at) => {
    const points = subjects.reduce((sum, { standpoints }) => sum + (standpoints[at]?.points ?? 0), 0);
    const carried = columns.flatMap(
      ({ id: ask }) => standings.get(approachKey({ country: row.id, ask })) ?? [],
    );
    return { at, points, stands: carried.length > 0, isFirst: carried.some(isApproachOpen) };
  });
  return places
    .sort(
      (one, other) =>
        Number(other.isFirst) - Number(one.isFirst) || other.points - one.points || one.at - other.at,
    )
    .filter(({ stands }, rank) => rank < most || stands)
    .map(({ at }) => at);
}

const namedPerson = (book: Book, id: string): NamedRow => ({
  id,
  name: id === '' ? '' : book.labelOf('MEM', id),
});

const marksOf = (row: RowOf<'CTY'>, isOnCouncil: boolean): Message[] => [
  ...(row.troika ? [message(t.markTroika)] : []),
  ...(isOnCouncil ? [message(t.markCouncil)] : []),
];

function lineOf(drawn: Drawn, at: number, recent: ReadonlyMap<string, RecentContact>): CountryLine[] {
  const { book, context, ranked, standings, columns, subjects } = drawn;
  const row = ranked.countries[at];
  if (!row) return [];
  const carried = [...standings.values()].filter((one) => one.country === row.id && isApproachOpen(one));
  const groups = carried
    .map(({ ask }) => book.find('ASK', ask))
    .flatMap((ask) => (ask ? workgroupOf(book, ask) : []));
  return [
    {
      id: row.id,
      name: countryName(row, context.language),
      region: row.region === '' ? '' : wordText(regions, row.region)[context.language],
      marks: marksOf(row, ranked.isOnCouncil(row)).map((one) => render(one, context.language)),
      contact: namedPerson(book, row.contactPerson),
      heard: carried.length,
      workgroups: new Set(groups).size,
      recent: recentInWords(book, recent.get(row.id), context),
      cells: columns.map((column, place) => {
        const standing = standings.get(approachKey({ country: row.id, ask: column.id }));
        return cellFor(book, context, { standing, ranked: subjects[place] as RankedSubject, country: at });
      }),
    },
  ];
}

/** What is perhaps the same as the ask, for the countries that are shown. */
function perhapsFor(
  { ranked, subjects }: Drawn,
  column: number,
  shown: readonly number[],
): AskColumn['perhaps'] {
  const one = subjects[column] as RankedSubject;
  const places = new Set(shown.map((at) => one.perhaps(at)).filter((place) => place >= 0));
  return Object.fromEntries(
    [...places].map((place) => {
      const { where = '', text = '' } = ranked.evidence[place] ?? {};
      return [place, { where, sentences: ranked.comparison.sideBySide(one.subject.text, text) }];
    }),
  );
}

function columnShown(drawn: Drawn, column: Column, perhaps: AskColumn['perhaps']): AskColumn {
  const { book, context, standings } = drawn;
  const { id, name, text, workgroup } = column;
  return {
    id,
    name,
    text: text || name,
    workgroup: workgroup === '' ? '' : book.labelOf('WG', workgroup),
    carried: [...standings.values()].filter((one) => one.ask === id && isApproachOpen(one)).length,
    problem: text !== '' && isWithdrawn(book, id) ? t.withdrawn[context.language] : '',
    perhaps,
  };
}

/** What makes the ranks worth less than they look. */
function notesOf({ book, context, ranked }: Drawn): readonly Message[] {
  const { evidence } = ranked;
  const unread = unreadSettings(context).map((key) => sameText(settingMeanings[key][context.language]));
  const noTroika = book.rows('CTY').every(({ troika }) => !troika);
  const all: readonly (readonly [boolean, Message])[] = [
    [!evidence.some(({ isToUs }) => isToUs), message(t.nothingToUs)],
    [evidence.every(({ isToUs }) => isToUs), message(t.nothingToOthers)],
    [noTroika, message(t.noTroika)],
    [unread.length > 0, message(t.unreadSettings, { names: joinTexts(unread) })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

const named = (book: Book, sheet: 'WG' | 'MEM', ids: readonly string[]): readonly NamedRow[] =>
  ids.map((id) => ({ id, name: book.labelOf(sheet, id) }));

function resultOf(drawn: Drawn, wanted: AskScope, from: number, all: number, most: number): WhomToAskResult {
  const { book, context, columns, ranked } = drawn;
  const { language, actor } = context;
  const shown = countriesShown(drawn, most);
  const recent = recentContacts(book, context, { person: actor.person });
  const day = lastDayToAsk(book, context);
  const active = book.rows('MEM').filter(({ status }) => status !== 'left');
  const issueNamed = (row: RowOf<'ISS'>): NamedRow => ({ id: row.id, name: issueName(row, language) });
  const issue = book.find('ISS', wanted.issue);
  return {
    by: wanted.by,
    workgroup: {
      id: wanted.workgroup,
      name: wanted.workgroup === '' ? '' : book.labelOf('WG', wanted.workgroup),
    },
    issue: issue ? issueNamed(issue) : { id: '', name: '' },
    columns: columns.map((column, place) => columnShown(drawn, column, perhapsFor(drawn, place, shown))),
    all,
    from,
    countries: shown.flatMap((at) => lineOf(drawn, at, recent)),
    isRanked: drawn.subjects.some(({ standpoints }) => standpoints.some(({ ground }) => ground !== '')),
    moreCountries: ranked.countries.length - shown.length,
    perCountry: askSetting(context, 'asks.mission'),
    perAsk: askSetting(context, 'asks.countries'),
    lastDay: day === '' ? '' : dayInWords(day, language),
    notes: notesOf(drawn).map((one) => render(one, language, context.bookLanguage)),
    mayPlan: mayRun(actor, 'co-chair'),
    workgroups: named(
      book,
      'WG',
      book.rows('WG').flatMap(({ id }) => (isAtWork(book, id) ? [id] : [])),
    ),
    issues: book.rows('ISS').map(issueNamed),
    people: named(
      book,
      'MEM',
      active.map(({ id }) => id),
    ),
  };
}

/** Ranks all countries for one page of asks or issues. Fails on a workgroup or an issue that nobody knows. */
function planWhomToAsk(book: Book, given: WhomToAskInput, context: Context): Outcome<Plan<WhomToAskResult>> {
  const wanted = wantedIn(book, given, context);
  if (!wanted.ok) return wanted;
  const ranked = rankedBook(book, context);
  const all = columnsOf(book, wanted.value, ranked.evidence, context);
  const from = given.from ?? 0;
  const columns = all.slice(from, from + MOST_COLUMNS);
  const subjects = columns.map((column) => rankedSubject(ranked, column));
  const drawn = { book, context, ranked, standings: standingsOf(book), columns, subjects };
  const result = resultOf(drawn, wanted.value, from, all.length, given.most ?? USUAL_COUNTRIES);
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Which countries are likeliest to make which recommendation. */
export const whomToAsk = defineCommand({
  name: 'whom-to-ask',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input,
  reads: [...rankReads, 'ATC', 'CON', 'ASK', 'SUB', 'COV', 'WG', 'MEM', 'TIM', 'SET'],
  plan: planWhomToAsk,
});
