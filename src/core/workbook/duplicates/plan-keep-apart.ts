// The rule of 'keep-apart': two rows that look like one are not, and nothing asks again.
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../command/define-command';
import type { Plan } from '../command/types';
import type { Book } from '../records/book';
import type { AnyRow } from '../this-row/shown';
import * as z from 'zod/mini';
import { pairInput, pairOf } from './pair';
import { sheetsNaming } from './moved-links';
import * as t from '../../words/workbook/duplicates';
import type { SheetId } from '../schema/sheet-ids';

/** Workgroups of one name are told apart by a name of their own. */
const apartInput = z.extend(pairInput, { sheet: z.enum(['ORG', 'MEM']) });
type ApartInput = z.infer<typeof apartInput>;

export interface KeepApartResult {
  readonly names: readonly string[];
}

const named = (row: AnyRow): readonly string[] => (row['notSameAs'] ?? []) as readonly string[];

function planKeepApart(book: Book, input: ApartInput): Outcome<Plan<KeepApartResult>> {
  const found = pairOf(book, input);
  if (!found.ok) return found;
  const { kept, other } = found.value;
  // Which row is kept may have turned since, and said once it holds for both.
  const isSaid = named(kept).includes(other.id) || named(other).includes(kept.id);
  const notSameAs = [...named(kept), other.id, ...(kept.unresolved['notSameAs'] ?? [])];
  const [one, two] = [String(kept['name']), String(other['name'])];
  return success({
    edits: isSaid ? [] : [{ kind: 'update', sheet: input.sheet, id: kept.id, values: { notSameAs } }],
    effects: [],
    result: { names: [one, two] },
    summary: [message(t.apart, { one, two })],
  });
}

const reads: readonly SheetId[] = [...new Set([...sheetsNaming('ORG'), ...sheetsNaming('MEM')])];

/** Remembers that two rows are not the same. */
export const keepApart = defineCommand({
  name: 'keep-apart',
  title: t.apartTitle,
  audience: 'coordinator',
  pace: 'short',
  input: apartInput,
  reads,
  plan: planKeepApart,
});
