// The rules of 'word-templates', 'bring-in-template' and 'use-template': the coalition's own template for each form of a
// document, with the former ones, to which one can return.
import * as z from 'zod/mini';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { isDate } from '../../base/dates/formats';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { failure, success, type Outcome } from '../../base/outcome';
import { fileName } from '../../base/text/safe-names';
import {
  TEXT_TEMPLATES,
  templateBytes,
  templateParts,
  type TextTemplate,
} from '../../workbook/check/template-bytes';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { Fault } from './check-tags';
import { inspectTemplate } from './inspect';
import {
  activeTemplate,
  keptTemplates,
  nextTemplate,
  originNote,
  templateSetting,
} from '../kinds/own-templates';
import { settingMeanings } from '../../words/workbook/settings';
import * as t from '../../words/submissions/templates';

const form = z.enum(TEXT_TEMPLATES);
const MOST_NAME = 200;
const MOST_CONTENT = 8_000_000;
/** Own templates that are kept of a form; what is brought in later takes the place of the oldest. */
const MOST_KEPT = 3;

export interface ShownTemplate {
  /** '' for the product's own. */
  readonly name: string;
  readonly file: string;
  readonly since: string;
  readonly isActive: boolean;
}

export interface TemplateForm {
  readonly form: TextTemplate;
  readonly title: string;
  /** The newest first, the product's own last. */
  readonly templates: readonly ShownTemplate[];
}

export interface FieldHelp {
  /** As it is typed, line by line. */
  readonly written: string;
  readonly meaning: string;
}

export interface TemplatesResult {
  readonly forms: readonly TemplateForm[];
  readonly fields: readonly FieldHelp[];
}

/** What is written for a field that is more than its name. */
const WRITTEN: Partial<Record<string, string>> = {
  paragraphs: '{#paragraphs}\n{number} {text}\n{/paragraphs}',
  submitterList: '{#submitterList}\n{name}\n{/submitterList}',
  about: '{#about}\n{name}: {text}\n{/about}',
  recommendations: '{#recommendations}\n{number} {text}\n{/recommendations}',
  contact: '{#contact}\n{.}\n{/contact}',
  annex: '{#annex}\n{.}\n{/annex}',
  isHeading: '{#isHeading}{text}{/isHeading}',
};

const fieldHelp = (language: Language): readonly FieldHelp[] =>
  Object.entries(t.fields).map(([name, meaning]) => ({
    written: WRITTEN[name] ?? `{${name}}`,
    meaning: meaning[language],
  }));

function shownForm(book: Book, one: TextTemplate, context: Context): TemplateForm {
  const active = activeTemplate(one, context);
  const own = keptTemplates(book, one).map(({ name, file, since }) => ({
    ...{ name, file },
    since: isDate(since) ? dayInWords(since, context.language) : '',
    isActive: name === active,
  }));
  const builtIn = { name: '', file: '', since: '', isActive: active === one };
  return { form: one, title: t.forms[one][context.language], templates: [...own, builtIn] };
}

function planTemplates(book: Book, _input: object, context: Context): Outcome<Plan<TemplatesResult>> {
  const forms = TEXT_TEMPLATES.map((one) => shownForm(book, one, context));
  return success({
    edits: [],
    effects: [],
    result: { forms, fields: fieldHelp(context.language) },
    summary: [],
  });
}

/** The templates that the workbook keeps, and the fields that one may have. */
export const wordTemplates = defineCommand({
  name: 'word-templates',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['TPL', 'SET'],
  plan: planTemplates,
});

const fileInput = z.object({ form });

function planFile(
  book: Book,
  { form: one }: z.infer<typeof fileInput>,
  context: Context,
): Outcome<Plan<{ readonly content: string; readonly name: string }>> {
  const name = activeTemplate(one, context);
  const content = templateBytes(book.rows('TPL'), name);
  if (content === '') return failure(message(t.gone));
  return success({
    edits: [],
    effects: [],
    result: { content, name: `${fileName([name])}.docx` },
    summary: [],
  });
}

/** The template in use as a file, in base64, to be edited in Word. */
export const templateFile = defineCommand({
  name: 'template-file',
  title: t.fileTitle,
  audience: 'member',
  pace: 'query',
  input: fileInput,
  reads: ['TPL', 'SET'],
  plan: planFile,
});

/** Settings name the template in use. */
function useEdit(book: Book, one: TextTemplate, name: string, context: Context): Edit {
  const key = templateSetting(one);
  const row = book.rows('SET').find((setting) => setting.key === key);
  if (row) return updateRow('SET', row.id, { value: name, date: today(context) });
  const meaning = settingMeanings[key][context.bookLanguage];
  return insertRow('SET', context.newId('SET'), { key, value: name, meaning, date: today(context) });
}

export interface ShownFault {
  readonly place: string;
  /** How the paragraph reads. */
  readonly words: string;
  readonly reason: string;
}

export interface BringInTemplateResult {
  /** False while something is wrong with it: then nothing was changed. */
  readonly taken: boolean;
  readonly faults: readonly ShownFault[];
  /** Faults that are not shown. */
  readonly more: number;
}

const MOST_FAULTS = 20;
const LONGEST = 90;

function placeOf({ part, paragraph: { number } }: Fault): Message {
  if (part.includes('header')) return message(t.inHeader, { number });
  if (part.includes('footer')) return message(t.inFooter, { number });
  return message(part.includes('document') ? t.inText : t.inNotes, { number });
}

function shownFault(fault: Fault, { language }: Context): ShownFault {
  const text = fault.paragraph.text.replace(/\s+/g, ' ').trim();
  return {
    place: render(placeOf(fault), language),
    words: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    reason: render(fault.reason, language),
  };
}

const bringInInput = z.object({
  form,
  /** Name of the file. */
  file: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** The .docx in base64. */
  content: z.string().check(z.minLength(1), z.maxLength(MOST_CONTENT)),
});
export type BringInTemplateInput = z.infer<typeof bringInInput>;

/** The same file brought in again, as after a try that seemed to fail, takes the place of no other. */
function keepEdits(book: Book, input: BringInTemplateInput, context: Context): readonly Edit[] {
  const kept = keptTemplates(book, input.form);
  const active = activeTemplate(input.form, context);
  const same = kept.find((one) => templateBytes(book.rows('TPL'), one.name) === input.content);
  if (same) return same.name === active ? [] : [useEdit(book, input.form, same.name, context)];
  const name = nextTemplate(book, input.form);
  const former = kept.filter((one) => one.name !== active);
  const dropped = new Set(former.slice(MOST_KEPT - 2).map((one) => one.name));
  return [
    ...book
      .rows('TPL')
      .filter((row) => dropped.has(row.name))
      .map(({ id }) => deleteRow('TPL', id)),
    ...templateParts(input.content).map((bytes, index) =>
      insertRow('TPL', context.newId('TPL'), {
        ...{ name, part: index + 1, bytes },
        ...(index === 0 && { notes: originNote(input.file, today(context)) }),
      }),
    ),
    useEdit(book, input.form, name, context),
  ];
}

/** Keeps the file as the template in use, when nothing is wrong with it; else it says what is, and where. */
function planBringIn(
  book: Book,
  input: BringInTemplateInput,
  context: Context,
): Outcome<Plan<BringInTemplateResult>> {
  const inspected = inspectTemplate(input.content);
  if (!inspected.ok) return inspected;
  const all = inspected.value;
  const faults = all.slice(0, MOST_FAULTS).map((fault) => shownFault(fault, context));
  const taken = all.length === 0;
  const values = { file: input.file, form: t.forms[input.form] };
  return success({
    edits: taken ? keepEdits(book, input, context) : [],
    effects: [],
    result: { taken, faults, more: all.length - faults.length },
    summary: [taken ? message(t.taken, values) : message(t.notTaken, { ...values, count: all.length })],
  });
}

/** Brings in a template of the coalition's own. */
export const bringInTemplate = defineCommand({
  name: 'bring-in-template',
  title: t.bringInTitle,
  audience: 'coordinator',
  pace: 'short',
  input: bringInInput,
  reads: ['TPL', 'SET'],
  plan: planBringIn,
});

const useInput = z.object({
  form,
  /** Name of one that is kept; '' for the product's own. */
  template: z.string().check(z.maxLength(MOST_NAME)),
});
export type UseTemplateInput = z.infer<typeof useInput>;

function planUse(
  book: Book,
  { form: one, template }: UseTemplateInput,
  context: Context,
): Outcome<Plan<{ readonly template: string }>> {
  const kept = keptTemplates(book, one).find(({ name }) => name === template);
  const isThere = template === '' || (kept && templateBytes(book.rows('TPL'), template) !== '');
  if (!isThere) return failure(message(t.gone));
  const values = { form: t.forms[one], file: kept?.file ?? '' };
  return success({
    edits: [useEdit(book, one, template, context)],
    effects: [],
    result: { template },
    summary: [kept ? message(t.used, values) : message(t.builtInUsed, values)],
  });
}

/** Turns to another template that is kept, or to the product's own. */
export const useTemplate = defineCommand({
  name: 'use-template',
  title: t.useTitle,
  audience: 'coordinator',
  pace: 'short',
  input: useInput,
  reads: ['TPL', 'SET'],
  plan: planUse,
});
