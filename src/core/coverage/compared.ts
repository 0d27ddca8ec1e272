// Reads from the workbook what is compared: the text of each submission, or what is known before there is one.
import type { Language } from '../messages/text';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { imul } from '../language/numbers';
import type { ComparedSubmission } from './overlaps';

export interface Compared extends ComparedSubmission {
  /** False when title, summary and asks stand in for the text. */
  readonly hasText: boolean;
  /** Changes whenever the compared text does. */
  readonly version: string;
  /** Place in the sheet, 1-based. */
  readonly rowNumber: number;
}

/** A short mark of a text: equal texts have equal marks (FNV-1a over UTF-16, 32 bits in base 36). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The name of an issue in a language; the English one where there is no other. */
export function issueName(issue: RowOf<'ISS'> | undefined, language: Language): string {
  if (!issue) return '';
  const translated = { en: issue.name, es: issue.nameEs, fr: issue.nameFr }[language];
  return translated || issue.name || issue.id;
}

/** All submissions that are not withdrawn, with their text in one piece; parts are joined by a line break. */
export function comparedSubmissions(book: Book): Compared[] {
  const parts = groupBy(book.rows('TXT'), (row) => row.submission);
  const asks = groupBy(book.rows('ASK'), (row) => row.submission);
  const current = book.rows('SUB').filter(({ status }) => status !== 'withdrawn');
  return current.map(({ id, title, summary, issues, mainIssue, textVersion, rowNumber }) => {
    const inOrder = [...(parts.get(id) ?? [])].sort((x, y) => (x.part ?? 0) - (y.part ?? 0));
    const written = inOrder.map((part) => part.text).join('\n');
    const hasText = written.trim() !== '';
    const askTexts = (asks.get(id) ?? []).map((ask) => ask.text);
    const text = hasText ? written : [title, summary, ...askTexts].filter((part) => part !== '').join('\n');
    const allIssues = [...new Set([mainIssue, ...issues])].filter((issue) => issue !== '');
    const version = `${textVersion ?? 0}-${markOf(text)}`;
    return {
      id,
      title,
      summary,
      text,
      issues: allIssues,
      asks: askTexts,
      hasText,
      version,
      rowNumber,
    };
  });
}

/** The versions of two texts, as the list of overlaps keeps them. */
export const versionsOf = (first: Compared, second: Compared): string => `${first.version} ${second.version}`;
