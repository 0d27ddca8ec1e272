// The rule of 'divide-issues': many issues get the workgroup that leads them, or are marked as not ours, at once.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { isAtWork } from '../../workbook/records/this-cycle';
import * as t from '../../words/coverage/divide-issues';
import { divideIssues as title } from '../../words/workbook/menu';
import { leadersIn, namedIssue, partsByIssue, partRows, type IssuePart } from '../who-covers-what/parts';
import { openProposals } from '../who-covers-what/plan-yield';
import { aName } from '../who-covers-what/part-input';

const MOST_ISSUES = 1000;

const input = z.object({
  leads: z
    .array(
      z.object({
        /** Id. */
        issue: aName,
        /** Id; left out: no workgroup will take it. */
        workgroup: z.optional(aName),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_ISSUES)),
});
type Lead = z.infer<typeof input>['leads'][number];

export interface DivideIssuesResult {
  readonly led: number;
  readonly notOurs: number;
  /** Names of the issues that somebody leads by now, or that are gone with their row or workgroup. */
  readonly left: readonly string[];
}

/** Rows of the workgroup on the issue say that it leads; without one it gets a row. */
function leadEdits(book: Book, issue: string, workgroup: string, { newId }: Context): readonly Edit[] {
  const rows = partRows(book, issue, workgroup);
  const answered = openProposals(book, issue, workgroup).map(({ id }) =>
    updateRow('ACT', id, { status: 'done' }),
  );
  const led =
    rows.length === 0
      ? [insertRow('COV', newId('COV'), { issue, workgroup, part: 'leads' })]
      : rows.map(({ id }) => updateRow('COV', id, { part: 'leads' }));
  return [...led, ...answered];
}

/** Nothing for an issue that is led already, is gone, or whose workgroup is. */
function editsFor(
  { issue, workgroup }: Lead,
  parts: ReadonlyMap<string, readonly IssuePart[]>,
  book: Book,
  context: Context,
): readonly Edit[] {
  if (!book.find('ISS', issue) || leadersIn(parts.get(issue) ?? []).length > 0) return [];
  if (workgroup === undefined) return parts.has(issue) ? [] : [updateRow('ISS', issue, { notOurs: true })];
  return book.find('WG', workgroup) && isAtWork(book, workgroup)
    ? leadEdits(book, issue, workgroup, context)
    : [];
}

/** Issues that somebody leads by now stay as they are, and are told. */
export const divideIssues = defineCommand({
  name: 'divide-issues',
  title,
  audience: 'coordinator',
  pace: 'short',
  input,
  reads: ['ISS', 'COV', 'WG', 'ACT'],
  plan: (book, { leads }, context): Outcome<Plan<DivideIssuesResult>> => {
    const parts = partsByIssue(book);
    // The last word counts where an issue is named twice.
    const wanted = [...new Map(leads.map((lead) => [lead.issue, lead])).values()];
    const done = wanted.map((lead) => ({ lead, edits: editsFor(lead, parts, book, context) }));
    const left = done
      .filter(({ edits }) => edits.length === 0)
      .map(({ lead }) => namedIssue(book, lead.issue, context.language).name);
    const taken = done.filter(({ edits }) => edits.length > 0);
    const led = taken.filter(({ lead }) => lead.workgroup !== undefined).length;
    const notOurs = taken.length - led;
    return success({
      edits: taken.flatMap(({ edits }) => edits),
      effects: [],
      result: { led, notOurs, left },
      summary: [
        message(t.done, { count: led }),
        ...(notOurs > 0 ? [message(t.markedNotOurs, { count: notOurs })] : []),
        ...(left.length > 0 ? [message(t.leftOut, { names: left.join(', ') })] : []),
      ],
    });
  },
});
