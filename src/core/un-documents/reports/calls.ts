// Inputs and results of the commands about recommendations: bring in a report, a list or an export of the UN, and
// recognize what a text is.
import * as z from 'zod/mini';

const FIRST_CYCLE = 1;
const LAST_CYCLE = 20;
/** A long report has some 150,000 characters; this leaves room for one pasted with its annexes. */
const MOST_TEXT = 2_000_000;
const MOST_SOURCE = 300;

const MOST_ROWS = 60_000;
const MOST_COLUMNS = 100;
const MOST_TAUGHT = 300;
const KINDS = ['report', 'addendum', 'list', 'matrix', 'uhri', 'own', 'table'] as const;

const tableInput = z
  .array(z.array(z.string()).check(z.maxLength(MOST_COLUMNS)))
  .check(z.maxLength(MOST_ROWS));

/** A document as it comes from the browser. */
export const documentInput = {
  /** The document as text: whole, or its section of recommendations. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  /** The tables of a Word file or a spreadsheet: rows of cells. */
  tables: z.optional(z.array(tableInput)),
};

/** Names that were not known, each with the country that it means. */
const taughtCountries = z.array(
  z.object({ written: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)), iso3: z.string() }),
);

export const importInput = z.object({
  ...documentInput,
  /** What the document is, when its kind was not recognized rightly. */
  kind: z.optional(z.enum(KINDS)),
  /** The review cycle that the recommendations belong to. */
  cycle: z.int().check(z.minimum(FIRST_CYCLE), z.maximum(LAST_CYCLE)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
  /** What names mean that the workbook does not know; it keeps them as other names of the countries. */
  countries: z.optional(taughtCountries.check(z.maxLength(MOST_TAUGHT))),
  /** Of rows that the document lacks, by name, those that are marked as withdrawn. */
  withdrawn: z.optional(z.array(z.string()).check(z.maxLength(MOST_ROWS))),
  /** For rows in doubt, by name: the number of the recommendation that each one is, '' for none. */
  same: z.optional(z.array(z.object({ row: z.string(), number: z.string() })).check(z.maxLength(MOST_ROWS))),
  /** Sets the issues of recommendations that have none, where one of their themes is the heading of one issue. */
  issuesFromThemes: z.optional(z.boolean()),
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
  /** Of those, the ones that are marked as withdrawn. */
  readonly marked: readonly string[];
  /** Rows that the document has under another number. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  /** Rows that may be one recommendation or another, or none; they are left alone until somebody says. */
  readonly doubts: readonly {
    readonly row: string;
    readonly text: string;
    readonly choices: readonly { readonly number: string; readonly text: string }[];
  }[];
  /** Rows whose text is replaced by one that hardly resembles it, under the same number. */
  readonly rewritten: readonly string[];
  /** Withdrawn rows that the document has. */
  readonly backAgain: readonly string[];
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
  /** The country that the document is about, '' when it does not say. */
  readonly about: string;
  /** The workbook's own country when the document is about another one, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Rows about other countries, which are left out. */
  readonly leftOut: readonly { readonly name: string; readonly rows: number }[];
  /** Documents in the same text that were not read. */
  readonly otherDocuments: readonly OtherDocumentNamed[];
  /** Names that the workbook learns, as `Atlantis → Malta`. */
  readonly taught: readonly string[];
  readonly themes: {
    /** Recommendations that get issues from their themes, or would if one says so. */
    readonly recommendations: number;
    /** Themes with the issue that each means. */
    readonly meant: readonly { readonly theme: string; readonly issue: string }[];
    /** Themes that mean no issue, or several. */
    readonly open: readonly string[];
  };
}

/** A document that was not read: its symbol, '' when it prints none, and its first line. */
export interface OtherDocumentNamed {
  readonly symbol: string;
  readonly lineNumber: number;
}

export const recognizeInput = z.object(documentInput);
export type RecognizeDocumentInput = z.infer<typeof recognizeInput>;

export interface RecognizeDocumentResult {
  readonly kind: (typeof KINDS)[number];
  /** '' when the document prints none. */
  readonly symbol: string;
  /** Recommendations, or answers. */
  readonly found: number;
}

export const importFormInput = z.object({});
export type ImportFormInput = z.infer<typeof importFormInput>;

export interface ImportFormResult {
  /** Of the present cycle, null when Settings name none. */
  readonly session: number | null;
  /** The country that the workbook is about, '' when Settings name none. */
  readonly country: string;
  /** All its names, by which the rows of an export are known. */
  readonly countryNames: readonly string[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  /** Recommendations of each cycle in the workbook. */
  readonly cycles: readonly { readonly cycle: number; readonly recommendations: number }[];
}
