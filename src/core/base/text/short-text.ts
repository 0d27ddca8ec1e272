// A text cut short for a place that has room for a line or two.

const LONGEST = 360;

/** The text in one line, its end left out where it is long. */
export function shortText(text: string, longest: number = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line;
}
