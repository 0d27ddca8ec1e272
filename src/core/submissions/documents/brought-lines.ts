// What areas above bring to a document: what was done about earlier recommendations, and what the government answered.
import type { Language } from '../../base/messages/text';
import type { Point } from '../../base/point';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** Lines of a document on what was done about earlier recommendations, and whether a line is such a one. */
export interface ProgressLines {
  /** `speaker` is the organization whose document it is, '' for none. */
  of(book: Book, rows: readonly RowOf<'REC'>[], speaker: string, context: Context): readonly string[];
  isOne(line: string): boolean;
}

export const PROGRESS_LINES: Point<ProgressLines> = { name: 'progressLines' };

/** What the government says at one place, and the recommendations that it answers there. */
export interface AnswerGroup {
  /** '' where it is the same as above. */
  readonly heading: string;
  /** The government's own words, '' when it gave none. */
  readonly paragraph: string;
  readonly items: readonly {
    readonly number: string;
    readonly text: string;
    /** Names, separated by commas. */
    readonly countries: string;
  }[];
}

/** The government's answers to the recommendations of a cycle, by answer and explanation. */
export type AnswerGroups = (book: Book, cycle: number, language: Language) => readonly AnswerGroup[];

export const ANSWER_GROUPS: Point<AnswerGroups> = { name: 'answerGroups' };
