// Which asks are listed, and what a search looks at.
import type { AskUptake, UptakeResult } from '../../../core/follow-up/uptake/plan-uptake';
import { ASK_FIGURES } from '../../../core/follow-up/uptake/ask-figures';
import type { ShownMatch } from '../../../core/follow-up/uptake/shown-match';

const FITS = {
  all: (): boolean => true,
  'to-decide': ASK_FIGURES.toDecide.fits,
  'taken-up': ASK_FIGURES.takenUp.fits,
  'not-taken-up': ASK_FIGURES.notTakenUp.fits,
  'nothing-found': ASK_FIGURES.nothingFound.fits,
  /** Of workgroups that the reader co-chairs. */
  mine: ({ mine }: AskUptake): boolean => mine,
};
export type UptakeShow = keyof typeof FITS;
const ALL_SHOWS = Object.keys(FITS) as UptakeShow[];

const SAID_BY_MATCHES: readonly UptakeShow[] = ['to-decide', 'taken-up', 'not-taken-up', 'nothing-found'];

export const shownAsks = (asks: readonly AskUptake[], show: UptakeShow): readonly AskUptake[] =>
  asks.filter(FITS[show]);

/** How many of all asks each choice shows. */
export const countsOf = (asks: readonly AskUptake[]): Readonly<Record<UptakeShow, number>> =>
  Object.fromEntries(ALL_SHOWS.map((show) => [show, shownAsks(asks, show).length])) as Record<
    UptakeShow,
    number
  >;

/** One's own are offered to those who have some; what came of the asks, once something was found. */
export const offeredShows = ({
  asks,
  hasMatches,
}: Pick<UptakeResult, 'asks' | 'hasMatches'>): readonly UptakeShow[] =>
  ALL_SHOWS.filter((show) => show !== 'mine' || asks.some(FITS.mine)).filter(
    (show) => hasMatches || !SAID_BY_MATCHES.includes(show),
  );

export const searchText = ({ text, workgroup, raisedBy }: AskUptake): string =>
  [text, workgroup.name, ...raisedBy].join(' ');

/** Nobody has decided on it. */
export const isToDecide = ({ decision }: ShownMatch): boolean => decision === 'open';

/** One match or several like ones, decided on in the same way. */
export type MatchGroup = readonly [ShownMatch, ...ShownMatch[]];

/** Matches in their order, those of one place and decision together. */
export function likeOnesIn(matches: readonly ShownMatch[]): readonly MatchGroup[] {
  const groups: [ShownMatch, ...ShownMatch[]][] = [];
  for (const match of matches) {
    const group = groups.at(-1);
    const isLike = match.rank !== null && group?.[0].rank === match.rank;
    if (isLike && group[0].decision === match.decision) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

/** How many matches are decided, of all that were or are to be. */
export function decidedOf(asks: readonly AskUptake[]): { readonly done: number; readonly total: number } {
  const done = asks.reduce((sum, { decided }) => sum + decided, 0);
  return { done, total: asks.reduce((sum, { open }) => sum + open, done) };
}

/** The next ask that the reader may decide on, after one and then from the beginning; '' for none. */
export function nextToDecide(asks: readonly AskUptake[], after: string): string {
  const at = asks.findIndex(({ ask }) => ask.id === after) + 1;
  const others = [...asks.slice(at), ...asks.slice(0, at)].filter(({ ask }) => ask.id !== after);
  return others.find(({ open, mayDecide }) => open > 0 && mayDecide)?.ask.id ?? '';
}
