// The rule of 'form-questions': what each form asks, with its choices as they are now, to make a form by hand or to show one.
import * as z from 'zod/mini';
import type { Language } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { isAtWork } from '../../workbook/records/this-cycle';
import type { FormKind } from './form-kinds';
import { FORMS, type QuestionShape, type Question } from './questions';
import * as t from '../../words/inbox/form-answers';
import * as titles from '../../words/workbook/menu';

export interface AskedQuestion {
  readonly key: string;
  readonly label: string;
  /** '' for none. */
  readonly help: string;
  readonly asking: QuestionShape;
  readonly choices: readonly string[];
  readonly required: boolean;
}

export interface FormQuestions {
  readonly coalition: string;
  /** Of the workbook, in which its tabs of answers are headed. */
  readonly bookLanguage: Language;
  readonly timeZone: string;
  readonly whoReads: string;
  readonly forms: readonly {
    readonly kind: FormKind;
    readonly title: string;
    readonly questions: readonly AskedQuestion[];
  }[];
}

/** Only names of workgroups are offered: whoever holds the address of a form sees them. */
const groupsOf = (book: Book, language: Language): readonly string[] =>
  book
    .rows('WG')
    .filter(({ id }) => isAtWork(book, id))
    .map(({ id }) => book.labelOf('WG', id))
    .sort((one, other) => one.localeCompare(other, language));

function askedOf(
  book: Book,
  question: Question,
  groups: readonly string[],
  language: Language,
): AskedQuestion {
  const { key, label, help, asking, words, from, required } = question;
  const said = book.words(words).map(({ text }) => text[language]);
  const yesOrNo = asking === 'yes or no' ? [t.yes[language], t.no[language]] : said;
  const choices = from === 'WG' ? groups : yesOrNo;
  // Where there are choices, nothing has to be written.
  const isWritten = choices.length === 0;
  return {
    ...{ key, label: label[language], asking, choices, required },
    help: help && (isWritten || from !== 'WG') ? help[language] : '',
  };
}

/** In the reader's language. */
function planQuestions(book: Book, _input: object, context: Context): Outcome<Plan<FormQuestions>> {
  const { language, bookLanguage, timeZone, setting } = context;
  const groups = groupsOf(book, language);
  const result: FormQuestions = {
    coalition: setting('coalition'),
    ...{ bookLanguage, timeZone },
    whoReads: t.whoReads[language],
    forms: FORMS.map(({ kind, title, questions }) => ({
      ...{ kind, title: title[language] },
      questions: questions.map((one) => askedOf(book, one, groups, language)),
    })),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What the forms ask. */
export const formQuestions = defineCommand({
  name: 'form-questions',
  title: titles.bringInFormAnswers,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({}),
  reads: ['WG', 'MEM', 'SET'],
  plan: planQuestions,
});
