// What somebody says when they join: the input of 'join', which the form sends and its answers are kept in.
import { mayBeWord } from '../../base/vocabulary/open-lists';
import { type KeyOf, participationLevels, experiences, mailPreferences } from '../../base/vocabulary/words';
import { heldBefore } from '../../workbook/command/changed-fields';
import * as z from 'zod/mini';

export type Level = KeyOf<typeof participationLevels>;
export type Experience = KeyOf<typeof experiences> | '';
export type MailPreference = KeyOf<typeof mailPreferences>;

const MOST_NAME = 300;
const MOST_WORKGROUPS = 100;

const keys = <Key extends string>(words: readonly { readonly key: Key }[]) =>
  words.map(({ key }) => key) as [Key, ...Key[]];

/** The key of a word, or one of the coalition's own. */
const listWord = z.string().check(z.refine(mayBeWord));
const name = z.string().check(z.maxLength(MOST_NAME));

export const joinInput = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** Id, name, acronym, or the name of a new one. What is left out stays as it is; '' means none. */
  organization: z.optional(name),
  /** Workgroups by id or name; those that are not named stay as they are. */
  workgroups: z
    .array(
      z.object({
        workgroup: name,
        level: z.enum(keys(participationLevels)),
        /** The workgroup that the person mainly belongs to; there is one at most. */
        main: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(MOST_WORKGROUPS)),
  /** Whether the person may be named on lists that others see. */
  listed: z.boolean(),
  languages: z.optional(z.array(listWord)),
  /** IANA name. */
  timeZone: z.optional(z.string().check(z.maxLength(100))),
  experience: z.optional(z.enum(['', ...keys(experiences)])),
  /** Stands in every workgroup that is named. */
  helpsWith: z.optional(z.array(listWord)),
  mail: z.optional(z.enum(keys(mailPreferences))),
  /** Of somebody else, for whom one acts; one's own is the account's. */
  email: z.optional(z.string().check(z.trim(), z.maxLength(MOST_NAME))),
  /** Id or name of the person for whom one acts. */
  for: z.optional(name),
  /** Workgroups to leave, by id or name. */
  leave: z.optional(z.array(name).check(z.maxLength(MOST_WORKGROUPS))),
  /** Enters somebody else without an address, for instance under a code name. */
  withoutAddress: z.optional(z.boolean()),
  /** Of the person; workgroups are sent one by one. */
  was: heldBefore,
});
export type JoinInput = z.infer<typeof joinInput>;
