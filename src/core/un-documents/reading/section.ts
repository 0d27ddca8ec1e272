// The part of a report that holds the recommendations: from its heading to the closing paragraph.
import type { Line } from './report-types';
import { readsLikeLeadIn } from './lead-ins';

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
