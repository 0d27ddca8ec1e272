// What the numbers of a report say about its completeness.
import type { Block } from './read-blocks';
import type { ReportItem } from './report-types';

const PAIR = /^(?:(\d+)\.)?(\d+)/;

/** Numbers that each list skips between its first place and its last, in order. */
export function findGaps(items: readonly ReportItem[]): readonly string[] {
  const lists = new Map<string, Set<number>>();
  for (const { number } of items) {
    const [, paragraph = '', place = '0'] = PAIR.exec(number) ?? [];
    lists.set(paragraph, (lists.get(paragraph) ?? new Set()).add(Number(place)));
  }
  return [...lists].flatMap(([paragraph, places]) => {
    const last = Math.max(...places);
    const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
      (place) => !places.has(place),
    );
    const isLettered = items.some(({ number }) => paragraph === '' && /^\d+\(/.test(number));
    return isLettered
      ? []
      : missing.map((place) => (paragraph ? `${paragraph}.${String(place)}` : String(place)));
  });
}

/** Numbers that open two items. */
export function findRepeats(blocks: readonly Block[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, paragraph, item } of blocks) {
    if (kind !== 'item') continue;
    const number = paragraph === undefined ? String(item) : `${String(paragraph)}.${String(item)}`;
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return [...repeated];
}
