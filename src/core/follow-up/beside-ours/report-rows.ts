// Paragraphs of a report as rows of their sheet: new ones with what they are about, known ones only where their text changed.
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import { readClaim } from '../../language/claims/read-claim';
import { meaningTable } from '../../language/meaning/kept-table';
import { message, render, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import type { CountryReport, ReportParagraph } from '../../un-documents/country-reports/parse-country-report';
import type { CountryReportKind } from '../../un-documents/country-reports/kinds';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { findRecommendations, type FoundRecommendation } from './find-recommendations';
import * as t from '../../words/follow-up/beside-ours';

type Row = RowOf<'RPT'>;

const MOST_ISSUES = 3;
/** Of two documents of one kind so many paragraphs are the same where they are one document. */
const SAME_DOCUMENT = 0.5;

/** Under which source the workbook has this very report already, whatever it was called then. */
export function knownSource(book: Book, { kind, paragraphs }: CountryReport): string | undefined {
  const own = new Set(paragraphs.map(({ text }) => foldText(text)));
  const same = new Map<string, number>();
  for (const row of book.rows('RPT'))
    if (row.kind === kind && own.has(foldText(row.text)))
      same.set(row.source, (same.get(row.source) ?? 0) + 1);
  const [most] = [...same].sort(([, one], [, other]) => other - one);
  return most && most[1] >= own.size * SAME_DOCUMENT ? most[0] : undefined;
}

/** A paragraph that is still to be compared, with the row that it has. */
interface Open {
  readonly paragraph: ReportParagraph;
  readonly row: Row | undefined;
}

export interface ParagraphChanges {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of those written now, how many speak of recommendations. */
  readonly linked: number;
  /** Still to be compared and written. */
  readonly left: number;
}

export interface Comparison {
  readonly book: Book;
  readonly report: CountryReport;
  readonly source: string;
  readonly recommendations: readonly Recommendation[];
  readonly context: Context;
  /** Most paragraphs to compare. */
  readonly most: number;
}

/** Nobody, and no earlier run, has said what it speaks of: then there were no recommendations yet. */
const isUncompared = ({ recommendations, reasons, unresolved }: Row): boolean =>
  recommendations.length === 0 && reasons === '' && (unresolved['recommendations'] ?? []).length === 0;

function reasonsCell(found: readonly FoundRecommendation[], book: Book, language: Language): string {
  const [first] = found;
  if (!first) return render(message(t.speaksOfNone), language);
  if (first.isNamed) return render(message(t.named), language);
  return found
    .map(({ id, reason }) => `${book.labelOf('REC', id)} ${reason ? render(reason, language) : ''}`)
    .join('\n');
}

const speakerOf = (kind: CountryReportKind): 'un' | 'government' =>
  kind === 'compilation' ? 'un' : 'government';

/** What it is about and what it says, for each in their order. */
function compared(open: readonly Open[], comparison: Comparison): SomeValues<'RPT'>[] {
  const { book, report, recommendations, context } = comparison;
  const issues = book.rows('ISS');
  const finder = createIssueFinder(issues);
  const found = findRecommendations(
    open.map(({ paragraph }) => paragraph),
    recommendations,
    meaningTable(context),
  );
  return open.map(({ paragraph, row }, at): SomeValues<'RPT'> => {
    const sure = (found[at] ?? []).filter(({ isSure }) => isSure);
    const links = {
      recommendations: sure.map(({ id }) => id),
      reasons: recommendations.length === 0 ? '' : reasonsCell(sure, book, context.bookLanguage),
    };
    if (row) return links;
    return {
      ...links,
      issues: finder
        .suggest(`${paragraph.heading}. ${paragraph.text}`, { limit: MOST_ISSUES })
        .map(({ issue }) => issue),
      claim: readClaim(paragraph.text, speakerOf(report.kind)).claim,
    };
  });
}

interface Sorted {
  /** Still to be compared. */
  readonly open: readonly Open[];
  /** Known rows whose text or heading changed. */
  readonly edits: readonly Edit[];
  /** Known rows that change at all. */
  readonly changed: ReadonlySet<string>;
}

/** The paragraphs beside the rows that the workbook has of them. */
function sortedOut({ book, report, source, recommendations }: Comparison): Sorted {
  const known = new Map<number, Row>();
  for (const row of book.rows('RPT'))
    if (row.kind === report.kind && row.source === source && row.paragraph !== null)
      known.set(row.paragraph, row);
  const open: Open[] = [];
  const edits: Edit[] = [];
  const changed = new Set<string>();
  for (const paragraph of report.paragraphs) {
    const row = known.get(paragraph.number);
    const isOpen = !row || (recommendations.length > 0 && isUncompared(row));
    if (isOpen) open.push({ paragraph, row });
    if (!row) continue;
    const { text, heading } = paragraph;
    const values = changedValues('RPT', row, { text, heading });
    const isOther = Object.keys(values).length > 0;
    if (isOther) edits.push(updateRow('RPT', row.id, values));
    if (isOpen || isOther) changed.add(row.id);
  }
  return { open, edits, changed };
}

/** What bringing the report in writes, in portions: rows that are there are the cursor. */
export function paragraphChanges(comparison: Comparison): ParagraphChanges {
  const { report, source, context, most } = comparison;
  const { open, edits, changed } = sortedOut(comparison);
  const now = open.slice(0, most);
  const values = now.length > 0 ? compared(now, comparison) : [];
  const comparedEdits = now.map(({ paragraph: { number, heading, text }, row }, at): Edit => {
    const own = values[at] ?? {};
    if (row) return updateRow('RPT', row.id, own);
    const printed = { kind: report.kind, source, paragraph: number, heading, text };
    return insertRow('RPT', context.newId('RPT'), { ...printed, ...own });
  });
  const added = open.filter(({ row }) => !row).length;
  return {
    edits: [...edits, ...comparedEdits],
    added,
    changed: changed.size,
    unchanged: report.paragraphs.length - added - changed.size,
    linked: values.filter((one) => (one.recommendations ?? []).length > 0).length,
    left: open.length - now.length,
  };
}
