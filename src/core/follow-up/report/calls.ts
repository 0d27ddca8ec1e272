// Inputs and results of the command that writes reports on progress.
import * as z from 'zod/mini';

export const REPORT_KINDS = ['matrix', 'scorecard', 'follow-up', 'midterm'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const buildProgressReportInput = z.object({
  kind: z.enum(REPORT_KINDS),
  /** internal: with who recorded it, internal notes and next steps; left out, public. */
  audience: z.optional(z.enum(['public', 'internal'])),
  /** Number of the review; left out, the latest that has recommendations. */
  cycle: z.optional(z.number()),
  /** Id or name: only what it follows. */
  workgroup: z.optional(z.string().check(z.maxLength(300))),
});
export type BuildProgressReportInput = z.infer<typeof buildProgressReportInput>;

export interface BuiltProgressReport {
  readonly kind: ReportKind;
  readonly cycle: number;
  /** In the reader's language: what can be counted. */
  readonly figures: readonly { readonly count: number; readonly label: string }[];
  readonly fileName: string;
  /** The same as a table, for spreadsheets; begins with a byte order mark. */
  readonly csv: { readonly name: string; readonly text: string };
}
