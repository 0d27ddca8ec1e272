// Figures that no formula can count: they are counted by the core, with the day, when sheets are checked or made.
import { waysOf, funnelOf } from '../../advocacy/ask-to-change/funnel';
import { STEPS } from '../../advocacy/ask-to-change/steps';
import { themeOf } from '../../coverage/who-covers-what/parts';
import { themes } from '../../base/vocabulary/themes';
import { governmentAnswers, regions } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { currentRecommendations } from '../../follow-up/progress/which';
import { isAnswered } from '../../un-documents/reports/answered';

/** What these counts read. */
export const READ_BY_COUNTS = [
  'ISS',
  'CTY',
  'REC',
  'ASK',
  'SUB',
  'ATC',
  'CON',
  'HRD',
  'MAT',
  'PRG',
] as const satisfies readonly SheetId[];

export interface DailyCounts {
  /** YYYY-MM-DD */
  readonly day: string;
  /** How many asks came to each step. */
  readonly funnel: readonly number[];
  /** By theme, then by answer. */
  readonly byTheme: readonly (readonly number[])[];
  readonly byRegion: readonly number[];
}

/** Counts them. */
export function countAll(book: Book, context: Context): DailyCounts {
  const rows = currentRecommendations(book, context);
  const themesOf = new Map(book.rows('ISS').map((row) => [row.id, themeOf(row, 'en')]));
  const regionOf = new Map(book.rows('CTY').map(({ id, region }) => [id, region]));
  const touched = rows.map(({ issues, countries, answer }) => ({
    answer,
    themes: new Set(issues.map((id) => themesOf.get(id))),
    regions: new Set(countries.map((id) => regionOf.get(id))),
  }));
  const funnel = funnelOf(waysOf(book, context));
  return {
    day: context.now.slice(0, 10),
    funnel: [funnel.all, ...STEPS.map((step) => funnel[step])],
    byTheme: themes.map(({ text }) =>
      governmentAnswers.map(
        ({ key }) => touched.filter((one) => isAnswered(key)(one) && one.themes.has(text.en)).length,
      ),
    ),
    byRegion: regions.map(({ key }) => touched.filter((one) => one.regions.has(key)).length),
  };
}
