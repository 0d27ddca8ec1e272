// How alike an ask and each recommendation are in content, and what may be told of that: that it is the same, or perhaps.
import type { MeaningTable } from '../../language/meaning/table';
import {
  createContentMeasure,
  nameTheSame,
  type Content,
  type ContentMeasure,
} from '../../language/content/content';
import { createContradictions } from '../../language/content/contradictions';
import { besideAsk, type SideBySide } from '../../language/content/nearest-sentences';
import { createReader } from '../../language/reading/reader';

/** An ask, or an issue, which has no text of its own. */
export interface Subject {
  readonly id: string;
  /** '' for an issue. */
  readonly text: string;
  /** Ids of issues. */
  readonly issues: readonly string[];
}

export const isIssue = ({ text }: Subject): boolean => text.trim() === '';

/** What a likeness allows to tell: that it is the same or nearly so, that perhaps it is, or nothing. */
export type Ground = 'same' | 'perhaps' | '';

/**
 * Likeness from 0 to 1 from which on each is told, read on real lists (docs/decisions/whom-to-ask.md); and `any`, what a
 * recommendation on whatever counts in a rank, since who makes many is likelier to make one more.
 */
export const ALIKE = { same: 0.75, perhaps: 0.5, any: 0.05 } as const;

/** How alike a text is to each of the collection, in order. */
export interface Likenesses {
  of(at: number): number;
  ground(at: number): Ground;
}

export interface Comparison {
  to(text: string): Likenesses;
  /** Two texts with the words marked in which they meet: their nearest sentences, or all of both where these are short. */
  sideBySide(one: string, other: string): SideBySide;
}

/** To ratify a convention is another thing than to carry it out. */
function otherActions(one: Content, other: Content, { reader }: ContentMeasure): boolean {
  const actions = ({ exact }: Content): number[] =>
    [...exact].filter((id) => reader.dimension(id).kind === 'action');
  const [mine, theirs] = [actions(one), actions(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}

function createLikenesses(own: Content, texts: readonly Content[], measure: ContentMeasure): Likenesses {
  const contradicts = createContradictions(measure);
  const all = Float32Array.from(texts, (other) => measure.likeness(own, other));
  const of = (at: number): number => all[at] ?? 0;
  return {
    of,
    ground(at) {
      const other = texts[at];
      if (!other || of(at) < ALIKE.perhaps) return '';
      const isOther = !nameTheSame(own, other) || otherActions(own, other, measure);
      const isSame = of(at) >= ALIKE.same && !isOther && !contradicts(own, other, of(at));
      return isSame ? 'same' : 'perhaps';
    },
  };
}

/** Compares texts with those of a collection; without a table of meaning by their exact words alone. They are read when one asks. */
export function createComparison(
  collection: readonly { readonly text: string }[],
  table: MeaningTable | undefined,
): Comparison {
  let ready: { readonly measure: ContentMeasure; readonly texts: readonly Content[] } | undefined;
  const prepared = () => {
    if (ready) return ready;
    const measure = createContentMeasure(createReader(), table);
    const texts = collection.map(({ text }) => measure.read(text));
    measure.learn(texts);
    return (ready = { measure, texts });
  };
  return {
    to(text) {
      const { measure, texts } = prepared();
      return createLikenesses(measure.read(text), texts, measure);
    },
    sideBySide(one, other) {
      return besideAsk(prepared().measure, one, other);
    },
  };
}
