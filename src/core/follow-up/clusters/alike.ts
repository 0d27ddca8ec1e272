// Which recommendations are alike, by their content: some so nearly word for word that they are one ask, others such that
// a person may call them one.
import { suggestAction } from '../../language/actions/action-category';
import type { Content, ContentMeasure } from '../../language/content/content';

/**
 * Likeness, from 0 to 1, from which two that agree in all that is named are one ask, and from which two are offered.
 * Measured on lists of sessions 1 to 10: docs/decisions/division.md.
 */
const ALIKE = { sure: 0.65, offered: 0.5 } as const;

export interface AlikeRows {
  /** Places among the texts, the earlier first. */
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
  /** One ask, nearly word for word. */
  readonly isSure?: boolean;
}

/** Named so often beside what is meant that they tell no asks apart; `implement` is read in "in compliance with". */
const TELL_NOTHING = new Set(['Human Rights Council', 'General Assembly', 'implement']);

/** A convention with its protocol is more than the convention. */
const ITS_PROTOCOL = /\b(?:its|sus?|son|ses)\s(?:\S+\s){0,2}protocol|\bprotocols? thereto\b/i;

function readAsk(content: Content, { reader }: ContentMeasure) {
  const { exact, numbers, text } = content;
  const keysOf = (...kinds: readonly string[]): string[] =>
    [...exact]
      .map((id) => reader.dimension(id))
      .filter(({ kind, key }) => kinds.includes(kind) && !TELL_NOTHING.has(key))
      .map(({ key }) => key)
      .sort();
  const figures = [...new Set([...numbers, ...(text.match(/\d+/g) ?? [])])].sort();
  return {
    content,
    /** To consider, or to go on, is another ask than to do; ways to do it are not told apart. */
    kind: Math.min(suggestAction(text)?.category ?? 4, 4),
    names: keysOf('name').join(),
    /** Actions, people, rights, treaties, figures. */
    named: [...keysOf('name', 'term', 'action'), ...figures, ITS_PROTOCOL.test(text)].join(),
  };
}

type Ask = ReturnType<typeof readAsk>;

/** Whether two want the same kind of action; one that names no treaty may be like one that does. */
const mayBeAlike = (one: Ask, other: Ask): boolean =>
  one.kind === other.kind && (one.names === other.names || one.names === '' || other.names === '');

/** The pairs of texts that are alike, as places in `contents`, whose collection the measure has learnt. */
export function findAlike(contents: readonly Content[], measure: ContentMeasure): AlikeRows[] {
  const asks = contents.map((content) => readAsk(content, measure));
  return asks.flatMap((own, other) =>
    asks.slice(0, other).flatMap((earlier, one): AlikeRows[] => {
      if (!mayBeAlike(own, earlier)) return [];
      const likeness = measure.likeness(earlier.content, own.content);
      const isSure = likeness >= ALIKE.sure && own.named === earlier.named;
      return likeness < ALIKE.offered ? [] : [{ one, other, likeness, isSure }];
    }),
  );
}
