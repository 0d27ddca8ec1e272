// What is typed into the form, and what of it is sent.
import type { RegistrationDraft } from '../../../core/coverage/overlaps/registration-draft';
import type { RegisterSubmissionInput } from '../../../core/submissions/registering/register-input';
import type {
  EditableSubmission,
  SubmissionFormResult,
} from '../../../core/submissions/registering/plan-form';

export interface Draft {
  /** '' for a new submission. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly workgroup: string;
  readonly issues: readonly string[];
  readonly leadOrganization: string;
  readonly coSubmitters: readonly string[];
  readonly summary: string;
  readonly asks: readonly string[];
  readonly status: string;
  /** For whom one acts, '' for oneself. */
  readonly person: string;
}

type OfferedWorkgroups = Pick<SubmissionFormResult, 'workgroups' | 'ownWorkgroup'>;

export const newDraft = ({ workgroups, ownWorkgroup }: OfferedWorkgroups): Draft => ({
  id: '',
  title: '',
  kind: 'joint',
  // With a single workgroup, in all or of one's own, there is hardly anything to choose.
  workgroup: workgroups.length === 1 ? (workgroups[0]?.id ?? '') : ownWorkgroup,
  issues: [],
  leadOrganization: '',
  coSubmitters: [],
  summary: '',
  asks: [],
  status: 'idea',
  person: '',
});

/** A new submission with what came along when the panel was opened. */
export function givenDraft(
  form: OfferedWorkgroups & Pick<SubmissionFormResult, 'issues'>,
  { title, issues, summary, asks }: RegistrationDraft,
): Draft {
  const known = new Set(form.issues.map(({ id }) => id));
  return { ...newDraft(form), title, issues: issues.filter((id) => known.has(id)), summary, asks };
}

/** The main issue comes first, as in the form. */
export const draftOf = ({ mainIssue, issues, ...row }: EditableSubmission): Draft => ({
  ...row,
  issues: mainIssue === '' ? issues : [mainIssue, ...issues.filter((issue) => issue !== mainIssue)],
  kind: row.kind,
  status: row.status,
  person: '',
});

/** By id of the submission, what was typed before one turned to another. */
export type LeftDrafts = Readonly<Record<string, Draft>>;

/** Turns from one submission to another, and back to what was typed for it. */
export const turnTo = (
  left: LeftDrafts,
  from: Draft,
  to: Draft,
): { readonly left: LeftDrafts; readonly draft: Draft } => ({
  left: { ...left, [from.id]: from },
  draft: left[to.id] ?? to,
});

/** What to go on with once one is registered: what was typed for a new one before one turned to it, else `fresh`. */
export const afterRegistering = (left: LeftDrafts, done: Draft, fresh: Draft | null): Draft | null =>
  (done.id === '' ? undefined : left['']) ?? fresh;

/** All that the draft says in words, one part a line; '' while it says nothing. */
export const textOf = ({ title, summary, asks }: Draft): string =>
  [title, summary, ...asks]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');

/** Names of the fields that must be filled in and are not. */
export const missingFields = ({
  title,
  kind,
  workgroup,
}: Draft): readonly ('title' | 'kind' | 'workgroup')[] => [
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(kind === '' ? (['kind'] as const) : []),
  ...(workgroup === '' ? (['workgroup'] as const) : []),
];

/** The input of 'register-submission'. */
export function inputOf({ id, person, status, kind, ...draft }: Draft): RegisterSubmissionInput {
  return {
    ...(id !== '' && { id }),
    title: draft.title.trim(),
    kind: kind as RegisterSubmissionInput['kind'],
    workgroup: draft.workgroup,
    issues: [...draft.issues],
    mainIssue: draft.issues[0] ?? '',
    leadOrganization: draft.leadOrganization,
    coSubmitters: [...draft.coSubmitters],
    summary: draft.summary,
    asks: draft.asks.map((ask) => ask.trim()).filter((ask) => ask !== ''),
    ...(status !== '' && { status: status as Exclude<RegisterSubmissionInput['status'], undefined> }),
    ...(person !== '' && { for: person }),
  };
}
