// The comparison of a folder in plain words, closest pairs first.
import { comparedWords, describePair } from '../../../src/core/coverage/overlaps/explain';
import type { JudgedPair } from '../../../src/core/coverage/overlaps/nearness';
import { render, message } from '../../../src/core/base/messages/text';
import { foldedText } from '../../../src/core/language/reading/words';
import { overlapLevels } from '../../../src/core/base/vocabulary/words';
import type { Comparison } from './compare';
import * as overlapsText from '../../../src/core/words/coverage/overlaps';

const SHOWN_PAIRS = 25;
const SHOWN_CHARACTERS = 160;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS).trimEnd()} …` : line;
};

/** Signs that move the cursor of a terminal, or turn the direction of what follows: a file's name may hold them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A file's name as it may be printed. */
const shown = (file: string): string =>
  file.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const named = (files: readonly string[]): string => files.map(shown).join(', ');

/** The files of each text, those with the same words together. */
function filesByText({ folder }: Comparison): string[][] {
  const byWords = new Map<string, string[]>();
  for (const { id, text } of folder.submissions) {
    const words = foldedText(text);
    const files = byWords.get(words);
    if (files) files.push(id);
    else byWords.set(words, [id]);
  }
  return [...byWords.values()];
}

/** Two copies are a pair like others; of three and more the pairs of the first say all. */
const SEVERAL_COPIES = 3;

/** The comparison without the pairs of copies that the first of them stands for, and the lines that tell of them. */
function withCopiesOnce(comparison: Comparison): { lines: readonly string[]; pairs: readonly JudgedPair[] } {
  const copies = filesByText(comparison).filter(({ length }) => length >= SEVERAL_COPIES);
  const left = new Set(copies.flatMap((files) => files.slice(1)));
  return {
    lines: copies.map(
      (files) =>
        `The same text ${files.length} times: ${named(files)}. Below, ${shown(files[0] ?? '')} stands for all of them.`,
    ),
    pairs: comparison.overlaps.pairs.filter(({ first, second }) => !left.has(first) && !left.has(second)),
  };
}

function* pairLines(pair: JudgedPair, { byFile, folder }: Comparison): Generator<string> {
  const textOf = (file: string): string => byFile.get(file)?.text ?? '';
  yield `  ${shown(pair.first)}  and  ${shown(pair.second)}`;
  const sentences = describePair(pair, {
    titleOf: shown,
    asksOf: (file) => byFile.get(file)?.asks.length ?? 0,
    issueName: (issue) => folder.issueNames.get(issue) ?? issue,
  });
  for (const sentence of sentences) yield `    ${render(sentence, 'en')}`;
  const longest = pair.passages[0];
  if (longest) yield `    “${short(textOf(pair.first).slice(longest.first.start, longest.first.end))}”`;
  yield '';
}

function* levels(comparison: Comparison, told: readonly JudgedPair[]): Generator<string> {
  for (const { key, text } of overlapLevels) {
    const pairs = told.filter(({ level }) => level === key);
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
  yield render(message(overlapsText.compared, { count, pairs: overlaps.pairs.length }), 'en');
  if (count < 2)
    yield 'There is nothing to compare: put at least two .txt, .md or .docx files into the folder.';
  yield '';
  const { lines, pairs } = withCopiesOnce(comparison);
  for (const line of lines) {
    yield line;
    yield '';
  }
  yield* levels(comparison, pairs);
  for (const { members } of overlaps.groups.filter((group) => group.members.length > 2))
    yield `Belong together: ${named(members)}`;
  for (const { in: file, stretch, sharedBy } of overlaps.common) {
    const text = byFile.get(file)?.text.slice(stretch.start, stretch.end) ?? '';
    const values = { count: sharedBy.length, words: comparedWords(text), start: short(text) };
    yield render(message(overlapsText.commonText, values), 'en');
  }
  for (const { file, problem } of folder.problems) yield `Not compared: ${shown(file)}. ${problem}`;
  yield render(message(overlapsText.limits), 'en');
}
