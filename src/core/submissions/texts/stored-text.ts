// The rule of 'stored-text': the text of a submission as the workbook keeps it, to write a joint one from.
import * as z from 'zod/mini';
import { joinedParts } from '../../base/text/text-parts';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mergedInto } from '../registering/merged-texts';
import * as textsText from '../../words/submissions/texts';

/** Those of which a text was taken in, among the submissions that a joint one takes the place of. */
export const writtenBefore = (book: Book, joint: string): readonly RowOf<'SUB'>[] =>
  mergedInto(book, joint).filter(({ textVersion }) => (textVersion ?? 0) > 0);

export interface StoredTextResult {
  /** '' where none was taken in. */
  readonly text: string;
}

export const storedText = defineCommand({
  name: 'stored-text',
  title: textsText.stored,
  audience: 'member',
  pace: 'query',
  input: z.object({ submission: z.string().check(z.minLength(1)) }),
  reads: ['TXT', 'SUB'],
  plan: (book, { submission }): Outcome<Plan<StoredTextResult>> => {
    const text = joinedParts(book.rows('TXT').filter((row) => row.submission === submission));
    return success({ edits: [], effects: [], result: { text }, summary: [] });
  },
});
