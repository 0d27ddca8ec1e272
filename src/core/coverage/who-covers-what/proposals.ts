// Proposals to lead on an issue: tasks for the co-chairs of a workgroup, known by their own words.
import { LANGUAGES, message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { namedIssue } from './show';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';

const questionOn = (book: Book, issue: string, language: Language): string =>
  render(message(whoCoversWhatText.question, { issue: namedIssue(book, issue, language).name }), language);

/** What the task says: the question, and who steps back. */
export const proposalText = (book: Book, issue: string, from: string, language: Language): string =>
  [
    questionOn(book, issue, language),
    render(message(whoCoversWhatText.whoProposes, { workgroup: book.labelOf('WG', from) }), language),
  ].join(' ');

/** Open tasks of the workgroup that ask whether it leads on the issue. One that people reworded is not among them. */
export function openProposals(book: Book, issue: string, workgroup: string): readonly RowOf<'ACT'>[] {
  const questions = LANGUAGES.map((language) => foldText(questionOn(book, issue, language)));
  return book
    .rows('ACT')
    .filter((row) => row.workgroup === workgroup && (row.status || 'open') === 'open')
    .filter(({ what }) => questions.some((question) => foldText(what).startsWith(question)));
}

/** The issue that a task asks about, by its words; '' for any other task. */
export function issueAskedAbout(book: Book, what: string): string {
  const said = foldText(what);
  const starts = LANGUAGES.map((language) =>
    foldText(whoCoversWhatText.question[language].split('{issue}')[0] ?? ''),
  );
  if (!starts.some((start) => said.startsWith(start))) return '';
  const asked = book
    .rows('ISS')
    .find(({ id }) =>
      LANGUAGES.some((language) => said.startsWith(foldText(questionOn(book, id, language)))),
    );
  return asked?.id ?? '';
}
