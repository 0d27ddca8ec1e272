// The passages that two given texts share, to show one pair.
import { createReader } from '../../../../src/core/language/reading/reader';
import { createAnalyst } from '../../../../src/core/language/matching/analysis';
import { buildCorpus } from '../../../../src/core/language/matching/corpus';
import { scorePair } from '../../../../src/core/language/matching/score-pair';
import { queryOfRow } from '../../../../src/core/language/matching/query';
import { CandidateScan } from '../../../../src/core/language/matching/candidates';
import { readIgnored } from '../../../../src/core/language/matching/excluded-text';
import { createDisplay } from '../../../../src/core/language/matching/show';
import type { Passage } from '../../../../src/core/language/matching/types';

/** The passages of at least ten words that two texts share, the longest first, with nothing set aside. */
export function passagesBetween(first: string, second: string): readonly Passage[] {
  const reader = createReader();
  const analyst = createAnalyst(reader);
  const ignored = readIgnored([], reader);
  const rows = [first, second].map((text, i) =>
    analyst.analyse({ id: `${i}`, title: '', summary: '', issues: [], asks: [], text }, ignored),
  );
  const corpus = buildCorpus(rows, reader);
  const query = queryOfRow(corpus, 1);
  let found: readonly Passage[] = [];
  if (!query) return found;
  const candidates = new CandidateScan(corpus);
  candidates.scan(query, 1, true, (row, shared) => {
    const scored = scorePair(corpus, query, candidates, row, shared, { everything: true, bar: 0 });
    if (scored) found = createDisplay(corpus).pair(scored, 1).passages;
  });
  return found;
}
