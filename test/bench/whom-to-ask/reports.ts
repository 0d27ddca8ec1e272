// Real reports of Working Groups, read from a folder: who recommended what to whom, and when.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIssueFinder } from '../../../src/core/coverage/issue-suggestions/suggest';
import { ISSUE_SEEDS } from '../../../src/core/base/vocabulary/issues';
import { createCountryResolver } from '../../../src/core/language/country-names/resolver';
import { createReader } from '../../../src/core/language/reading/reader';
import { readUnDocument } from '../../../src/core/un-documents/reading/read-un-document';

/** One recommendation of a report. */
export interface Made {
  readonly text: string;
  /** ISO codes. */
  readonly countries: readonly string[];
  /** UPR Info's headings, as the workbook suggests them. */
  readonly issues: readonly string[];
}

export interface Report {
  /** ISO code of the country that was reviewed. */
  readonly reviewed: string;
  readonly year: number;
  readonly made: readonly Made[];
}

/** Reads what names a year in its file name; a second extract of the same review is left out. */
export function reportsIn(folder: string): Report[] {
  if (!existsSync(folder)) return [];
  const resolver = createCountryResolver([]);
  const finder = createIssueFinder(
    ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed })),
    createReader(),
  );
  const reports = new Map<string, Report>();
  for (const file of readdirSync(folder).sort()) {
    const year = Number(/(?:19|20)\d\d/.exec(file)?.[0]);
    const text = readFileSync(join(folder, file), 'utf8');
    const read = readUnDocument({ text, tables: [] }, resolver);
    if (!read.ok || read.value.kind !== 'report' || Number.isNaN(year)) continue;
    const made = read.value.records.map((record): Made => ({
      text: record.text,
      countries: record.countries,
      issues: finder.suggest(record.text).map(({ issue }) => issue),
    }));
    const { reviewed } = read.value;
    reports.set(`${reviewed} ${year}`, { reviewed, year, made });
  }
  return [...reports.values()];
}
