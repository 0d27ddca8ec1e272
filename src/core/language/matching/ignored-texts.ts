// Texts whose words may be shared, a template's or the coalition's list: made ready for looking up in others.
import type { Reader, TextReading } from '../reading/reading';
import { SHINGLE, runHashes } from './winnowing';

/** Items of an ignored text; shorter ones cannot make a passage. */
const SHORTEST = 3;
const LAST_BITS = 0x7ffff;

export interface IgnoredTexts {
  /** Which texts are ignored; equal keys mean equal lists. */
  readonly key: string;
  /** Hashes of runs of six items; and 1 for the last bits of each, since hardly any run of a text is one of them. */
  readonly runs: ReadonlySet<number>;
  readonly lastBits: Uint8Array;
  /** Ignored texts under six items, by their first. */
  readonly phrases: ReadonlyMap<number, readonly Int32Array[]>;
}

/** Equal for equal lists. */
export const keyOfIgnored = (texts: readonly string[]): string => texts.join('\u0000');

/** Reads the texts that may be shared. */
export function readIgnored(texts: readonly string[], reader: Reader): IgnoredTexts {
  const runs = new Set<number>();
  const lastBits = new Uint8Array(LAST_BITS + 1);
  const phrases = new Map<number, Int32Array[]>();
  for (const text of texts) {
    const { stream } = reader.read(text);
    for (const run of runHashes(reader, stream)) {
      runs.add(run);
      lastBits[run & LAST_BITS] = 1;
    }
    if (stream.length < SHORTEST || stream.length >= SHINGLE) continue;
    const first = stream[0] ?? 0;
    phrases.set(first, [...(phrases.get(first) ?? []), stream]);
  }
  return { key: keyOfIgnored(texts), runs, lastBits, phrases };
}

const holds = (stream: Int32Array, start: number, phrase: Int32Array): boolean =>
  phrase.every((item, i) => stream[start + i] === item);

/** Marks the items of a text that stand in an ignored one. `runs` are the hashes of the text's runs of six items. */
export function markIgnored(
  { stream }: TextReading,
  runs: Int32Array,
  ignored: IgnoredTexts,
  mark: (from: number, to: number) => void,
): void {
  const { lastBits, runs: ignoredRuns } = ignored;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    if (lastBits[run & LAST_BITS] === 1 && ignoredRuns.has(run)) mark(i, i + SHINGLE);
  }
  if (ignored.phrases.size === 0) return;
  stream.forEach((item, i) => {
    for (const phrase of ignored.phrases.get(item) ?? [])
      if (holds(stream, i, phrase)) mark(i, i + phrase.length);
  });
}
