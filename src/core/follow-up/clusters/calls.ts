// Inputs and results of the commands about clusters of recommendations that ask for nearly the same: find them, look,
// put one in or leave it out.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';

const MOST_ROWS = 2000;
const MOST_NAME = 300;
const MOST_LISTED = 50;
const cycle = z.optional(z.int().check(z.gte(1), z.lte(99)));

export const findInput = z.object({
  /** The latest that has recommendations when left out. */
  cycle,
});
export type FindClustersInput = z.infer<typeof findInput>;

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

export const listInput = z.object({
  cycle,
  /** Words of a title, a text, a number or a country. */
  search: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  /** How many clusters to pass over, for the next page. */
  from: z.optional(z.int().check(z.gte(0))),
  count: z.optional(z.int().check(z.gte(1), z.lte(MOST_LISTED))),
});
export type ListClustersInput = z.infer<typeof listInput>;

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

export const setInput = z.object({
  /** Of recommendations; for a cluster that there is, numbers of its cycle as well. */
  ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_ROWS)),
  /** out: stays on its own from now on. free: in none, and may be put into one again. */
  to: z.union([
    z.enum(['out', 'free']),
    z.object({ cluster: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)) }),
  ]),
});
export type SetClusterInput = z.infer<typeof setInput>;

export interface SetClusterResult {
  readonly changed: number;
  /** Of the cluster that they are in now, '' for none. */
  readonly cluster: string;
}
