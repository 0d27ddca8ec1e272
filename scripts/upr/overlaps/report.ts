// The comparison of a folder as JSON, piece by piece: with every pair of a thousand files it is longer than a string can be.
import { comparedWords } from '../../../src/core/coverage/overlaps/explain';
import { reportedPairs, type Comparison } from './compare';

/** The items of a list, one a line. */
function* listed(name: string, items: Iterable<unknown>): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(item)}`;
    isFirst = false;
  }
  yield isFirst ? ']' : '\n  ]';
}

/** The pieces of the JSON value; put together they are one object, each item of its lists on a line of its own. */
export function* jsonReport(comparison: Comparison, every: boolean): Generator<string> {
  const { folder, overlaps, byFile } = comparison;
  const files = folder.submissions.map(({ id, title, workgroup, issues, asks, hasFoundAsks, text }) => ({
    file: id,
    title,
    workgroup,
    issues: issues.map((issue) => folder.issueNames.get(issue) ?? issue),
    length: text.length,
    words: comparedWords(text),
    asks,
    asksFrom: hasFoundAsks ? 'text' : 'list',
  }));
  const common = overlaps.common.map(({ in: file, stretch, sharedBy }) => ({
    in: file,
    start: stretch.start,
    end: stretch.end,
    text: byFile.get(file)?.text.slice(stretch.start, stretch.end) ?? '',
    sharedBy,
  }));
  yield `{\n  "compared": ${folder.submissions.length},\n`;
  yield* listed('pairs', reportedPairs(comparison, every));
  yield ',\n';
  yield* listed('groups', overlaps.groups);
  yield ',\n';
  yield* listed('common', common);
  yield ',\n';
  yield* listed('files', files);
  yield ',\n';
  yield* listed('problems', folder.problems);
  yield '\n}\n';
}
