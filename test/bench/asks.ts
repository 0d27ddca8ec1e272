// How often two asks are rightly told to be the same, opposite or only related. UPR_ASK_PAIRS names files of pairs, with a
// comma between: a line each of relation, language of both, and both asks, with tabs between.
import { readFileSync } from 'node:fs';
import { createAskMeasure, type AskRelation } from '../../src/core/language/asks/measure';
import { readMeaningTable } from '../../src/core/language/meaning/table';
import { createReader } from '../../src/core/language/reading/reader';
import { pageOfBuild } from '../support/page-of-build';

const RELATIONS: readonly AskRelation[] = ['same', 'opposite', 'related'];

interface AskPair {
  readonly relation: string;
  readonly told: AskRelation;
}

function pairsOf(file: string): AskPair[] {
  const measure = createAskMeasure(createReader(), readMeaningTable(pageOfBuild('meaning').trimEnd()));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): AskPair => {
    const [relation = '', , , one = '', other = ''] = line.split('\t');
    return { relation, told: measure.compare(measure.read(one), measure.read(other)).relation };
  });
}

/** Prints, for the pairs of each relation, the share that is told as each. */
export function run(): void {
  const files = (process.env['UPR_ASK_PAIRS'] ?? '').split(',').filter((file) => file !== '');
  if (files.length === 0) console.log('asks: UPR_ASK_PAIRS names no file; nothing measured');
  for (const file of files) {
    const pairs = pairsOf(file);
    console.log(`asks: ${pairs.length} pairs of ${file}`);
    console.table(
      RELATIONS.map((relation) => {
        const own = pairs.filter((pair) => pair.relation === relation);
        const share = (told: AskRelation): number =>
          Number((own.filter((pair) => pair.told === told).length / (own.length || 1)).toFixed(3));
        return { relation, pairs: own.length, same: share('same'), opposite: share('opposite') };
      }),
    );
  }
}
