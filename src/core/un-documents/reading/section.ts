// Which lines are the first report's where a text holds several documents, and which of these hold its recommendations.
import { type Line, findDocumentSymbol } from './pasted-text';
import type { OtherDocument } from './un-document';
import { readsLikeLeadIn } from './positions';

const HEADING =
  /^(?:[IVX]{1,4}\s*\.?\s*)?(?:conclusions? and(?:\s?\/\s?or)?\s?recommendations?|conclusiones y(?:\/o)? recomendaciones|conclusions et(?:\/ou)? recommandations)[\s*.]*$/i;
const CLOSING =
  /(?:\b\d{1,3}\.\s*)?(?:\bAll (?:the |of the )?conclusions and(?:\s?\/\s?or)?\s+recommendations|\bTodas las conclusiones y(?:\/o)?\s+(?:las )?recomendaciones|\bToutes les conclusions et(?:\/ou)?\s+recommandations)\b/i;
const NEXT_HEADING = /^(?:III|IV|V)\s*\.\s+\p{Lu}|^(?:Annex|Anexo|Annexe)\b.{0,40}$/u;
const CONTENTS_LINE = /\.{4,}|\s\d{1,3}\s?[–-]\s?\d{1,3}\s+\d{1,3}$/;
const INLINE_HEADING =
  /\b(?:II|III)\s*\.\s*conclusions? and\s?\/\s?or\s?recommendations?[\s*.]{0,6}(?=\d{1,3}\.)/i;

/** Where the paragraph that closes a report's recommendations begins in a line; it may break over into the next one. */
export function closingAt(line: string, next: string): number | undefined {
  const closing = CLOSING.exec(`${line} ${next}`);
  return closing && closing.index < line.length ? closing.index : undefined;
}

const isHeading = (text: string): boolean => HEADING.test(text) && !CONTENTS_LINE.test(text);

function lastIndexWhere(lines: readonly Line[], fits: (text: string) => boolean): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) if (fits(lines[index]?.text ?? '')) return index;
  return -1;
}

/** Headings that lost their line break, `II. Conclusions and/or recommendations 92. In the ...`, get it back. */
function partInlineHeading(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const found = INLINE_HEADING.exec(line.text);
    if (!found) return [line];
    const end = found.index + found[0].length;
    const parts = [line.text.slice(0, found.index), found[0], line.text.slice(end)];
    return parts.map((text) => ({ lineNumber: line.lineNumber, text: text.trim() }));
  });
}

function startOf(lines: readonly Line[]): number {
  const heading = lastIndexWhere(lines, isHeading);
  if (heading >= 0) return heading + 1;
  const leadIn = lines.findIndex(
    ({ text }) =>
      /recommendations (?:formulated|made|listed)|following recommendations/i.test(text) &&
      readsLikeLeadIn(text),
  );
  if (leadIn < 0) return 0;
  const isNumberAlone = /^\d{1,3}\.$/.test(lines[leadIn - 1]?.text ?? '');
  return isNumberAlone ? leadIn - 1 : leadIn;
}

/** The lines of the recommendations, without heading and closing paragraph; without a heading, from the first lead-in on. */
export function findSection(all: readonly Line[]): readonly Line[] {
  const lines = partInlineHeading(all);
  const fromStart = lines.slice(startOf(lines));
  const section: Line[] = [];
  for (const [index, line] of fromStart.entries()) {
    const closing = closingAt(line.text, fromStart[index + 1]?.text ?? '');
    if (closing !== undefined) {
      const before = line.text.slice(0, closing).trim();
      return before ? [...section, { lineNumber: line.lineNumber, text: before }] : section;
    }
    if (NEXT_HEADING.test(line.text)) return section;
    section.push(line);
  }
  return section;
}

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
