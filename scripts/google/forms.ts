// Four forms for people who do not edit the workbook: each made once, by marks; linking one to the workbook is left to
// a person, since no program can.
import type { forms_v1 } from 'googleapis/build/src/apis/forms';
import { createHash } from 'node:crypto';
import type { Language, Text } from '../../src/core/base/messages/text';
import * as t from '../../src/core/words/google/forms';
import { asked, type Desk } from './desk';
import { Trouble } from './trouble';
import { makeFile, markedFiles } from './workbook';

const FORM = 'application/vnd.google-apps.form';
const MARK = 'uprForm';

interface Question {
  readonly title: Text;
  readonly help?: Text;
  readonly kind: 'line' | 'paragraph' | readonly Text[];
  readonly isRequired?: boolean;
}

const YES_OR_NO = [t.yes, t.no];
const NAME: Question = { title: t.name, help: t.nameHelp, kind: 'line', isRequired: true };
const CONTACT: Question = { title: t.contact, kind: 'line' };
const ORGANIZATION: Question = { title: t.organization, kind: 'line' };
const REMARK: Question = { title: t.remark, kind: 'paragraph' };

/** What each form asks, by the name of its mark. */
const FORMS: Readonly<Record<string, { readonly title: Text; readonly questions: readonly Question[] }>> = {
  join: {
    title: t.join.title,
    questions: [
      NAME,
      CONTACT,
      ORGANIZATION,
      { title: t.join.workgroups, kind: 'line', isRequired: true },
      { title: t.join.level, kind: [t.join.write, t.join.follow], isRequired: true },
      { title: t.join.listed, kind: YES_OR_NO, isRequired: true },
      REMARK,
    ],
  },
  endorse: {
    title: t.endorse.title,
    questions: [
      NAME,
      CONTACT,
      ORGANIZATION,
      { title: t.endorse.submission, kind: 'line', isRequired: true },
      { title: t.endorse.read, kind: YES_OR_NO, isRequired: true },
      { title: t.endorse.signsAs, kind: [t.endorse.together, t.endorse.support], isRequired: true },
      { title: t.endorse.printed, kind: YES_OR_NO, isRequired: true },
      { title: t.endorse.signatory, kind: 'line' },
      REMARK,
    ],
  },
  answer: {
    title: t.answer.title,
    questions: [
      NAME,
      { title: t.answer.meeting, kind: 'line', isRequired: true },
      { title: t.answer.coming, kind: [t.yes, t.no, t.answer.perhaps], isRequired: true },
      REMARK,
    ],
  },
  register: {
    title: t.register.title,
    questions: [
      NAME,
      CONTACT,
      ORGANIZATION,
      { title: t.register.idea, kind: 'line', isRequired: true },
      { title: t.register.issue, kind: 'line' },
      { title: t.register.asks, kind: 'paragraph' },
      REMARK,
    ],
  },
};

function itemOf({ title, help, kind, isRequired }: Question, language: Language): forms_v1.Schema$Item {
  const answer: forms_v1.Schema$Question =
    typeof kind === 'string'
      ? { textQuestion: { paragraph: kind === 'paragraph' } }
      : { choiceQuestion: { type: 'RADIO', options: kind.map((one) => ({ value: one[language] })) } };
  return {
    title: title[language],
    ...(help ? { description: help[language] } : {}),
    questionItem: { question: { required: isRequired === true, ...answer } },
  };
}

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

async function fill(desk: Desk, formId: string, requests: readonly forms_v1.Schema$Request[]): Promise<void> {
  const what = `the form ${formId}`;
  const form = await asked(what, desk.forms.forms.get({ formId }));
  if (form.items && form.items.length > 0) return;
  await asked(what, desk.forms.forms.batchUpdate({ formId, requestBody: { requests: [...requests] } }));
}

/** The sign-in may belong to a cloud project in which forms are off, and then nothing must be half made. */
async function areOff(desk: Desk): Promise<boolean> {
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
  desk: Desk,
  workbook: { readonly id: string; readonly name: string },
  language: Language,
): Promise<string[]> {
  if (await areOff(desk))
    return [
      'Forms are off for this kind of sign-in, so none were made. docs/install.md, Forms, says how to turn them on.',
    ];
  const lines: string[] = [];
  for (const [key, { title, questions }] of Object.entries(FORMS)) {
    const mark = createHash('sha256').update(`${workbook.id} ${key}`).digest('hex').slice(0, 32);
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
    'Answers land on tabs of their own. A coordinator enters them in the panels, For somebody else.',
  ];
}
