// The rule of 'true-names-form': who stands under a code name, and who is meant by each workgroup and meeting.
import * as z from 'zod/mini';
import { formatIn } from '../../base/dates/zones';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { isAtWork } from '../../workbook/records/this-cycle';
import { coChairsOf, groupName, participantOf } from '../joining/memberships';
import { meetingFacts } from '../meetings/meeting-times';
import type { CodePerson } from './compare';
import * as t from '../../words/people/true-names';

/** Some people, by what they have in common. */
export interface Circle extends NamedRow {
  /** Ids of People. */
  readonly people: readonly string[];
}

export interface TrueNamesForm {
  readonly people: readonly CodePerson[];
  readonly workgroups: readonly Circle[];
  /** Ahead and of the last weeks, the next one first; who said no is left out. */
  readonly meetings: readonly Circle[];
}

/** As `join` enters somebody without an address. */
const isCode = ({ email, mail, status }: RowOf<'MEM'>): boolean =>
  email === '' && mail === 'coordinator' && status !== 'left';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id) => id !== ''))];

function workgroupsOf(book: Book): readonly Circle[] {
  const parts = rowsByKey(
    book.rows('PAR').filter(({ status }) => status !== 'left'),
    ({ workgroup }) => workgroup,
  );
  return book
    .rows('WG')
    .filter(({ id }) => isAtWork(book, id))
    .map((row) => ({
      ...{ id: row.id, name: groupName(book, row.id) },
      people: unique([...coChairsOf(row), ...(parts.get(row.id) ?? []).map(participantOf)]),
    }));
}

const DAY = 86_400_000;
const DAYS_BACK = 30;
const MOST_MEETINGS = 60;

function meetingsOf(book: Book, context: Context): readonly Circle[] {
  const now = Date.parse(context.now);
  const invited = rowsByKey(
    book.rows('INV').filter(({ answer }) => answer !== 'no'),
    ({ meeting }) => meeting,
  );
  const facts = book
    .rows('MTG')
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((row) => meetingFacts(row, book, context) ?? [])
    .map((one) => ({ ...one, at: Date.parse(one.times.start) }))
    .filter(({ at }) => now - at < DAYS_BACK * DAY)
    .sort((one, other) => Number(one.at < now) - Number(other.at < now) || one.at - other.at);
  return facts.slice(0, MOST_MEETINGS).map(({ row, times }) => ({
    id: row.id,
    name: `${row.title} · ${formatIn(times.start, times.zone, context.language)}`,
    people: unique((invited.get(row.id) ?? []).map(({ person }) => person)),
  }));
}

function planForm(book: Book, _input: object, context: Context): Outcome<Plan<TrueNamesForm>> {
  const result: TrueNamesForm = {
    people: book.rows('MEM').map((row) => ({ id: row.id, name: row.name, isCode: isCode(row) })),
    workgroups: workgroupsOf(book),
    meetings: meetingsOf(book, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What a companion file is compared with. */
export const trueNamesForm = defineCommand({
  name: 'true-names-form',
  title: t.formTitle,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({}),
  reads: ['MEM', 'PAR', 'WG', 'MTG', 'INV'],
  plan: planForm,
});
