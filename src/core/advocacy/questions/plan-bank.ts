// The rules of the bank of advance questions: what is in it and by when, a new one, and to whom one was given.
import * as z from 'zod/mini';
import { daysBetween } from '../../base/dates/dates';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { questionStatuses, wordText } from '../../base/vocabulary/words';
import { aName, longText } from '../../follow-up/input-parts';
import { countryNames } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow } from '../../workbook/records/edits';
import { issueName } from '../../workbook/records/issue-name';
import { resolveLink } from '../../workbook/records/links';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { countryToAsk, ownCountry } from '../countries';
import { offeredQuestions } from '../contradictions';
import { milestoneDay } from '../lobbying-deadlines';
import { giveEdits } from './give';
import * as t from '../../words/advocacy/questions';

export interface BankQuestion {
  readonly id: string;
  readonly text: string;
  readonly isPublished: boolean;
  readonly status: string;
  readonly issues: readonly string[];
  readonly givenTo: readonly string[];
  readonly askedBy: readonly string[];
}

/** A question that the workbook offers, with the issue under which it would stand. */
export interface OfferedForBank {
  readonly text: string;
  readonly issue: NamedRow;
}

export interface QuestionBank {
  /** On what the government's report claims against our ratings; see 'beside-ours'. */
  readonly offered: readonly OfferedForBank[];
  readonly questions: readonly BankQuestion[];
  readonly countries: readonly NamedRow[];
  readonly issues: readonly NamedRow[];
  /** By when countries send them, in words; '' while the review has no day. */
  readonly deadline: string;
  /** Days until then; less than 0 when it is over. */
  readonly daysLeft: number;
}

function shown(book: Book, row: RowOf<'QUE'>, { language }: Context): BankQuestion {
  const { id, text, status, issues, givenTo, askedBy } = row;
  return {
    id,
    text,
    isPublished: status === 'published',
    status: wordText(questionStatuses, status || 'idea')[language],
    issues: issues.map((issue) => issueName(book.find('ISS', issue), language)),
    givenTo: countryNames(book, givenTo, language),
    askedBy: countryNames(book, askedBy, language),
  };
}

function planBank(book: Book, _input: unknown, context: Context): Outcome<Plan<QuestionBank>> {
  const { language } = context;
  const day = milestoneDay(book, context, 'advance-questions');
  const own = ownCountry(book, context);
  const result: QuestionBank = {
    offered: offeredQuestions(book, context).map(({ text, issue }) => ({
      text,
      issue: { id: issue, name: issue === '' ? '' : issueName(book.find('ISS', issue), language) },
    })),
    questions: book
      .rows('QUE')
      .filter(({ text }) => text.trim() !== '')
      .map((row) => shown(book, row, context)),
    countries: book.rows('CTY').flatMap(({ id, name }) => (id === own || name === '' ? [] : [{ id, name }])),
    issues: book.rows('ISS').map((row) => ({ id: row.id, name: issueName(row, language) })),
    deadline: day === '' ? '' : dayInWords(day, language),
    daysLeft: day === '' ? 0 : daysBetween(today(context), day),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Lists the advance questions, ours and those that were published. */
export const questionBank = defineCommand({
  name: 'question-bank',
  title: t.bankTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['QUE', 'CTY', 'ISS', 'TIM', 'SET', 'RPT', 'REC', 'PRG'],
  plan: planBank,
});

const MOST = 200;
const addInput = z.object({ text: longText.check(z.minLength(1)), issue: aName });
export type AddQuestionInput = z.infer<typeof addInput>;

function planAdd(
  book: Book,
  { text, issue }: AddQuestionInput,
  context: Context,
): Outcome<Plan<{ id: string }>> {
  const about = resolveLink(book, ['ISS'], issue);
  if (!about.ok) return about;
  const same = book
    .rows('QUE')
    .find((row) => row.status !== 'published' && foldText(row.text) === foldText(text));
  if (same) return success({ edits: [], effects: [], result: { id: same.id }, summary: [message(t.same)] });
  const id = context.newId('QUE');
  const edits = [insertRow('QUE', id, { text, issues: [about.value], status: 'ready' })];
  return success({ edits, effects: [], result: { id }, summary: [message(t.added)] });
}

/** Puts a question into the bank. */
export const addQuestion = defineCommand({
  name: 'add-question',
  title: t.addTitle,
  audience: 'member',
  pace: 'short',
  input: addInput,
  reads: ['QUE', 'ISS'],
  plan: planAdd,
});

const giveInput = z.object({
  /** Id. */
  question: aName,
  /** Ids or names; added to those that have it. */
  countries: z.array(aName).check(z.minLength(1), z.maxLength(MOST)),
});
export type GiveQuestionInput = z.infer<typeof giveInput>;

function planGive(
  book: Book,
  { question, countries }: GiveQuestionInput,
  context: Context,
): Outcome<Plan<{ given: number }>> {
  const row = book.find('QUE', question);
  if (!row) return failure(message(t.gone));
  const ids: string[] = [];
  for (const name of countries) {
    const found = countryToAsk(book, name, context);
    if (!found.ok) return found;
    ids.push(found.value);
  }
  const edits = giveEdits(row, ids);
  const given = [...new Set(ids)].filter((id) => !row.givenTo.includes(id)).length;
  return success({ edits, effects: [], result: { given }, summary: [message(t.given, { count: given })] });
}

/** Notes which countries have a question from us. */
export const giveQuestion = defineCommand({
  name: 'give-question',
  title: t.giveTitle,
  audience: 'member',
  pace: 'short',
  input: giveInput,
  reads: ['QUE', 'CTY', 'SET'],
  plan: planGive,
});
