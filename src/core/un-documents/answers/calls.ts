// Inputs and results of the commands about the government's answers: bring in the addendum, and print it with the
// texts that it answers.
import * as z from 'zod/mini';
import { documentInput, type OtherDocumentNamed } from '../reports/calls';

const MOST_SOURCE = 300;

export const importAnswersInput = z.object({
  ...documentInput,
  /** The review cycle whose recommendations are answered. */
  cycle: z.int().check(z.minimum(1), z.maximum(20)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
});
export type ImportAnswersInput = z.infer<typeof importAnswersInput>;

/** Numbers are those of the recommendations, such as `92.10`. */
export interface ImportAnswersResult {
  readonly source: string;
  /** Numbers that the document answers, by position. */
  readonly counts: Readonly<Record<'supported' | 'noted' | 'in-part' | 'pending', number>>;
  /** Rows that get an answer, that have it already, that keep another one which a person gave. */
  readonly changed: number;
  readonly unchanged: number;
  readonly kept: readonly string[];
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  readonly never: readonly string[];
  /** Numbers that the document names without saying where the government stands. */
  readonly unclear: readonly string[];
  readonly totals: readonly { readonly position: string; readonly stated: number; readonly found: number }[];
  /** The country whose answers they are, '' when the document does not say. */
  readonly about: string;
  /** The workbook's own country when they are another one's, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Other addenda in the same text; their answers were read as if they were of one. */
  readonly otherDocuments: readonly OtherDocumentNamed[];
}

export const annotatedInput = z.object({
  /** The addendum, by whose paragraphs the answers are grouped; left out, the answers of the workbook are. */
  text: z.optional(documentInput.text),
  tables: documentInput.tables,
  cycle: z.int().check(z.minimum(1), z.maximum(20)),
});
export type AnnotatedAnswersInput = z.infer<typeof annotatedInput>;

export interface AnnotatedItem {
  readonly number: string;
  /** '' when no recommendation of the cycle has the number. */
  readonly text: string;
  /** Names, separated by commas. */
  readonly countries: string;
}

/** What the government says at one place, and the recommendations that it answers there. */
export interface AnnotatedGroup {
  /** '' where it is the same as above. */
  readonly heading: string;
  /** In the workbook's language. */
  readonly position: string;
  /** The government's own words, '' when it gave none. */
  readonly paragraph: string;
  readonly items: readonly AnnotatedItem[];
}

export interface AnnotatedAnswersResult {
  readonly title: string;
  /** The document's symbol, '' when it is not known. */
  readonly source: string;
  readonly fileName: string;
  readonly groups: readonly AnnotatedGroup[];
}
