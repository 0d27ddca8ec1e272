// The rule of 'find-index': what can be found by name, read once and searched in the panel.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import * as t from '../../words/inbox/find';

/** Characters of a text that are sent: what tells one from the other, not the whole. */
const MOST_TEXT = 60;

/** Sheet, id of the row, name, and one quiet line. A list, as thousands are sent. */
export type FindLine = readonly [sheet: SheetId, id: string, title: string, quiet: string];

const short = (text: string): string => (text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text);

function linesOf(book: Book): readonly FindLine[] {
  return [
    ...book.rows('WG').map(({ id, name }): FindLine => ['WG', id, name, '']),
    ...book
      .rows('MEM')
      .map(({ id, name, organization }): FindLine => ['MEM', id, name, book.labelOf('ORG', organization)]),
    ...book.rows('ORG').map(({ id, name }): FindLine => ['ORG', id, name, '']),
    ...book.rows('ISS').map(({ id, name }): FindLine => ['ISS', id, name, '']),
    ...book
      .rows('SUB')
      .map(({ id, title, workgroup }): FindLine => ['SUB', id, title, book.labelOf('WG', workgroup)]),
    ...book
      .rows('MTG')
      .map(({ id, title, start }): FindLine => ['MTG', id, title, start.replace('T', ' ').slice(0, 16)]),
    ...book.rows('ASK').map(({ id, text }): FindLine => ['ASK', id, short(text), '']),
    ...book.rows('CTY').map(({ id, name }): FindLine => ['CTY', id, name, '']),
    ...book
      .rows('REC')
      .map(({ id, number, text, cycle }): FindLine => ['REC', id, `${number} ${short(text)}`, String(cycle)]),
  ];
}

export interface FindIndexResult {
  readonly lines: readonly FindLine[];
}

function planFindIndex(book: Book): Outcome<Plan<FindIndexResult>> {
  const lines = linesOf(book).filter(([, , title]) => title.trim() !== '');
  return success({ edits: [], effects: [], result: { lines }, summary: [] });
}

/** Names of people, groups, texts, issues, countries, meetings and recommendations. */
export const findIndexCommand = defineCommand({
  name: 'find-index',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['WG', 'MEM', 'ORG', 'ISS', 'SUB', 'MTG', 'ASK', 'CTY', 'REC'],
  plan: planFindIndex,
});
