// Antonyms among actions: which actions undo each other, so that an ask and its opposite are not taken for the same.
import { lexicon } from '../lexicon/all';

let pairs: ReadonlySet<string> | undefined;

const readPairs = (): ReadonlySet<string> =>
  new Set(
    lexicon()
      .opposites.trim()
      .split(';')
      .map((pair) => pair.trim().split('/'))
      .flatMap(([one = '', other = '']) => [`${one}/${other}`, `${other}/${one}`]),
  );

/** Whether two actions, by the keys of their dimensions, undo each other: to abolish and to reinstate. Order does not count. */
export function opposed(one: string, other: string): boolean {
  pairs ??= readPairs();
  return pairs.has(`${one}/${other}`);
}
