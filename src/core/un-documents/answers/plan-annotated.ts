// The rule of 'annotated-answers': the government's answers, each with the text and the countries of what it answers.
import {
  annotatedInput,
  type AnnotatedAnswersInput,
  type AnnotatedAnswersResult,
  type AnnotatedGroup,
} from './calls';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import { today } from '../../coverage/overlaps/pending-decisions';
import { textHash } from '../../submissions/documents/content-hash';
import { safePart } from '../../submissions/documents/file-name';
import { ANSWERS_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { message, render, languageTags } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { textOfSource } from '../reading/read-un-document';
import { groupsOfDocument, groupsOfRows } from './annotated';
import { parseAnswers } from '../reading/parse-answers';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/un-documents/answers';
import * as answersText from '../../words/un-documents/answers';

export const annotatedAnswersReads = ['REC', 'CTY', 'TPL'] as const;

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
  const parts = [t.annotatedFile[context.bookLanguage], source].map(safePart).filter((part) => part !== '');
  const fileName = `${parts.join('_')}.docx`;
  const result = { title: t.annotatedTitle[context.bookLanguage], source, fileName, groups };
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
  title: answersText.annotatedTitle,
  audience: 'member',
  pace: 'long',
  input: annotatedInput,
  reads: annotatedAnswersReads,
  plan: planAnnotatedAnswers,
});
