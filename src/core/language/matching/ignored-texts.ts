// Texts whose words may be shared, a template's or the coalition's list: made ready for looking up in others.
import type { Reader, Reading } from '../reading/reading';
import { SHINGLE, runHashes } from './winnowing';

/** Items of an ignored text; shorter ones cannot make a passage. */
const SHORTEST = 3;

export interface Ignored {
  /** Which texts are ignored; equal keys mean equal lists. */
  readonly key: string;
  /** Hashes of runs of six items. */
  readonly runs: ReadonlySet<number>;
  /** Ignored texts under six items, by their first. */
  readonly phrases: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Equal for equal lists. */
export const keyOfIgnored = (texts: readonly string[]): string => texts.join('\u0000');

/** Reads the texts that may be shared. */
export function readIgnored(texts: readonly string[], reader: Reader): Ignored {
  const runs = new Set<number>();
  const phrases = new Map<number, (readonly number[])[]>();
  for (const text of texts) {
    const { stream } = reader.read(text);
    for (const run of runHashes(reader, stream)) runs.add(run);
    if (stream.length < SHORTEST || stream.length >= SHINGLE) continue;
    const first = stream[0] ?? 0;
    phrases.set(first, [...(phrases.get(first) ?? []), stream]);
  }
  return { key: keyOfIgnored(texts), runs, phrases };
}

const holds = (stream: readonly number[], start: number, phrase: readonly number[]): boolean =>
  phrase.every((item, i) => stream[start + i] === item);

/** Marks the items of a text that stand in an ignored one. `runs` are the hashes of the text's runs of six items. */
export function markIgnored(
  { stream }: Reading,
  runs: Int32Array,
  ignored: Ignored,
  mark: (from: number, to: number) => void,
): void {
  if (ignored.runs.size > 0)
    runs.forEach((run, i) => {
      if (ignored.runs.has(run)) mark(i, i + SHINGLE);
    });
  if (ignored.phrases.size === 0) return;
  stream.forEach((item, i) => {
    for (const phrase of ignored.phrases.get(item) ?? [])
      if (holds(stream, i, phrase)) mark(i, i + phrase.length);
  });
}
