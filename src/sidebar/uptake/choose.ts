// Which asks are listed, and what a search looks at.
import type { AskedFor, UptakeResult, UptakeShow } from '../../core/calls/uptake';

const FITS: Readonly<Record<UptakeShow, (one: AskedFor) => boolean>> = {
  all: () => true,
  'to-decide': ({ open }) => open > 0,
  'taken-up': ({ takenUp }) => takenUp > 0,
  'not-taken-up': ({ takenUp, open }) => takenUp === 0 && open === 0,
  mine: ({ mine }) => mine,
};

/** One's own are offered to those who have some. */
export const offeredShows = ({ counts }: Pick<UptakeResult, 'counts'>): readonly UptakeShow[] =>
  (Object.keys(FITS) as UptakeShow[]).filter((show) => show !== 'mine' || counts.mine > 0);

export const shownAsks = (asks: readonly AskedFor[], show: UptakeShow): readonly AskedFor[] =>
  asks.filter(FITS[show]);

export const searchText = ({ text, workgroup, raisedBy }: AskedFor): string =>
  [text, workgroup.name, ...raisedBy].join(' ');
