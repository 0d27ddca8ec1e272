// `upr match --asks FILE --recommendations FILE`: which recommendations say what was asked for, without any workbook.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCountryResolver } from '../../../src/core/language/country-names/resolver';
import { readMeaningTable, type MeaningTable } from '../../../src/core/language/meaning/table';
import { foldedText } from '../../../src/core/language/reading/words';
import { render } from '../../../src/core/base/messages/text';
import { parseTable, separatorOf } from '../../../src/core/base/text/csv';
import { matchAsks, type AskMatches, type Match } from '../../../src/core/follow-up/uptake/match-asks';
import { reasonMessage } from '../../../src/core/follow-up/uptake/reasons';
import type { Demand } from '../../../src/core/follow-up/uptake/demand-features';
import { ISSUE_SEEDS } from '../../../src/core/base/vocabulary/issues';
import { UsageError, type Arguments } from '../arguments';
import { readSource, UnreadableFile } from './read-source';

const MOST_MATCHES = 20;
const DECIMALS = 4;

function fileOf(args: Arguments, name: string): string {
  const named = args.values[name];
  if (named === undefined) throw new UsageError(`--${name} FILE is missing.`);
  const file = resolve(named);
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`There is no file ${file}.`);
  return file;
}

function limitOf(args: Arguments): number {
  const written = args.values['limit'] ?? String(MOST_MATCHES);
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit ${written} is no whole number above 0.`);
  return limit;
}

async function tableOf(file: string): Promise<readonly (readonly string[])[]> {
  const { tables = [], text } = await readSource(file).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new UsageError(`${file}: ${error.message}`) : error;
  });
  return tables[0] ?? parseTable(text, separatorOf(text));
}

const KNOWN_ISSUES = new Set(
  ISSUE_SEEDS.flatMap(({ name, nameEs, nameFr, uprInfoIssue, synonyms }) =>
    [name, nameEs, nameFr, uprInfoIssue, ...synonyms].map(foldedText),
  ),
);

/** Several values between `;`, or between commas where every part is known. */
function several(cell: string, isKnown: (part: string) => boolean): string[] {
  const parts = (written: string, mark: RegExp): string[] =>
    written
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return parts(cell, /[;\n]/).flatMap((part) => {
    const pieces = parts(part, /,/);
    return !isKnown(part) && pieces.every(isKnown) ? pieces : [part];
  });
}

/** The rows of a file with the columns `id` and `text`, and `issues` and `countries` where it has them. */
async function readDemands(file: string): Promise<Demand[]> {
  const [header = [], ...rows] = await tableOf(file);
  const names = header.map((cell) => foldedText(cell));
  const placeOf = (name: string): number => {
    const place = names.indexOf(name);
    if (place < 0)
      throw new UsageError(`${file} has no column "${name}". It has: ${header.join(', ') || 'nothing'}.`);
    return place;
  };
  const [idAt, textAt] = [placeOf('id'), placeOf('text')];
  const [issuesAt, countriesAt] = [names.indexOf('issues'), names.indexOf('countries')];
  const resolver = createCountryResolver();
  const codeOf = (written: string): string => {
    const found = resolver.resolve(written);
    return found.kind === 'one' ? found.iso3 : written;
  };
  const isCountry = (written: string): boolean => resolver.resolve(written).kind === 'one';
  return rows.map((row, index) => ({
    id: row[idAt]?.trim() || `row ${String(index + 1)}`,
    text: row[textAt] ?? '',
    issues: several(row[issuesAt] ?? '', (part) => KNOWN_ISSUES.has(foldedText(part))),
    countries: several(row[countriesAt] ?? '', isCountry).map(codeOf),
  }));
}

/** As the build has it; undefined where the file is missing, and words are compared then. */
function tableOfMeaning(): MeaningTable | undefined {
  const file = join(process.env['UPR_ROOT'] ?? process.cwd(), 'words', 'meaning', 'meaning.txt');
  return existsSync(file) ? readMeaningTable(readFileSync(file, 'utf8').trimEnd()) : undefined;
}

const shownMatch = ({ id, score, relation, reasons }: Match): object => ({
  id,
  score: Number(score.toFixed(DECIMALS)),
  relation,
  reasons: reasons.map((reason) => render(reasonMessage(reason), 'en')),
});

const shown = ({ id, matches, opposed }: AskMatches): object => ({
  id,
  matches: matches.map(shownMatch),
  ...(opposed.length > 0 ? { opposed: opposed.map(shownMatch) } : {}),
});

function print(found: readonly AskMatches[]): void {
  for (const { id, matches } of found) {
    const ids = matches.map((match) => `${match.id} (${match.score.toFixed(2)})`);
    process.stdout.write(`${id}: ${ids.join(', ') || '-'}\n`);
  }
}

/** Answers 0. */
export async function match(args: Arguments): Promise<number> {
  const files = [fileOf(args, 'asks'), fileOf(args, 'recommendations')] as const;
  const limit = limitOf(args);
  const [asks, recommendations] = await Promise.all(files.map(readDemands));
  const found = matchAsks(asks ?? [], recommendations ?? [], { limit, meaning: tableOfMeaning() });
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify(found.map(shown), null, 2)}\n`);
  else print(found);
  return 0;
}
