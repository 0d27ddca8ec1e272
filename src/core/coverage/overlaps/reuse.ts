// The passages that two given texts share, to show one pair.
import { createReader } from '../../language/reading/reader';
import { createAnalyst } from '../../language/matching/analysis';
import { buildCorpus } from '../../language/matching/corpus';
import { judge } from '../../language/matching/judge';
import { probeOfRow } from '../../language/matching/probe';
import { Scanner } from '../../language/matching/scan';
import { readIgnored } from '../../language/matching/set-aside';
import { createDisplay } from '../../language/matching/show';
import type { Passage } from '../../language/matching/types';

/** The passages of at least ten words that two texts share, the longest first, with nothing set aside. */
export function passagesBetween(first: string, second: string): readonly Passage[] {
  const reader = createReader();
  const analyst = createAnalyst(reader);
  const ignored = readIgnored([], reader);
  const rows = [first, second].map((text, i) =>
    analyst.analyse({ id: `${i}`, title: '', summary: '', issues: [], asks: [], text }, ignored),
  );
  const corpus = buildCorpus(rows, reader);
  const probe = probeOfRow(corpus, 1);
  let found: readonly Passage[] = [];
  if (!probe) return found;
  const scanner = new Scanner(corpus);
  scanner.scan(probe, 1, true, (row, shared) => {
    const judged = judge(corpus, probe, scanner, row, shared, { everything: true, bar: 0 });
    if (judged) found = createDisplay(corpus).pair(judged, 1).passages;
  });
  return found;
}
