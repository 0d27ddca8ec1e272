// How many of the asks of natural texts are read, and how much is read that is none.
import { findAsks } from '../../../src/core/language/read-asks/asks-in-text';
import { foldedWords } from '../../../src/core/language/reading/words';
import { table, textsOf } from './set';

/** Share of words: two texts that share as much are the same ask. */
const SAME = 0.75;

function isSame(one: string, other: string): boolean {
  const [a, b] = [new Set(foldedWords(one)), new Set(foldedWords(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= SAME * (a.size + b.size - shared);
}

/** Prints, by language, the share of asks that are read and the share of what is read that is none. */
export function run(folder: string): void {
  const gold = table(folder, 'submission-asks.tsv');
  if (!gold) return;
  const found = new Map(textsOf(folder).map(({ id, text }) => [id, findAsks(text).map((ask) => ask.text)]));
  for (const language of ['en', 'es', 'fr']) {
    const own = gold.filter((row) => row['language'] === language);
    const texts = new Set(own.map((row) => row['submission'] ?? ''));
    const told = [...texts].flatMap((id) => found.get(id) ?? []);
    const read = own.filter(({ submission = '', ask = '' }) =>
      found.get(submission)?.some((one) => isSame(one, ask)),
    );
    const junk = told.filter((one) => !own.some(({ ask = '' }) => isSame(one, ask)));
    console.log(
      `  asks ${language}: ${own.length}, read ${read.length}, told ${told.length}, others ${junk.length}`,
    );
  }
  const silent = [...found].filter(([id]) => !gold.some((row) => row['submission'] === id));
  console.log(`  asks in texts without any: ${silent.flatMap(([, asks]) => asks).length}`);
}
