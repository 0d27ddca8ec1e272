// Headings as a cell keeps them: those that open a part stand bare, others are subheadings of one of two levels.
import type { Heading } from '../documents/written-text';

const MARKED = /^(#{1,6})\s+(\S.*)$/;

/** A line without the marks of a heading. */
export const withoutMark = (line: string): string => MARKED.exec(line)?.[2] ?? line;

/** Whether the line is marked as a heading. */
export const isMarked = (line: string): boolean => MARKED.test(line);

/**
 * The text with its headings in order: what opens a part loses its marks, and below it the highest level of other
 * headings becomes `##`, all deeper ones `###`, whatever levels a file began with.
 */
export function withSubheadings(text: string, headingOf: (line: string) => Heading | undefined): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => (isMarked(line) && headingOf(line) ? withoutMark(line) : line));
  let part = 0;
  const parts = bare.map((line) => (line !== '' && !isMarked(line) && headingOf(line) ? ++part : part));
  const highest = new Map<number, number>();
  bare.forEach((line, at) => {
    const level = MARKED.exec(line)?.[1]?.length;
    const place = parts[at] ?? 0;
    if (level !== undefined) highest.set(place, Math.min(level, highest.get(place) ?? level));
  });
  return bare
    .map((line, at) => {
      const [, marks, words = ''] = MARKED.exec(line) ?? [];
      if (marks === undefined) return line;
      return `${marks.length === highest.get(parts[at] ?? 0) ? '##' : '###'} ${words}`;
    })
    .join('\n');
}
