// The rule of 'annotated-answers': the government's answers, each group of its document with the recommendations that it
// answers.
import * as z from 'zod/mini';
import { documentInput, textOfSource } from '../reading/un-document';
import { type Language, message, render, languageTags } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import { type ParsedAnswer, parseAnswers } from '../reading/parse-answers';
import { numberMeant, rowsByNumber } from './join-answers';
import * as t from '../../words/un-documents/answers';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import { textHash } from '../../base/text/text-hash';
import { fileName } from '../../base/text/safe-names';
import { today } from '../../base/dates/zones';
import { ANSWERS_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { failure, success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';

const inputSchema = z.object({
  /** The addendum, by whose paragraphs the answers are grouped; left out, the answers of the workbook are. */
  text: z.optional(documentInput.text),
  tables: documentInput.tables,
  cycle: z.int().check(z.minimum(1), z.maximum(20)),
});
export type AnnotatedAnswersInput = z.infer<typeof inputSchema>;

export interface AnnotatedItem {
  readonly number: string;
  /** '' when no recommendation of the cycle has the number. */
  readonly text: string;
  /** Names, separated by commas. */
  readonly countries: string;
}

/** What the government says at one place, and the recommendations that it answers there. */
export interface AnnotatedGroup {
  /** '' where it is the same as above. */
  readonly heading: string;
  /** In the workbook's language. */
  readonly position: string;
  /** The government's own words, '' when it gave none. */
  readonly paragraph: string;
  readonly items: readonly AnnotatedItem[];
}

export interface AnnotatedAnswersResult {
  readonly title: string;
  /** The document's symbol, '' when it is not known. */
  readonly source: string;
  readonly fileName: string;
  readonly groups: readonly AnnotatedGroup[];
}

type RecRow = RowOf<'REC'>;

interface Open {
  heading: string;
  position: string;
  paragraph: string;
  items: AnnotatedItem[];
}

const countriesOf = (book: Book, { countries }: RecRow): string =>
  countries.map((id) => book.labelOf('CTY', id)).join(', ');

const itemOf = (book: Book, number: string, row: RecRow): AnnotatedItem => ({
  number,
  text: row.text.trim(),
  countries: countriesOf(book, row),
});

const LAST = '\uffff';

/** `9.2` before `9.10`; numbers that are none come last. */
const inOrder = (a: string, b: string): number =>
  (a || LAST).localeCompare(b || LAST, 'en', { numeric: true, sensitivity: 'base' });

/** Headings that repeat the one above are left out. */
function withoutRepeats(groups: readonly AnnotatedGroup[]): AnnotatedGroup[] {
  return groups.map((group, index) =>
    group.heading === groups[index - 1]?.heading ? { ...group, heading: '' } : group,
  );
}

/** The rows that nobody answered, as a last group; none when all are. */
function neverAnswered(
  book: Book,
  rows: ReadonlyMap<string, readonly RecRow[]>,
  answered: ReadonlySet<string>,
  language: Language,
): AnnotatedGroup[] {
  const items = [...rows]
    .filter(([number]) => !answered.has(number))
    .flatMap(([number, same]) =>
      same.filter(({ withdrawn }) => !withdrawn).map((row) => itemOf(book, number, row)),
    );
  const heading = t.neverAnswered[language];
  return items.length > 0 ? [{ heading, position: '', paragraph: '', items }] : [];
}

/** Groups as the document makes them: a paragraph, in the order of the document, with what it answers below. */
export function groupsOfDocument(
  book: Book,
  answers: readonly ParsedAnswer[],
  cycle: number,
  language: Language,
): AnnotatedGroup[] {
  const rows = rowsByNumber(book.rows('REC'), cycle);
  const answered = new Set<string>();
  const groups = new Map<string, Open>();
  for (const { number: written, position, below, paragraph, lineNumber } of answers) {
    const number = numberMeant(written, rows) ?? written;
    answered.add(number);
    const key = `${String(lineNumber)} ${position}`;
    const word = wordText(governmentAnswers, position)[language];
    const group = groups.get(key) ?? { heading: below, position: word, paragraph, items: [] };
    groups.set(key, group);
    const items = (rows.get(number) ?? []).map((row) => itemOf(book, number, row));
    group.items.push(...(items.length > 0 ? items : [{ number, text: '', countries: '' }]));
  }
  return withoutRepeats([...groups.values(), ...neverAnswered(book, rows, answered, language)]);
}

const POSITIONS = ['supported', 'in-part', 'noted'] as const;

/** Groups by what the workbook holds: the answer, and within it the explanation that several share. */
export function groupsOfRows(book: Book, cycle: number, language: Language): AnnotatedGroup[] {
  const rows = rowsByNumber(book.rows('REC'), cycle);
  const answered = new Set<string>();
  const ordered = [...rows].sort(([a], [b]) => inOrder(a, b));
  const groups = POSITIONS.flatMap((position) => {
    const heading = wordText(governmentAnswers, position)[language];
    const byWords = new Map<string, Open>();
    for (const [number, same] of ordered)
      for (const row of same.filter(({ answer, withdrawn }) => answer === position && !withdrawn)) {
        answered.add(number);
        const paragraph = row.explanation.trim();
        const group = byWords.get(paragraph) ?? { heading, position: heading, paragraph, items: [] };
        byWords.set(paragraph, group);
        group.items.push(itemOf(book, number, row));
      }
    return [...byWords.values()];
  });
  return withoutRepeats([...groups, ...neverAnswered(book, new Map(ordered), answered, language)]);
}

interface Grouped {
  readonly source: string;
  readonly groups: readonly AnnotatedGroup[];
}

/** The document that the workbook's answers come from, where they all come from one. */
function sourceOfRows(book: Book, cycle: number): string {
  const rows = book.rows('REC').filter((row) => row.cycle === cycle && row.answerSource.trim() !== '');
  const sources = new Set(rows.map(({ answerSource }) => answerSource.trim()));
  return sources.size === 1 ? ([...sources][0] ?? '') : '';
}

function grouped(book: Book, input: AnnotatedAnswersInput, context: Context): Outcome<Grouped> {
  const { cycle, text = '', tables = [] } = input;
  const { bookLanguage: language } = context;
  const numbers = book.rows('REC').flatMap((row) => (row.cycle === cycle ? [row.number] : []));
  if (numbers.length === 0) return failure(message(t.noRecommendations, { cycle }));
  const whole = textOfSource({ text, tables });
  if (whole.trim() === '')
    return success({ source: sourceOfRows(book, cycle), groups: groupsOfRows(book, cycle, language) });
  const read = parseAnswers(whole, numbers);
  if (!read.ok) return read;
  const { answers, documentSymbol = '' } = read.value;
  return success({ source: documentSymbol, groups: groupsOfDocument(book, answers, cycle, language) });
}

/** Plain JSON for the template `annotated-answers`. */
export function answersTemplateData({ title, source, groups }: AnnotatedAnswersResult, context: Context) {
  const { bookLanguage: language } = context;
  const made = today(context);
  return {
    languageTag: languageTags[language],
    header: `${title} · ${made}`,
    title,
    coalition: context.setting('coalition'),
    source: source === '' ? '' : render(message(t.annotatedFrom, { source }), language),
    made,
    groups: groups.map(({ heading, position, paragraph, items }) => ({
      hasHeading: heading !== '',
      heading,
      position: position === heading ? '' : position,
      hasParagraph: paragraph !== '',
      paragraph,
      items: items.map(({ number, text, countries }) => ({
        number,
        text: text === '' ? t.notInCycle[language] : text,
        countries,
      })),
    })),
  };
}

/** The same content on the same day is the same file. */
function makeDocument(result: AnnotatedAnswersResult, context: Context): Effect {
  const data = answersTemplateData(result, context);
  const keys = { report: 'answers', hash: textHash(JSON.stringify(data)) };
  return {
    kind: 'make-document',
    template: ANSWERS_TEMPLATE,
    keys,
    fileName: result.fileName,
    data,
    links: [],
  };
}

/**
 * Prints the answers of a cycle with what they answer: grouped as the addendum groups them when its text is given,
 * else by answer and explanation as the workbook has them. It changes no row.
 */
export function planAnnotatedAnswers(
  book: Book,
  input: AnnotatedAnswersInput,
  context: Context,
): Outcome<Plan<AnnotatedAnswersResult>> {
  const found = grouped(book, input, context);
  if (!found.ok) return found;
  const { source, groups } = found.value;
  const file = `${fileName([t.annotatedFile[context.bookLanguage], source])}.docx`;
  const result = { title: t.annotatedTitle[context.bookLanguage], source, fileName: file, groups };
  const hasTemplate = templateBytes(book.rows('TPL'), ANSWERS_TEMPLATE) !== '';
  const count = groups.reduce((sum, { position, items }) => sum + (position === '' ? 0 : items.length), 0);
  return success({
    edits: [],
    effects: hasTemplate ? [makeDocument(result, context)] : [],
    result,
    summary: [message(t.annotated, { count }), ...(hasTemplate ? [] : [message(t.noTemplate)])],
  });
}

/** The answers with the text and the countries of each recommendation, as a Word file and to be copied. */
export const annotatedAnswers = defineCommand({
  name: 'annotated-answers',
  title: t.annotatedTitle,
  audience: 'member',
  pace: 'long',
  input: inputSchema,
  reads: ['REC', 'CTY', 'TPL'],
  plan: planAnnotatedAnswers,
});
