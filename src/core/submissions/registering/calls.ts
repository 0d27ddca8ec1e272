// Inputs and results of the form that registers a submission.
import * as z from 'zod/mini';

export const formInput = z.object({});
export type SubmissionFormInput = z.infer<typeof formInput>;
