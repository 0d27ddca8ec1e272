// Inputs and results of the commands about documents: which submissions one may build, what a document would say, and
// building it.
import * as z from 'zod/mini';

export const ofSubmission = z.object({ submission: z.string().check(z.minLength(1)) });
export type SubmissionInput = z.infer<typeof ofSubmission>;
export const nothing = z.object({});
export type NoInput = z.infer<typeof nothing>;
