// Inputs and results of the commands about people: join workgroups, the form for it, and who one is in this workbook.
import * as z from 'zod/mini';
import {
  experiences,
  helpTopics,
  mailPreferences,
  participationLevels,
  spokenLanguages,
  type KeyOf,
} from '../../base/vocabulary/words';
import type { Language } from '../../base/messages/text';

export type Level = KeyOf<typeof participationLevels>;
export type HelpTopic = KeyOf<typeof helpTopics>;
export type SpokenLanguage = KeyOf<typeof spokenLanguages>;
export type Experience = KeyOf<typeof experiences> | '';
export type MailPreference = KeyOf<typeof mailPreferences>;

const MOST_NAME = 300;
const MOST_WORKGROUPS = 100;

const keys = <Key extends string>(words: readonly { readonly key: Key }[]) =>
  words.map(({ key }) => key) as [Key, ...Key[]];
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
  languages: z.optional(z.array(z.enum(keys(spokenLanguages)))),
  /** IANA name. */
  timeZone: z.optional(z.string().check(z.maxLength(100))),
  experience: z.optional(z.enum(['', ...keys(experiences)])),
  /** Stands in every workgroup that is named. */
  helpsWith: z.optional(z.array(z.enum(keys(helpTopics)))),
  mail: z.optional(z.enum(keys(mailPreferences))),
  /** Of somebody else, for whom one acts; one's own is the account's. */
  email: z.optional(z.string().check(z.trim(), z.maxLength(MOST_NAME))),
  /** Id or name of the person for whom one acts. */
  for: z.optional(name),
  /** Workgroups to leave, by id or name. */
  leave: z.optional(z.array(name).check(z.maxLength(MOST_WORKGROUPS))),
  /** Enters somebody else without an address, for instance under a code name. */
  withoutAddress: z.optional(z.boolean()),
});
export type JoinInput = z.infer<typeof joinInput>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface JoinResult {
  /** Id of the person's row. */
  readonly person: string;
  readonly name: string;
  /** Whether the person is new in the list. */
  readonly created: boolean;
  /** Id, '' for none. */
  readonly organization: string;
  readonly organizationCreated: boolean;
  readonly joined: readonly Named[];
  readonly changed: readonly Named[];
  readonly left: readonly Named[];
  /** Rows that may be the same person and were left alone, for a coordinator to look at. */
  readonly possibleSame: readonly (Named & { readonly organization: string })[];
  /** What else the person should know, in the reader's language. */
  readonly notes: readonly string[];
}

export const joinFormInput = z.object({
  /** Id or name of the person whose answers are shown; one's own when left out. */
  for: z.optional(name),
});
export type JoinFormInput = z.infer<typeof joinFormInput>;

export interface WorkgroupChoice extends Named {
  readonly scope: string;
  /** Names; empty while nobody is. */
  readonly coChairs: readonly string[];
  /** People who take part. */
  readonly members: number;
}

/** What a person has answered before, in the shape of the form. */
export interface JoinAnswers {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Id and name of the organization, '' for none. */
  readonly organization: string;
  readonly organizationName: string;
  readonly workgroups: readonly {
    readonly workgroup: string;
    readonly level: Level;
    readonly main: boolean;
  }[];
  readonly listed: boolean;
  readonly languages: readonly SpokenLanguage[];
  readonly timeZone: string;
  readonly experience: Experience;
  readonly helpsWith: readonly HelpTopic[];
  readonly mail: MailPreference;
}

export interface JoinFormResult {
  /** Of the account that asks. */
  readonly email: string;
  readonly workgroups: readonly WorkgroupChoice[];
  readonly organizations: readonly (Named & { readonly acronym: string })[];
  readonly levels: readonly Named[];
  readonly help: readonly Named[];
  readonly languages: readonly Named[];
  readonly experiences: readonly Named[];
  readonly mail: readonly Named[];
  /** Null for somebody who is not in the list. */
  readonly answers: JoinAnswers | null;
  readonly mayActForOthers: boolean;
  /** The workgroups in which one may act for others; for coordinators all. */
  readonly actsIn: readonly string[];
  /** The people for whom one may act; others can be entered by name and address. */
  readonly people: readonly Named[];
  /** Who reads what is entered, in sentences to show beside the form. */
  readonly whoCanRead: readonly string[];
}

export const whoAmIInput = z.object({});
export type WhoAmIInput = z.infer<typeof whoAmIInput>;

export interface WhoAmIResult {
  readonly email: string;
  /** Id of one's row in People, '' for a newcomer. */
  readonly person: string;
  /** '' for a newcomer. */
  readonly name: string;
  readonly isCoordinator: boolean;
  /** Names of the workgroups that one co-chairs. */
  readonly coChairs: readonly string[];
  readonly language: Language;
  readonly bookLanguage: Language;
  /** The facts of the cycle, '' while Settings do not say. */
  readonly coalition: string;
  readonly country: string;
  /** YYYY-MM-DD */
  readonly reviewDate: string;
}
