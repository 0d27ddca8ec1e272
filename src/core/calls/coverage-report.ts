// The call that writes the report on who covers what.
import * as z from 'zod/mini';
import { reportText } from '../coverage-report/messages';
import type { CallSpec } from './types';

const input = z.object({
  /** Id or name; left out, the whole coalition for coordinators and the own workgroups for co-chairs. */
  workgroup: z.optional(z.string()),
});
export type BuildCoverageReportInput = z.infer<typeof input>;

/** Makes the Word file and the page of the report. */
export const buildCoverageReportCall = {
  name: 'build-coverage-report',
  title: reportText.build,
  audience: 'co-chair',
  pace: 'long',
  input,
} as const satisfies CallSpec<string, BuildCoverageReportInput>;
