// Which lines of the page are shown, and how many there are of each kind.
import type { BesideOursResult, ShownLine } from '../../../core/follow-up/beside-ours/plan-beside-ours';
import type { ClashState } from '../../../core/follow-up/beside-ours/compare';

export const SHOWS = ['open', 'confirmed', 'aside', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export type Decision = (line: ShownLine, decision: ClashState) => Promise<void>;

type Lines = Pick<BesideOursResult, 'lines'>;

/** Those of a kind, in their order. */
export const linesOf = ({ lines }: Lines, show: Show): readonly ShownLine[] =>
  lines.filter(({ clash }) => show === 'all' || clash?.state === show);

export const countsOf = (result: Lines): Readonly<Record<Show, number>> => ({
  open: linesOf(result, 'open').length,
  confirmed: linesOf(result, 'confirmed').length,
  aside: linesOf(result, 'aside').length,
  all: result.lines.length,
});

/** What is to be settled, where there is any. */
export const usualShow = (result: Lines): Show => (countsOf(result).open > 0 ? 'open' : 'all');
