// The rule of 'yield-issue': a workgroup steps back from an issue, and may propose it to another one.
import type { YieldIssueInput, YieldIssueResult } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import type { Message } from '../../base/messages/text';
import { message } from '../../base/messages/text';
import type { Outcome } from '../../base/outcome';
import { failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import { insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { resolveLink } from '../../workbook/records/links';
import { addDays } from '../../base/dates/dates';
import { toWallClock } from '../../base/dates/zones';
import { leadersIn, partsByIssue, rowsOf, stateOf, type IssuePart } from './parts';
import { isAtWork } from '../../workbook/records/this-cycle';
import { openProposals, proposalText } from './proposals';
import { namedIssue, namedWorkgroup } from './show';
import { whosePart, type WhosePart } from './whose-part';
import { yieldInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';

export const yieldIssueReads = ['COV', 'ISS', 'WG', 'MEM', 'ACT'] as const;

/** Days that co-chairs have to answer a proposal. */
const TIME_TO_ANSWER = 14;

interface Yielding extends WhosePart {
  readonly part: '' | 'contributes' | 'follows';
  readonly rows: readonly RowOf<'COV'>[];
  /** Id, '' for none. */
  readonly to: string;
  /** The parts of all workgroups once this one has stepped back. */
  readonly after: readonly IssuePart[];
}

function readTo(book: Book, { workgroup }: WhosePart, typed: string): Outcome<string> {
  const to = resolveLink(book, ['WG'], typed);
  if (!to.ok || to.value === '') return to;
  if (to.value === workgroup) return failure(message(whoCoversWhatText.notToItself));
  return isAtWork(book, to.value)
    ? to
    : failure(message(whoCoversWhatText.closedWorkgroup, { workgroup: book.labelOf('WG', to.value) }));
}

function partsAfter(
  book: Book,
  { issue, workgroup }: WhosePart,
  part: Yielding['part'],
): readonly IssuePart[] {
  const present = partsByIssue(book).get(issue) ?? [];
  return present.flatMap((one) => {
    if (one.workgroup !== workgroup) return [one];
    return part === '' ? [] : [{ ...one, part }];
  });
}

function read(book: Book, input: YieldIssueInput, context: Context): Outcome<Yielding> {
  const whose = whosePart(book, input, context);
  if (!whose.ok) return whose;
  const rows = rowsOf(book, whose.value.issue, whose.value.workgroup);
  if (rows.length === 0) {
    const workgroup = book.labelOf('WG', whose.value.workgroup);
    const issue = namedIssue(book, whose.value.issue, context.language).name;
    return failure(message(whoCoversWhatText.noPart, { workgroup, issue }));
  }
  const to = readTo(book, whose.value, input.to ?? '');
  if (!to.ok) return to;
  const part = input.part === 'none' ? '' : input.part;
  return success({
    ...whose.value,
    part,
    rows,
    to: to.value,
    after: partsAfter(book, whose.value, part),
  });
}

interface Proposal {
  /** Of the task, '' when none is put. */
  readonly id: string;
  readonly edits: readonly Edit[];
  readonly messages: readonly Message[];
}

const NO_PROPOSAL: Proposal = { id: '', edits: [], messages: [] };

/** A task for the co-chairs of the other workgroup, in the language of the workbook; the same one is put once. */
function proposalFor(book: Book, { issue, workgroup, to, after }: Yielding, context: Context): Proposal {
  if (to === '') return NO_PROPOSAL;
  const { bookLanguage, now, timeZone } = context;
  const other = { workgroup: book.labelOf('WG', to) };
  if (leadersIn(after).some((one) => one.workgroup === to))
    return { ...NO_PROPOSAL, messages: [message(whoCoversWhatText.leadsAlready, other)] };
  const [same] = openProposals(book, issue, to);
  if (same) return { id: same.id, edits: [], messages: [message(whoCoversWhatText.proposedBefore, other)] };
  const what = proposalText(book, issue, workgroup, bookLanguage);
  const id = context.newId('ACT');
  const due = addDays(toWallClock(now, timeZone).slice(0, 10), TIME_TO_ANSWER);
  return {
    id,
    edits: [insertRow('ACT', id, { workgroup: to, what, due, status: 'open' })],
    messages: [message(whoCoversWhatText.proposed, other)],
  };
}

const NOW = {
  contributes: whoCoversWhatText.contributesNow,
  follows: whoCoversWhatText.followsNow,
  '': whoCoversWhatText.offNow,
} as const;

const gapLeft = (after: readonly IssuePart[], issue: string): Message =>
  message(after.length > 0 ? whoCoversWhatText.gapNow : whoCoversWhatText.nobodyNow, { issue });

/**
 * Changes the part of a workgroup to less, or takes it off the list; its row, angle and notes stay. With `to`, the
 * co-chairs of that workgroup get a task to decide on; their own part is theirs to change. Fails when the workgroup has
 * no row on the issue.
 */
export function planYieldIssue(
  book: Book,
  input: YieldIssueInput,
  context: Context,
): Outcome<Plan<YieldIssueResult>> {
  const reading = read(book, input, context);
  if (!reading.ok) return reading;
  const wanted = reading.value;
  const changed = wanted.rows
    .filter(({ part }) => part !== wanted.part)
    .map(({ id }) => updateRow('COV', id, { part: wanted.part }));
  const proposal = proposalFor(book, wanted, context);
  const issue = namedIssue(book, wanted.issue, context.language);
  const workgroup = namedWorkgroup(book, wanted.workgroup);
  const state = stateOf(wanted.after);
  const isIdle = changed.length + proposal.edits.length === 0;
  return success({
    edits: [...changed, ...proposal.edits],
    effects: [],
    result: { issue, workgroup, state, proposal: proposal.id },
    summary: [
      message(NOW[wanted.part], { workgroup: workgroup.name, issue: issue.name }),
      ...(isIdle ? [message(whoCoversWhatText.unchanged)] : []),
      ...(state === 'gap' ? [gapLeft(wanted.after, issue.name)] : []),
      ...proposal.messages,
    ],
  });
}

/** Steps back from an issue, and proposes it to another workgroup if wished. */
export const yieldIssue = defineCommand({
  name: 'yield-issue',
  title: whoCoversWhatText.yieldTitle,
  audience: 'co-chair',
  pace: 'short',
  input: yieldInput,
  reads: yieldIssueReads,
  plan: planYieldIssue,
});
