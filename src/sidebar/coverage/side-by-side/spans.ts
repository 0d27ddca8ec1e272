// Stretches of a text: its words, those that differ between two stretches, and what to show around passages.
import { diffArrays } from 'diff';
import { foldText } from '../../../core/base/text/fold';

/** 0-based offsets into a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

export const wordSpans = (text: string): readonly Span[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Beyond so many changes two stretches are no longer nearly the same, and marking words would help nobody. */
const MOST_CHANGES = 400;

const within = (text: string, { start, end }: Span): readonly Span[] =>
  wordSpans(text.slice(start, end)).map((word) => ({ start: word.start + start, end: word.end + start }));

/**
 * The words that stand in one stretch and not in the other, case and accents aside. Neighbouring words make one span.
 * Nothing is marked in stretches that have too little in common.
 */
export function differingWords(
  first: string,
  second: string,
  passage: { readonly first: Span; readonly second: Span },
): { readonly first: readonly Span[]; readonly second: readonly Span[] } {
  const places = { first: within(first, passage.first), second: within(second, passage.second) };
  const folded = (text: string, spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => foldText(text.slice(start, end)));
  const changes = diffArrays(folded(first, places.first), folded(second, places.second), {
    maxEditLength: MOST_CHANGES,
  });
  const found = { first: [] as Span[], second: [] as Span[] };
  const at = { first: 0, second: 0 };
  const pass = (side: 'first' | 'second', count: number, differs: boolean): void => {
    const [from, to] = [places[side][at[side]], places[side][at[side] + count - 1]];
    if (differs && from && to) found[side].push({ start: from.start, end: to.end });
    at[side] += count;
  };
  for (const { count, added, removed } of changes ?? []) {
    if (!added) pass('first', count, removed);
    if (!removed) pass('second', count, added);
  }
  return found;
}

/** What is shown of a text: a stretch of it, or how many words are left out between two. */
export type SpanPart =
  { readonly kind: 'text'; readonly span: Span } | { readonly kind: 'gap'; readonly words: number };

/** Words shown before and after each passage. */
const AROUND = 40;
/** Fewer words than this are not worth leaving out. */
const LEAST_GAP = 15;

/** How many words lie wholly before the place, by one of their edges; the words are in order. */
function wordsBefore(words: readonly Span[], isBefore: (word: Span) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && isBefore(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last word number to show, end exclusive; stretches that nearly touch are one. */
function windowsOf(words: readonly Span[], spans: readonly Span[]): [number, number][] {
  const wanted = spans
    .map(({ start, end }): [number, number] => [
      wordsBefore(words, (word) => word.end <= start) - AROUND,
      wordsBefore(words, (word) => word.start < end) + AROUND,
    ])
    .map(([from, to]): [number, number] => [
      from < LEAST_GAP ? 0 : from,
      to > words.length - LEAST_GAP ? words.length : to,
    ])
    .sort(([one], [other]) => one - other);
  const windows: [number, number][] = [];
  for (const [from, to] of wanted) {
    const last = windows.at(-1);
    if (last && from - last[1] < LEAST_GAP) last[1] = Math.max(last[1], to);
    else windows.push([from, to]);
  }
  return windows;
}

/** The passages of a text with some forty words around each; all of a text that has none. */
export function excerptsOf(text: string, spans: readonly Span[]): readonly SpanPart[] {
  const whole: SpanPart = { kind: 'text', span: { start: 0, end: text.length } };
  const words = wordSpans(text);
  const windows = windowsOf(words, spans);
  if (windows.length === 0) return [whole];
  const parts: SpanPart[] = [];
  let reached = 0;
  for (const [from, to] of windows) {
    if (from > reached) parts.push({ kind: 'gap', words: from - reached });
    const start = from === 0 ? 0 : (words[from]?.start ?? 0);
    const end = to >= words.length ? text.length : (words[to]?.start ?? text.length);
    parts.push({ kind: 'text', span: { start, end } });
    reached = to;
  }
  if (reached < words.length) parts.push({ kind: 'gap', words: words.length - reached });
  return parts;
}

/** A piece of text that is marked in one way throughout. */
export interface Piece {
  readonly text: string;
  /** Numbers of the passages that it belongs to, counted from 1. */
  readonly passages: readonly number[];
  /** Those of them that begin here. */
  readonly begins: readonly number[];
  /** Stands in this text only, though the passage is shared. */
  readonly differs: boolean;
}

const covers = ({ start, end }: Span, place: number): boolean => start <= place && place < end;

/** A stretch of the text cut wherever a passage or a differing word begins or ends. Span n is passage n + 1. */
export function piecesOf(
  text: string,
  shown: Span,
  spans: readonly Span[],
  differing: readonly Span[],
): readonly Piece[] {
  const inside = [...spans, ...differing].flatMap(({ start, end }) => [start, end]);
  const cuts = [shown.start, ...inside.filter((place) => covers(shown, place)), shown.end];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const numbers = spans.map((span, at) => ({ span, number: at + 1 }));
    return {
      text: text.slice(start, places[index + 1]),
      passages: numbers.filter(({ span }) => covers(span, start)).map(({ number }) => number),
      begins: numbers.filter(({ span }) => span.start === start).map(({ number }) => number),
      differs: differing.some((span) => covers(span, start)),
    };
  });
}
