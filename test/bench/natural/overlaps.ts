// What the workbook tells of pairs of natural texts: sure ones, those that are only perhaps, and at which place the true
// ones stand; with texts and without, in one language and across two.
import { compareAll } from '../../../src/core/coverage/overlaps/comparison';
import { comparedSubmissions } from '../../../src/core/coverage/overlaps/compared';
import { readMeaningTable } from '../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../support/page-of-build';
import { bookOfTexts } from './book';
import { table, textsOf } from './set';

const meaning = () => readMeaningTable(pageOfBuild('meaning').trimEnd());

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** Prints the places of true pairs and of neighbours, and what is told as what. */
export function run(folder: string): void {
  const gold = new Map(
    (table(folder, 'gold.tsv') ?? []).map(({ first = '', second = '', label, kind }) => [
      keyOf(first, second),
      label ?? kind ?? '',
    ]),
  );
  const texts = textsOf(folder);
  if (texts.length === 0) return;
  const half = process.env['UPR_HALF'];
  const topicOf = (id: string): number => (/^\d\d$/.test(id) ? Math.ceil(Number(id) / 3) : parseInt(id));
  const inHalf = texts.filter(({ id }) => !half || (half === 'A') === (topicOf(id) % 2 === 1));
  for (const withText of [true, false]) {
    const { pairs } = compareAll(comparedSubmissions(bookOfTexts(inHalf, withText)), [], meaning());
    const labels = pairs.map(({ first, second }) => gold.get(keyOf(first, second)) ?? 'none');
    const places = (label: string): string =>
      labels.flatMap((one, i) => (one === label ? [i + 1] : [])).join(' ');
    console.log(`\n${withText ? 'With texts' : 'Without texts'}: ${pairs.length} pairs told`);
    console.log(`  same ground at ${places('same ground')} | neighbours at ${places('neighbour')}`);
    const kinds = new Map<string, Record<string, number>>();
    pairs.forEach(({ level, near }, i) => {
      const kind = `${level}${near ? '' : ', perhaps'}`;
      const counts = kinds.get(kind) ?? {};
      const label = labels[i] ?? 'none';
      kinds.set(kind, { ...counts, [label]: (counts[label] ?? 0) + 1 });
    });
    console.table(Object.fromEntries(kinds));
    if (process.env['UPR_SHOW'])
      pairs.slice(0, 25).forEach((pair, i) => {
        const { first, second, level, score, stand, near } = pair;
        const asks = pair.asks.map(({ score: likeness }) => likeness.toFixed(2)).join(' ');
        console.log(
          `  ${i + 1} ${first} ${second} ${labels[i]} | ${level} ${near} score ${score.toFixed(2)} stand ${stand.toFixed(2)} asks ${asks}`,
        );
      });
  }
}
