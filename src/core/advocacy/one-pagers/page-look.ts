// How a one-pager looks, in points: the Word template is made from it, and the room that a page has is counted by it.

/** A4 with its margins. */
export const PAGE = { width: 595, height: 842, side: 54, top: 45, bottom: 45 } as const;

export interface PageTextStyle {
  /** Size of the letters. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly indent?: number;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
}

/** By the name of the style in Word. */
export const LOOKS = {
  Coalition: { size: 9, before: 0, after: 2, isBold: true },
  Title: { size: 18, before: 0, after: 2, isBold: true },
  Subtitle: { size: 10, before: 0, after: 8, isQuiet: true },
  Heading1: { size: 10.5, before: 8, after: 3, isBold: true },
  Point: { size: 9.5, before: 0, after: 3, indent: 14 },
  Below: { size: 8.5, before: 0, after: 4, indent: 14, isQuiet: true },
  Sources: { size: 7.5, before: 5, after: 0, isQuiet: true },
  Contact: { size: 9, before: 6, after: 0, isBold: true },
} as const satisfies Readonly<Record<string, PageTextStyle>>;
export type LookName = keyof typeof LOOKS;

/** Height of a line, and width of a letter on average with what stays empty at line ends, by the size of Arial. */
const LINE = 1.16;
const LETTER = 0.505;

const lineHeight = (look: PageTextStyle): number => look.size * LINE;

/** How high a paragraph is, in points. */
export function heightOf(name: LookName, text: string): number {
  const look: PageTextStyle = LOOKS[name];
  const width = PAGE.width - 2 * PAGE.side - (look.indent ?? 0);
  const perLine = Math.floor(width / (look.size * LETTER * (look.isBold ? 1.06 : 1)));
  return look.before + Math.max(1, Math.ceil(text.length / perLine)) * lineHeight(look) + look.after;
}

/** What a page holds, in points; a line is kept free. */
export const PAGE_ROOM = PAGE.height - PAGE.top - PAGE.bottom - lineHeight(LOOKS.Point);

/** Points as lines of the text. */
export const asLines = (points: number): number => Math.ceil(points / lineHeight(LOOKS.Point));
