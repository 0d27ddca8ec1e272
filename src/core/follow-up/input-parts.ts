// Parts of inputs that several commands of follow-up take: the number of a review, names, recommendations, a page.
import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../workbook/records/row-schema';

/** Number of a review; the latest that has recommendations when left out. */
export const optionalCycle = z.optional(z.int().check(z.gte(1), z.lte(99)));

export const LONGEST_NAME = 300;

/** A name or an id, as somebody typed it; it may be empty. */
export const typedName = z.string().check(z.maxLength(LONGEST_NAME));

/** A name or an id that says something. */
export const aName = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME));

/** Ids of recommendations; of clusters, which can be large, all at once. */
export const recommendationIds = z
  .array(z.string().check(z.minLength(1)))
  .check(z.minLength(1), z.maxLength(2000));

/**
 * Recommendations as people name them: ids, numbers of the latest review (`40.1`, `40.1-40.5`) or labels (`4: 40.1`).
 * As many as share one source in practice, and so many labels that they still fit a cell.
 */
export const namedRecommendations = z.array(aName).check(z.minLength(1), z.maxLength(500));

/** As much as a cell takes. */
export const longText = z.string().check(z.trim(), z.maxLength(LONGEST_TEXT));

/** What a list shows: what fits some words, and one page of it. */
export const searchedPage = {
  search: z.optional(typedName),
  /** How many to pass over, for the next page. */
  from: z.optional(z.int().check(z.gte(0))),
  count: z.optional(z.int().check(z.gte(1), z.lte(50))),
};
