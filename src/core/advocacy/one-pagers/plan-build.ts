// The rule of 'build-one-pager': the one-pager as a Word file.
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { fileName } from '../../base/text/safe-names';
import { textHash } from '../../base/text/text-hash';
import { ONE_PAGER_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Effect, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { giveByText } from '../questions/give';
import { onePagerDraft, draftReads, type OnePagerSubject } from './one-pager-draft';
import { printed, roomOf, whatToCut, type OnePager } from './page';
import { givenTexts, textsInput, subjectFrom, wantedInput } from './one-pager-subject';
import * as t from '../../words/advocacy/one-pagers';

const input = z.object({ ...wantedInput, ...textsInput });
export type BuildOnePagerInput = z.infer<typeof input>;

export interface BuiltOnePager {
  readonly country: string;
  readonly fileName: string;
  /** Of one page, in percent; more than 100 does not fit. */
  readonly percent: number;
}

/** `One-pager_Norway_Water_2027-01-10.docx` */
function fileNameOf({ country, issue, language }: OnePagerSubject, context: Context): string {
  return `${fileName([
    t.fileName[language],
    country.iso3 || country.name,
    issue.name || issue.label,
    today(context),
  ])}.docx`;
}

/** The same content is the same file: a run that died, or a second press, makes no second one. Addresses of workgroups are meant to be told. */
function makeDocument(book: Book, page: OnePager, file: string): Effect {
  const data = printed(page);
  const keys = { report: 'one-pager', hash: textHash(JSON.stringify(data)) };
  const meant = book.rows('WG').flatMap(({ mailingList }) => mailingList.trim() || []);
  return {
    kind: 'make-document',
    template: ONE_PAGER_TEMPLATE,
    keys,
    fileName: file,
    data,
    meant,
    links: [],
  };
}

/** Makes the file for one country; several are made by one call each. The questions on it are noted as given. */
function planBuildOnePager(
  book: Book,
  given: BuildOnePagerInput,
  context: Context,
): Outcome<Plan<BuiltOnePager>> {
  if (templateBytes(book.rows('TPL'), ONE_PAGER_TEMPLATE) === '') return failure(message(t.noTemplate));
  const wanted = subjectFrom(book, given, context);
  if (!wanted.ok) return wanted;
  const { page } = onePagerDraft(book, wanted.value, context, givenTexts(given));
  const room = roomOf(page);
  const file = fileNameOf(wanted.value, context);
  const country = wanted.value.country.name;
  const cut = whatToCut(room);
  const questions = giveByText(book, page.questions, wanted.value.country.id);
  return success({
    edits: questions,
    effects: [makeDocument(book, page, file)],
    result: { country, fileName: file, percent: room.percent },
    summary: [
      message(t.built, { country }),
      ...(questions.length > 0 ? [message(t.questionsGiven, { count: questions.length })] : []),
      ...(cut ? [cut] : []),
    ],
  });
}

/** Makes the Word file of a one-pager. */
export const buildOnePager = defineCommand({
  name: 'build-one-pager',
  title: t.buildTitle,
  audience: 'member',
  pace: 'long',
  input,
  reads: [...draftReads, 'TPL', 'SET'],
  plan: planBuildOnePager,
});
