// The rule of 'text-form': the submissions of this cycle whose text one may take in.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { mayBuild } from '../registering/permissions';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { NamedRow } from '../../workbook/records/rows';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import { writtenBefore } from './stored-text';
import { defineCommand } from '../../workbook/command/define-command';
import * as textsText from '../../words/submissions/texts';

export interface WritableSubmission {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  /** Of the latest version, null when there is none. */
  readonly words: number | null;
  /** 0 when nothing was taken in or built. */
  readonly version: number;
  /** Address of the latest document, '' for none. */
  readonly document: string;
  /** Texts of those that were merged into it, by id, to be put in. */
  readonly before: readonly NamedRow[];
}

export interface TextFormResult {
  readonly submissions: readonly WritableSubmission[];
}

/**
 * The submissions under way whose text the actor may take in, with the words and the version (0 for none) that they have
 * now. Writes nothing.
 */
function planTextForm(book: Book, _input: object, { actor }: Context): Outcome<Plan<TextFormResult>> {
  const submissions = book
    .rows('SUB')
    .filter((row) => isActiveThisCycle(row) && mayBuild(book, row, actor))
    .map((row) => ({
      id: row.id,
      title: row.title || row.label,
      workgroup: row.workgroup === '' ? '' : book.labelOf('WG', row.workgroup),
      words: row.words,
      version: row.textVersion ?? 0,
      document: row.document,
      before: writtenBefore(book, row.id).map(({ id, title, label }) => ({ id, name: title || label })),
    }));
  return success({ edits: [], effects: [], result: { submissions }, summary: [] });
}

/** The submissions whose text the actor may take in. */
export const textForm = defineCommand({
  name: 'text-form',
  title: textsText.form,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['SUB', 'WG'],
  plan: planTextForm,
});
