// What a coordinator may keep besides what always stays, as a command takes it and as Settings hold it in between.

export interface KeepOptions {
  /** Who covers what, as a first proposal for the next cycle. */
  readonly parts: boolean;
  /** Submissions that went out, with their texts, so that new ones are compared with them. */
  readonly texts: boolean;
  /** Recommendations that were put into practice, and what was recorded about them. */
  readonly finished: boolean;
}

/** A start that is under way: which cycle is put away, and what is kept. */
export interface UnderWay {
  readonly cycle: number;
  readonly keep: KeepOptions;
}

const WORDS = ['parts', 'texts', 'finished'] as const;

/** `4 parts texts`: the number of the cycle that is put away, and the words of what is kept. */
export const writeUnderWay = ({ cycle, keep }: UnderWay): string =>
  [String(cycle), ...WORDS.filter((word) => keep[word])].join(' ');

/** Undefined when nothing is under way, or when the setting was overwritten with something else. */
export function readUnderWay(setting: string): UnderWay | undefined {
  const [number = '', ...kept] = setting.trim().split(/\s+/);
  const cycle = Number(number);
  if (number === '' || !Number.isInteger(cycle) || cycle < 1) return undefined;
  const has = (word: (typeof WORDS)[number]): boolean => kept.includes(word);
  return { cycle, keep: { parts: has('parts'), texts: has('texts'), finished: has('finished') } };
}
