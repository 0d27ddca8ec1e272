// `upr match --asks FILE --recommendations FILE`: which recommendations say what was asked for, without any workbook.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readMeaningTable, type MeaningTable } from '../../../src/core/language/meaning/table';
import { foldedText } from '../../../src/core/language/reading/words';
import { render } from '../../../src/core/base/messages/text';
import { parseTable, separatorOf } from '../../../src/core/base/text/csv';
import { createMatcher, type Demand, type Match } from '../../../src/core/follow-up/uptake/match-asks';
import { sharedWords } from '../../../src/core/follow-up/uptake/reasons';
import { UPTAKE } from '../../../src/core/follow-up/uptake/uptake-thresholds';
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

/** The rows of a file with the columns `id` and `text`. */
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
  return rows.map((row, index) => ({
    id: row[idAt]?.trim() || `row ${String(index + 1)}`,
    text: row[textAt] ?? '',
  }));
}

/** As the build has it; undefined where the file is missing, and words are compared then. */
function tableOfMeaning(): MeaningTable | undefined {
  const file = join(process.env['UPR_ROOT'] ?? process.cwd(), 'words', 'meaning', 'meaning.txt');
  return existsSync(file) ? readMeaningTable(readFileSync(file, 'utf8').trimEnd()) : undefined;
}

interface Found {
  readonly id: string;
  readonly fits: boolean;
  readonly matches: readonly (Match & { readonly reason: string })[];
}

/** For each ask the best, each with the words that both have. */
function findAll(asks: readonly Demand[], recommendations: readonly Demand[], limit: number): Found[] {
  const { measure, ranked } = createMatcher(recommendations, tableOfMeaning());
  return asks.map(({ id, text }) => {
    const own = measure.read(text);
    const matches = ranked(own)
      .slice(0, limit)
      .map((match) => {
        const shared = sharedWords(measure, own, match.content);
        return { ...match, reason: shared ? render(shared, 'en') : '' };
      });
    return { id, fits: (matches[0]?.score ?? 0) >= UPTAKE.surelyFits, matches };
  });
}

const shown = ({ id, fits, matches }: Found): object => ({
  id,
  fits,
  matches: matches.map((match) => ({
    id: match.id,
    score: Number(match.score.toFixed(DECIMALS)),
    asksForThis: match.score >= UPTAKE.asksForThis,
    reason: match.reason,
  })),
});

function print(found: readonly Found[]): void {
  for (const { id, fits, matches } of found) {
    const ids = matches.map((match) => `${match.id} (${match.score.toFixed(2)})`);
    const nearest = ids.join(', ') || '-';
    process.stdout.write(`${id}: ${fits ? nearest : `nothing surely fits; nearest: ${nearest}`}\n`);
  }
}

/** Answers 0. */
export async function match(args: Arguments): Promise<number> {
  const files = [fileOf(args, 'asks'), fileOf(args, 'recommendations')] as const;
  const limit = limitOf(args);
  const [asks, recommendations] = await Promise.all(files.map(readDemands));
  const found = findAll(asks ?? [], recommendations ?? [], limit);
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify(found.map(shown), null, 2)}\n`);
  else print(found);
  return 0;
}
