// Joins the lines of a paragraph again, with care for words that were cut at the end of a line.

const LINE_END_HYPHEN = /(\p{L}+)[-\u2010]$/u;
/** Only so much of the text before is looked at, so that long texts join as fast as short ones. */
const LONGEST_WORD = 60;
const FIRST_WORD = /^\p{Ll}+/u;

export type JoinLines = (lines: readonly string[]) => string;

const lowerWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/**
 * A joiner for one document. A hyphen at the end of a line goes when the document holds the joined word elsewhere and
 * stays otherwise: UN reports break lines at the hyphens that words have anyway (`non-` / `refoulement`).
 */
export function createLineJoiner(document: string): JoinLines {
  const known = lowerWords(document);

  const joinTwo = (before: string, after: string): string => {
    if (!/[-\u2010/]$/.test(before.slice(-1))) return `${before} ${after}`;
    const cut = LINE_END_HYPHEN.exec(before.slice(-LONGEST_WORD))?.[1];
    const rest = FIRST_WORD.exec(after)?.[0];
    if (cut === undefined || rest === undefined)
      return before.endsWith('/') ? before + after : `${before} ${after}`;
    const isWhole = known.has((cut + rest).toLowerCase()) && !known.has(`${cut}-${rest}`.toLowerCase());
    return isWhole ? before.slice(0, -1) + after : before + after;
  };

  return (lines) =>
    lines.filter((line) => line !== '').reduce((joined, line) => (joined ? joinTwo(joined, line) : line), '');
}
