// The rules of 'sharing-place' and 'shared-page': what was told in public and what workgroups share, and one of these.
import { dateInWords } from '../../base/dates/words';
import { formatIn } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import { outreachPlaces, spokenLanguages, wordText } from '../../base/vocabulary/words';
import { freeFrom, isHeldBack } from '../../advocacy/outreach/embargo';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import type { Context } from '../../workbook/command/types';
import { definePlace, defineThing, factsIn, filtersIn, step } from '../../workbook/places/define';
import type { Fact, PlaceList, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mayRun } from '../../workbook/rights/rights';
import { ownMemberships } from '../../people/joining/memberships';
import * as t from '../../words/inbox/sharing-place';

const READS = ['OUT', 'LIB', 'WG', 'ISS', 'MEM', 'PAR', 'OBX'] as const;

type Shared = Pick<RowOf<'LIB'>, 'id' | 'title' | 'link' | 'workgroups' | 'issues'>;

const groupsOf = (book: Book, { workgroups }: Shared): string =>
  workgroups.map((id) => book.labelOf('WG', id)).join(', ');

/** Why it may not be told of yet, '' where it may. */
function heldBack(book: Book, row: RowOf<'OUT'>, context: Context): string {
  const { language, timeZone } = context;
  if (!isHeldBack(book, row, context)) return '';
  const from = freeFrom(row, context);
  return from === ''
    ? t.embargoUnread[language]
    : render(message(t.notBefore, { time: formatIn(from, timeZone, language) }), language);
}

const ownIn = (own: ReadonlySet<string>, { workgroups }: Shared): readonly string[] =>
  workgroups.some((id) => own.has(id)) ? ['mine'] : [];

function linesOf(book: Book, context: Context): readonly ThingLine[] {
  const { language, actor } = context;
  const own = new Set(ownMemberships(book, actor).workgroups);
  const told = book
    .rows('OUT')
    .filter(({ title }) => title.trim() !== '')
    .sort((one, other) => other.date.localeCompare(one.date))
    .map((row): ThingLine => ({
      ...{ sheet: 'OUT', id: row.id, title: row.title, chip: null, late: heldBack(book, row, context) },
      quiet: [row.date === '' ? '' : dateInWords(row.date, language), groupsOf(book, row)]
        .filter((part) => part !== '')
        .join(' · '),
      filters: ['told', ...ownIn(own, row)],
    }));
  const resources = book
    .rows('LIB')
    .filter(({ title }) => title.trim() !== '')
    .map((row): ThingLine => ({
      ...{ sheet: 'LIB', id: row.id, title: row.title, late: '', quiet: groupsOf(book, row) },
      chip: { words: t.resource[language], tone: 'plain' },
      filters: ['resources', ...ownIn(own, row)],
    }));
  return [...told, ...resources.reverse()];
}

const FILTERS = { mine: t.mine, told: t.told, resources: t.resources };

function listOf(book: Book, context: Context): PlaceList {
  const { language, actor } = context;
  const lines = linesOf(book, context);
  const waits = mayRun(actor, 'coordinator')
    ? book.rows('OBX').filter(({ state }) => state === 'waiting' || state === 'failed').length
    : 0;
  return {
    headline: waits > 0 ? render(message(t.headline, { waits }), language) : '',
    filters: filtersIn(language, FILTERS),
    lines,
    empty: t.empty[language],
    first:
      waits > 0
        ? step(render(message(t.seeMail, { waits }), language), 'mail')
        : step(t.share[language], 'outreach'),
  };
}

const language = (row: RowOf<'LIB'>, context: Context): string =>
  row.language === '' ? '' : wordText(spokenLanguages, row.language)[context.language];

function pageOf(
  book: Book,
  row: Shared,
  more: Pick<ThingPage, 'sheet' | 'kind' | 'sentence'>,
  facts: readonly Fact[],
  context: Context,
): ThingPage {
  const issues = row.issues.map((id) => namedIssue(book, id, context.language).name).join(', ');
  return {
    ...{ id: row.id, title: row.title, chip: null, next: null, related: [], history: [], ...more },
    facts: [
      ...factsIn(context.language, [[t.link, row.link]]),
      ...facts,
      ...factsIn(context.language, [
        [t.groups, groupsOf(book, row)],
        [t.issues, issues],
      ]),
    ],
    also: [],
  };
}

function toldPage(book: Book, row: RowOf<'OUT'>, context: Context): ThingPage {
  const { language: words } = context;
  const place = row.place === '' ? '' : wordText(outreachPlaces, row.place)[words];
  const facts = factsIn(words, [
    [t.when, [row.date === '' ? '' : dateInWords(row.date, words), place].filter(Boolean).join(' · ')],
    [t.by, row.by === '' ? '' : book.labelOf('MEM', row.by)],
  ]);
  const head = { sheet: 'OUT', kind: t.kindTold[words], sentence: heldBack(book, row, context) } as const;
  return pageOf(book, row, head, facts, context);
}

function resourcePage(book: Book, row: RowOf<'LIB'>, context: Context): ThingPage {
  const facts = factsIn(context.language, [
    [t.language, language(row, context)],
    [t.by, row.addedBy === '' ? '' : book.labelOf('MEM', row.addedBy)],
  ]);
  const head = { sheet: 'LIB', kind: t.resource[context.language], sentence: '' } as const;
  return pageOf(book, row, head, facts, context);
}

/** What was told and shared, the newest first. */
export const sharingPlace = definePlace({ name: 'sharing-place', title: t.listTitle, reads: READS }, listOf);

/** One post, event or resource, with its link. */
export const sharedPage = defineThing(
  { name: 'shared-page', title: t.pageTitle, reads: READS },
  (book, id, context) => {
    const told = book.find('OUT', id);
    if (told) return toldPage(book, told, context);
    const resource = book.find('LIB', id);
    return resource ? resourcePage(book, resource, context) : null;
  },
);
