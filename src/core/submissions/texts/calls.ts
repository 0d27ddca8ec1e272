// Inputs and results of the commands about texts of submissions: which ones somebody may take in, and taking one in.
import * as z from 'zod/mini';
import type { WordCount } from '../documents/counts';
import type { Named } from '../../people/joining/calls';

const MOST_NAME = 500;

const MOST_LINE = 500;
const MOST_SAID = 200;

const saidHeading = z.object({
  /** As the preview showed it. */
  line: z.string().check(z.maxLength(MOST_LINE)),
  /** Key of a section or id of an issue that it stands for; '' for a paragraph. */
  is: z.string().check(z.maxLength(MOST_NAME)),
});
export type SaidHeading = z.infer<typeof saidHeading>;

export const takeInput = z.object({
  /** Id, title or label. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** As it was pasted or read from a file, notes in double square brackets; what is too long is refused in words. */
  text: z.string(),
  /** The version that was there when the preview was made; another one since is told instead of replaced. */
  textVersion: z.optional(z.number()),
  /** What somebody who saw the preview said about lines that may be headings. */
  headings: z.optional(z.array(saidHeading).check(z.maxLength(MOST_SAID))),
});
export type TakeInTextInput = z.infer<typeof takeInput>;

/** What of a text stands under one heading. */
export interface TextPart {
  readonly section: string;
  /** Name of the issue in the reader's language, '' for none in particular. */
  readonly issue: string;
  readonly words: number;
  /** False when the issue is none of the submission's: its document leaves that part out. */
  readonly isInDocument: boolean;
}

/** A line that was taken for a heading though the document writes that otherwise. */
export interface AssumedHeading {
  readonly line: string;
  /** Of the section or issue, in the reader's language. */
  readonly name: string;
  /** False for a name in another language, which is a heading whatever is said. */
  readonly mayBeParagraph: boolean;
}

/** A line that looks like a heading and is none. */
export interface UnknownHeading {
  readonly line: string;
  /** Sections and issues that it may mean, in the reader's language. */
  readonly suggestions: readonly Named[];
}

export interface TakeInTextResult {
  readonly submission: Named;
  /** The version that it replaces, 0 for none. */
  readonly textVersion: number;
  /** Of the text without its notes. */
  readonly words: number;
  /** Of the text that it replaces; null when there is none. */
  readonly wordsBefore: number | null;
  readonly isSame: boolean;
  readonly notes: number;
  /** Lines that were not taken over, because building the document makes them. */
  readonly leftOut: number;
  readonly parts: readonly TextPart[];
  readonly assumed: readonly AssumedHeading[];
  readonly unknownHeadings: readonly UnknownHeading[];
  /** What to look at, in the reader's language. */
  readonly warnings: readonly string[];
  /** Of the document with this text. */
  readonly document: WordCount & { readonly state: 'none' | 'within' | 'near' | 'over' };
}

export const formInput = z.object({});
export type TextFormInput = z.infer<typeof formInput>;

export interface WritableSubmission {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  /** Of the latest version, null when there is none. */
  readonly words: number | null;
  /** 0 when nothing was taken in or built. */
  readonly version: number;
  /** Address of the latest document, '' for none. */
  readonly document: string;
}

export interface TextFormResult {
  readonly submissions: readonly WritableSubmission[];
}
