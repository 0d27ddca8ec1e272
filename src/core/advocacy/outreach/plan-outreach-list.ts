// The rule of 'outreach': what workgroups share with one another and what was told in public, and what the form for more of
// it offers.
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { success, type Outcome } from '../../base/outcome';
import {
  outreachChannels,
  outreachPlaces,
  spokenLanguages,
  wordText,
  type Word,
} from '../../base/vocabulary/words';
import { ownMemberships } from '../../people/joining/memberships';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { freeFrom, isHeldBack } from './embargo';
import * as t from '../../words/advocacy/outreach';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Ids. */
  readonly workgroups: readonly string[];
  readonly issues: readonly string[];
  /** Who put it there, '' for nobody. */
  readonly by: string;
}

export interface Resource extends Listed {
  readonly language: string;
}

export interface PublicItem extends Listed {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Key, '' for none. */
  readonly channel: string;
  readonly place: string;
  /** Whether nobody may share it yet, and the instant from which one may; '' when that cannot be read. */
  readonly isHeldBack: boolean;
  readonly freeFrom: string;
}

export interface OutreachResult {
  /** The newest first. */
  readonly resources: readonly Resource[];
  readonly told: readonly PublicItem[];
  readonly workgroups: readonly NamedRow[];
  readonly issues: readonly NamedRow[];
  readonly channels: readonly NamedRow[];
  readonly places: readonly NamedRow[];
  readonly languages: readonly NamedRow[];
  /** Ids of the reader's workgroups, with which the form begins. */
  readonly own: readonly string[];
  readonly today: string;
}

const named = (words: readonly Word[], { language }: Context): readonly NamedRow[] =>
  words.map(({ key, text }) => ({ id: key, name: text[language] }));

const labelled = (book: Book, sheet: 'WG' | 'MEM', id: string): string =>
  id === '' ? '' : book.labelOf(sheet, id);

const resourceOf = (book: Book, row: RowOf<'LIB'>, { language }: Context): Resource => ({
  ...{ id: row.id, title: row.title, link: row.link, workgroups: row.workgroups, issues: row.issues },
  by: labelled(book, 'MEM', row.addedBy),
  language: row.language === '' ? '' : wordText(spokenLanguages, row.language)[language],
});

const toldOf = (book: Book, row: RowOf<'OUT'>, context: Context): PublicItem => ({
  ...{ id: row.id, title: row.title, link: row.link, workgroups: row.workgroups, issues: row.issues },
  by: labelled(book, 'MEM', row.by),
  date: row.date,
  channel: row.channel,
  place: row.place === '' ? '' : wordText(outreachPlaces, row.place)[context.language],
  isHeldBack: isHeldBack(book, row, context),
  freeFrom: freeFrom(row, context),
});

const hasTitle = ({ title }: { readonly title: string }): boolean => title.trim() !== '';

function planOutreach(book: Book, _input: object, context: Context): Outcome<Plan<OutreachResult>> {
  const { language, actor } = context;
  const result: OutreachResult = {
    resources: book
      .rows('LIB')
      .filter(hasTitle)
      .map((row) => resourceOf(book, row, context))
      .reverse(),
    told: book
      .rows('OUT')
      .filter(hasTitle)
      .map((row) => toldOf(book, row, context))
      .reverse()
      .sort((one, other) => other.date.localeCompare(one.date)),
    workgroups: book
      .rows('WG')
      .filter(({ status }) => status !== 'closed')
      .map(({ id }) => ({ id, name: book.labelOf('WG', id) })),
    issues: book
      .rows('ISS')
      .map((row) => ({ id: row.id, name: issueName(row, language) }))
      .sort((one, other) => one.name.localeCompare(other.name, language)),
    channels: named(book.words(outreachChannels), context),
    places: named(outreachPlaces, context),
    languages: named(book.words(spokenLanguages), context),
    own: ownMemberships(book, actor).workgroups,
    today: today(context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Shared resources and what was told in public, with what the form offers. */
export const outreach = defineCommand({
  name: 'outreach',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['LIB', 'OUT', 'WG', 'ISS', 'MEM', 'PAR'],
  plan: planOutreach,
});
