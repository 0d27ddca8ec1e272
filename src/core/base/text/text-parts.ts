// Splits a long text into parts that fit a cell, and joins them again.

/** Characters of one part; a cell of Sheets holds 50,000. */
const MOST_IN_A_PART = 40_000;

/**
 * Stands at the end of a part whose last line goes on in the next part. Parts without it are joined by a line break,
 * as all were before there was this sign. It shows nothing, and is taken out of texts that are taken in.
 */
const GOES_ON = '\u2060';

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** A line in pieces: cut after a space where there is one, never inside a sign. */
function piecesOf(line: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most - GOES_ON.length - 1) + 1;
    const hard = most - GOES_ON.length;
    const cut = space > 0 ? space : hard - (isHighSurrogate(rest.charCodeAt(hard - 1)) ? 1 : 0);
    pieces.push(rest.slice(0, cut) + GOES_ON);
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** The parts of a text, cut at line ends where lines are short enough; none for an empty text. */
export function partsOf(text: string, most: number = MOST_IN_A_PART): readonly string[] {
  if (text === '') return [];
  const parts: string[] = [];
  let open: string | undefined;
  for (const piece of text.split('\n').flatMap((line) => piecesOf(line, most))) {
    const isOpenEnded = open?.endsWith(GOES_ON) ?? true;
    if (open !== undefined && !isOpenEnded && open.length + 1 + piece.length <= most) open += `\n${piece}`;
    else {
      if (open !== undefined) parts.push(open);
      open = piece;
    }
  }
  return open === undefined ? parts : [...parts, open];
}

interface Part {
  readonly part: number | null;
  readonly text: string;
}

/** Parts in their order. */
export const inPartOrder = <T extends Part>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => (one.part ?? 0) - (other.part ?? 0));

/** The text that parts hold together, whatever order they come in. */
export const joinedParts = (rows: readonly Part[]): string =>
  inPartOrder(rows).reduce((whole, { text }, index) => {
    if (index === 0) return text;
    return whole.endsWith(GOES_ON) ? whole.slice(0, -GOES_ON.length) + text : `${whole}\n${text}`;
  }, '');
