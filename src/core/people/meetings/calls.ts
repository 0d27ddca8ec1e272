// Inputs and results of the commands about meetings: invite, change or call off, and what the form for it offers.
import * as z from 'zod/mini';
import { meetingKinds } from '../../base/vocabulary/words';

type Kind = (typeof meetingKinds)[number]['key'];

const MOST_TITLE = 200;
const MOST_TEXT = 10_000;
const MOST_NAME = 500;

const name = z.string().check(z.maxLength(MOST_NAME));

export const inviteInput = z.object({
  /** Of the meeting to change or call off; left out for a new one. */
  id: z.optional(z.string()),
  // Links are ids or names. What is left out of a change stays as it is; a new meeting needs workgroup, title and start.
  workgroup: z.optional(name),
  withWorkgroups: z.optional(z.array(name).check(z.maxLength(100))),
  title: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TITLE))),
  kind: z.optional(z.enum(meetingKinds.map(({ key }) => key) as [Kind, ...Kind[]])),
  /** `YYYY-MM-DDTHH:MM` by the clock of `timeZone`. */
  start: z.optional(z.string().check(z.maxLength(40))),
  /** Minutes. */
  length: z.optional(z.number()),
  /** IANA name; left out of a new meeting, the workbook's home zone. */
  timeZone: z.optional(z.string().check(z.maxLength(100))),
  place: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  link: z.optional(z.string().check(z.maxLength(2000))),
  agenda: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  cancel: z.optional(z.boolean()),
  /** The row was changed on the sheet: tell everybody, though the input changes nothing. */
  changedOnSheet: z.optional(z.boolean()),
  /** Whether people who only want to be kept informed are invited too. */
  includeInformed: z.optional(z.boolean()),
});
export type InviteToMeetingInput = z.infer<typeof inviteInput>;
export const formInput = z.object({});
export type MeetingFormInput = z.infer<typeof formInput>;
