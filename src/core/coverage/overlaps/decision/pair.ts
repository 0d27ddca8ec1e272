// A pair of submissions that is being settled, with what the consequences of the decision need to know.
import type { Context } from '../../../workbook/command/types';
import type { Message, Text } from '../../../base/messages/text';
import { message, render } from '../../../base/messages/text';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import type { Angles, Decision } from '../settling';
import type { Draft } from './drafted';

export interface SettledPair {
  readonly row: RowOf<'OVL'>;
  readonly decision: Decision;
  readonly angles: Angles;
  readonly book: Book;
  readonly draft: Draft;
  readonly context: Context;
}

export type Submission = RowOf<'SUB'>;

/** The submission of a side as it is now in the draft; throws when it is gone, which is checked before. */
export function submissionOf({ draft, row }: SettledPair, side: 'first' | 'second'): Submission {
  const found = draft.find('SUB', row[side]);
  if (!found) throw new Error(`The ${side} submission of ${row.id} is not in the workbook.`);
  return found;
}

/** A sentence for a cell, in the language of the workbook. */
export const inCell = (
  { context }: SettledPair,
  words: Text,
  values: Readonly<Record<string, string | number>>,
): string => render(message(words, values), context.bookLanguage);

/** The ids of all lists, each once and in the order they come; '' is left out. */
export const union = (...lists: readonly (readonly string[])[]): string[] => [
  ...new Set(lists.flat().filter((id) => id !== '')),
];

/** What followed from a decision, or what was taken back, in words. */
export type Consequences = readonly Message[];
