// What stands in a cell, in so few words that a list can show it.

const LONGEST = 80;

/** On one line, cut between words. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\s,]+\S*$/, '')} …` : line;
}
