// OHCHR's themes and the coalition's issues: a theme that is the heading of one issue alone means that issue.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';

/** Older lists number their themes: `A12 Acceptance of international norms`. */
const withoutCode = (theme: string): string => theme.replace(/^[A-Z]\d{1,2}(?:\.\d{1,2})*\s+/, '');

const keyOf = (theme: string): string => foldedText(withoutCode(theme.trim()));

export interface ThemeIssues {
  /** Ids of the issues that the record's themes mean, each once. */
  issuesOf(record: DocumentRecord): readonly string[];
  /** The issue that a theme means, undefined for none and for several. */
  issueOf(theme: string): string | undefined;
}

/** What the themes at OHCHR on the sheet of issues say. */
export function themeIssues(rows: readonly RowOf<'ISS'>[]): ThemeIssues {
  const byTheme = new Map<string, string[]>();
  for (const { id, ohchrTheme } of rows) {
    const key = keyOf(ohchrTheme);
    if (key !== '') byTheme.set(key, [...(byTheme.get(key) ?? []), id]);
  }
  const issueOf = (theme: string): string | undefined => {
    const [only, ...others] = byTheme.get(keyOf(theme)) ?? [];
    return others.length > 0 ? undefined : only;
  };
  return {
    issueOf,
    issuesOf: ({ themes }) => [...new Set(themes.flatMap((theme) => issueOf(theme) ?? []))],
  };
}
