// The findings of a check, put together by sheet.
import type { CheckFinding } from '../../../core/workbook/check/workbook-commands';

export interface SheetFindings {
  readonly sheet: string;
  /** What needs a person first, then by row. */
  readonly findings: readonly CheckFinding[];
}

/** In the order in which the sheets first appear in the report. */
export function bySheet(report: readonly CheckFinding[]): readonly SheetFindings[] {
  const sheets = new Map<string, CheckFinding[]>();
  for (const finding of report) sheets.set(finding.sheet, [...(sheets.get(finding.sheet) ?? []), finding]);
  return [...sheets].map(([sheet, findings]) => ({
    sheet,
    findings: findings.sort((x, y) => Number(x.mended) - Number(y.mended) || x.row - y.row),
  }));
}
