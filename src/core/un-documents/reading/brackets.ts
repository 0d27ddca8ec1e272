// The brackets of a text at the outer level, with those inside them; a missing closing bracket is put up with.

export interface Bracket {
  /** Of the opening sign, 0-based. */
  readonly start: number;
  /** Behind the closing sign. */
  readonly end: number;
  readonly content: string;
}

/** Where the bracket that opens at `start` ends, or -1. */
function endOfBalanced(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

/** An end for a bracket that nothing closes: the first closing sign before `;` or `.`, or the end of a short text. */
function endOfUnclosed(text: string, start: number): number {
  const closing = /\)(?=\s*(?:[;.,]|$))/.exec(text.slice(start));
  return closing ? start + closing.index + 1 : -1;
}

/** The outermost brackets, from left to right. One that never ends is left out. */
export function outerBrackets(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  let start = text.indexOf('(');
  while (start >= 0) {
    const balanced = endOfBalanced(text, start);
    const end = balanced >= 0 ? balanced : endOfUnclosed(text, start);
    if (end < 0) return brackets;
    brackets.push({ start, end, content: text.slice(start + 1, end - 1).trim() });
    start = text.indexOf('(', end);
  }
  return brackets;
}

/** Whether more brackets open than close: the text goes on. */
export const isBracketOpen = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
