// Which recommendations are alike, by their content: some so nearly word for word that they are one ask, others such that
// a person may call them one.
import { suggestAction } from '../../language/actions/action-category';
import type { Content, ContentMeasure } from '../../language/content/content';

/** What steers it; `npm run bench -- recommendations` reads real lists with it. */
export const ALIKE = {
  /** Likeness, 0 to 1, from which two that agree in all that is named are one ask. */
  sure: 0.65,
  /** Likeness, 0 to 1, from which two may be offered as like ones. */
  offered: 0.5,
  /** Share, 0 to 1, of exact words that two have in common where they are compared at all. */
  sieve: 0.25,
  /** Earlier texts that one is joined with at most: of hundreds that say the same, these say enough. */
  mostAlike: 100,
  /** Earlier texts looked at for one word, the latest first; only collections of thousands have more. */
  mostForAWord: 500,
} as const;

export interface Pair {
  /** Places among the texts, the earlier first. */
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface AlikePair extends Pair {
  /** One ask, nearly word for word. */
  readonly isSure: boolean;
}

interface Ask {
  readonly content: Content;
  /** To consider, or to go on, is another ask than to do. */
  readonly kind: number;
  /** Treaties, bodies and standards. */
  readonly names: string;
  /** All that is named: actions, people, rights, treaties, figures. */
  readonly named: string;
}

/** Named so often beside what is meant that they tell no asks apart; `implement` is read in "in compliance with". */
const TELL_NOTHING = new Set(['Human Rights Council', 'General Assembly', 'implement']);

/** A convention with its protocol is more than the convention. */
const ITS_PROTOCOL = /\b(?:its|sus?|son|ses)\s(?:\S+\s){0,2}protocol|\bprotocols? thereto\b/i;

/** A general and a specific way to do it, and one that no known verb tells, are not told apart. */
function kindOf(text: string): number {
  const category = suggestAction(text)?.category ?? 4;
  return Math.min(category, 4);
}

function readAsk(content: Content, { reader }: ContentMeasure): Ask {
  const keysOf = (...kinds: readonly string[]): string[] =>
    [...content.exact]
      .map((id) => reader.dimension(id))
      .filter(({ kind, key }) => kinds.includes(kind) && !TELL_NOTHING.has(key))
      .map(({ key }) => key)
      .sort();
  const protocol = ITS_PROTOCOL.test(content.text) ? ['its protocol'] : [];
  const figures = [...new Set([...content.numbers, ...(content.text.match(/\d+/g) ?? [])])].sort();
  return {
    content,
    kind: kindOf(content.text),
    names: keysOf('name').join(),
    named: [...keysOf('name', 'term', 'action'), ...protocol, ...figures].join(),
  };
}

/** For each text in turn, the earlier ones that share enough of its words to be compared. */
function createSieve(measure: ContentMeasure): (content: Content) => number[] {
  const having = new Map<number, number[]>();
  const wholes: number[] = [];
  return ({ exact }) => {
    const shared = new Map<number, number>();
    let whole = 0;
    for (const item of exact) {
      const weight = measure.weightOf(item);
      whole += weight;
      const earlier = having.get(item) ?? [];
      for (const text of earlier.slice(-ALIKE.mostForAWord))
        shared.set(text, (shared.get(text) ?? 0) + weight);
      earlier.push(wholes.length);
      having.set(item, earlier);
    }
    wholes.push(whole);
    return [...shared].flatMap(([text, both]) =>
      both >= ALIKE.sieve * Math.sqrt(whole * (wholes[text] ?? 0)) ? [text] : [],
    );
  };
}

/**
 * The pairs of texts that are alike and want the same kind of action, as places in `contents`, whose collection the
 * measure has learnt.
 */
export function findAlike(contents: readonly Content[], measure: ContentMeasure): AlikePair[] {
  const asks = contents.map((content) => readAsk(content, measure));
  const sieve = createSieve(measure);
  return asks.flatMap((own, other) => {
    const found = sieve(own.content).flatMap((one): AlikePair[] => {
      const ask = asks[one];
      if (!ask || ask.kind !== own.kind || (ask.names !== own.names && ask.names !== '' && own.names !== ''))
        return [];
      const likeness = measure.likeness(ask.content, own.content);
      if (likeness < ALIKE.offered) return [];
      return [{ one, other, likeness, isSure: likeness >= ALIKE.sure && ask.named === own.named }];
    });
    return found.sort((x, y) => y.likeness - x.likeness || x.one - y.one).slice(0, ALIKE.mostAlike);
  });
}
