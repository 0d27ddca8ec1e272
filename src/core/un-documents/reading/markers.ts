// The numbers and letters at the start of a line, and what each opens by the state of the lists: the same `80.` can be
// the eightieth recommendation, the paragraph behind them, or the end of a broken sentence.
import { ITEM } from './item-number';
import { readsLikeLeadIn } from './positions';

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

const DOTTED = new RegExp(String.raw`^\(?(\d{1,3})\.(${ITEM})(?:\s?[.)](?!\d)|(?=[\s“"‘]|\p{L}|$))\s*`, 'u');
const PLAIN = new RegExp(String.raw`^(${ITEM})\s?[.)](?=\s|$|["“‘]?\p{Lu})\s*`, 'u');
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

const INSIDE = new RegExp(
  String.raw`([;.:)])\s+(?:and\s+)?(?=(?:\d{1,3}\.${ITEM}\.?|${ITEM}\.)\s+["“‘]?\p{Lu})`,
  'gu',
);

/** Where markers may stand inside a line whose breaks were lost: positions of their first sign, in order. */
export const markersInside = (line: string): readonly number[] =>
  [...line.matchAll(INSIDE)].map((found) => found.index + found[0].length);

export interface ListState {
  /** The paragraph that the list stands below. */
  readonly paragraph: number | undefined;
  /** The lowest paragraph number of the section. */
  readonly firstParagraph: number | undefined;
  /** The last item of the list, 0 before the first. */
  readonly lastItem: number;
  /** Whether the list's items carry the paragraph's number (`92.1`) or stand alone (`1.`). */
  readonly style: 'dotted' | 'plain' | undefined;
  /** The last letter below the item, '' before the first. */
  readonly lastLetter: string;
  /** Whether the text before ends as an ask or a lead-in does. */
  readonly isComplete: boolean;
  /** Whether anything is open that a letter could stand below. */
  readonly hasBlock: boolean;
}

export type BlockOpening =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | {
      readonly kind: 'item';
      readonly paragraph: number | undefined;
      readonly item: number;
      readonly style: 'dotted' | 'plain';
    }
  | { readonly kind: 'letter'; readonly letter: string };

/** Lists that lost some numbers may skip this many. */
const LARGEST_GAP = 20;
/** Between two lead-ins stand at most a few other paragraphs. */
const PARAGRAPHS_AHEAD = 5;

export const NOTHING_READ: ListState = {
  paragraph: undefined,
  firstParagraph: undefined,
  lastItem: 0,
  style: undefined,
  lastLetter: '',
  isComplete: true,
  hasBlock: false,
};

function openDotted(state: ListState, paragraph: number, item: number): BlockOpening | undefined {
  if (item === 0) return undefined;
  const opening: BlockOpening = { kind: 'item', paragraph, item, style: 'dotted' };
  if (state.paragraph === undefined || state.firstParagraph === undefined) return opening;
  const isNear = paragraph >= state.firstParagraph && paragraph <= state.paragraph + PARAGRAPHS_AHEAD;
  const isNext = paragraph === state.paragraph && item === state.lastItem + 1;
  return isNear && (isNext || state.isComplete) ? opening : undefined;
}

/** Whether the number can be that of the next paragraph. */
function isParagraphAhead({ paragraph }: ListState, number: number, isLeadIn: boolean): boolean {
  if (paragraph === undefined) return isLeadIn;
  return number > paragraph && number <= paragraph + PARAGRAPHS_AHEAD;
}

/** Whether the number can go on with a list that lost the numbers between, or gave one twice. */
const isNearInList = ({ style, lastItem }: ListState, number: number): boolean =>
  style === 'plain' && number >= lastItem && number <= lastItem + LARGEST_GAP;

function openPlain(state: ListState, number: number, text: string): BlockOpening | undefined {
  const { paragraph, lastItem, style, isComplete } = state;
  const asParagraph: BlockOpening = { kind: 'paragraph', paragraph: number };
  const asItem: BlockOpening = { kind: 'item', paragraph, item: number, style: 'plain' };
  const isLeadIn = readsLikeLeadIn(text);
  const isAhead = isParagraphAhead(state, number, isLeadIn);
  const isNothingRead = paragraph === undefined && lastItem === 0;
  const isNextItem = isNothingRead || (style !== 'dotted' && number === lastItem + 1);
  if (isNextItem) return isAhead && isLeadIn ? asParagraph : asItem;
  if (isAhead && (isComplete || isLeadIn)) return asParagraph;
  return isComplete && isNearInList(state, number) ? asItem : undefined;
}

function openLetter(state: ListState, letter: string): BlockOpening | undefined {
  const next = state.lastLetter === '' ? 'a' : String.fromCharCode(state.lastLetter.charCodeAt(0) + 1);
  return state.hasBlock && letter === next ? { kind: 'letter', letter } : undefined;
}

/** What the marker opens; undefined when it is only part of a sentence. `text` is what follows it, lines ahead too. */
export function openingOf(state: ListState, marker: Marker, text: string): BlockOpening | undefined {
  if (marker.kind === 'dotted') return openDotted(state, marker.paragraph, marker.item);
  if (marker.kind === 'plain') return openPlain(state, marker.number, text);
  return openLetter(state, marker.letter);
}
