// Which recommendations are alike, by their content: some so nearly word for word that they are one ask, others such that
// a person may call them one.
import { suggestAction } from '../../language/actions/action-category';
import type { Content, ContentMeasure } from '../../language/content/content';

/** Measured on lists of sessions 1 to 10: docs/decisions/division.md. Likenesses and shares are from 0 to 1. */
const ALIKE = {
  /** Likeness from which two that agree in all that is named are one ask, and from which two are offered. */
  sure: 0.65,
  offered: 0.5,
  /** Share of exact words in common below which two are not compared at all. */
  compared: 0.3,
  /** Earlier texts looked at for one word, and joined with one text: only collections of thousands have more. */
  mostForAWord: 500,
  mostAlike: 100,
} as const;

export interface Pair {
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

function readAsk({ exact, numbers, text }: Content, { reader, weightOf }: ContentMeasure) {
  const keysOf = (...kinds: readonly string[]): string[] =>
    [...exact]
      .map((id) => reader.dimension(id))
      .filter(({ kind, key }) => kinds.includes(kind) && !TELL_NOTHING.has(key))
      .map(({ key }) => key)
      .sort();
  const figures = [...new Set([...numbers, ...(text.match(/\d+/g) ?? [])])].sort();
  return {
    /** To consider, or to go on, is another ask than to do; ways to do it are not told apart. */
    kind: Math.min(suggestAction(text)?.category ?? 4, 4),
    names: keysOf('name').join(),
    /** Actions, people, rights, treaties, figures. */
    named: [...keysOf('name', 'term', 'action'), ...figures, ITS_PROTOCOL.test(text)].join(),
    whole: [...exact].reduce((sum, item) => sum + weightOf(item), 0),
  };
}

/**
 * The pairs of texts that are alike and want the same kind of action, as places in `contents`, whose collection the
 * measure has learnt. One that names no treaty may be like one that does.
 */
export function findAlike(contents: readonly Content[], measure: ContentMeasure): Pair[] {
  const asks = contents.map((content) => readAsk(content, measure));
  const having = new Map<number, number[]>();
  return contents.flatMap((content, other) => {
    const shared = new Map<number, number>();
    for (const item of content.exact) {
      const earlier = having.get(item) ?? [];
      for (const one of earlier.slice(-ALIKE.mostForAWord))
        shared.set(one, (shared.get(one) ?? 0) + measure.weightOf(item));
      having.set(item, earlier);
      earlier.push(other);
    }
    const found = [...shared].flatMap(([one, both]): Pair[] => {
      const [own, theirs, text] = [asks[other], asks[one], contents[one]];
      if (!own || !theirs || !text || own.kind !== theirs.kind) return [];
      if (own.names !== theirs.names && own.names !== '' && theirs.names !== '') return [];
      if (both < ALIKE.compared * Math.sqrt(own.whole * theirs.whole)) return [];
      const likeness = measure.likeness(text, content);
      const isSure = likeness >= ALIKE.sure && own.named === theirs.named;
      return likeness < ALIKE.offered ? [] : [{ one, other, likeness, isSure }];
    });
    return found.sort((x, y) => y.likeness - x.likeness || x.one - y.one).slice(0, ALIKE.mostAlike);
  });
}
