// Inputs and results of the command that writes the coverage report.
import * as z from 'zod/mini';

export const buildCoverageReportInput = z.object({
  /** Id or name; left out, the whole coalition for coordinators and the own workgroups for co-chairs. */
  workgroup: z.optional(z.string()),
});
export type BuildCoverageReportInput = z.infer<typeof buildCoverageReportInput>;
