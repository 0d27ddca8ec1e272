// Commands about recommendations: bring in the text of a Working Group report.
import * as z from 'zod/mini';
import { recommendationsText } from '../recommendations/messages';
import type { CallSpec } from './types';

const FIRST_CYCLE = 1;
const LAST_CYCLE = 20;
/** A long report has some 150,000 characters; this leaves room for one pasted with its annexes. */
const MOST_TEXT = 2_000_000;
const MOST_SOURCE = 300;

const MOST_ROWS = 60_000;
const MOST_COLUMNS = 100;
const KINDS = ['report', 'addendum', 'list', 'matrix', 'uhri', 'own', 'table'] as const;

const tableInput = z
  .array(z.array(z.string()).check(z.maxLength(MOST_COLUMNS)))
  .check(z.maxLength(MOST_ROWS));

const importInput = z.object({
  /** The report as text: whole, or its section of recommendations. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  /** The tables of a Word file or a spreadsheet: rows of cells. */
  tables: z.optional(z.array(tableInput)),
  /** What the document is, when its kind was not recognized rightly. */
  kind: z.optional(z.enum(KINDS)),
  /** The review cycle that the recommendations belong to. */
  cycle: z.int().check(z.minimum(FIRST_CYCLE), z.maximum(LAST_CYCLE)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
});
export type ImportRecommendationsInput = z.infer<typeof importInput>;

/** Rows are called `92.10`, and `92.12 (2)` for the second ask under a number. */
export interface ImportRecommendationsResult {
  /** What the document was taken for. */
  readonly kind: (typeof KINDS)[number];
  /** Asks in the document, several of which may stand under one number. */
  readonly found: number;
  /** Different numbers in the document. */
  readonly numbers: number;
  /** How many the document says it has, null when it does not say. */
  readonly statedCount: number | null;
  readonly source: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the cycle that the document does not have. */
  readonly gone: readonly string[];
  /** Rows that share number and part with another row, and so were left as they are. */
  readonly ambiguous: readonly string[];
  /** Lines among the recommendations that belong to none, with the reason in the reader's language. */
  readonly unread: readonly { readonly lineNumber: number; readonly text: string; readonly reason: string }[];
  readonly unknownCountries: readonly { readonly number: string; readonly name: string }[];
  readonly guessedCountries: readonly {
    readonly number: string;
    readonly written: string;
    readonly name: string;
  }[];
  readonly withoutCountry: readonly string[];
  readonly numberedByOrder: readonly string[];
  /** Numbers that the document's lists skip. */
  readonly gaps: readonly string[];
  /** Numbers that the document has twice. */
  readonly repeats: readonly string[];
  /** Names of countries that were added to the workbook. */
  readonly countriesAdded: readonly string[];
}

/** Brings the recommendations of a Working Group report into the workbook, again as often as one likes. */
export const importRecommendationsCall = {
  name: 'import-recommendations',
  title: recommendationsText.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: importInput,
} as const satisfies CallSpec<string, ImportRecommendationsInput>;
