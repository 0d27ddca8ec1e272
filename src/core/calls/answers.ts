// Commands about the government's answers: bring in the addendum.
import * as z from 'zod/mini';
import { answersText } from '../answers/messages';
import type { CallSpec } from './types';

const MOST_TEXT = 2_000_000;
const MOST_SOURCE = 300;

const importAnswersInput = z.object({
  /** The addendum as text. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
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
}

/** Joins the answers of an addendum to the recommendations of a cycle, again as often as one likes. */
export const importAnswersCall = {
  name: 'import-answers',
  title: answersText.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: importAnswersInput,
} as const satisfies CallSpec<string, ImportAnswersInput>;
