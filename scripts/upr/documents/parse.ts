// `upr parse FILE`: reads a document of the UN, without any workbook.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseSummary,
  type StakeholderSummary,
} from '../../../src/core/un-documents/summaries/parse-summary';
import { listsSubmitters } from '../../../src/core/un-documents/reading/summary-words';
import { createCountryResolver } from '../../../src/core/language/country-names/resolver';
import { render } from '../../../src/core/base/messages/text';
import { success, type Outcome } from '../../../src/core/base/outcome';
import {
  type DocumentKind,
  type DocumentRecord,
  type UnDocument,
  doubtfulIn,
} from '../../../src/core/un-documents/reading/un-document';
import { readUnDocument } from '../../../src/core/un-documents/reading/read-un-document';
import { type Arguments, UsageError } from '../arguments';
import { readSource, UnreadableFile } from './read-source';
import { shownSummary, toldSummary } from './show-summary';

type Kind = DocumentKind | 'summary';
const KINDS: readonly Kind[] = ['report', 'addendum', 'list', 'matrix', 'uhri', 'own', 'table', 'summary'];

/** The file named behind the command; a mistake in the call when there is none. */
export function fileNamed(args: Arguments, command: string): string {
  const [, named, ...more] = args.words;
  if (named === undefined) throw new UsageError(`Which file? Write it after ${command}.`);
  if (more.length > 0) throw new UsageError(`One file at a time: ${more.join(' ')} is one word too many.`);
  const file = resolve(named);
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`There is no file ${file}.`);
  return file;
}

function kindOf(args: Arguments): Kind | undefined {
  const named = args.values['kind'];
  const kind = KINDS.find((one) => one === named);
  if (named !== undefined && kind === undefined)
    throw new UsageError(`--kind ${named} is not known. Known: ${KINDS.join(', ')}.`);
  return kind;
}

const shownRecord = (record: DocumentRecord): object => {
  const { number, part, text, countries, answer, answerSource, explanation } = record;
  const { themes, concerns, sdgs, reviewed, lineNumber } = record;
  const said = { number, part, text, countries, answer, answerSource, explanation };
  return { ...said, themes, concerns, sdgs, reviewed, line: lineNumber };
};

const shown = (document: UnDocument): object => ({
  kind: document.kind,
  symbol: document.symbol,
  about: document.reviewed,
  others: document.others,
  statedCount: document.statedCount ?? null,
  statedTotals: document.statedTotals,
  count: document.records.length,
  numbers: new Set(document.records.map(({ number }) => number)).size,
  records: document.records.map(shownRecord),
  unread: document.unread.map(({ lineNumber, text, reason }) => ({
    line: lineNumber,
    text,
    reason: render(reason, 'en'),
  })),
  doubtfulCountries: doubtfulIn(document.records),
  gaps: document.gaps,
  repeats: document.repeats,
  unclear: document.unclear.map(({ number, reason }) => ({ number, reason: render(reason, 'en') })),
});

function* summary(document: UnDocument): Generator<string> {
  const numbers = new Set(document.records.map(({ number }) => number)).size;
  yield `${document.kind}${document.symbol && ` ${document.symbol}`}: ${String(document.records.length)} records under ${String(numbers)} numbers.`;
  if (document.reviewed !== '') yield `It is about ${document.reviewed}.`;
  for (const { symbol, lineNumber } of document.others)
    yield `Another document stands here from line ${String(lineNumber)} on${symbol && `: ${symbol}`}; it was not read.`;
  if (document.statedCount !== undefined) yield `The document itself says ${String(document.statedCount)}.`;
  for (const { position, count } of document.statedTotals)
    yield `The government says: ${String(count)} ${position}.`;
  if (document.gaps.length > 0) yield `Skipped numbers: ${document.gaps.join(', ')}.`;
  if (document.repeats.length > 0) yield `Numbers that stand twice: ${document.repeats.join(', ')}.`;
  for (const { number, written, guess } of doubtfulIn(document.records))
    yield `${number}: "${written}" ${guess ? `was taken for ${guess}` : 'is no country that is known'}.`;
  for (const { lineNumber, text, reason } of document.unread)
    yield `Line ${String(lineNumber)}: ${render(reason, 'en')} ${text.slice(0, 80)}`;
}

/** What is shown of a document: for `--json`, and in lines. */
interface Shown {
  readonly json: object;
  readonly lines: Iterable<string>;
}

const mapped = <T>(read: Outcome<T>, show: (value: T) => Shown): Outcome<Shown> =>
  read.ok ? success(show(read.value)) : read;

/** Reads by what the file holds, or by what the user says that it is. */
async function readFile(file: string, kind: Kind | undefined): Promise<Outcome<Shown>> {
  const source = await readSource(file);
  const resolver = createCountryResolver();
  const isSummary = kind === undefined && listsSubmitters(source.text);
  if (kind === 'summary' || isSummary) {
    const { text } = await readSource(file, true);
    const show = (value: StakeholderSummary): Shown => ({
      json: shownSummary(value),
      lines: toldSummary(value),
    });
    return mapped(parseSummary(text, resolver), show);
  }
  return mapped(readUnDocument(source, resolver, kind), (value) => ({
    json: shown(value),
    lines: summary(value),
  }));
}

/** Answers 0, or 1 when the file holds nothing that can be read. */
export async function parse(args: Arguments): Promise<number> {
  const file = fileNamed(args, 'parse');
  const kind = kindOf(args);
  const read = await readFile(file, kind).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return error;
    throw error;
  });
  if (read instanceof Error || !read.ok) {
    process.stderr.write(`${read instanceof Error ? read.message : render(read.problem, 'en')}\n`);
    return 1;
  }
  const { json, lines } = read.value;
  if (args.flags.has('json')) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else for (const line of lines) process.stdout.write(`${line}\n`);
  return 0;
}
