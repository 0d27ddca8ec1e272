// The rule of 'import-answers': the government's answers go to their recommendations; what people decided stays.
import { listedNames } from '../reports/cycle-rows';
import * as z from 'zod/mini';
import { documentInput, type OtherDocument, textOfSource } from '../reading/un-document';
import type { Context, Plan } from '../../workbook/command/types';
import { type Message, type Text, message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { resolverFor } from '../reports/country-rows';
import { insteadOf } from '../reports/of-country';
import { aboutAnswers } from '../reading/read-un-document';
import { parseAnswers } from '../reading/parse-answers';
import { limitIn } from '../reading/positions';
import { type JoinedAnswers, joinAnswers } from './join-answers';
import { type DifferingAnswer, mergeAnswers } from './merge-answers';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/un-documents/answers';

const MOST_SOURCE = 300;
const MOST_NUMBER = 40;
const MOST_NUMBERS = 1000;

const inputSchema = z.object({
  ...documentInput,
  /** The review cycle whose recommendations are answered. */
  cycle: z.int().check(z.minimum(1), z.maximum(20)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
  /** Numbers whose other answer gives way to the text's; left out, those with an answer of another UN document. */
  replace: z.optional(z.array(z.string().check(z.maxLength(MOST_NUMBER))).check(z.maxLength(MOST_NUMBERS))),
});
export type ImportAnswersInput = z.infer<typeof inputSchema>;

/** Numbers are those of the recommendations, such as `92.10`. */
export interface ImportAnswersResult {
  readonly source: string;
  /** Numbers that the document answers, by position. */
  readonly counts: Readonly<Record<'supported' | 'noted' | 'in-part' | 'pending', number>>;
  /** Rows that are written, and rows that have all of it already. */
  readonly changed: number;
  readonly unchanged: number;
  /** Numbers with another answer than the text's, replaced or not. */
  readonly differing: readonly DifferingAnswer[];
  /** Answers whose words limit them or leave them open, with the numbers that share the words. */
  readonly limited: readonly { readonly numbers: readonly string[]; readonly text: string }[];
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  readonly never: readonly string[];
  /** Numbers that the document names without saying where the government stands. */
  readonly unclear: readonly string[];
  readonly totals: readonly { readonly position: string; readonly stated: number; readonly found: number }[];
  /** The country whose answers they are, '' when the document does not say. */
  readonly about: string;
  /** The workbook's own country when they are another one's, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Other addenda in the same text; their answers were read as if they were of one. */
  readonly otherDocuments: readonly OtherDocument[];
}

function countPositions(joined: JoinedAnswers): ImportAnswersResult['counts'] {
  const counts = { supported: 0, noted: 0, 'in-part': 0, pending: 0 };
  for (const { position } of joined.answers) counts[position] += 1;
  return counts;
}

/** A refusal and an answer in part are limited by what they are; of the others it has to be read. */
function limitedOf({ answers }: JoinedAnswers): ImportAnswersResult['limited'] {
  const groups = new Map<string, string[]>();
  for (const { number, position, explanation } of answers) {
    const limit = limitIn(explanation);
    if (position !== 'pending' && (position !== 'supported' || limit === '')) continue;
    const text = limit || explanation;
    groups.set(text, [...(groups.get(text) ?? []), number]);
  }
  return [...groups].map(([text, numbers]) => ({ numbers, text }));
}

/** What may mean that this is the wrong document. */
function warnings({ about, aboutInsteadOf, otherDocuments }: ImportAnswersResult): readonly Message[] {
  const others = otherDocuments.map(({ symbol }) => symbol);
  return [
    ...(aboutInsteadOf === '' ? [] : [message(t.otherCountry, { other: about, own: aboutInsteadOf })]),
    ...(others.length > 0 ? [message(t.otherAddenda, { list: listedNames(others) })] : []),
  ];
}

function summaryOf(result: ImportAnswersResult): readonly Message[] {
  const { counts, changed, unchanged } = result;
  const list = (words: Text, names: readonly string[]): readonly Message[] =>
    names.length > 0 ? [message(words, { count: names.length, list: listedNames(names) })] : [];
  const differing = (isReplaced: boolean): readonly string[] =>
    result.differing.filter((one) => one.isReplaced === isReplaced).map(({ number }) => number);
  const totals = result.totals.map(({ position, stated, found }) =>
    message(stated === found ? t.totalAgrees : t.totalDiffers, {
      position: wordText(governmentAnswers, position),
      stated,
      found,
    }),
  );
  return [
    message(t.found, { supported: counts.supported, part: counts['in-part'], noted: counts.noted }),
    ...(counts.pending > 0 ? [message(t.stillOpen, { count: counts.pending })] : []),
    message(t.written, { changed, unchanged }),
    ...warnings(result),
    ...totals,
    ...list(t.kept, differing(false)),
    ...list(t.replaced, differing(true)),
    ...list(
      t.limited,
      result.limited.flatMap(({ numbers }) => numbers),
    ),
    ...list(t.twice, result.twice),
    ...list(t.never, result.never),
    ...list(t.unknown, result.unknown),
    ...list(t.unclear, result.unclear),
  ];
}

/**
 * What bringing in an addendum writes: answer, explanation and source of each recommendation of the cycle that it
 * answers. An answer that a person typed stays and is named, unless one says otherwise; so is everything that does not fit. A second run writes
 * nothing. A problem when the cycle has no recommendations yet.
 */
export function planImportAnswers(
  book: Book,
  input: ImportAnswersInput,
  context: Context,
): Outcome<Plan<ImportAnswersResult>> {
  const rows = book.rows('REC').filter(({ cycle }) => cycle === input.cycle);
  if (rows.length === 0) return failure(message(t.noRecommendations, { cycle: input.cycle }));
  const text = textOfSource({ text: input.text, tables: input.tables ?? [] });
  const read = parseAnswers(
    text,
    rows.map(({ number }) => number),
  );
  if (!read.ok) return read;
  const symbol = read.value.documentSymbol ?? '';
  const source = input.source?.trim() || symbol;
  const joined = joinAnswers(read.value, rows, input.cycle);
  if (joined.answers.length === 0) return failure(message(t.noneFits, { list: listedNames(joined.unknown) }));
  const written = mergeAnswers(joined.answers, source, input.replace);
  const { reviewed, others } = aboutAnswers(text, symbol, resolverFor(book.rows('CTY')));
  const result: ImportAnswersResult = {
    source,
    about: countryByIso3(reviewed)?.name ?? '',
    aboutInsteadOf: insteadOf(reviewed, context.setting('country').trim().toUpperCase()),
    otherDocuments: others,
    counts: countPositions(joined),
    changed: written.changed,
    unchanged: written.unchanged,
    differing: written.differing,
    limited: limitedOf(joined),
    twice: joined.twice.map(({ number }) => number),
    unknown: joined.unknown,
    never: joined.never,
    unclear: [...new Set(read.value.unclear.map(({ number }) => number))],
    totals: joined.totals,
  };
  return success({ edits: written.edits, effects: [], result, summary: summaryOf(result) });
}

/** Joins the answers of an addendum to the recommendations of a cycle, again as often as one likes. */
export const importAnswers = defineCommand({
  name: 'import-answers',
  title: t.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: inputSchema,
  reads: ['REC', 'CTY'],
  plan: planImportAnswers,
});
