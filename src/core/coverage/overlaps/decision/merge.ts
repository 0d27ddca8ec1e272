// What follows when two submissions become one: a joint submission that has all of both, and old ones that point to it.
import type { Context } from '../../../workbook/command/types';
import type { Book } from '../../../workbook/records/book';
import type { RowOf, SomeValues } from '../../../workbook/records/rows';
import { internalDueFrom, limitFor, officialDueFor } from '../../../submissions/registering/limits';
import {
  union,
  submissionOf,
  type Submission,
  type BookDraft,
  type SettledPair,
  type Consequences,
} from './settled-pair';
import { foldedText } from '../../../language/reading/words';
import { quoted } from '../../../base/messages/quoted';
import { message, textBy } from '../../../base/messages/text';
import { takeInText } from '../../../words/workbook/menu';
import { isSettled } from './settling';
import { SIDES } from './pending-decisions';
import { dropTasks, giveTasks, jointTasks } from './tasks';
import * as overlapsText from '../../../words/coverage/overlaps';

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
function newJoint(first: Submission, second: Submission, context: Context): Values {
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
const extendedJoint = (joint: Submission, other: Submission): Values => ({
  ...lists(joint, other),
  summary: bothSummaries(joint.summary, other.summary),
});

/** Columns that a new joint submission fills, or that the workbook fills by itself. */
const OURS = new Set(['id', 'label', 'updated', 'rowNumber', 'unresolved']);
const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Whether nobody has changed anything in the row since it was made from the two. */
function isAsMade(joint: Submission, first: Submission, second: Submission, context: Context): boolean {
  const made: Readonly<Record<string, unknown>> = newJoint(first, second, context);
  return Object.entries(joint).every(([column, value]) => {
    if (OURS.has(column)) return true;
    return column in made ? JSON.stringify(made[column]) === JSON.stringify(value) : isEmpty(value);
  });
}

/** The submission that a submission is merged into in the end; itself when it is not. */
function endOf(draft: BookDraft, submission: Submission): Submission {
  const seen = new Set<string>();
  let end = submission;
  while (end.mergedInto !== '' && !seen.has(end.id)) {
    seen.add(end.id);
    end = draft.find('SUB', end.mergedInto) ?? { ...end, mergedInto: '' };
  }
  return end;
}

const membersOf = (draft: BookDraft, joint: string): readonly Submission[] =>
  draft.rows('SUB').filter(({ mergedInto }) => mergedInto === joint);

/** Hands over what the submission asks for; an ask that the joint one makes in the same words stays where it is. */
function moveAsks(draft: BookDraft, from: Submission, to: string): void {
  const own = draft.rows('ASK').filter(({ submission }) => submission === to);
  const there = new Set(own.map(({ text }) => foldedText(text)));
  for (const ask of draft.rows('ASK')) {
    const key = foldedText(ask.text);
    if (ask.submission !== from.id || there.has(key)) continue;
    there.add(key);
    draft.update('ASK', ask.id, { submission: to, cameFrom: ask.cameFrom || from.id });
  }
}

function join(draft: BookDraft, joined: Submission, joint: string): void {
  for (const { id } of membersOf(draft, joined.id)) draft.update('SUB', id, { mergedInto: joint });
  draft.update('SUB', joined.id, { mergedInto: joint });
  moveAsks(draft, joined, joint);
}

/** The joint submission of the pair, new or extended. */
function prepare({ draft, context }: SettledPair, first: Submission, second: Submission): Submission {
  const isJoint = ({ id }: Submission): boolean => membersOf(draft, id).length > 0;
  const joint = [first, second].find(isJoint);
  const id = joint?.id ?? context.newId('SUB');
  if (joint) draft.update('SUB', id, extendedJoint(joint, joint === first ? second : first));
  else draft.insert('SUB', id, newJoint(first, second, context));
  for (const one of [first, second]) if (one.id !== id) join(draft, one, id);
  const prepared = draft.find('SUB', id);
  if (!prepared) throw new Error(`The joint submission ${id} was not prepared.`);
  return prepared;
}

/**
 * Prepares the joint submission, or extends the one that an earlier merge of either side prepared. Asks move to it,
 * each once; the old submissions keep their rows and their status. A second run changes nothing.
 */
export function merge(pair: SettledPair): Consequences {
  const { draft } = pair;
  const [first, second] = [
    endOf(draft, submissionOf(pair, 'first')),
    endOf(draft, submissionOf(pair, 'second')),
  ];
  const isNew = first.id !== second.id;
  const joint = isNew ? prepare(pair, first, second) : first;
  const tasks = giveTasks(pair, jointTasks(pair, joint));
  const asks = draft.rows('ASK').filter(({ submission }) => submission === joint.id).length;
  const words = isNew ? overlapsText.jointReady : overlapsText.jointThere;
  return [message(words, { title: joint.title, asks }), ...textsLeft(pair, joint), ...tasks];
}

/** Where the texts are that the joint submission, which has none yet, takes the place of. */
function textsLeft({ draft }: SettledPair, joint: Submission): Consequences {
  const isWritten = ({ textVersion, status }: Submission): boolean =>
    (textVersion ?? 0) > 0 && status !== 'withdrawn';
  const left = isWritten(joint) ? [] : membersOf(draft, joint.id).filter(isWritten);
  const titles = textBy((language) => left.map(({ title }) => quoted(title, language)).join(', '));
  const values = { titles, count: left.length, panel: takeInText };
  return left.length === 0 ? [] : [message(overlapsText.textsToPutIn, values)];
}

/** The submission that a pair which is settled so became, '' for none. */
export function jointOf(
  rows: Pick<BookDraft | Book, 'find'>,
  { decision, first, second }: RowOf<'OVL'>,
): string {
  if (decision !== 'merge') return '';
  const sides = [first, second].map((id) => rows.find('SUB', id));
  return sides.find((one) => (one?.mergedInto ?? '') !== '')?.mergedInto ?? '';
}

/** Whether another settled pair, besides this one, merges the submission. */
const isHeld = ({ draft, row }: SettledPair, id: string): boolean =>
  draft
    .rows('OVL')
    .some(
      (other) =>
        other.id !== row.id &&
        isSettled(other) &&
        other.decision === 'merge' &&
        [other.first, other.second].includes(id),
    );

function release(draft: BookDraft, { id, mergedInto }: Submission): void {
  draft.update('SUB', id, { mergedInto: '' });
  for (const ask of draft.rows('ASK')) {
    if (ask.submission === mergedInto && ask.cameFrom === id)
      draft.update('ASK', ask.id, { submission: id, cameFrom: '' });
  }
}

/** The joint row goes only when it is still as it was made; what people worked on stays. */
function removeIfUntouched(pair: SettledPair, joint: Submission): boolean {
  const { draft, context } = pair;
  const hasMore =
    membersOf(draft, joint.id).length > 0 ||
    draft.rows('ASK').some(({ submission }) => submission === joint.id);
  if (hasMore || SIDES.some((side) => pair.row[side] === joint.id)) return false;
  if (!isAsMade(joint, submissionOf(pair, 'first'), submissionOf(pair, 'second'), context)) return false;
  draft.remove('SUB', joint.id);
  return true;
}

/**
 * Takes a merge back: the submissions stand for themselves again with the asks that came from them, unless another
 * merge holds them. The joint submission goes when nobody has touched it, and stays otherwise.
 */
export function unmerge(pair: SettledPair): Consequences {
  const { draft } = pair;
  const merged = SIDES.map((side) => submissionOf(pair, side)).filter(({ mergedInto }) => mergedInto !== '');
  const joint = draft.find('SUB', merged[0]?.mergedInto ?? '');
  if (!joint) return [];
  dropTasks(pair, jointTasks(pair, joint));
  for (const one of merged) if (!isHeld(pair, one.id)) release(draft, one);
  const isRemoved = removeIfUntouched(pair, joint);
  return [message(isRemoved ? overlapsText.jointGone : overlapsText.jointStays, { title: joint.title })];
}
