// Which recommendations are listed, in which order, and what a search looks at.
import type {
  ListProgressResult,
  ProgressShow,
  ShownProgress,
} from '../../../core/follow-up/progress/plan-progress-list';

const FITS: Readonly<Record<ProgressShow, (one: ShownProgress) => boolean>> = {
  all: () => true,
  mine: ({ mine }) => mine,
  rated: ({ current }) => current.length > 0,
  unrated: ({ current }) => current.length === 0,
  differ: ({ differs }) => differs,
  stale: ({ isStale }) => isStale,
  due: ({ dueState }) => dueState === 'late' || dueState === 'soon',
};

/** In the order of their numbers; what is due, by its day. */
export function shownOf(
  { recommendations, dueNext }: Pick<ListProgressResult, 'recommendations' | 'dueNext'>,
  show: ProgressShow,
): readonly ShownProgress[] {
  const fitting = recommendations.filter(FITS[show]);
  if (show !== 'due') return fitting;
  const place = new Map(dueNext.map((id, index) => [id, index]));
  return [...fitting].sort((x, y) => (place.get(x.id) ?? 0) - (place.get(y.id) ?? 0));
}

export const searchText = (one: ShownProgress): string =>
  [
    one.number,
    one.text,
    ...one.countries,
    one.workgroup.name,
    ...one.issues.map(({ name }) => name),
    ...one.current.map(({ voice, gradeText }) => `${voice} ${gradeText}`),
    one.agency,
    one.nextStep,
  ].join(' ');

/** The filters that are offered: one's own only to those who have some. */
export const offeredShows = ({ counts }: Pick<ListProgressResult, 'counts'>): readonly ProgressShow[] =>
  (Object.keys(FITS) as ProgressShow[]).filter((show) => show !== 'mine' || counts.mine > 0);

/** A source that can be opened; '' for a document's name. */
export const linkOf = (source: string): string => /https?:\/\/[^\s<>"]+/.exec(source)?.[0] ?? '';
