// The rule of 'list-clusters': each cluster with its title, its numbers in ranges and its countries united.
import type { Language } from '../../base/messages/text';
import { countryNames } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import { recommendationName, rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { clearestText, clusterKey, standsAlone } from './cluster-names';
import { numberRanges } from './number-ranges';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle, searchedPage } from '../input-parts';
import type { Named } from '../../workbook/records/rows';
import { groupBy } from '../../base/group-by';
import * as clustersText from '../../words/follow-up/clusters';

export const listInput = z.object({
  cycle: optionalCycle,
  /** Searched are titles, texts, numbers and countries. */
  ...searchedPage,
});

export interface ClusteredRow extends Named {
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
  readonly workgroups: readonly Named[];
  readonly rows: readonly ClusteredRow[];
}

export interface ListClustersResult {
  readonly cycle: number;
  /** The largest first. */
  readonly clusters: readonly ShownCluster[];
  /** Clusters that fit, on all pages. */
  readonly total: number;
  /** Recommendations that people keep out of clusters. */
  readonly onTheirOwn: readonly ClusteredRow[];
}

const USUAL_COUNT = 20;

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
    title: rows[clearestText(rows.map(({ text }) => text))]?.text ?? '',
    numbers: numberRanges(shown.map(({ name }) => name)),
    countries: [...new Set(shown.flatMap(({ countries }) => countries))],
    workgroups: workgroups.map((id) => ({ id, name: book.labelOf('WG', id) })),
    rows: shown,
  };
}

const searchText = ({ name, title, numbers, countries, rows }: ShownCluster): string =>
  foldText([name, title, numbers, ...countries, ...rows.flatMap((row) => [row.name, row.text])].join(' '));

/** The clusters that fit the search, the largest first, one page of them. */
function planListClusters(
  book: Book,
  { cycle: wanted, search = '', from = 0, count = USUAL_COUNT }: z.infer<typeof listInput>,
  { language }: Pick<Context, 'language'>,
): Outcome<Plan<ListClustersResult>> {
  const found = rowsOfCycle(book, wanted);
  if (!found.ok) return found;
  const { cycle, rows } = found.value;
  const sought = foldText(search);
  const clusters = [...clustersIn(rows).values()]
    .map((own) => shownCluster(book, own, language))
    .filter((cluster) => sought === '' || searchText(cluster).includes(sought))
    .sort((one, other) => other.rows.length - one.rows.length);
  const result = {
    cycle,
    clusters: clusters.slice(from, from + count),
    total: clusters.length,
    onTheirOwn: rows
      .filter(({ cluster }) => standsAlone(cluster))
      .map((row) => shownRow(book, row, language)),
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
