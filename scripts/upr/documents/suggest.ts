// `upr suggest FILE.csv`: what each row's text is about, without any workbook.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestAction } from '../../../src/core/language/actions/action-category';
import { createConcernFinder } from '../../../src/core/language/concerned-groups/suggest';
import { createNearFinder, surest } from '../../../src/core/coverage/issue-suggestions/nearest';
import { meaningTable } from '../../../src/core/language/meaning/kept-table';
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

/** The table of meaning stands beside the words of the project, as the build has it. */
const MEANING = join(process.env['UPR_ROOT'] ?? process.cwd(), 'words', 'meaning', 'meaning.txt');
const MOST_ISSUES = 20;

function suggestions(texts: readonly string[]) {
  const reader = createReader();
  const table = meaningTable({ page: () => readFileSync(MEANING, 'utf8'), kept: ({ create }) => create() });
  const issues = createNearFinder(
    ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed })),
    table,
    reader,
  );
  const concerns = createConcernFinder(reader);
  return texts.map((text, index) => {
    const near = issues(text, MOST_ISSUES);
    const found = surest(near);
    const action = suggestAction(text);
    return {
      row: index + 1,
      issues: found.map(({ issue }) => issue),
      perhaps: near.filter((one) => !found.includes(one)).map(({ issue }) => issue),
      concerns: concerns.suggest(text).map(({ group }) => group),
      action: action?.category ?? null,
      why: {
        issues: near.map(({ issue, score, words, isWeak }) => ({
          issue,
          score: Number(score.toFixed(3)),
          words,
          isWeak,
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
    for (const { row, issues, perhaps, action } of found) {
      const named = [...issues, ...perhaps.map((issue) => `perhaps ${issue}`)].join('; ');
      process.stdout.write(`${row}: ${named || '-'} | action ${action ?? '-'}\n`);
    }
  return 0;
}
