// Which lines of the page are shown, and how many there are of each kind.
import type { BesideOursResult, ShownLine } from '../../../core/follow-up/beside-ours/plan-beside-ours';
import type { ClashState } from '../../../core/follow-up/beside-ours/compare';

export const SHOWS = ['open', 'confirmed', 'aside', 'all'] as const;
export type BesideOursShow = (typeof SHOWS)[number];

export type Decision = (line: ShownLine, decision: ClashState) => Promise<void>;

type Lines = Pick<BesideOursResult, 'lines'>;

/** Those of a kind, in their order. */
export const shownLines = ({ lines }: Lines, show: BesideOursShow): readonly ShownLine[] =>
  lines.filter(({ clash }) => show === 'all' || clash?.state === show);

export const shownCounts = (result: Lines): Readonly<Record<BesideOursShow, number>> => ({
  open: shownLines(result, 'open').length,
  confirmed: shownLines(result, 'confirmed').length,
  aside: shownLines(result, 'aside').length,
  all: result.lines.length,
});

/** What is to be settled, where there is any. */
export const usualShow = (result: Lines): BesideOursShow => (shownCounts(result).open > 0 ? 'open' : 'all');
