// The joint submission that takes the place of two: what its row holds.
import type { Context } from '../../../workbook/command/types';
import type { SomeValues } from '../../../workbook/records/rows';
import { internalDueFrom, limitFor, officialDueFor } from '../../../submissions/registering/limits';
import { union, type Submission } from './pair';

type Values = SomeValues<'SUB'>;

const earliest = (...dates: readonly string[]): string => dates.filter((date) => date !== '').sort()[0] ?? '';

/** Both summaries, one below the other; one that the other holds already is not repeated. */
function bothSummaries(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}

function lists(first: Submission, second: Submission): Values {
  const workgroup = first.workgroup || second.workgroup;
  const leadOrganization = first.leadOrganization || second.leadOrganization;
  const organizations = union(
    [first.leadOrganization, second.leadOrganization],
    first.coSubmitters,
    second.coSubmitters,
  );
  const workgroups = union([first.workgroup, second.workgroup], first.withWorkgroups, second.withWorkgroups);
  const mainIssue = first.mainIssue || second.mainIssue;
  return {
    workgroup,
    withWorkgroups: workgroups.filter((id) => id !== workgroup),
    leadOrganization,
    coSubmitters: organizations.filter((id) => id !== leadOrganization),
    authors: union(first.authors, second.authors),
    reviewers: union(first.reviewers, second.reviewers),
    mainIssue,
    issues: union([mainIssue, second.mainIssue], first.issues, second.issues),
    forCountry: first.forCountry || second.forCountry,
  };
}

/** The row of a new joint submission. */
export function newJoint(first: Submission, second: Submission, context: Context): Values {
  return {
    ...lists(first, second),
    title: first.title === second.title ? first.title : `${first.title} / ${second.title}`,
    kind: 'joint',
    summary: bothSummaries(first.summary, second.summary),
    status: 'idea',
    limit: limitFor('joint', context),
    internalDue: earliest(first.internalDue, second.internalDue) || internalDueFrom(context),
    officialDue: officialDueFor('joint', context) || earliest(first.officialDue, second.officialDue),
  };
}

/** What one more submission adds to a joint one; its title, dates and text stay as people have them. */
export const extendedJoint = (joint: Submission, other: Submission): Values => ({
  ...lists(joint, other),
  summary: bothSummaries(joint.summary, other.summary),
});

/** Columns that a new joint submission fills, or that the workbook fills by itself. */
const OURS = new Set(['id', 'label', 'updated', 'rowNumber', 'unresolved']);
const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Whether nobody has changed anything in the row since it was made from the two. */
export function isAsMade(
  joint: Submission,
  first: Submission,
  second: Submission,
  context: Context,
): boolean {
  const made: Readonly<Record<string, unknown>> = newJoint(first, second, context);
  return Object.entries(joint).every(([column, value]) => {
    if (OURS.has(column)) return true;
    return column in made ? JSON.stringify(made[column]) === JSON.stringify(value) : isEmpty(value);
  });
}
