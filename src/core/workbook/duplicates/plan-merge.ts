// The rule of 'merge-rows': two rows of one person, organization, workgroup or issue become one, and what named either names that one.
import * as z from 'zod/mini';
import { addressKey } from '../../base/text/fold';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import type { Book } from '../records/book';
import { changedValues } from '../records/changed-values';
import { deleteRow } from '../records/edits';
import type { RowOf, Value } from '../records/rows';
import { CHOICES, mergedValues } from './merged-values';
import { movedLinks, type Move } from './moved-links';
import { pairOf, PAIR_READS, seenPairInput, type DuplicatePair } from './pair';
import * as t from '../../words/workbook/duplicates';

const mergeInput = z.extend(seenPairInput, {
  /** By column, what is kept; the usual choice where it is left out. */
  choices: z.record(z.string(), z.enum(CHOICES)),
});
type MergeInput = z.infer<typeof mergeInput>;

export interface MergeResult {
  readonly id: string;
  readonly name: string;
  /** Rows that name it from now on. */
  readonly moved: number;
  /** How many of them became one with another. */
  readonly joined: number;
}

/** Nobody takes away their own address or role by it. */
function losesItself(
  { actor }: Context,
  { kept, other }: DuplicatePair,
  { email, coordinator }: Readonly<Record<string, Value>>,
): boolean {
  if (![kept.id, other.id].includes(actor.person)) return false;
  return coordinator !== true || addressKey(String(email)) !== addressKey(actor.email);
}

/** The row whose name is kept stays, so that no link changes whom it means without changing its words: undo goes by them. */
const staying = ({ kept, other }: DuplicatePair, name: Value | undefined): DuplicatePair['kept'] =>
  kept['name'] !== name && other['name'] === name ? other : kept;

function summaryOf(name: string, other: string, moves: readonly Move[]): readonly Message[] {
  const joined = moves.filter(({ into }) => into).length;
  return [
    message(t.merged, { name, other }),
    ...(moves.length > 0 ? [message(t.moved, { count: moves.length, name })] : []),
    ...(joined > 0 ? [message(t.joined, { count: joined })] : []),
  ];
}

function planMergeRows(book: Book, input: MergeInput, context: Context): Outcome<Plan<MergeResult>> {
  const { sheet, seen, choices } = input;
  const found = pairOf(book, input, seen);
  if (!found.ok) return found;
  const { kept, other } = found.value;
  const values = mergedValues(sheet, kept, other, choices);
  if (sheet === 'MEM' && losesItself(context, found.value, values)) return failure(message(t.losesItself));
  const stays = staying(found.value, values['name']);
  const goes = stays.id === kept.id ? other : kept;
  const { moves, edits } = movedLinks(book, { sheet, from: goes.id, to: stays.id });
  const changes = changedValues(sheet, stays as unknown as RowOf<typeof sheet>, values) as typeof values;
  const [name, gone] = [String(values['name'] ?? ''), String(goes['name'] ?? '')];
  const joined = moves.filter(({ into }) => into).length;
  return success({
    edits: [{ kind: 'update', sheet, id: stays.id, values: changes }, ...edits, deleteRow(sheet, goes.id)],
    effects: [],
    result: { id: stays.id, name, moved: moves.length, joined },
    summary: summaryOf(name, gone, moves),
  });
}

/** Makes one row of two, with all that names them. */
export const mergeRows = defineCommand({
  name: 'merge-rows',
  title: t.mergeTitle,
  audience: 'coordinator',
  pace: 'short',
  input: mergeInput,
  reads: PAIR_READS,
  plan: planMergeRows,
});
