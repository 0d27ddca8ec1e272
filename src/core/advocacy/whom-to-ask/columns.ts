// The columns of the table: the asks of a workgroup or on an issue, or issues themselves.
import { success, type Outcome } from '../../base/outcome';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { issueName } from '../../workbook/records/issue-name';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { comparedInstead } from '../../workbook/records/translations';
import type { Evidence } from './evidence';
import type { Subject } from './likeness';

export interface Column extends Subject {
  readonly name: string;
  /** Id of the workgroup that asks, '' for none. */
  readonly workgroup: string;
}

/** What the table is about. */
export interface AskScope {
  readonly by: 'asks' | 'issues';
  /** Ids, '' for all. */
  readonly workgroup: string;
  readonly issue: string;
}

/** What somebody chose: ids or names, '' for all. Without a workgroup, one that the reader co-chairs and that asks something. */
type Chosen = { readonly [Key in keyof AskScope]?: AskScope[Key] | undefined };

/** An ask speaks for its own workgroup, else for that of its submission. */
export const workgroupOf = (book: Book, { workgroup, submission }: RowOf<'ASK'>): string =>
  workgroup || (book.find('SUB', submission)?.workgroup ?? '');

/** A workgroup of the reader's own that asks something, '' for none. */
const usualWorkgroup = (book: Book, { actor }: Context): string =>
  actor.coChairs.find((group) => book.rows('ASK').some((ask) => workgroupOf(book, ask) === group)) ?? '';

/** What somebody chose to see. Fails on a workgroup or an issue that nobody knows. */
export function wantedIn(
  book: Book,
  { workgroup, issue, by = 'asks' }: Chosen,
  context: Context,
): Outcome<AskScope> {
  const group =
    workgroup === undefined ? success(usualWorkgroup(book, context)) : resolveLink(book, ['WG'], workgroup);
  if (!group.ok) return group;
  const about = resolveLink(book, ['ISS'], issue ?? '');
  return about.ok ? success({ by, workgroup: group.value, issue: about.value }) : about;
}

/** An ask of a submission that another one took over is asked by that one; one of a translation by its original. */
const isAsked = (book: Book, { text, submission }: RowOf<'ASK'>): boolean => {
  const from = book.find('SUB', submission);
  return text.trim() !== '' && (!from || (isUnderWay(from) && !comparedInstead(book, from)));
};

const askColumns = (book: Book, { workgroup, issue }: AskScope): readonly Column[] =>
  book
    .rows('ASK')
    .filter((ask) => isAsked(book, ask))
    .filter((ask) => workgroup === '' || workgroupOf(book, ask) === workgroup)
    .filter(({ issues }) => issue === '' || issues.includes(issue))
    .map((ask) => ({
      id: ask.id,
      text: ask.text,
      issues: ask.issues,
      name: book.labelOf('ASK', ask.id),
      workgroup: workgroupOf(book, ask),
    }));

/** Issues that the workgroup covers, else all on which somebody recommended anything, the most frequent first. */
function issueColumns(
  book: Book,
  { workgroup, issue }: AskScope,
  evidence: readonly Evidence[],
  { language }: Context,
): readonly Column[] {
  const counts = new Map<string, number>();
  for (const { issues } of evidence) for (const id of issues) counts.set(id, (counts.get(id) ?? 0) + 1);
  const covered = new Set(
    book.rows('COV').flatMap((row) => (row.workgroup === workgroup ? [row.issue] : [])),
  );
  return book
    .rows('ISS')
    .filter(({ id }) => (issue === '' ? workgroup === '' || covered.has(id) : id === issue))
    .filter(({ id }) => workgroup !== '' || issue !== '' || counts.has(id))
    .sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
    .map((row) => ({ id: row.id, text: '', issues: [row.id], name: issueName(row, language), workgroup }));
}

/** The columns that are wanted, in their order. Reads ASK, SUB, ISS and COV. */
export const columnsOf = (
  book: Book,
  wanted: AskScope,
  evidence: readonly Evidence[],
  context: Context,
): readonly Column[] =>
  wanted.by === 'asks' ? askColumns(book, wanted) : issueColumns(book, wanted, evidence, context);
