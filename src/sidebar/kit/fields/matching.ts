// Which of many options fit what was typed.
import { foldText } from '../../../core/base/text/fold';
import type { Option } from './inputs';

export interface Match {
  readonly shown: readonly Option[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** How well an option fits: 0 starts with it, 1 a word starts with it, 2 has all parts somewhere, undefined not at all. */
function fit(option: string, typed: string, parts: readonly string[]): 0 | 1 | 2 | undefined {
  if (option.startsWith(typed)) return 0;
  if ((' ' + option).includes(' ' + typed)) return 1;
  return parts.every((part) => option.includes(part)) ? 2 : undefined;
}

/** The options that fit, best first; accents and letter case do not matter. At most `most`. */
export function matching(options: readonly Option[], typed: string, most: number): Match {
  const wanted = foldText(typed);
  const parts = wanted.split(' ');
  const ranked: Option[][] = [[], [], []];
  for (const option of options) {
    const rank = fit(foldText(option.name + ' ' + (option.detail ?? '')), wanted, parts);
    if (rank !== undefined) ranked[rank]?.push(option);
  }
  const all = ranked.flat();
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** The option that is named exactly so, but for accents and case. */
export const exactMatch = (options: readonly Option[], typed: string): Option | undefined => {
  const wanted = foldText(typed);
  return options.find(({ name }) => foldText(name) === wanted);
};
