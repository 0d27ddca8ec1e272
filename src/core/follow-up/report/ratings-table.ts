// Every rating that counts now as a row of a table, for those who want to go on with it in a spreadsheet.
import type { Context } from '../../workbook/command/types';
import { gradeText, levelText } from '../progress/show';
import type { Book } from '../../workbook/records/book';
import { inOrder, mayTell, voiceInReport } from './assessment';
import type { Entry, Scope } from './entries';
import { progressReportWords as words } from '../../words/follow-up/report';

/** One row a rating; a recommendation that nobody rated has one row without. */
export function ratingsTable(
  book: Book,
  entries: readonly Entry[],
  scope: Scope,
  context: Context,
): readonly (readonly string[])[] {
  const { bookLanguage } = context;
  const heads = [
    words.number,
    words.csvText,
    words.states,
    words.position,
    words.csvTheme,
    words.csvVoice,
    words.csvLevel,
    words.status,
    words.csvDate,
    words.whatWasDone,
    words.csvSource,
  ];
  const rows = entries.flatMap((entry) => {
    const { number, row, countries, position, themes } = entry;
    const start = [number, row.text, countries.join(', '), position, themes.join('; ')];
    const standings = inOrder(entry);
    if (standings.length === 0) return [[...start, '', '', words.notRated[bookLanguage], '', '', '']];
    return standings.map((one) => [
      ...start,
      voiceInReport(book, one, scope, context),
      levelText(one.level, bookLanguage),
      gradeText(one, bookLanguage),
      one.row.date,
      mayTell(one, scope) ? one.row.note : '',
      mayTell(one, scope) ? one.row.source : '',
    ]);
  });
  return [heads.map((head) => head[bookLanguage]), ...rows];
}
