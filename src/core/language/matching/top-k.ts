// The top k: of all pairs the closest few of each submission, by kind of level, since all pairs on one issue would be
// far too many.
import { rankByTopics, type Level } from './levels';
import { byCloseness, type ScoredPair } from './score-pair';
import { TOLD } from './overlap-thresholds';

type Kind = keyof typeof TOLD;

const KINDS: Readonly<Record<Level, Kind>> = {
  copied: 'copied',
  reworded: 'content',
  'same-asks': 'content',
  'same-issue': 'ground',
  related: 'ground',
};

export interface TopPairs {
  /** Takes a pair when it is among the closest of either of its submissions so far. */
  offer(pair: ScoredPair): void;
  /**
   * Pairs of a submission (by number) that are on the same issue or related, but not so high in their order, do not
   * stay; 0 while there is room. See rankByTopics.
   */
  bar(number: number): number;
  /** The pairs that stayed, closest first. */
  kept(): ScoredPair[];
}

const isContradiction = ({ asks }: ScoredPair): boolean => asks.opposed.length > 0;

/** `numberOf` gives the number of a submission, 0-based, below `count`. */
export function createTopPairs(
  count: number,
  numberOf: (pair: ScoredPair) => readonly [number, number],
): TopPairs {
  const lists: Readonly<Record<Kind, ScoredPair[][]>> = {
    copied: Array.from({ length: count }, () => []),
    content: Array.from({ length: count }, () => []),
    ground: Array.from({ length: count }, () => []),
  };
  const always: ScoredPair[] = [];
  const bars = new Float64Array(count);
  const raiseBar = (number: number): void => {
    const last = lists.ground[number]?.[TOLD.ground - 1];
    if (last) bars[number] = rankByTopics(last.level, last.score);
  };
  const put = (list: ScoredPair[] | undefined, most: number, pair: ScoredPair): void => {
    if (!list) return;
    const last = list[list.length - 1];
    if (list.length >= most && last && byCloseness(last, pair) <= 0) return;
    const place = list.findIndex((known) => byCloseness(pair, known) < 0);
    list.splice(place < 0 ? list.length : place, 0, pair);
    if (list.length > most) list.pop();
  };
  return {
    offer(pair) {
      if (isContradiction(pair)) {
        always.push(pair);
        return;
      }
      const kind = KINDS[pair.level];
      for (const one of numberOf(pair)) {
        put(lists[kind][one], TOLD[kind], pair);
        if (kind === 'ground') raiseBar(one);
      }
    },
    bar: (number) => bars[number] ?? 0,
    kept: () => [...new Set([...Object.values(lists).flat(2), ...always])].sort(byCloseness),
  };
}
