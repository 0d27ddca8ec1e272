// The rule of 'list-clusters': each cluster with its title, its numbers in ranges and its countries united.
import type { Language } from '../../base/messages/text';
import { countryNames } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { recommendationName, rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { clearest, clusterKey, standsAlone } from './cluster-names';
import { numberRanges } from './number-ranges';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import type { NamedRow } from '../../workbook/records/rows';
import { groupBy } from '../../base/group-by';
import * as clustersText from '../../words/follow-up/clusters';

const listInput = z.object({ cycle: optionalCycle });

export interface ClusteredRow extends NamedRow {
  readonly text: string;
  readonly countries: readonly string[];
}

export interface ShownCluster {
  /** As its cell names it. */
  readonly name: string;
  /** The shortest clear text. */
  readonly title: string;
  /** `92.1-92.4, 92.17` */
  readonly numbers: string;
  /** Names of all countries that ask for it, each once. */
  readonly countries: readonly string[];
  readonly workgroups: readonly NamedRow[];
  readonly rows: readonly ClusteredRow[];
}

export interface ListClustersResult {
  readonly cycle: number;
  /** The largest first. */
  readonly clusters: readonly ShownCluster[];
  /** Recommendations that people keep out of clusters. */
  readonly onTheirOwn: readonly ClusteredRow[];
}

const shownRow = (book: Book, row: Recommendation, language: Language): ClusteredRow => ({
  id: row.id,
  name: recommendationName(row),
  text: row.text,
  countries: countryNames(book, row.countries, language),
});

/** Rows by the cluster that their cells name; a name that a single row has makes no cluster. */
export function clustersIn(rows: readonly Recommendation[]): ReadonlyMap<string, readonly Recommendation[]> {
  const clusters = groupBy(rows, ({ cluster }) => [clusterKey(cluster)]);
  return new Map([...clusters].filter(([key, own]) => key !== '' && own.length > 1));
}

function shownCluster(book: Book, rows: readonly Recommendation[], language: Language): ShownCluster {
  const shown = rows.map((row) => shownRow(book, row, language));
  const workgroups = [...new Set(rows.map(({ workgroup }) => workgroup).filter((id) => id !== ''))];
  return {
    name: rows[0]?.cluster.trim() ?? '',
    title: clearest(rows)?.text ?? '',
    numbers: numberRanges(shown.map(({ name }) => name)),
    countries: [...new Set(shown.flatMap(({ countries }) => countries))],
    workgroups: workgroups.map((id) => ({ id, name: book.labelOf('WG', id) })),
    rows: shown,
  };
}

function planListClusters(
  book: Book,
  input: z.infer<typeof listInput>,
  { language }: Pick<Context, 'language'>,
): Outcome<Plan<ListClustersResult>> {
  const found = rowsOfCycle(book, input.cycle);
  if (!found.ok) return found;
  const { cycle, rows } = found.value;
  const clusters = [...clustersIn(rows).values()].map((own) => shownCluster(book, own, language));
  const onTheirOwn = rows.filter(({ cluster }) => standsAlone(cluster));
  const result = {
    cycle,
    clusters: clusters.sort((one, other) => other.rows.length - one.rows.length),
    onTheirOwn: onTheirOwn.map((row) => shownRow(book, row, language)),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The clusters of a cycle with their numbers and countries. */
export const listClusters = defineCommand({
  name: 'list-clusters',
  title: clustersText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listInput,
  reads: ['REC', 'CTY', 'WG'],
  plan: planListClusters,
});
