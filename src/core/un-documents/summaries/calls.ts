// Inputs and results of the commands about the UN's summary of stakeholders' submissions: bring it in, and see who is
// cited where.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { documentInput } from '../reports/calls';

const MOST_NAME = 300;
const MOST_ANSWERS = 500;
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));
const written = z.string().check(z.trim(), z.maxLength(MOST_NAME));

export const importInput = z.object({
  text: documentInput.text,
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(written),
  /** What doubtful lines of the list mean. The workbook keeps it: a code in the submission, another name for the organization. */
  answers: z.optional(
    z
      .array(
        z.object({
          /** As the list prints it, such as `JS4`. */
          code: written,
          /** The organization's name as printed; '' when it is asked which submission stands behind the code. */
          printed: written,
          /** Id of an organization or a submission; '' for none of ours. */
          is: written,
        }),
      )
      .check(z.maxLength(MOST_ANSWERS)),
  ),
});
export type ImportCitationsInput = z.infer<typeof importInput>;

export interface CitedSubmission {
  readonly submission: Named;
  /** What the list calls it. */
  readonly code: string;
  readonly paragraphs: readonly number[];
}

export interface CitedOrganization {
  readonly organization: Named;
  /** Its own code and those of the joint submissions that it is part of. */
  readonly codes: readonly string[];
  readonly paragraphs: readonly number[];
  /** How many of these cite what it sent by itself. */
  readonly alone: number;
}

/** A line of the list that may be one of several rows of the workbook, the closest first. */
export interface DoubtfulSubmitter {
  readonly about: 'organization' | 'submission';
  readonly code: string;
  /** '' for a submission. */
  readonly printed: string;
  readonly choices: readonly Named[];
  /** Paragraphs that cite it. */
  readonly paragraphs: number;
}

export interface ImportCitationsResult {
  readonly source: string;
  /** Name of the country that the summary is about, '' when it does not say. */
  readonly about: string;
  /** The workbook's own country when it is another one, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Of the whole document. */
  readonly paragraphs: number;
  readonly submitters: number;
  readonly notes: number;
  /** Numbers of the paragraphs that cite a submission or an organization of the workbook. */
  readonly citing: readonly number[];
  /** Those of the list that are ours, also when no paragraph cites them; most cited first. */
  readonly submissions: readonly CitedSubmission[];
  readonly organizations: readonly CitedOrganization[];
  readonly doubtful: readonly DoubtfulSubmitter[];
  /** Submissions that were sent and that the list does not have. */
  readonly notListed: readonly {
    readonly submission: Named;
    readonly code: string;
    readonly receipt: string;
  }[];
  readonly unreadNotes: readonly { readonly number: number; readonly text: string }[];
  readonly missingNotes: readonly number[];
  readonly unplacedNotes: readonly number[];
  /** Codes that notes cite and that were not found in the list. */
  readonly unknownCodes: readonly string[];
  readonly isNumberedByOrder: boolean;
  /** Rows of the sheet of paragraphs. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What the workbook learns, as `JS4 → Clean wells`. */
  readonly taught: readonly string[];
  /** Whether anything at all is written. */
  readonly hasEdits: boolean;
}

export const citationsInput = z.object({
  /** Id, title or label of one submission. */
  submission: z.optional(name),
  /** Id, name or acronym of one organization. */
  organization: z.optional(name),
  /** Id or name: only submissions of this workgroup. */
  workgroup: z.optional(name),
  /** Symbol of one summary. */
  source: z.optional(name),
});
export type CitationsInput = z.infer<typeof citationsInput>;

export interface ShownParagraph {
  /** Id of the row of the sheet. */
  readonly id: string;
  readonly source: string;
  readonly number: number;
  readonly heading: string;
  readonly text: string;
  readonly citedAs: readonly string[];
  /** Names in the reader's language. */
  readonly issues: readonly string[];
}

export interface ShownSubmission {
  readonly submission: Named;
  readonly workgroup: Named;
  readonly code: string;
  /** Ids of paragraphs. */
  readonly paragraphs: readonly string[];
}

export interface ShownOrganization {
  readonly organization: Named;
  readonly paragraphs: readonly string[];
}

export interface CitationsResult {
  /** Symbols of the summaries that were brought in, the latest first. */
  readonly sources: readonly string[];
  /** Each once, in the order of the document. */
  readonly paragraphs: readonly ShownParagraph[];
  /** Those with a code or a citation, most cited first. */
  readonly submissions: readonly ShownSubmission[];
  readonly organizations: readonly ShownOrganization[];
  readonly mayImport: boolean;
}
