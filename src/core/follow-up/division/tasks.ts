// Tasks by which receiving co-chairs are asked about recommendations that were handed to them, known by their words.
import { numberRanges } from '../clusters/number-ranges';
import { LANGUAGES, message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import { recommendationName, type Recommendation } from '../../un-documents/reports/cycle-rows';
import * as t from '../../words/follow-up/division';

const LONGEST = 120;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

/** What the task says of rows that come from one workgroup: numbers, who had them, and how the first begins. */
export function taskText(book: Book, rows: readonly Recommendation[], language: Language): string {
  const [first] = rows;
  const from = first?.workgroup ? book.labelOf('WG', first.workgroup) : t.noWorkgroup[language];
  const values = {
    cycle: first?.cycle ?? '',
    numbers: numberRanges(rows.map(recommendationName)),
    from,
    count: rows.length,
    words: shortened(first?.text.replace(/\s+/g, ' ') ?? ''),
  };
  return render(message(t.task, values), language);
}

export interface OpenTask {
  /** Id of the task. */
  readonly task: string;
  /** The workgroup that had the recommendations before, '' for none. */
  readonly from: string;
}

/**
 * Open tasks that ask a workgroup about exactly these rows. One that people reworded is not among them: it stays for
 * them to close.
 */
export function openTasks(book: Book, rows: readonly Recommendation[]): readonly OpenTask[] {
  const holders = new Set(rows.map(({ workgroup }) => workgroup));
  const [only] = holders;
  if (only === undefined || holders.size > 1) return [];
  const open = book
    .rows('ACT')
    .filter((task) => task.workgroup === only && (task.status || 'open') === 'open');
  const groups = ['', ...book.rows('WG').map(({ id }) => id)];
  return open.flatMap(({ id, what }) => {
    const said = foldText(what);
    const from = groups.find((workgroup) => {
      const before = rows.map((row) => ({ ...row, workgroup }));
      return LANGUAGES.some((language) => foldText(taskText(book, before, language)) === said);
    });
    return from === undefined ? [] : [{ task: id, from }];
  });
}
