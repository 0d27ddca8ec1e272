// The figures of reports on progress, of all recommendations of a review or of what one workgroup follows.
import type { Count } from '../../base/charts/count';
import { message, render, type Text } from '../../base/messages/text';
import { progressFigureRules, progressReportText } from '../../words/follow-up/report';
import { countOf, type Figure } from '../../workbook/figures/figure';
import { differs, isStale } from '../progress/latest-ratings';
import { isClaim, isRated, type Report, type ReportEntry } from './entries';

type Entries = readonly ReportEntry[];
interface Shown extends Figure<[Entries]> {
  readonly words: Text;
}

/** What counts: a recommendation that was withdrawn is shown with what was said of it, and stands in no figure. */
export const countedEntries = (entries: Entries): Entries => entries.filter(({ row }) => !row.withdrawn);

const figure = (
  key: keyof typeof progressFigureRules,
  words: Text,
  fits: (one: ReportEntry) => boolean,
): Shown => ({
  ...{ key: `progress.${key}`, sheet: 'REC', rule: progressFigureRules[key], words },
  rows: (entries) => countedEntries(entries).filter(fits),
});

const all = figure('all', progressReportText.countAll, () => true);
const rated = figure('rated', progressReportText.countRated, isRated);

/** In the order in which they are told. */
export const PROGRESS_FIGURES: readonly Shown[] = [
  all,
  rated,
  figure('claimed', progressReportText.countClaimed, ({ standings }) => standings.current.some(isClaim)),
  figure('differ', progressReportText.countDiffer, ({ standings }) => differs(standings)),
  figure('stale', progressReportText.countStale, ({ standings }) => isStale(standings)),
];

/** How many recommendations there are, and how many of them the coalition rated. */
export const ratedOfAll = (entries: Entries): { readonly all: Count; readonly rated: Count } => ({
  all: countOf(all, entries),
  rated: countOf(rated, entries),
});

export interface ProgressFigure {
  readonly key: string;
  readonly count: Count;
  readonly label: string;
}

/** In the reader's language. */
export const progressFigures = ({ entries, context }: Report): readonly ProgressFigure[] =>
  PROGRESS_FIGURES.map((one) => {
    const count = countOf(one, entries);
    return { key: one.key, count, label: render(message(one.words, { count }), context.language) };
  });
