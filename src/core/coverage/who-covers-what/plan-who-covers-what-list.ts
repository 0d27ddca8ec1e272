// The rule of 'who-covers-what': every issue with the parts of the workgroups, and what there is on it already.
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import * as z from 'zod/mini';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { render, type Language } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { resolveLink } from '../../workbook/records/links';
import { isCounted } from '../../workbook/records/translations';
import {
  isDivided,
  partsByIssue,
  ourIssues,
  coverStateOf,
  stateWords,
  themeOf,
  mayActFor,
  namedIssue,
  namedWorkgroup,
  shownPart,
  type IssuePart,
  type CoverState,
  type ShownPart,
} from './parts';
import { duplicateClaims } from '../../workbook/check/duplicate-rows';
import { defineCommand } from '../../workbook/command/define-command';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import { anyName } from './part-input';

interface LastTime {
  /** Number of the review, null while the workbook holds no recommendations of an earlier one. */
  readonly cycle: number | null;
  /** By id of the issue. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The latest review before the one that Settings name; while Settings name none, the latest that there is. */
function lastCycle(cycles: readonly number[], present: number): number | null {
  const earlier = present > 0 ? cycles.filter((cycle) => cycle < present) : cycles;
  return earlier.length > 0 ? Math.max(...earlier) : null;
}

/**
 * Recommendations of the last review by issue, as the issue board counts them: each row of the tab once, without those
 * that were withdrawn.
 */
function recommendationsLastTime(book: Book, context: Pick<Context, 'setting'>): LastTime {
  const rows = book.rows('REC');
  const cycles = [...new Set(rows.flatMap(({ cycle }) => (cycle === null ? [] : [cycle])))];
  const cycle = lastCycle(cycles, Number(context.setting('cycle')) || 0);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.cycle === null || row.cycle !== cycle || row.withdrawn) continue;
    for (const issue of row.issues) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  }
  return { cycle, counts };
}

const listInput = z.object({
  /** Id or name: only issues in which it has a part. */
  workgroup: z.optional(anyName),
});
export type WhoCoversWhatInput = z.infer<typeof listInput>;

export interface ShownIssue extends NamedRow {
  /** '' while nobody has put the issue under a theme. */
  readonly theme: string;
  readonly state: CoverState;
  /** Several lead, and each has an angle of its own. */
  readonly divided: boolean;
  readonly stateText: string;
  readonly parts: readonly ShownPart[];
  /** Last time's recommendations on it. */
  readonly recommendations: number;
  /** Submissions on it that are not withdrawn. */
  readonly submissions: readonly NamedRow[];
}

export interface WhoCoversWhatResult {
  /** In alphabetical order. */
  readonly issues: readonly ShownIssue[];
  /** The workgroups for which the reader may act, in alphabetical order; for coordinators all that are not closed. */
  readonly actsIn: readonly NamedRow[];
  /** Workgroups to which an issue may be handed. */
  readonly workgroups: readonly NamedRow[];
  /** People who can be named for an issue; none for readers who may not act. */
  readonly people: readonly NamedRow[];
  /** The review whose recommendations are counted, null while there are none. */
  readonly lastCycle: number | null;
  /** What somebody should put right on the tab, in sentences. */
  readonly notes: readonly string[];
}

const sorted = <One extends NamedRow>(all: One[], language: Language): One[] =>
  all.sort((x, y) => x.name.localeCompare(y.name, language));

/** Submissions on each issue that are under way in this cycle. */
function submissionsByIssue(book: Book): ReadonlyMap<string, readonly NamedRow[]> {
  const found = new Map<string, NamedRow[]>();
  for (const { id, title, mainIssue, issues } of book.rows('SUB').filter((row) => isCounted(book, row)))
    for (const issue of new Set([mainIssue, ...issues]))
      found.set(issue, [...(found.get(issue) ?? []), { id, name: title }]);
  return found;
}

interface IssueData {
  readonly parts: ReadonlyMap<string, readonly IssuePart[]>;
  readonly submissions: ReadonlyMap<string, readonly NamedRow[]>;
  readonly recommendations: ReadonlyMap<string, number>;
}

function shownIssue(book: Book, row: RowOf<'ISS'>, data: IssueData, context: Context): ShownIssue {
  const { language, actor } = context;
  const parts = data.parts.get(row.id) ?? [];
  return {
    ...namedIssue(book, row.id, language),
    theme: themeOf(row, language),
    state: coverStateOf(parts),
    divided: isDivided(parts),
    stateText: render(stateWords(parts), language),
    parts: parts.map((part) => shownPart(book, part, actor, language)),
    recommendations: data.recommendations.get(row.id) ?? 0,
    submissions: data.submissions.get(row.id) ?? [],
  };
}

const activePeople = (book: Book): NamedRow[] =>
  book
    .rows('MEM')
    .filter(({ status }) => status !== 'left')
    .map(({ id }) => ({ id, name: book.labelOf('MEM', id) }));

/** Which workgroup leads, contributes to or follows each issue, where nobody leads and where two do. */
export const whoCoversWhat = defineCommand({
  name: 'who-covers-what',
  title: whoCoversWhatText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listInput,
  reads: ['COV', 'ISS', 'WG', 'MEM', 'SUB', 'REC'],
  plan: (book, input, context): Outcome<Plan<WhoCoversWhatResult>> => {
    const asked = resolveLink(book, ['WG'], input.workgroup ?? '');
    if (!asked.ok) return asked;
    const { actor, language } = context;
    const { cycle, counts: recommendations } = recommendationsLastTime(book, context);
    const data = { parts: partsByIssue(book), submissions: submissionsByIssue(book), recommendations };
    const all = sorted(
      ourIssues(book).map((row) => shownIssue(book, row, data, context)),
      language,
    );
    const isOfWorkgroup = ({ parts }: ShownIssue): boolean =>
      asked.value === '' || parts.some(({ workgroup }) => workgroup.id === asked.value);
    const workgroups = sorted(
      book
        .rows('WG')
        .filter(({ status }) => status !== 'closed')
        .map(({ id }) => namedWorkgroup(book, id)),
      language,
    );
    const actsIn = workgroups.filter(({ id }) => mayActFor(actor, id));
    const result: WhoCoversWhatResult = {
      issues: all.filter(isOfWorkgroup),
      actsIn,
      workgroups,
      people: actsIn.length > 0 ? sorted(activePeople(book), language) : [],
      lastCycle: cycle,
      notes: duplicateClaims(book).map((found) => render(found.message, language)),
    };
    return success({ edits: [], effects: [], result, summary: [] });
  },
});
