// Headers and footers that a page prints around the text: document symbols, page numbers, job numbers, the note that
// the text was not edited.

const SYMBOL = String.raw`A\/HRC\/(?:WG\.6\/)?\d{1,3}\/(?:[A-Z]{3}\/)?(?:L\.)?\d{1,3}(?:\/(?:Add|Rev|Corr)\.\d{1,2})*`;
const JOB_NUMBER = String.raw`GE\.\d{2}-\d{4,6}(?:\s?\(E\))?`;

const HEADER_LINES: readonly RegExp[] = [
  new RegExp(`^(?:(?:page\\s+)?\\d{1,3}\\s+)?${SYMBOL}\\*?(?:\\s+(?:page\\s+)?\\d{1,3})?$`, 'i'),
  new RegExp(`^(?:\\d{1,3}\\s+)?${JOB_NUMBER}(?:\\s+\\d{1,6})*$`),
  /^(?:page\s+|[-–]\s*)?\d{1,3}(?:\s*[-–]|\s+of\s+\d{1,3})?$/i,
  /^\*+$/,
  /^\**\s*(?:the\s+)?conclusions and(?:\/or)? recommendations (?:have|has|will|are) (?:not|been)\b.{0,20}\bedited\.?$/i,
];

/** Whether the line belongs to the page and not to the text. */
export const isHeaderOrFooter = (line: string): boolean => HEADER_LINES.some((pattern) => pattern.test(line));

const OWN_LINE = new RegExp(
  `^(?:(?:page\\s+)?\\d{1,3}\\s+)?(${SYMBOL})\\*?(?:\\s+(?:page\\s+)?\\d{1,3})?$`,
  'gim',
);
/** The symbol of a country's own report, a UN compilation or a summary: reports of the Working Group only cite these. */
const OF_ANOTHER_DOCUMENT = /WG\.6\/\d{1,3}\/[A-Z]{3}\//;
const LENGTH_OF_HEADER = 1500;

/** The symbol of the report: the one that most page headers carry, otherwise the first one on the cover page. */
export function findDocumentSymbol(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, found = ''] of text.matchAll(OWN_LINE)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const [mostSeen] = [...counts].sort(([, a], [, b]) => b - a);
  if (mostSeen) return mostSeen[0];
  const cover = text.slice(0, LENGTH_OF_HEADER).match(new RegExp(SYMBOL, 'g')) ?? [];
  return cover.find((symbol) => !OF_ANOTHER_DOCUMENT.test(symbol));
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A line without the report's own symbol, with its page number, and without a job number, where they stand inside it. */
export function withoutHeaders(line: string, documentSymbol: string | undefined): string {
  const bare = line.replace(new RegExp(`\\s*${JOB_NUMBER}\\s*`, 'g'), ' ');
  if (!documentSymbol || !bare.includes(documentSymbol)) return bare.trim();
  const symbol = `${escaped(documentSymbol)}(?![\\d/])`;
  return bare
    .replace(new RegExp(`\\s*${symbol}\\s+(?:page\\s+)?\\d{1,3}(?=\\s|$)`, 'gi'), ' ')
    .replace(new RegExp(`(?:(?:^|\\s)\\d{1,3})?\\s*${symbol}`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
