// The rule of 'set-cluster': a person puts recommendations into a cluster, or keeps them out of any.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { recommendationName, rowsWithIds, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { clusterKey, onItsOwn } from './cluster-names';
import { numberRanges } from './number-ranges';
import { defineCommand } from '../../workbook/command/define-command';
import { aName, recommendationIds } from '../input-parts';
import * as clustersText from '../../words/follow-up/clusters';

const setInput = z.object({
  /** Of recommendations; for a cluster that there is, numbers of its cycle as well. */
  ids: recommendationIds,
  /** out: stays on its own from now on. free: in none, and may be put into one again. */
  to: z.union([z.enum(['out', 'free']), z.object({ cluster: aName })]),
});
export type SetClusterInput = z.infer<typeof setInput>;

export interface SetClusterResult {
  readonly changed: number;
  /** Of the cluster that they are in now, '' for none. */
  readonly cluster: string;
}

/** The name as other cells of the cycle write it. */
function knownName(book: Book, typed: string, cycle: number | null): string {
  const key = clusterKey(typed);
  const known = book.rows('REC').find((row) => row.cycle === cycle && clusterKey(row.cluster) === key);
  return known?.cluster.trim() ?? typed;
}

/** People know recommendations by number: one of the cluster's cycle stands for its row. */
function idOfNumber(book: Book, typed: string, to: SetClusterInput['to']): string {
  if (typeof to !== 'object' || book.find('REC', typed)) return typed;
  const key = clusterKey(to.cluster);
  const cycle = book.rows('REC').find((row) => clusterKey(row.cluster) === key)?.cycle;
  const number = typed.trim().replace(/\.$/, '');
  const meant = book.rows('REC').find((row) => row.cycle === cycle && recommendationName(row) === number);
  return meant?.id ?? typed;
}

function summaryMessage({ to }: SetClusterInput, rows: readonly Recommendation[], cluster: string): Message {
  const values = { numbers: numberRanges(rows.map(recommendationName)), count: rows.length, cluster };
  if (to === 'out') return message(clustersText.leftOut, values);
  return message(to === 'free' ? clustersText.free : clustersText.putIn, values);
}

/** Writes the cells of the rows. Fails when the rows are of several cycles and are to share a cluster. */
function planSetCluster(
  book: Book,
  input: SetClusterInput,
  { bookLanguage }: Context,
): Outcome<Plan<SetClusterResult>> {
  const found = rowsWithIds(
    book,
    input.ids.map((id) => idOfNumber(book, id, input.to)),
  );
  if (!found.ok) return found;
  const rows = found.value;
  const cycle = rows[0]?.cycle ?? null;
  const isShared = typeof input.to === 'object';
  if (isShared && rows.some((row) => row.cycle !== cycle)) return failure(message(clustersText.otherCycles));
  const cluster = typeof input.to === 'object' ? knownName(book, input.to.cluster, cycle) : '';
  const written = input.to === 'out' ? onItsOwn(bookLanguage) : cluster;
  const edits = rows
    .filter((row) => row.cluster.trim() !== written)
    .map((row) => updateRow('REC', row.id, { cluster: written }));
  return success({
    edits,
    effects: [],
    result: { changed: edits.length, cluster },
    summary: [
      summaryMessage(input, rows, cluster),
      ...(edits.length === 0 ? [message(clustersText.nothingNew)] : []),
    ],
  });
}

/** Puts recommendations into a cluster, or leaves them out for good. */
export const setCluster = defineCommand({
  name: 'set-cluster',
  title: clustersText.setTitle,
  audience: 'co-chair',
  pace: 'short',
  input: setInput,
  reads: ['REC'],
  plan: planSetCluster,
});
