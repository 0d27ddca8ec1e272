// The rule of 'find-clusters': recommendations that ask for nearly the same get one name in their cells.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { meaningTable } from '../../language/meaning/kept-table';
import type { MeaningTable } from '../../language/meaning/table';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { foldedText } from '../../language/reading/words';
import { rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { clearestText, clusterKey, clusterName, standsAlone } from './cluster-names';
import { completeLinkage } from './complete-linkage';
import { findSameAsks } from './same-ask';
import { defineCommand } from '../../workbook/command/define-command';
import { groupBy } from '../../base/group-by';
import { optionalCycle } from '../input-parts';
import * as clustersText from '../../words/follow-up/clusters';

const findInput = z.object({ cycle: optionalCycle });

export interface FindClustersResult {
  readonly cycle: number;
  /** Recommendations that were looked at. */
  readonly all: number;
  readonly clusters: number;
  /** Recommendations in a cluster. */
  readonly clustered: number;
  /** Recommendations that this run puts into a cluster. */
  readonly written: number;
}

/** The name that a group's cells have already; a new one from its clearest text where they have none. */
function nameOf(rows: readonly Recommendation[]): string {
  const given = rows.find(({ cluster }) => clusterKey(cluster) !== '');
  if (given) return given.cluster.trim();
  const clearest = rows[clearestText(rows.map(({ text }) => text))];
  return clearest ? clusterName(clearest.number, clearest.text) : '';
}

/**
 * The groups of rows that belong together, as places in `rows`, 0-based; at least two in each. Rows with a name stay
 * with those of the same name, whatever their texts say.
 */
export function groupRows(
  rows: readonly Recommendation[],
  meaning?: MeaningTable,
): readonly (readonly number[])[] {
  // Texts that are the same word for word under one name are one item.
  const items = [
    ...groupBy([...rows.keys()], (place) => {
      const { text, cluster } = rows[place] as Recommendation;
      return [`${clusterKey(cluster)}\n${foldedText(text) || `row ${place}`}`];
    }).values(),
  ];
  const firstOf = (item: readonly number[]): Recommendation => rows[item[0] ?? 0] as Recommendation;
  const named = groupBy([...items.keys()], (item) => [clusterKey(firstOf(items[item] ?? []).cluster)]);
  named.delete('');
  const pairs = findSameAsks(
    items.map((item) => firstOf(item).text),
    meaning,
  );
  return completeLinkage(items.length, pairs, [...named.values()])
    .map((group) => group.flatMap((item) => items[item] ?? []).sort((x, y) => x - y))
    .filter((group) => group.length > 1);
}

/**
 * Gives recommendations that ask for nearly the same one name in the column of clusters. Rows whose cell says that they
 * stand on their own are left out; names that stand there stay, and take in others that fit all of theirs. A second
 * run writes nothing.
 */
function planFindClusters(
  book: Book,
  input: z.infer<typeof findInput>,
  context: Context,
): Outcome<Plan<FindClustersResult>> {
  const found = rowsOfCycle(book, input.cycle);
  if (!found.ok) return found;
  const { cycle, rows: all } = found.value;
  const rows = all.filter(({ cluster }) => !standsAlone(cluster));
  const groups = groupRows(rows, meaningTable(context)).map((group) =>
    group.flatMap((place) => rows.slice(place, place + 1)),
  );
  const edits = groups.flatMap((group) => {
    const cluster = nameOf(group);
    return group
      .filter((row) => row.cluster.trim() === '')
      .map((row) => updateRow('REC', row.id, { cluster }));
  });
  const clustered = groups.reduce((sum, group) => sum + group.length, 0);
  const result = { cycle, all: all.length, clusters: groups.length, clustered, written: edits.length };
  return success({
    edits,
    effects: [],
    result,
    summary: [
      message(clustersText.found, { cycle, clusters: groups.length, count: clustered, all: all.length }),
      edits.length > 0
        ? message(clustersText.written, { count: edits.length })
        : message(clustersText.nothingNew),
    ],
  });
}

/** Puts recommendations that ask for nearly the same into one cluster; what people put in or left out stays. */
export const findClusters = defineCommand({
  name: 'find-clusters',
  title: clustersText.findTitle,
  audience: 'co-chair',
  pace: 'long',
  input: findInput,
  reads: ['REC'],
  plan: planFindClusters,
});
