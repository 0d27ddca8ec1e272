// Numbers that a published list of recommendations leaves out: a page was lost, or the list was read badly.

/** Longer holes are a new count, not lost lines. */
const LONGEST_GAP = 50;

/** The numbers missing between the first and the last of each paragraph: of `26.1, 26.3` it is `26.2`. */
export function gapsIn(numbers: readonly string[]): readonly string[] {
  const byParagraph = new Map<string, Set<number>>();
  for (const number of numbers) {
    const [, paragraph, last] = /^(\d+)\.(\d+)/.exec(number.trim()) ?? [];
    if (paragraph === undefined) continue;
    byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set()).add(Number(last)));
  }
  return [...byParagraph].flatMap(([paragraph, found]) => {
    const sorted = [...found].sort((one, other) => one - other);
    return sorted.flatMap((last, index) => {
      const before = index === 0 ? 0 : (sorted[index - 1] ?? 0);
      const missing = last - before - 1;
      if (missing < 1 || missing > LONGEST_GAP) return [];
      return Array.from({ length: missing }, (_, step) => `${paragraph}.${before + 1 + step}`);
    });
  });
}
