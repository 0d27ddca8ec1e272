// Figures that no formula can count: they are counted by the core, with the day, when sheets are checked or made.
import { waysOf, funnelOf } from '../../advocacy/ask-to-change/funnel';
import { FUNNEL } from '../../advocacy/ask-to-change/steps';
import type { Count } from '../../base/charts/count';
import { groupBy } from '../../base/group-by';
import { themeOf } from '../../coverage/who-covers-what/parts';
import { themes } from '../../base/vocabulary/themes';
import { regions } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { currentRecommendations } from '../../follow-up/progress/which';
import { ANSWER_FIGURES, REVIEW_FIGURE } from '../../un-documents/reports/answered';
import { countOf } from '../../workbook/figures/figure';

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
  readonly funnel: readonly Count[];
  /** By theme, then by answer. */
  readonly byTheme: readonly (readonly Count[])[];
  readonly byRegion: readonly Count[];
}

/** Counts them. */
export function countAll(book: Book, context: Context): DailyCounts {
  const rows = currentRecommendations(book, context);
  const themesOf = new Map(book.rows('ISS').map((row) => [row.id, themeOf(row, 'en')]));
  const regionOf = new Map(book.rows('CTY').map(({ id, region }) => [id, region]));
  const byTheme = groupBy(rows, ({ issues }) => new Set(issues.map((id) => themesOf.get(id) ?? '')));
  const byRegion = groupBy(rows, ({ countries }) => new Set(countries.map((id) => regionOf.get(id) ?? '')));
  const funnel = funnelOf(waysOf(book, context));
  return {
    day: context.now.slice(0, 10),
    funnel: FUNNEL.map((step) => funnel[step]),
    byTheme: themes.map(({ text }) =>
      ANSWER_FIGURES.map((figure) => countOf(figure, byTheme.get(text.en) ?? [])),
    ),
    byRegion: regions.map(({ key }) => countOf(REVIEW_FIGURE, byRegion.get(key) ?? [])),
  };
}
