// What one says when a submission is registered or changed, and its links read: names become ids, unknown organizations new
// rows.
import { submissionKinds, submissionStatuses } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import { resolveLink, resolveLinks } from '../../workbook/records/links';
import { organizationReader } from '../../people/joining/organizations';
import { heldBefore, ownChanges, type CurrentFields } from '../../workbook/command/changed-fields';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { sheetSpec } from '../../workbook/schema/sheets';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { quotedText } from '../../base/messages/quoted';
import { LANGUAGES, sameText } from '../../base/messages/text';
import * as thisRowText from '../../words/workbook/this-row';
import { editableOf } from './editable';
import { readSpeech } from './speech';
import * as z from 'zod/mini';

type Kind = (typeof submissionKinds)[number]['key'];
type Status = (typeof submissionStatuses)[number]['key'];

const MOST_TITLE = 500;
const MOST_TEXT = 20_000;
const MOST_ENTRIES = 300;

const name = z.string().check(z.maxLength(MOST_TITLE));
const names = z.array(name).check(z.maxLength(MOST_ENTRIES));

const registerFields = z.object({
  /** Id or title of the submission to change; left out for a new one. */
  id: z.optional(z.string()),
  // Links are ids or names. What is left out of a change stays as it is; a new one needs title, kind and workgroup.
  title: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TITLE))),
  kind: z.optional(z.enum(submissionKinds.map(({ key }) => key) as [Kind, ...Kind[]])),
  workgroup: z.optional(z.string().check(z.trim(), z.minLength(1))),
  issues: z.optional(names),
  mainIssue: z.optional(name),
  leadOrganization: z.optional(name),
  /** Of its document, '' for the workbook's. */
  language: z.optional(z.enum(['', ...LANGUAGES])),
  /** The submission of which it is the translation, '' for none. */
  translationOf: z.optional(name),
  coSubmitters: z.optional(names),
  summary: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  asks: z.optional(z.array(z.string().check(z.maxLength(MOST_TEXT))).check(z.maxLength(MOST_ENTRIES))),
  status: z.optional(z.enum(submissionStatuses.map(({ key }) => key) as [Status, ...Status[]])),
  /** Why it counts as uploaded without the check before upload. */
  uploadReason: z.optional(z.string().check(z.trim(), z.maxLength(MOST_TEXT))),
  // Of a statement: who speaks, the minutes given, the last day to register, and when it is due in Geneva.
  speaker: z.optional(name),
  minutes: z.optional(z.nullable(z.number())),
  registerBy: z.optional(z.string().check(z.maxLength(40))),
  registered: z.optional(z.boolean()),
  officialDue: z.optional(z.string().check(z.maxLength(40))),
  /** The person for whom a coordinator or co-chair acts. */
  for: z.optional(z.string()),
  was: heldBefore,
});

/** A new submission says at least what it is. */
const says = (field: 'title' | 'kind' | 'workgroup') =>
  z.refine<z.infer<typeof registerFields>>((input) => Boolean(input.id) || input[field] !== undefined, {
    path: [field],
    params: { problem: 'required' },
  });

export const registerInput = registerFields.check(says('title'), says('kind'), says('workgroup'));
export type RegisterSubmissionInput = z.infer<typeof registerInput>;

/** With what stands there for what a change leaves out. */
export type WholeInput = RegisterSubmissionInput & {
  readonly title: string;
  readonly kind: Kind;
  readonly workgroup: string;
};

/** The fields of a submission that somebody changes. */
function standingSubmission(book: Book, row: RowOf<'SUB'>): CurrentFields {
  const { asks, ...held } = editableOf(row, book);
  const show = (value: unknown) => {
    const said = [value].flat().join('; ');
    return said === '' ? thisRowText.nothing : quotedText(sameText(said));
  };
  return {
    ...standingFields(book, 'SUB', held),
    asks: { label: sheetSpec('ASK').title, now: asks, show },
  };
}

/** The input without what its person left as it was, and whole. */
export function wholeInput(
  book: Book,
  input: RegisterSubmissionInput,
  existing: RowOf<'SUB'> | undefined,
): Outcome<WholeInput> {
  const own = existing ? ownChanges(input, standingSubmission(book, existing)) : success(input);
  if (!own.ok) return own;
  const { title = '', kind = '', workgroup = '' } = existing ?? {};
  return success({
    ...own.value,
    title: own.value.title ?? title,
    kind: own.value.kind ?? (kind as Kind),
    workgroup: own.value.workgroup ?? workgroup,
  });
}

export interface ReadInput {
  readonly title: string;
  readonly workgroup: string;
  /** The author: the actor, or the person for whom they act. */
  readonly person: string;
  /** Undefined where the input says nothing. */
  readonly issues: readonly string[] | undefined;
  readonly mainIssue: string | undefined;
  readonly leadOrganization: string | undefined;
  readonly translationOf: string | undefined;
  readonly coSubmitters: readonly string[] | undefined;
  readonly inserts: readonly Edit[];
  readonly newNames: readonly string[];
  /** What was said of a statement. */
  readonly speech: SomeValues<'SUB'>;
}

interface Links {
  readonly workgroup: string;
  readonly person: string;
  readonly issues: readonly string[] | undefined;
  readonly mainIssue: string | undefined;
  readonly translationOf: string | undefined;
}

function readLinks(book: Book, input: WholeInput, context: Context): Outcome<Links> {
  const workgroup = resolveLink(book, ['WG'], input.workgroup);
  if (!workgroup.ok) return workgroup;
  const person = resolveLink(book, ['MEM'], input.for ?? context.actor.person);
  if (!person.ok) return person;
  const mainIssue = resolveLink(book, ['ISS'], input.mainIssue ?? '');
  if (!mainIssue.ok) return mainIssue;
  const original = resolveLink(book, ['SUB'], input.translationOf ?? '');
  if (!original.ok) return original;
  const issues = resolveLinks(book, ['ISS'], input.issues ?? []);
  if (!issues.ok) return issues;
  const main = mainIssue.value;
  const withMain = main === '' || issues.value.includes(main) ? issues.value : [main, ...issues.value];
  return success({
    workgroup: workgroup.value,
    person: person.value,
    issues: input.issues && withMain,
    mainIssue: input.mainIssue === undefined ? undefined : main,
    translationOf: input.translationOf === undefined ? undefined : original.value,
  });
}

/** All links of the input as ids, or the first that cannot be read. */
export function readInput(book: Book, input: WholeInput, context: Context): Outcome<ReadInput> {
  const links = readLinks(book, input, context);
  if (!links.ok) return links;
  const organizations = organizationReader(book, () => context.newId('ORG'));
  const lead = organizations.read([input.leadOrganization ?? '']);
  if (!lead.ok) return lead;
  const others = organizations.read(input.coSubmitters ?? []);
  if (!others.ok) return others;
  const speech = readSpeech(book, input);
  if (!speech.ok) return speech;
  const leadId = lead.value.ids[0] ?? '';
  return success({
    title: input.title.replace(/\s+/g, ' ').trim(),
    ...links.value,
    leadOrganization: input.leadOrganization === undefined ? undefined : leadId,
    coSubmitters: input.coSubmitters && others.value.ids.filter((id) => id !== leadId),
    inserts: [...lead.value.inserts, ...others.value.inserts],
    speech: speech.value,
    newNames: [...lead.value.newNames, ...others.value.newNames],
  });
}
