// The rule of 'submission-form': what the form offers, and one's own submissions.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import type { Language } from '../../base/messages/text';
import { type Outcome, success } from '../../base/outcome';
import { ownMemberships } from '../../people/joining/memberships';
import type { Book } from '../../workbook/records/book';
import { mightAct } from '../../workbook/rights/rights';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import {
  documentLanguages,
  spokenLanguages,
  submissionKinds,
  submissionStatuses,
  wordText,
} from '../../base/vocabulary/words';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { editableOf, type EditableSubmission } from './editable';
import { lengthOf } from './speech';
import { mergedInto, titlesOf } from './merged-texts';
import { defineCommand } from '../../workbook/command/define-command';
import * as registeringText from '../../words/submissions/registering';

export interface SubmissionFormResult {
  readonly workgroups: readonly NamedRow[];
  /** The workgroup at work that the actor co-chairs or works in; '' for none or several. */
  readonly ownWorkgroup: string;
  readonly issues: readonly NamedRow[];
  readonly organizations: readonly NamedRow[];
  /** For whom the actor may register: everybody for coordinators and co-chairs, nobody else for others. */
  readonly people: readonly NamedRow[];
  /** Of what is spoken, the minutes; of what is read, the words. */
  readonly kinds: readonly (NamedRow & { readonly limit: number | null; readonly minutes: number | null })[];
  /** Who may speak a statement. */
  readonly speakers: readonly NamedRow[];
  readonly statuses: readonly NamedRow[];
  readonly languages: readonly NamedRow[];
  /** Of the workbook, which an empty one stands for. */
  readonly usualLanguage: string;
  /** Submissions of which another may be the translation. */
  readonly originals: readonly NamedRow[];
  /** Submissions that the actor writes or whose workgroup they co-chair. */
  readonly mine: readonly EditableSubmission[];
  /** Of those, what each joint text takes the place of. */
  readonly joint: readonly JointText[];
}

interface JointText {
  readonly id: string;
  /** One that was merged into it. */
  readonly from: string;
  readonly titles: string;
}

/** The texts that others were merged into. */
const jointTexts = (book: Book, rows: readonly RowOf<'SUB'>[], language: Language): readonly JointText[] =>
  rows.flatMap(({ id }) => {
    const merged = mergedInto(book, id);
    const [first] = merged;
    return first ? [{ id, from: first.id, titles: titlesOf(book, merged)[language] }] : [];
  });

const byName =
  (language: Language) =>
  (x: NamedRow, y: NamedRow): number =>
    x.name.localeCompare(y.name, language);

function isMine({ authors, workgroup }: RowOf<'SUB'>, { person, coChairs }: Context['actor']): boolean {
  return (person !== '' && authors.includes(person)) || coChairs.includes(workgroup);
}

/** In which languages a document may be, and of what it may be the translation. */
function languagesOffered(
  book: Book,
  { language, bookLanguage }: Context,
): Pick<SubmissionFormResult, 'languages' | 'usualLanguage' | 'originals'> {
  return {
    languages: documentLanguages.map(({ key, text }) => ({ id: key, name: text[language] })),
    usualLanguage: wordText(spokenLanguages, bookLanguage)[language],
    originals: book
      .rows('SUB')
      .filter((row) => isUnderWay(row) && row.translationOf === '')
      .map(({ id, title, label }) => ({ id, name: title || label }))
      .sort(byName(language)),
  };
}

/** What the form for a submission needs, names in the language of the reader and in alphabetical order. */
function planSubmissionForm(
  book: Book,
  _input: object,
  context: Context,
): Outcome<Plan<SubmissionFormResult>> {
  const { language, actor } = context;
  const sorted = (options: NamedRow[]): NamedRow[] => options.sort(byName(language));
  const labelled = (sheet: 'WG' | 'ORG' | 'MEM', rows: readonly { readonly id: string }[]): NamedRow[] =>
    sorted(rows.map(({ id }) => ({ id, name: book.labelOf(sheet, id) })));
  const own = ownMemberships(book, actor).workgroups;
  const everybody = labelled(
    'MEM',
    book.rows('MEM').filter(({ status }) => status !== 'left'),
  );
  const actsForOthers = mightAct('act for a person', actor);
  const mine = book
    .rows('SUB')
    .filter((row) => isMine(row, actor) && row.mergedInto === '' && row.cycle === '');
  const result: SubmissionFormResult = {
    workgroups: labelled(
      'WG',
      book.rows('WG').filter(({ status }) => status !== 'closed'),
    ),
    ownWorkgroup: own.length === 1 ? (own[0] ?? '') : '',
    issues: sorted(book.rows('ISS').map((issue) => ({ id: issue.id, name: issueName(issue, language) }))),
    organizations: labelled('ORG', book.rows('ORG')),
    people: actsForOthers ? everybody : [],
    kinds: submissionKinds.map(({ key, text }) => ({
      id: key,
      name: text[language],
      ...lengthOf(key, context),
    })),
    speakers: everybody,
    statuses: submissionStatuses.map(({ key, text }) => ({ id: key, name: text[language] })),
    ...languagesOffered(book, context),
    mine: mine.map((row) => editableOf(row, book)),
    joint: jointTexts(book, mine, language),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What the form offers. */
export const submissionForm = defineCommand({
  name: 'submission-form',
  title: registeringText.formTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['SUB', 'ASK', 'ORG', 'WG', 'ISS', 'MEM', 'PAR'],
  plan: planSubmissionForm,
});
