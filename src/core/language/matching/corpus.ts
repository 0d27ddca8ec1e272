// The corpus: all submissions that are compared, with what is known only of all of them together: which runs of words,
// facts, asks and issues others have too.
import type { Reader } from '../reading/reading';
import type { AskMeasure } from '../asks/measure';
import type { Analysis } from './analysis';
import { indexAsks } from './asks';
import { commonPart, type Collection } from './collection';
import { indexFacts } from './facts';
import { createGround } from './ground';
import { HashIndex } from './hash-index';
import { commonFrom, usualFrom } from './overlap-thresholds';
import { placeAmong, type Query } from './query';

export interface Corpus extends Collection {
  readonly rows: readonly Query[];
}

/** Weights of a larger collection, for a few submissions that came later. */
export type Weights = Pick<Corpus, 'ground' | 'asks' | 'all'>;

function rowsByIssue(rows: readonly Analysis[]): Map<string, number[]> {
  const issues = new Map<string, number[]>();
  rows.forEach(({ submission }, row) => {
    for (const issue of new Set(submission.issues)) {
      const known = issues.get(issue);
      if (known) known.push(row);
      else issues.set(issue, [row]);
    }
  });
  return issues;
}

/** Lays out submissions. `given` are the weights of a larger collection that these few were added to. */
export function buildCorpus(
  rows: readonly Analysis[],
  reader: Reader,
  measure: AskMeasure,
  given?: Weights,
): Corpus {
  const limit = commonFrom(rows.length);
  const runs = new HashIndex(
    rows.map(({ fingerprints: { hashes, positions } }) => ({ hashes, places: positions })),
  );
  const pieces = new HashIndex(
    rows.map((row) => ({ hashes: row.pieces })),
    true,
  );
  const common = rows.map((each, row) => commonPart(each, runs.own(row), runs, limit, 0));
  const collection: Collection = {
    reader,
    measure,
    runs,
    pieces,
    facts: indexFacts(
      rows,
      common.map(({ excluded }) => excluded),
    ),
    ground: createGround(rows, reader, given?.ground),
    asks: indexAsks(rows, reader, measure, given?.asks),
    issues: rowsByIssue(rows),
    limit,
    pieceLimit: usualFrom(rows.length),
    all: rows.length + (given?.all ?? 0),
  };
  return { ...collection, rows: common.map((part, row) => placeAmong(collection, part, row)) };
}
