// The rule of 'list-duplicates': which people, organizations, workgroups and issues may stand twice, and why.
import * as z from 'zod/mini';
import { defineCommand } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../records/book';
import type { SheetId } from '../schema/sheet-ids';
import { anyRowsOf, type AnyRow } from '../this-row/shown';
import type { AlikeSheet } from './alike-sheets';
import { organizationPairs, peoplePairs, type AlikePair } from './find-alike';
import { issuePairs, likeWorkgroups } from './named-alike';
import { reasonsInWords } from './reasons';
import * as t from '../../words/workbook/duplicates';

export interface ListedRow {
  readonly id: string;
  readonly name: string;
  /** What tells it from namesakes: organization and address, or acronym and place. */
  readonly detail: string;
}

export interface ListedPair {
  readonly sheet: AlikeSheet;
  readonly one: ListedRow;
  readonly other: ListedRow;
  /** Why they may be one, in a phrase. */
  readonly reasons: string;
}

export interface ListDuplicatesResult {
  readonly pairs: readonly ListedPair[];
}

function detailOf(book: Book, sheet: AlikeSheet, row: AnyRow): readonly unknown[] {
  const linked = (to: SheetId, key: string): string => {
    const id = String(row[key] ?? '');
    return id && book.labelOf(to, id);
  };
  if (sheet === 'MEM') return [linked('ORG', 'organization'), row['email']];
  if (sheet === 'WG') return [linked('MEM', 'coChair1'), linked('MEM', 'coChair2')];
  if (sheet === 'ISS') return [row['nameEs'], row['nameFr']];
  return [row['acronym'], row['city'], row['country']];
}

function listed(book: Book, sheet: AlikeSheet, row: AnyRow): ListedRow {
  const detail = detailOf(book, sheet, row)
    .map((part) => String(part ?? ''))
    .filter((part) => part !== '');
  return { id: row.id, name: String(row['name'] ?? ''), detail: detail.join(', ') };
}

function listedPairs(
  book: Book,
  sheet: AlikeSheet,
  pairs: readonly AlikePair[],
  { language }: Context,
): ListedPair[] {
  const rows = new Map(anyRowsOf(book, sheet).map((row) => [row.id, row]));
  return pairs.flatMap(({ one, other, reasons }) => {
    const [first, second] = [rows.get(one), rows.get(other)];
    if (!first || !second) return [];
    const words = reasonsInWords(reasons)[language];
    return { sheet, one: listed(book, sheet, first), other: listed(book, sheet, second), reasons: words };
  });
}

function planListDuplicates(
  book: Book,
  _input: object,
  context: Context,
): Outcome<Plan<ListDuplicatesResult>> {
  const organizations = organizationPairs(book);
  const people = peoplePairs(book, organizations);
  const pairs = [
    ...listedPairs(book, 'ORG', organizations, context),
    ...listedPairs(book, 'MEM', people, context),
    ...listedPairs(book, 'WG', likeWorkgroups(book), context),
    ...listedPairs(book, 'ISS', issuePairs(book), context),
  ];
  return success({ edits: [], effects: [], result: { pairs }, summary: [] });
}

/** Which people, organizations, workgroups and issues may stand twice. */
export const listDuplicates = defineCommand({
  name: 'list-duplicates',
  title: t.listTitle,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({}),
  reads: ['ORG', 'MEM', 'WG', 'ISS'],
  plan: planListDuplicates,
});
