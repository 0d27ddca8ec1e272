// The rule of 'yield-issue': a workgroup steps back from an issue, and may propose it to another one: a task for its
// co-chairs, known by its own words.
import { LANGUAGES, message, render, type Language, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf, NamedRow } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import {
  namedIssue,
  leadersIn,
  partsByIssue,
  partRows,
  coverStateOf,
  namedWorkgroup,
  type IssuePart,
  type CoverState,
} from './parts';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { failure, success, type Outcome } from '../../base/outcome';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { addDays } from '../../base/dates/dates';
import { toWallClock } from '../../base/dates/zones';
import { isAtWork } from '../../workbook/records/this-cycle';
import { whosePart, anyName, aName, type PartInput } from './part-input';
import { defineCommand } from '../../workbook/command/define-command';

const questionOn = (book: Book, issue: string, language: Language): string =>
  render(message(whoCoversWhatText.question, { issue: namedIssue(book, issue, language).name }), language);

/** What the task says: the question, and who steps back. */
const proposalText = (book: Book, issue: string, from: string, language: Language): string =>
  [
    questionOn(book, issue, language),
    render(message(whoCoversWhatText.whoProposes, { workgroup: book.labelOf('WG', from) }), language),
  ].join(' ');

/** Open tasks of the workgroup that ask whether it leads on the issue. One that people reworded is not among them. */
export function openProposals(book: Book, issue: string, workgroup: string): readonly RowOf<'ACT'>[] {
  const questions = LANGUAGES.map((language) => foldText(questionOn(book, issue, language)));
  return book
    .rows('ACT')
    .filter((row) => row.workgroup === workgroup && (row.status || 'open') === 'open')
    .filter(({ what }) => questions.some((question) => foldText(what).startsWith(question)));
}

/** The issue that a task asks about, by its words; '' for any other task. */
export function issueAskedAbout(book: Book, what: string): string {
  const said = foldText(what);
  const starts = LANGUAGES.map((language) =>
    foldText(whoCoversWhatText.question[language].split('{issue}')[0] ?? ''),
  );
  if (!starts.some((start) => said.startsWith(start))) return '';
  const asked = book
    .rows('ISS')
    .find(({ id }) =>
      LANGUAGES.some((language) => said.startsWith(foldText(questionOn(book, id, language)))),
    );
  return asked?.id ?? '';
}

const yieldInput = z.object({
  issue: aName,
  workgroup: z.optional(anyName),
  /** What the workgroup still does; 'none' takes it off the list. */
  part: z.enum(['contributes', 'follows', 'none']),
  /** The workgroup to which the lead is proposed, by id or name; its co-chairs decide. */
  to: z.optional(anyName),
});
export type YieldIssueInput = z.infer<typeof yieldInput>;

export interface YieldIssueResult {
  readonly issue: NamedRow;
  readonly workgroup: NamedRow;
  readonly state: CoverState;
  /** The task with the proposal, '' for none. */
  readonly proposal: string;
}

/** Days that co-chairs have to answer a proposal. */
const TIME_TO_ANSWER = 14;

interface Yielding extends PartInput {
  readonly part: '' | 'contributes' | 'follows';
  readonly rows: readonly RowOf<'COV'>[];
  /** Id, '' for none. */
  readonly to: string;
  /** The parts of all workgroups once this one has stepped back. */
  readonly after: readonly IssuePart[];
}

function readTo(book: Book, { workgroup }: PartInput, typed: string): Outcome<string> {
  const to = resolveLink(book, ['WG'], typed);
  if (!to.ok || to.value === '') return to;
  if (to.value === workgroup) return failure(message(whoCoversWhatText.notToItself));
  return isAtWork(book, to.value)
    ? to
    : failure(message(whoCoversWhatText.closedWorkgroup, { workgroup: book.labelOf('WG', to.value) }));
}

function partsAfter(
  book: Book,
  { issue, workgroup }: PartInput,
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
  const rows = partRows(book, whose.value.issue, whose.value.workgroup);
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
export const yieldIssue = defineCommand({
  name: 'yield-issue',
  title: whoCoversWhatText.yieldTitle,
  audience: 'co-chair',
  pace: 'short',
  input: yieldInput,
  reads: ['COV', 'ISS', 'WG', 'MEM', 'ACT'],
  plan: (book, input, context): Outcome<Plan<YieldIssueResult>> => {
    const reading = read(book, input, context);
    if (!reading.ok) return reading;
    const wanted = reading.value;
    const changed = wanted.rows
      .filter(({ part }) => part !== wanted.part)
      .map(({ id }) => updateRow('COV', id, { part: wanted.part }));
    const proposal = proposalFor(book, wanted, context);
    const issue = namedIssue(book, wanted.issue, context.language);
    const workgroup = namedWorkgroup(book, wanted.workgroup);
    const state = coverStateOf(wanted.after);
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
  },
});
