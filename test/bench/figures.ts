// `npm run bench -- figures --count 2000 --seed 1`: workbooks made at random, in which places that tell one figure must tell
// one number. Fails where some do not, with the seed to keep in test/core/workbook/figures.
import { disagreements } from '../support/figures-agree';

const given = (words: readonly string[], name: string, otherwise: number): number => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(words[at + 1]);
};

export function run(words: readonly string[]): void {
  const [count, seed] = [given(words, 'count', 2000), given(words, 'seed', 1)];
  const found = Array.from({ length: count }, (_, at) => disagreements(seed + at)).flat();
  for (const line of found) console.log(line);
  console.log(`${count} workbooks from seed ${seed} on: ${found.length} differences.`);
  if (found.length > 0) process.exitCode = 1;
}
