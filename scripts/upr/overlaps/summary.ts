// The comparison of a folder in plain words, closest pairs first.
import { comparedWords, describePair } from '../../../src/core/coverage/explain';
import { coverageText } from '../../../src/core/coverage/messages';
import type { OverlapPair } from '../../../src/core/coverage/overlaps';
import { render, message } from '../../../src/core/messages/text';
import { overlapLevels } from '../../../src/core/vocabulary/words';
import type { Comparison } from './compare';

const SHOWN_PAIRS = 25;
const SHOWN_CHARACTERS = 160;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS).trimEnd()} …` : line;
};

function* pairLines(pair: OverlapPair, { byFile, folder }: Comparison): Generator<string> {
  const textOf = (file: string): string => byFile.get(file)?.text ?? '';
  yield `  ${pair.first}  and  ${pair.second}`;
  const sentences = describePair(pair, {
    titleOf: (file) => file,
    wordsOf: (file) => comparedWords(textOf(file)),
    asksOf: (file) => byFile.get(file)?.asks.length ?? 0,
    issueName: (issue) => folder.issueNames.get(issue) ?? issue,
  });
  for (const sentence of sentences) yield `    ${render(sentence, 'en')}`;
  const longest = pair.passages[0];
  if (longest) yield `    “${short(textOf(pair.first).slice(longest.first.start, longest.first.end))}”`;
  yield '';
}

function* levels(comparison: Comparison): Generator<string> {
  for (const { key, text } of overlapLevels) {
    const pairs = comparison.overlaps.pairs.filter(({ level }) => level === key);
    if (pairs.length === 0) continue;
    yield `${text.en} (${pairs.length})`;
    yield '';
    for (const pair of pairs.slice(0, SHOWN_PAIRS)) yield* pairLines(pair, comparison);
    if (pairs.length > SHOWN_PAIRS) {
      yield `  ... and ${pairs.length - SHOWN_PAIRS} more; --json lists them all.`;
      yield '';
    }
  }
}

/** The lines of the summary. */
export function* summaryLines(comparison: Comparison): Generator<string> {
  const { folder, overlaps, byFile } = comparison;
  const count = folder.submissions.length;
  yield render(message(coverageText.compared, { count, pairs: overlaps.pairs.length }), 'en');
  if (count < 2)
    yield 'There is nothing to compare: put at least two .txt, .md or .docx files into the folder.';
  yield '';
  yield* levels(comparison);
  for (const { members } of overlaps.groups.filter((group) => group.members.length > 2))
    yield `Belong together: ${members.join(', ')}`;
  for (const { in: file, stretch, sharedBy } of overlaps.common) {
    const text = byFile.get(file)?.text.slice(stretch.start, stretch.end) ?? '';
    const values = { count: sharedBy.length, words: comparedWords(text), start: short(text) };
    yield render(message(coverageText.commonText, values), 'en');
  }
  for (const { file, problem } of folder.problems) yield `Not compared: ${file}. ${problem}`;
  yield render(message(coverageText.limits), 'en');
}
