// `npm run bench -- figures --count 2000 --seed 1`: workbooks made at random, in which places that tell one figure must tell
// one number. For every 20 whose rows are made one whole workbook is changed by hands and commands, twelve times, and for
// every 20 the tab Home is calculated. Fails where some differ, with the seed to keep in test/core/workbook/figures.
import { disagreements } from '../support/figures-agree';
import { disagreementsByHand } from '../support/figures-by-hand';
import { disagreementsOnHome } from '../support/figures-on-home';

const EACH = 20;
const ACTS = 12;

const given = (words: readonly string[], name: string, otherwise: number): number => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(words[at + 1]);
};

export async function run(words: readonly string[]): Promise<void> {
  const [count, seed] = [given(words, 'count', 2000), given(words, 'seed', 1)];
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const lines = [
      ...disagreements(seed + at),
      ...(at % EACH === 0 ? await disagreementsByHand(seed + at / EACH, ACTS) : []),
      ...(at % EACH === 1 ? disagreementsOnHome(seed + at) : []),
    ];
    found += lines.length;
    for (const line of lines) console.log(line);
  }
  const some = Math.ceil(count / EACH);
  console.log(
    `${count} workbooks from seed ${seed} on, ${some} changed ${ACTS} times, ${some} with Home calculated: ${found} differences.`,
  );
  if (found > 0) process.exitCode = 1;
}
