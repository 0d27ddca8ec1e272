// How a one-pager looks, in points: the Word template is made from it, and the room that a page has is counted by it.

/** A4 with its margins. */
export const PAGE = { width: 595, height: 842, side: 54, top: 45, bottom: 45 } as const;

export interface PageTextStyle {
  /** Size of the letters where the page is full; a page with room has larger ones. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly indent?: number;
  /** Share of the width of the page, where it stands beside another. */
  readonly share?: number;
  readonly isBold?: boolean;
}

/** By the name of the style in Word. */
export const LOOKS = {
  Review: { size: 9.5, before: 0, after: 6 },
  Title: { size: 20, before: 4, after: 2, isBold: true },
  Subtitle: { size: 11, before: 0, after: 8 },
  Lead: { size: 10.5, before: 0, after: 4 },
  Heading1: { size: 12, before: 9, after: 3, isBold: true },
  Quote: { size: 11, before: 0, after: 3, indent: 12 },
  Below: { size: 10.5, before: 0, after: 4 },
  Ask: { size: 11, before: 0, after: 4, indent: 36 },
  Fact: { size: 10.5, before: 0, after: 4 },
  Question: { size: 10.5, before: 0, after: 4 },
  Foot: { size: 10.5, before: 0, after: 2, share: 0.48 },
  Sources: { size: 8.5, before: 6, after: 0 },
} as const satisfies Readonly<Record<string, PageTextStyle>>;
export type LookName = keyof typeof LOOKS;

/** What the box of the asks and the line above the foot take beside their texts. */
export const BOX = 16;
export const FOOT = 14;

/** How much larger the letters of a page with room are, the largest first: 12 points in place of 10.5. */
export const SCALES = [1.14, 1.1, 1.05, 1] as const;

/** The two cells of a page in two columns, in points, with what their margins leave for text. */
export const COLUMNS = { left: 294, right: 157 } as const;
/** What the margins of the right cell take above and below. */
export const CELL = 14;

/** Sizes of a title that fits one line of the page, in points; a longer one has the smallest and takes two. */
export const TITLE = { smallest: 17, largest: 22 } as const;
const TITLE_LETTER = 0.545;

/** By how much a title is larger than its style. */
export function titleScale(title: string): number {
  const fitting = Math.floor((PAGE.width - 2 * PAGE.side) / (TITLE_LETTER * Math.max(1, title.length)));
  return Math.min(TITLE.largest, Math.max(TITLE.smallest, fitting)) / LOOKS.Title.size;
}

/** How much more room there may be between paragraphs, the most first; how full the page may be with it, in percent by count. */
export const SPACES = [2.2, 2, 1.8, 1.6, 1.4, 1.2, 1.1] as const;
export const FILLED = 97;

/** Height of a line, and width of a letter on average with what stays empty at line ends, by the size of Arial. */
const LINE = 1.16;
const LETTER = 0.505;

const lineHeight = (look: PageTextStyle, scale: number): number => look.size * scale * LINE;

/** By how much letters, and the room between paragraphs, are larger than those of the styles. */
export interface Measure {
  readonly scale: number;
  readonly space: number;
}

/** How high a paragraph is, in points; its own line breaks count. `column`: the width of its column, else that of the page. */
export function heightOf(name: LookName, text: string, { scale, space }: Measure, column?: number): number {
  const look: PageTextStyle = LOOKS[name];
  const whole = column ?? (PAGE.width - 2 * PAGE.side) * (look.share ?? 1);
  const width = whole - (look.indent ?? 0);
  const perLine = Math.floor(width / (look.size * scale * LETTER * (look.isBold ? 1.06 : 1)));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * lineHeight(look, scale) + space * (look.before + look.after);
}

/** What a page holds, in points; a line is kept free. */
export const PAGE_ROOM = PAGE.height - PAGE.top - PAGE.bottom - lineHeight(LOOKS.Fact, 1);

/** Points as lines of the text. */
export const asLines = (points: number): number => Math.ceil(points / lineHeight(LOOKS.Fact, 1));
