// Which of many options fit what was typed.
import { editDistance } from '../../../core/base/text/edit-distance';
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
    const rank = fit(
      foldText([option.name, option.detail ?? '', option.names ?? ''].join(' ')),
      wanted,
      parts,
    );
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

const SHORTEST_WORD = 4;
/** Words are near that begin alike, or differ by one letter in five. */
function areNear(one: string, other: string): boolean {
  if (one.slice(0, SHORTEST_WORD) === other.slice(0, SHORTEST_WORD)) return true;
  const most = Math.floor(Math.max(one.length, other.length) / 5);
  return editDistance(one, other, most) <= most;
}

const longWords = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);

/** The options that share most words with what was typed, or words that are nearly the same; at most `most`. */
export function nearest(options: readonly Option[], typed: string, most: number): readonly Option[] {
  const wanted = longWords(typed);
  return options
    .map((option) => {
      const own = longWords(option.name);
      return { option, shared: wanted.filter((word) => own.some((one) => areNear(one, word))).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map(({ option }) => option);
}
