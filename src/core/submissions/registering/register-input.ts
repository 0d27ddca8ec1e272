// The input of 'register-submission': what one says when a submission is registered or changed.
import * as z from 'zod/mini';
import { submissionKinds, submissionStatuses } from '../../base/vocabulary/words';

type Kind = (typeof submissionKinds)[number]['key'];
type Status = (typeof submissionStatuses)[number]['key'];

const MOST_TITLE = 500;
const MOST_TEXT = 20_000;
const MOST_ENTRIES = 300;

const name = z.string().check(z.maxLength(MOST_TITLE));
const names = z.array(name).check(z.maxLength(MOST_ENTRIES));

export const registerInput = z.object({
  /** Of the submission to change; left out for a new one. */
  id: z.optional(z.string()),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TITLE)),
  kind: z.enum(submissionKinds.map(({ key }) => key) as [Kind, ...Kind[]]),
  // Links are ids or names. What is left out stays as it is.
  workgroup: z.string().check(z.trim(), z.minLength(1)),
  issues: z.optional(names),
  mainIssue: z.optional(name),
  leadOrganization: z.optional(name),
  coSubmitters: z.optional(names),
  summary: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  asks: z.optional(z.array(z.string().check(z.maxLength(MOST_TEXT))).check(z.maxLength(MOST_ENTRIES))),
  status: z.optional(z.enum(submissionStatuses.map(({ key }) => key) as [Status, ...Status[]])),
  /** The person for whom a coordinator or co-chair acts. */
  for: z.optional(z.string()),
});
export type RegisterSubmissionInput = z.infer<typeof registerInput>;
