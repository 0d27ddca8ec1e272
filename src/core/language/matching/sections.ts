// Finds the heading under which a place of a text stands.

/** More than twelve words. */
const MORE_WORDS = /^(?:\S+\s+){12}\S/;
const LONGEST_HEADING = 120;

/** A short line that does not end like a sentence, or one that a marker or a number makes a heading. */
function headingIn(line: string): string {
  const bare = line.replace(/^#+\s*/, '').trim();
  if (bare === '' || bare.length > LONGEST_HEADING || !/\p{L}/u.test(bare)) return '';
  if (MORE_WORDS.test(bare)) return '';
  return line.startsWith('#') || !/[.;,!?…)]$/.test(bare) ? bare : '';
}

/** The heading above a place (0-based UTF-16 offset): the nearest one on an earlier line, '' when there is none. */
export function sectionAt(text: string, place: number): string {
  let end = text.lastIndexOf('\n', Math.max(0, place - 1));
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1);
    // A long line is a paragraph: most lines are passed by their length.
    const heading = end - start <= LONGEST_HEADING + 8 ? headingIn(text.slice(start + 1, end)) : '';
    if (heading !== '') return heading;
    end = start;
  }
  return '';
}
