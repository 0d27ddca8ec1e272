// What is typed into the form, and what of it is sent.
import type { RegistrationDraft } from '../../../core/coverage/overlaps/registration-draft';
import type { RegisterSubmissionInput } from '../../../core/submissions/registering/register-input';
import type { EditableSubmission } from '../../../core/submissions/registering/editable';
import type { SubmissionFormResult } from '../../../core/submissions/registering/plan-registering-form';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';

interface Fields {
  /** '' for a new submission. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly workgroup: string;
  readonly issues: readonly string[];
  /** '' for the workbook's. */
  readonly language: string;
  /** Of which submission it is the translation, '' for none. */
  readonly translationOf: string;
  readonly leadOrganization: string;
  readonly coSubmitters: readonly string[];
  readonly summary: string;
  readonly asks: readonly string[];
  readonly status: string;
  /** Why it is uploaded without the check. */
  readonly uploadReason: string;
  // Of a statement.
  readonly speaker: string;
  readonly minutes: number | null;
  readonly registerBy: string;
  readonly registered: boolean;
  readonly officialDue: string;
  /** For whom one acts, '' for oneself. */
  readonly person: string;
}

export type SubmissionDraft = EditedDraft<Fields>;

type OfferedWorkgroups = Pick<SubmissionFormResult, 'workgroups' | 'ownWorkgroup'>;

const NO_SPEECH = { speaker: '', minutes: null, registerBy: '', registered: false, officialDue: '' } as const;

/** What few submissions say. */
const NOT_SAID = { ...NO_SPEECH, uploadReason: '' } as const;

export const newSubmissionDraft = ({ workgroups, ownWorkgroup }: OfferedWorkgroups): SubmissionDraft => ({
  id: '',
  title: '',
  kind: 'joint',
  // With a single workgroup, in all or of one's own, there is hardly anything to choose.
  workgroup: workgroups.length === 1 ? (workgroups[0]?.id ?? '') : ownWorkgroup,
  issues: [],
  language: '',
  translationOf: '',
  leadOrganization: '',
  coSubmitters: [],
  summary: '',
  asks: [],
  status: 'idea',
  ...NOT_SAID,
  person: '',
  opened: null,
});

/** A new submission with what came along when the panel was opened. */
export function givenDraft(
  form: OfferedWorkgroups & Pick<SubmissionFormResult, 'issues'>,
  { title, issues, summary, asks }: RegistrationDraft,
): SubmissionDraft {
  const known = new Set(form.issues.map(({ id }) => id));
  return { ...newSubmissionDraft(form), title, issues: issues.filter((id) => known.has(id)), summary, asks };
}

/** The main issue is the first of the issues. */
export const submissionDraftOf = ({ mainIssue: _, ...row }: EditableSubmission): SubmissionDraft =>
  openedWith({ ...row, person: '' });

/** All that the draft says in words, one part a line; '' while it says nothing. */
export const submissionDraftText = ({ title, summary, asks }: SubmissionDraft): string =>
  [title, summary, ...asks]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');

/** Names of the fields that must be filled in and are not. */
export const missingFields = ({
  title,
  kind,
  workgroup,
}: SubmissionDraft): readonly ('title' | 'kind' | 'workgroup')[] => [
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(kind === '' ? (['kind'] as const) : []),
  ...(workgroup === '' ? (['workgroup'] as const) : []),
];

function wholeInput({ id, person, status, kind, ...draft }: Fields): RegisterSubmissionInput {
  const { speaker, minutes, registerBy, registered, officialDue } = draft;
  return {
    ...{ speaker, minutes, registerBy, registered, officialDue },
    ...(id !== '' && { id }),
    title: draft.title.trim(),
    kind: kind as RegisterSubmissionInput['kind'],
    workgroup: draft.workgroup,
    issues: [...draft.issues],
    mainIssue: draft.issues[0] ?? '',
    language: draft.language as Exclude<RegisterSubmissionInput['language'], undefined>,
    translationOf: draft.translationOf,
    leadOrganization: draft.leadOrganization,
    coSubmitters: [...draft.coSubmitters],
    summary: draft.summary,
    uploadReason: draft.uploadReason.trim(),
    asks: draft.asks.map((ask) => ask.trim()).filter((ask) => ask !== ''),
    ...(status !== '' && { status: status as Exclude<RegisterSubmissionInput['status'], undefined> }),
    ...(person !== '' && { for: person }),
  };
}

/** Without what nobody said: of a statement, the Timeline says it then. */
const saidOnly = (input: RegisterSubmissionInput): RegisterSubmissionInput =>
  Object.fromEntries(
    Object.entries(input).filter(([key, value]) => !(key in NOT_SAID) || Boolean(value)),
  ) as RegisterSubmissionInput;

/**
 * The input of 'register-submission': all of a new one, else what was changed. The main issue stands first among the
 * issues, and is asked about with them.
 */
export function registerInputOf({ opened, ...fields }: SubmissionDraft): RegisterSubmissionInput {
  const whole = wholeInput(fields);
  if (!opened) return saidOnly(whole);
  const { changes, was } = changedFields(whole, wholeInput(opened));
  const { mainIssue: _, ...asked } = was;
  return { ...changes, id: fields.id, was: asked };
}
