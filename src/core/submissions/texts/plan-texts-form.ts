// The rule of 'text-form': a submission of this cycle whose text one may take in.
import * as z from 'zod/mini';
import type { Plan } from '../../workbook/command/types';
import { mayBuild } from '../registering/permissions';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import { writtenBefore } from './stored-text';
import { defineCommand } from '../../workbook/command/define-command';
import * as textsText from '../../words/submissions/texts';

export interface WritableSubmission {
  readonly id: string;
  readonly title: string;
  /** Address of the latest document, '' for none. */
  readonly document: string;
  /** Texts of those that were merged into it, by id, to be put in. */
  readonly before: readonly NamedRow[];
}

export interface TextFormResult {
  /** Null where the actor may not take in its text, or there is no such submission under way. */
  readonly submission: WritableSubmission | null;
}

const written = (book: Book, row: RowOf<'SUB'>): WritableSubmission => ({
  ...{ id: row.id, title: row.title || row.label, document: row.document },
  before: writtenBefore(book, row.id).map(({ id, title, label }) => ({ id, name: title || label })),
});

/** The submission with what is written of it so far. Writes nothing. */
export const textForm = defineCommand({
  name: 'text-form',
  title: textsText.form,
  audience: 'member',
  pace: 'query',
  input: z.object({ submission: z.string() }),
  reads: ['SUB', 'WG'],
  plan: (book, { submission }, { actor }): Outcome<Plan<TextFormResult>> => {
    const row = book.find('SUB', submission);
    const may = row !== undefined && isActiveThisCycle(row) && mayBuild(book, row, actor);
    const result = { submission: may ? written(book, row) : null };
    return success({ edits: [], effects: [], result, summary: [] });
  },
});
