// The call that writes reports on what was done.
import * as z from 'zod/mini';
import { progressReportText } from '../progress-report/messages';
import type { CallSpec } from './types';

export const REPORT_KINDS = ['matrix', 'scorecard', 'follow-up', 'midterm'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

const input = z.object({
  kind: z.enum(REPORT_KINDS),
  /** internal: with who recorded it, internal notes and next steps; left out, public. */
  audience: z.optional(z.enum(['public', 'internal'])),
  /** Number of the review; left out, the latest that has recommendations. */
  cycle: z.optional(z.number()),
  /** Id or name: only what it follows. */
  workgroup: z.optional(z.string().check(z.maxLength(300))),
});
export type BuildProgressReportInput = z.infer<typeof input>;

export interface BuiltProgressReport {
  readonly kind: ReportKind;
  readonly cycle: number;
  /** In the reader's language: what can be counted. */
  readonly figures: readonly { readonly count: number; readonly label: string }[];
  readonly fileName: string;
  /** The same as a table, for spreadsheets; begins with a byte order mark. */
  readonly csv: { readonly name: string; readonly text: string };
}

/** Makes the Word file of a report on progress, and its table as CSV. */
export const buildProgressReportCall = {
  name: 'build-progress-report',
  title: progressReportText.build,
  audience: 'co-chair',
  pace: 'long',
  input,
} as const satisfies CallSpec<string, BuildProgressReportInput>;
