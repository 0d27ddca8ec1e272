// The call that writes the report on who covers what.
import * as z from 'zod/mini';

export const buildCoverageReportInput = z.object({
  /** Id or name; left out, the whole coalition for coordinators and the own workgroups for co-chairs. */
  workgroup: z.optional(z.string()),
});
export type BuildCoverageReportInput = z.infer<typeof buildCoverageReportInput>;
