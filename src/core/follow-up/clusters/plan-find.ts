// The rule of 'find-clusters': recommendations that ask for the same nearly word for word get one name in their cells, and
// like ones are offered to be joined.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { createContentMeasure, type Content } from '../../language/content/content';
import { marksOf } from '../../language/content/marks';
import type { MarkedText } from '../../language/content/nearest-sentences';
import { meaningTable } from '../../language/meaning/kept-table';
import { createReader } from '../../language/reading/reader';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { recommendationName, rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { clearest, clusterKey, clusterName, standsAlone } from './cluster-names';
import { groupRows, type Places } from './group-rows';
import { numberRanges } from './number-ranges';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import * as clustersText from '../../words/follow-up/clusters';

const findInput = z.object({ cycle: optionalCycle });

/** A cluster or a single recommendation among like ones; its clearest text, with the words that it shares marked. */
export interface LikeOne extends MarkedText {
  /** `92.1-92.4, 92.17` */
  readonly numbers: string;
}

/** What may be joined by 'set-cluster' with these ids and this name. */
export interface ClusterProposal {
  readonly cluster: string;
  readonly ids: readonly string[];
  readonly parts: readonly LikeOne[];
}

export interface FindClustersResult {
  readonly cycle: number;
  /** Recommendations that were looked at. */
  readonly all: number;
  readonly clusters: number;
  /** Recommendations in a cluster. */
  readonly clustered: number;
  /** Recommendations that this run puts into a cluster. */
  readonly written: number;
  /** The first groups of like ones, the largest first; all are counted. */
  readonly like: readonly ClusterProposal[];
  readonly likeCount: number;
}

/** Groups of like ones that an answer holds. */
const MOST_OFFERED = 50;

/** The name that a group's cells have already; a new one from its clearest text where they have none. */
function nameOf(rows: readonly Recommendation[]): string {
  const given = rows.find(({ cluster }) => clusterKey(cluster) !== '');
  if (given) return given.cluster.trim();
  const { number = '', text = '' } = clearest(rows) ?? {};
  return clusterName(number, text);
}

/** Of each row what 'find-clusters' reads and shows. */
function createFinder(rows: readonly Recommendation[], context: Context) {
  const measure = createContentMeasure(createReader(), meaningTable(context));
  const contents = rows.map(({ text }) => measure.read(text));
  measure.learn(contents);
  const rowsAt = (places: Places): readonly Recommendation[] => places.flatMap((place) => rows[place] ?? []);
  const contentOf = (places: Places): Content =>
    clearest(places.flatMap((place) => contents[place] ?? [])) as Content;
  const offered = (parts: readonly Places[]): ClusterProposal => {
    const [first, second] = parts.map(contentOf);
    return {
      cluster: nameOf(rowsAt(parts.flat())),
      ids: rowsAt(parts.flat()).map(({ id }) => id),
      parts: parts.map((part) => {
        const own = contentOf(part);
        const other = own === first ? second : first;
        const marks = other ? marksOf(measure, own, other).first : [];
        return { numbers: numberRanges(rowsAt(part).map(recommendationName)), text: own.text, marks };
      }),
    };
  };
  return { ...groupRows(rows, contents, measure), rowsAt, offered };
}

/**
 * Gives recommendations that ask for the same nearly word for word one name in the column of clusters, and tells which
 * others are like them. Rows whose cell says that they stand on their own are left out; names that stand there stay, and
 * take in others that fit all of theirs. A second run writes nothing.
 */
function planFindClusters(
  book: Book,
  input: z.infer<typeof findInput>,
  context: Context,
): Outcome<Plan<FindClustersResult>> {
  const found = rowsOfCycle(book, input.cycle);
  if (!found.ok) return found;
  const { cycle, rows: all } = found.value;
  const { sure, like, rowsAt, offered } = createFinder(
    all.filter(({ cluster }) => !standsAlone(cluster)),
    context,
  );
  const edits = sure.map(rowsAt).flatMap((group) => {
    const cluster = nameOf(group);
    return group
      .filter((row) => row.cluster.trim() === '')
      .map((row) => updateRow('REC', row.id, { cluster }));
  });
  const clustered = sure.flat().length;
  const largest = [...like].sort((x, y) => y.flat().length - x.flat().length);
  const result = {
    ...{ cycle, all: all.length, clusters: sure.length, clustered, written: edits.length },
    like: largest.slice(0, MOST_OFFERED).map(offered),
    likeCount: like.length,
  };
  return success({
    edits,
    effects: [],
    result,
    summary: [
      message(clustersText.found, { cycle, clusters: sure.length, count: clustered, all: all.length }),
      edits.length > 0
        ? message(clustersText.written, { count: edits.length })
        : message(clustersText.nothingNew),
      ...(like.length > 0 ? [message(clustersText.likeOnes, { count: like.length })] : []),
    ],
  });
}

/** Puts recommendations that ask for the same into one cluster; what people put in or left out stays. */
export const findClusters = defineCommand({
  name: 'find-clusters',
  title: clustersText.findTitle,
  audience: 'co-chair',
  pace: 'long',
  input: findInput,
  reads: ['REC'],
  plan: planFindClusters,
});
