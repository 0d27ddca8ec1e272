// What the form for a submission offers.
import * as z from 'zod/mini';

export const formInput = z.object({});
export type SubmissionFormInput = z.infer<typeof formInput>;
