// Document templates live in rows of the workbook: base64 in parts that fit a cell.
import type { RowOf } from '../records/rows';

/** A cell holds 50,000 characters; a multiple of 4 keeps each part valid base64. */
export const TEMPLATE_PART = 45_000;
export const SUBMISSION_TEMPLATE = 'submission';
/** Without cover or numbers: a one-pager and the like. */
export const PAPER_TEMPLATE = 'paper';
/** In large type, with marks of the minute. */
export const STATEMENT_TEMPLATE = 'statement';
/** The templates of texts, of which a coalition may have its own. */
export const TEXT_TEMPLATES = [SUBMISSION_TEMPLATE, PAPER_TEMPLATE, STATEMENT_TEMPLATE] as const;
export type TextTemplate = (typeof TEXT_TEMPLATES)[number];
export const COVERAGE_REPORT_TEMPLATE = 'coverage-report';
/** Landscape: the matrix of recommendations and the scorecard. */
export const PROGRESS_TABLES_TEMPLATE = 'progress-tables';
/** Portrait: the follow-up section and the midterm report. */
export const PROGRESS_REPORT_TEMPLATE = 'progress-report';
export const ANSWERS_TEMPLATE = 'annotated-answers';
export const ONE_PAGER_TEMPLATE = 'one-pager';
/** Sections of paragraphs, tables, charts and points: pages that the coalition shows. */
export const SECTIONS_TEMPLATE = 'sections';

/** The parts of a template, in order, as its rows hold them. */
export function templateParts(base64: string): readonly string[] {
  const count = Math.ceil(base64.length / TEMPLATE_PART);
  return Array.from({ length: count }, (_none, index) =>
    base64.slice(index * TEMPLATE_PART, (index + 1) * TEMPLATE_PART),
  );
}

/** The template's bytes in base64; '' when the workbook does not have it or a part (counted from 1) is missing. */
export function templateBytes(rows: readonly RowOf<'TPL'>[], name: string): string {
  const parts = rows.filter((row) => row.name === name).sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const isComplete = parts.every((row, index) => row.part === index + 1);
  return isComplete ? parts.map(({ bytes }) => bytes.trim()).join('') : '';
}
