// Several documents in one paste: the first report is read, the others are named.
import { findDocumentSymbol } from './headers-and-footers';
import type { Line, OtherDocument } from './report-types';
import { closingAt } from './section';

const ADDENDUM_LINE = /^\W{0,4}(A\/HRC\/\d{1,3}\/\d{1,3}\/Add\.\d{1,2})\W{0,4}$/i;

const wholeText = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** The closing paragraph may seem to begin on two lines: `105.`, then its words. */
const LINES_OF_CLOSING = 5;

/** Where a report ends: each has one paragraph that closes its recommendations. 0-based, exclusive. */
function endsOf(lines: readonly Line[]): number[] {
  const ends: number[] = [];
  lines.forEach((line, index) => {
    const isFarFromLast = index + 1 - (ends[ends.length - 1] ?? -LINES_OF_CLOSING) >= LINES_OF_CLOSING;
    if (isFarFromLast && closingAt(line.text, lines[index + 1]?.text ?? '') !== undefined)
      ends.push(index + 1);
  });
  return ends;
}

/**
 * The lines of the first report, all of them where there is only one, and what comes behind it: further reports, each
 * known by its closing paragraph, or the addendum that answers this one.
 */
export function firstReport(lines: readonly Line[]): {
  own: readonly Line[];
  others: readonly OtherDocument[];
} {
  const ends = endsOf(lines);
  const [first] = ends;
  if (first === undefined) return { own: lines, others: [] };
  if (ends.length > 1) {
    const others = ends.slice(1).map((end, index) => {
      const part = lines.slice(ends[index], end);
      const begin = part.find(({ text }) => text !== '');
      return { symbol: findDocumentSymbol(wholeText(part)) ?? '', lineNumber: begin?.lineNumber ?? 0 };
    });
    return { own: lines.slice(0, first), others };
  }
  const addendum = lines.slice(first).find(({ text }) => ADDENDUM_LINE.test(text));
  const symbol = addendum && (ADDENDUM_LINE.exec(addendum.text)?.[1] ?? '');
  return {
    own: lines,
    others: addendum && symbol !== undefined ? [{ symbol, lineNumber: addendum.lineNumber }] : [],
  };
}

/** The addenda that a text prints as its own symbol, each once, in their order. */
export function addendaIn(lines: readonly Line[]): readonly OtherDocument[] {
  const found = new Map<string, number>();
  for (const { text, lineNumber } of lines) {
    const symbol = ADDENDUM_LINE.exec(text)?.[1];
    if (symbol !== undefined && !found.has(symbol)) found.set(symbol, lineNumber);
  }
  return [...found].map(([symbol, lineNumber]) => ({ symbol, lineNumber }));
}
