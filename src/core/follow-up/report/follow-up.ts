// The follow-up section for the next submission: number, State, position, status and evidence of each recommendation.
import type { Context } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import { gradeText, levelText } from '../progress/show';
import { isRated, type Entry, type Scope } from './entries';
import type { LatestRating } from '../progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import { inOrder, mayTell, nextSentences, voiceInReport } from './assessment';
import { progressReportWords as words } from '../../words/follow-up/report';

export interface FollowUpRow {
  readonly number: string;
  readonly text: string;
  readonly states: string;
  readonly position: string;
  /** One line a voice. */
  readonly status: string;
  readonly evidence: string;
}

function statusLine(book: Book, standing: LatestRating, scope: Scope, context: Context): string {
  const { bookLanguage } = context;
  const voice = voiceInReport(book, standing, scope, context);
  return render(
    message(words.ratingUndated, {
      voice,
      level: levelText(standing.level, bookLanguage),
      rating: gradeText(standing, bookLanguage),
    }),
    bookLanguage,
  );
}

function evidenceLine(standing: LatestRating, scope: Scope, { bookLanguage }: Context): readonly string[] {
  if (!mayTell(standing, scope)) return [];
  const { note, source } = standing.row;
  const where = render(message(words.source, { source: source.trim() }), bookLanguage);
  return [
    [note.replace(/\s+/g, ' ').trim(), source.trim() === '' ? '' : where]
      .filter((part) => part !== '')
      .join(' '),
  ];
}

/** One row a recommendation, in the order of the numbers. */
export const followUpRows = (
  book: Book,
  entries: readonly Entry[],
  scope: Scope,
  context: Context,
): readonly FollowUpRow[] =>
  entries.map((entry) => {
    const standings = inOrder(entry);
    const evidence = standings.flatMap((one) => evidenceLine(one, scope, context));
    return {
      number: entry.number,
      text: entry.row.text,
      states: entry.countries.join(', '),
      position: entry.position,
      status:
        standings.map((one) => statusLine(book, one, scope, context)).join('\n') ||
        words.notRated[context.bookLanguage],
      evidence: [...evidence, ...nextSentences(entry, scope, context)]
        .filter((line) => line !== '')
        .join('\n'),
    };
  });

/** How many recommendations the section is about and how many of them are rated. */
export const followUpIntro = (
  entries: readonly Entry[],
  { cycle }: Scope,
  { bookLanguage }: Context,
): string =>
  render(
    message(words.followUpIntro, { count: entries.length, cycle, rated: entries.filter(isRated).length }),
    bookLanguage,
  );

/** Rows of cells for a table file, headings first. */
export function followUpTable(
  rows: readonly FollowUpRow[],
  { bookLanguage }: Context,
): readonly (readonly string[])[] {
  const heads = [words.number, words.csvText, words.states, words.position, words.status, words.evidence];
  return [
    heads.map((head) => head[bookLanguage]),
    ...rows.map((row) => [row.number, row.text, row.states, row.position, row.status, row.evidence]),
  ];
}
