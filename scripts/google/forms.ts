// The forms for people who do not edit the workbook, with the questions that it reads answers by: each made once, by marks;
// linking one to the workbook is left to a person, since no program can.
import type { forms_v1 } from 'googleapis/build/src/apis/forms';
import { createHash } from 'node:crypto';
import type { Language } from '../../src/core/base/messages/text';
import { FORMS, type Question } from '../../src/core/inbox/form-answers/questions';
import * as t from '../../src/core/words/inbox/form-answers';
import { asked, type PublishContext } from './publish-context';
import { Trouble } from './trouble';
import { makeFile, markedFiles } from './workbook';

const FORM = 'application/vnd.google-apps.form';
const MARK = 'uprForm';

const YES_OR_NO = [t.yes, t.no];

/** Rows of the workbook, such as its workgroups, are written: they change, and the form would not. */
function answerOf({ asking, words, from }: Question, language: Language): forms_v1.Schema$Question {
  if (asking === 'line' || asking === 'paragraph' || from)
    return { textQuestion: { paragraph: asking === 'paragraph' } };
  const choices = asking === 'yes or no' ? YES_OR_NO : words.map(({ text }) => text);
  const type = asking === 'several' ? 'CHECKBOX' : 'RADIO';
  return { choiceQuestion: { type, options: choices.map((one) => ({ value: one[language] })) } };
}

const itemOf = (question: Question, language: Language): forms_v1.Schema$Item => ({
  title: question.label[language],
  ...(question.help ? { description: question.help[language] } : {}),
  questionItem: { question: { required: question.required, ...answerOf(question, language) } },
});

/** Everything of a form in one request: Google carries out all of it or nothing. */
function requestsFor(
  title: string,
  questions: readonly Question[],
  language: Language,
): forms_v1.Schema$Request[] {
  const info = { title, description: t.whoReads[language] };
  return [
    { updateFormInfo: { info, updateMask: 'title,description' } },
    ...questions.map((question, index) => ({
      createItem: { item: itemOf(question, language), location: { index } },
    })),
  ];
}

async function fill(
  desk: PublishContext,
  formId: string,
  requests: readonly forms_v1.Schema$Request[],
): Promise<void> {
  const what = `the form ${formId}`;
  const form = await asked(what, desk.forms.forms.get({ formId }));
  if (form.items && form.items.length > 0) return;
  await asked(what, desk.forms.forms.batchUpdate({ formId, requestBody: { requests: [...requests] } }));
}

/** The sign-in may belong to a cloud project in which forms are off, and then nothing must be half made. */
async function areOff(desk: PublishContext): Promise<boolean> {
  try {
    await asked('forms', desk.forms.forms.get({ formId: 'none' }));
    return false;
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'api-off') return true;
    if (error instanceof Trouble && ['not-found', 'refused', 'not-allowed'].includes(error.kind))
      return false;
    throw error;
  }
}

/** Makes what there is not yet. Answers a line for each form, and what is left to press. */
export async function ensureForms(
  desk: PublishContext,
  workbook: { readonly id: string; readonly name: string },
  language: Language,
): Promise<string[]> {
  if (await areOff(desk))
    return [
      'Forms are off for this kind of sign-in, so none were made. docs/install.md, Forms, says how to turn them on.',
    ];
  const lines: string[] = [];
  for (const { kind, title, questions } of FORMS) {
    const mark = createHash('sha256').update(`${workbook.id} ${kind}`).digest('hex').slice(0, 32);
    const find = async (): Promise<string | undefined> =>
      (await markedFiles(desk, MARK, mark)).find(({ trashed }) => !trashed)?.id ?? undefined;
    const name = `${workbook.name}: ${title[language]}`;
    const body = { name, mimeType: FORM, appProperties: { [MARK]: mark } };
    desk.say(`The form “${title[language]}” …`);
    const id = (await find()) ?? (await makeFile(desk, `the form “${name}”`, body, find));
    await fill(desk, id, requestsFor(name, questions, language));
    lines.push(`  ${title[language]}: https://docs.google.com/forms/d/${id}/edit`);
  }
  return [
    'Forms for people who do not edit:',
    ...lines,
    'For each, no program can: Responses > Link to Sheets > Select existing spreadsheet > this workbook; then Publish.',
    'Answers land on tabs of their own. A coordinator takes them in: Coordinators > Bring in form answers.',
  ];
}
