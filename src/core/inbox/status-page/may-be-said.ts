// What may stand on a public page: no text that names somebody who has not agreed, and no numbers of few people.
import { message, type Message } from '../../base/messages/text';
import { namesIn, nameIndex } from '../../submissions/upload-check/rules/name-finder';
import { knownPeople } from '../../people/outgoing-check/detect-details';
import { namesSomebody } from '../../submissions/upload-check/rules/people-rule';
import * as t from '../../words/inbox/status-page';
import type { Book } from '../../workbook/records/book';
import type { Omission } from './model';

/** Of fewer people no numbers are told: in a small group a number says who it is. */
export const LEAST_PEOPLE = 5;
/** Shorter names and acronyms are found in words that mean something else. */
const SHORTEST_NAME = 4;

/** Why a text may not be printed; undefined where it may. */
export type PublishObstacle = (text: string) => Message | undefined;

/** The check of free texts against the people and organizations of the workbook. Reads MEM and ORG. */
export function whyNotSaid(book: Book): PublishObstacle {
  const people = knownPeople(book);
  const organizations = nameIndex(
    book
      .rows('ORG')
      .filter(({ listed }) => !listed)
      .flatMap(({ id, name, acronym, aliases }) =>
        [name, acronym, ...aliases].map((one) => [id, one] as const),
      )
      .filter(([, name]) => name.trim().length >= SHORTEST_NAME),
  );
  return (text) => {
    if (namesSomebody(text, people)) return message(t.because.namesSomebody);
    return namesIn(text, organizations).length > 0 ? message(t.because.namesOrganization) : undefined;
  };
}

export interface SortedRows<Row> {
  readonly said: readonly Row[];
  readonly leftOut: readonly Omission[];
}

/** Rows that may be named, and the others, each with its reason. */
export function sorted<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  whyNot: (row: Row) => Message | undefined,
): SortedRows<Row> {
  const judged = rows.map((row) => ({ row, because: whyNot(row) }));
  return {
    said: judged.flatMap(({ row, because }) => (because ? [] : [row])),
    leftOut: judged.flatMap(({ row, because }) => (because ? [{ what: nameOf(row), because }] : [])),
  };
}
