// The coalition's summary for the UN, workgroup by workgroup: what the summaries of its submissions say, with their source,
// or what somebody made of them.
import { plainText } from '../../base/rich-text/blocks';
import { countWords } from '../../base/text/count-words';
import { withoutNotes } from '../../base/text/endnotes';
import { textHash } from '../../base/text/text-hash';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';
import { NOT_SENT_KINDS, SUMMARY_KIND } from '../kinds/kinds';

/** Papers made from the reports, and the summary itself: they are summed up nowhere. */
const NOT_SUMMED_UP: ReadonlySet<string> = new Set([SUMMARY_KIND, ...NOT_SENT_KINDS]);

export interface SummaryPart {
  /** Id; '' for submissions that no workgroup at work has. */
  readonly workgroup: string;
  readonly name: string;
  readonly submissions: readonly RowOf<'SUB'>[];
  /** From the summaries of the submissions, one paragraph each. */
  readonly assembled: string;
  /** What goes in: what somebody made of it, else the assembled text. */
  readonly text: string;
  readonly isEdited: boolean;
  /** The summaries are others than those that were edited. */
  readonly changedSince: boolean;
  readonly words: number;
  /** Words that the workgroup's row gives it; null for its share. */
  readonly ownBudget: number | null;
}

/** Words without endnotes. */
export const summaryWords = (text: string): number => countWords(plainText(withoutNotes(text)));

/** The UN's number where it is known, else who submits it. */
export function sourceOf(book: Book, { ohchrCode, leadOrganization, title }: RowOf<'SUB'>): string {
  const lead = book.find('ORG', leadOrganization);
  return ohchrCode.trim() || lead?.acronym || lead?.name || title;
}

/** The summary in one paragraph, with its source behind it. */
function paragraphOf(book: Book, row: RowOf<'SUB'>): string {
  const said = row.summary.replace(/\s+/g, ' ').trim();
  const source = sourceOf(book, row);
  return source === '' ? said : `${said} (${source})`;
}

export const hasSummary = ({ summary }: RowOf<'SUB'>): boolean => summary.trim() !== '';

type Edited = Pick<RowOf<'WG'>, 'summary' | 'summaryOf' | 'summaryWords'>;
const NOT_EDITED: Edited = { summary: '', summaryOf: '', summaryWords: null };

function partOf(
  book: Book,
  { id, name }: { readonly id: string; readonly name: string },
  submissions: readonly RowOf<'SUB'>[],
  { summary, summaryOf, summaryWords: ownBudget }: Edited = NOT_EDITED,
): SummaryPart {
  const assembled = submissions
    .filter(hasSummary)
    .map((row) => paragraphOf(book, row))
    .join('\n');
  const isEdited = summary.trim() !== '';
  const text = isEdited ? summary.trim() : assembled;
  const changedSince = isEdited && summaryOf !== '' && summaryOf !== textHash(assembled);
  const words = summaryWords(text);
  return { workgroup: id, name, submissions, assembled, text, isEdited, changedSince, words, ownBudget };
}

/** One part a workgroup at work, in the order of their sheet; then the submissions that none of them has. */
export function summaryParts(book: Book): readonly SummaryPart[] {
  const rows = book.rows('SUB').filter((row) => isCounted(book, row) && !NOT_SUMMED_UP.has(row.kind));
  const writing = new Set(rows.map(({ workgroup }) => workgroup));
  // A break-out has a part where it has texts of its own.
  const groups = book
    .rows('WG')
    .filter(({ id, status, parent }) => status !== 'closed' && (parent === '' || writing.has(id)));
  const known = new Set(groups.map(({ id }) => id));
  const others = rows.filter(({ workgroup, summary }) => !known.has(workgroup) && summary.trim() !== '');
  return [
    ...groups.map((group) => {
      const own = rows.filter(({ workgroup }) => workgroup === group.id);
      return partOf(book, { id: group.id, name: group.name || group.label }, own, group);
    }),
    ...(others.length > 0 ? [partOf(book, { id: '', name: '' }, others)] : []),
  ];
}

/** Most words of each part: its own number where it has one, else an equal share of what is left of the limit. */
export function budgets(parts: readonly SummaryPart[], limit: number | null): readonly (number | null)[] {
  const fixed = parts.reduce((sum, { ownBudget }) => sum + (ownBudget ?? 0), 0);
  const sharing = parts.filter(({ ownBudget }) => ownBudget === null).length;
  const share = limit === null || sharing === 0 ? null : Math.max(0, Math.floor((limit - fixed) / sharing));
  return parts.map(({ ownBudget }) => ownBudget ?? share);
}
