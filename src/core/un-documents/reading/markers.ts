// The numbers and letters that open paragraphs and recommendations.

export type Marker =
  /** `92.10` or `92.10.`: an item of paragraph 92. */
  | { readonly kind: 'dotted'; readonly paragraph: number; readonly item: number }
  /** `93.`: a paragraph, or an item of a list that starts again below each. */
  | { readonly kind: 'plain'; readonly number: number }
  /** `(a)` or `a)`. */
  | { readonly kind: 'letter'; readonly letter: string };

export interface MarkedText {
  readonly marker: Marker;
  /** What stands behind the marker. */
  readonly rest: string;
}

const DOTTED = /^\(?(\d{1,3})\.(\d{1,3})(?:\s?[.)](?!\d)|(?=[\s“"‘]|\p{L}|$))\s*/u;
const PLAIN = /^(\d{1,3})\s?[.)](?=\s|$|["“‘]?\p{Lu})\s*/u;
const LETTER = /^(?:\(([a-z])\)|([a-z])\))\s+/;

/** The marker that opens a line, if any. */
export function markerAt(line: string): MarkedText | undefined {
  const dotted = DOTTED.exec(line);
  if (dotted)
    return {
      marker: { kind: 'dotted', paragraph: Number(dotted[1]), item: Number(dotted[2]) },
      rest: line.slice(dotted[0].length),
    };
  const plain = PLAIN.exec(line);
  if (plain)
    return { marker: { kind: 'plain', number: Number(plain[1]) }, rest: line.slice(plain[0].length) };
  const letter = LETTER.exec(line);
  return letter
    ? { marker: { kind: 'letter', letter: letter[1] ?? letter[2] ?? '' }, rest: line.slice(letter[0].length) }
    : undefined;
}

const INSIDE = /([;.:)])\s+(?:and\s+)?(?=(?:\d{1,3}\.\d{1,3}\.?|\d{1,3}\.)\s+["“‘]?\p{Lu})/gu;

/** Where markers may stand inside a line whose breaks were lost: positions of their first sign, in order. */
export const markersInside = (line: string): readonly number[] =>
  [...line.matchAll(INSIDE)].map((found) => found.index + found[0].length);
