// The rule of 'import-questions': published advance questions, each with who sent it, beside ours that are like it.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import { meaningTable } from '../../language/meaning/kept-table';
import type { MeaningTable } from '../../language/meaning/table';
import { sentencesOf } from '../../base/text/text-paragraphs';
import { longText } from '../../follow-up/input-parts';
import { documentInput } from '../../un-documents/reading/un-document';
import { countryRows, resolverFor, type CountryRows } from '../../un-documents/reports/country-rows';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { createComparison } from '../whom-to-ask/likeness';
import { parsePublished, type PublishedQuestion, type PublishedQuestions } from './parse-published';
import * as t from '../../words/advocacy/questions';

const input = z.object({
  text: documentInput.text,
  /** Where it is from; the document's own symbol when left out. */
  source: z.optional(longText),
});
export type ImportQuestionsInput = z.infer<typeof input>;

export interface MatchedQuestion {
  readonly text: string;
  readonly askedBy: readonly string[];
  /** Ours that is like it, '' for none. */
  readonly ours: string;
  /** Our ask that is like it, '' for none. */
  readonly ask: string;
}

export interface ImportQuestionsResult {
  readonly questions: readonly MatchedQuestion[];
  readonly added: number;
  readonly changed: number;
  /** How many are like one of ours. */
  readonly matched: number;
  /** Names above questions that are no country that is known. */
  readonly unknown: readonly string[];
}

type Question = RowOf<'QUE'>;

/** The one that asks the same as a sentence of the text; undefined where none surely does. */
function createFinder<Row extends { readonly text: string }>(
  rows: readonly Row[],
  table: MeaningTable | undefined,
): (text: string) => Row | undefined {
  const comparison = createComparison(rows, table);
  return (text) => {
    // A question comes with what makes one ask it.
    const sentences = sentencesOf(text, { start: 0, end: text.length });
    const likenesses = sentences.map(({ start, end }) => comparison.to(text.slice(start, end)));
    const sure = likenesses.flatMap(({ ground, of }) =>
      rows.flatMap((row, at) => (ground(at) === 'same' ? [{ row, likeness: of(at) }] : [])),
    );
    return sure.reduce<(typeof sure)[number] | undefined>(
      (best, one) => (one.likeness > (best?.likeness ?? 0) ? one : best),
      undefined,
    )?.row;
  };
}

interface Placed {
  readonly question: PublishedQuestion;
  /** Ids. */
  readonly countries: readonly string[];
  readonly ours: Question | undefined;
  readonly ask: RowOf<'ASK'> | undefined;
}

function placed(
  book: Book,
  published: PublishedQuestions,
  { idOf }: CountryRows,
  context: Context,
): readonly Placed[] {
  const table = meaningTable(context);
  const oursLike = createFinder(
    book.rows('QUE').filter(({ status, text }) => status !== 'published' && text.trim() !== ''),
    table,
  );
  const askLike = createFinder(
    book.rows('ASK').filter(({ text }) => text.trim() !== ''),
    table,
  );
  return published.questions.map((question) => {
    const ours = oursLike(question.text);
    const ask = (ours && book.find('ASK', ours.ask)) ?? askLike(question.text);
    return { question, countries: question.countries.flatMap((code) => idOf(code) ?? []), ours, ask };
  });
}

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...some, ...more]),
];

/** Who sent it is added; nothing that stands there is taken away. */
const sentBy = (row: Question, countries: readonly string[]): readonly Edit[] => {
  const askedBy = joined(row.askedBy, countries);
  return askedBy.length > row.askedBy.length ? [updateRow('QUE', row.id, { askedBy })] : [];
};

function publishedEdits(
  book: Book,
  all: readonly Placed[],
  source: string,
  context: Context,
): readonly Edit[] {
  const finder = createIssueFinder(book.rows('ISS'));
  const rows = book.rows('QUE').filter(({ status }) => status === 'published');
  const known = new Map(rows.map((row) => [foldText(row.text), row]));
  const byText = new Map<string, Placed[]>();
  for (const one of all) {
    const key = foldText(one.question.text);
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  return [...byText].flatMap(([key, same]): readonly Edit[] => {
    const [first] = same;
    const countries = joined(
      [],
      same.flatMap((one) => one.countries),
    );
    const row = known.get(key);
    if (!first || row) return row ? sentBy(row, countries) : [];
    const { question, ask } = first;
    const issues = finder.suggest(question.text).map(({ issue }) => issue);
    const values = { text: question.text, status: 'published', askedBy: countries, source, issues } as const;
    return [insertRow('QUE', context.newId('QUE'), { ...values, ask: ask?.id ?? '', notes: question.group })];
  });
}

/** Ours, with who sent the like of it. */
function ourEdits(all: readonly Placed[]): readonly Edit[] {
  const sent = new Map<Question, readonly string[]>();
  for (const { ours, countries } of all) if (ours) sent.set(ours, joined(sent.get(ours) ?? [], countries));
  return [...sent].flatMap(([row, countries]) => sentBy(row, countries));
}

const nameOf = (iso3: string): string => countryByIso3(iso3)?.name ?? iso3;

function summaryOf(result: ImportQuestionsResult): readonly Message[] {
  const { added, changed, matched, questions, unknown } = result;
  const count = questions.length;
  const all: readonly (readonly [boolean, Message])[] = [
    [added + changed > 0, message(t.broughtIn, { added, count })],
    [added + changed === 0, message(t.nothingNew, { count })],
    [count > 0, message(t.matched, { count: matched })],
    [unknown.length > 0, message(t.unknownNames, { names: unknown.join(', ') })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/** Brings them in; a second run writes nothing. Fails where no country's questions are found, or another country is asked. */
function planImportQuestions(
  book: Book,
  { text, source = '' }: ImportQuestionsInput,
  context: Context,
): Outcome<Plan<ImportQuestionsResult>> {
  const published = parsePublished(text, resolverFor(book.rows('CTY')));
  const own = context.setting('country').trim().toUpperCase();
  const { reviewed } = published;
  if (reviewed !== '' && own !== '' && reviewed !== own)
    return failure(message(t.toAnother, { country: nameOf(reviewed), own: nameOf(own) }));
  if (published.questions.length === 0) return failure(message(t.noneFound));
  const codes = new Set(published.questions.flatMap(({ countries }) => countries));
  const countries = countryRows(book.rows('CTY'), codes, context);
  const all = placed(book, published, countries, context);
  const edits = [...publishedEdits(book, all, source || published.symbol, context), ...ourEdits(all)];
  const added = edits.filter(({ kind }) => kind === 'insert').length;
  const result: ImportQuestionsResult = {
    questions: all.map(({ question, ours, ask }) => ({
      text: question.text,
      askedBy: question.countries.map(nameOf),
      ours: ours?.text ?? '',
      ask: ask?.text ?? '',
    })),
    added,
    changed: edits.length - added,
    matched: all.filter(({ ours }) => ours).length,
    unknown: published.unknown,
  };
  return success({ edits: [...countries.edits, ...edits], effects: [], result, summary: summaryOf(result) });
}

/** Brings in the advance questions that the UN published. */
export const importQuestions = defineCommand({
  name: 'import-questions',
  title: t.importTitle,
  audience: 'co-chair',
  pace: 'long',
  input,
  reads: ['QUE', 'ASK', 'CTY', 'ISS'],
  plan: planImportQuestions,
});
