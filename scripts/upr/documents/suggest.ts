// `upr suggest FILE.csv`: what each row's text is about, without any workbook.
import { readFileSync } from 'node:fs';
import { suggestAction } from '../../../src/core/language/actions/action-category';
import { createConcernFinder } from '../../../src/core/language/concerned-groups/suggest';
import { createIssueFinder } from '../../../src/core/coverage/issue-suggestions/suggest';
import { createReader } from '../../../src/core/language/reading/reader';
import { parseTable, separatorOf } from '../../../src/core/base/text/csv';
import { ISSUE_SEEDS } from '../../../src/core/base/vocabulary/issues';
import { UsageError, type Arguments } from '../arguments';
import { fileNamed } from './parse';

/** The cells of a column by its header; a mistake in the call when the file has no such column. */
export function readColumns<Name extends string>(
  file: string,
  names: readonly Name[],
): Readonly<Record<Name, string>>[] {
  const text = readFileSync(file, 'utf8');
  const [header = [], ...rows] = parseTable(text, separatorOf(text));
  const places = names.map((name) => {
    const at = header.findIndex(
      (cell) =>
        cell
          .replace(/^\ufeff/, '')
          .trim()
          .toLowerCase() === name,
    );
    if (at < 0) throw new UsageError(`${file} has no column "${name}". It has: ${header.join(', ')}.`);
    return [name, at] as const;
  });
  return rows.map(
    (row) => Object.fromEntries(places.map(([name, at]) => [name, row[at] ?? ''])) as Record<Name, string>,
  );
}

function suggestions(texts: readonly string[]): object[] {
  const reader = createReader();
  const byId = new Map(ISSUE_SEEDS.map((seed, index) => [String(index), seed]));
  const issues = createIssueFinder(
    [...byId].map(([id, seed]) => ({ id, ...seed })),
    reader,
  );
  const concerns = createConcernFinder(reader);
  return texts.map((text, index) => {
    const found = issues.suggest(text);
    const action = suggestAction(text);
    return {
      row: index + 1,
      issues: [...new Set(found.map(({ issue }) => byId.get(issue)?.uprInfoIssue ?? ''))],
      concerns: concerns.suggest(text).map(({ group }) => group),
      action: action?.category ?? null,
      why: {
        issues: found.map(({ issue, score, words }) => ({
          issue: byId.get(issue)?.uprInfoIssue ?? '',
          score: Number(score.toFixed(3)),
          words: words.map((word) => word.text),
        })),
        concerns: concerns
          .suggest(text)
          .map(({ group, words }) => ({ group, words: words.map((word) => word.text) })),
        action: action?.words ?? '',
      },
    };
  });
}

/** Answers 0. */
export function suggest(args: Arguments): number {
  const rows = readColumns(fileNamed(args, 'suggest'), ['text']);
  const found = suggestions(rows.map(({ text }) => text));
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else
    for (const [index, { issues, action }] of (
      found as { issues: string[]; action: number | null }[]
    ).entries())
      process.stdout.write(
        `${String(index + 1)}: ${issues.join('; ') || '-'} | action ${String(action ?? '-')}\n`,
      );
  return 0;
}
