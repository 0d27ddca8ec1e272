// Which asks are listed, and what a search looks at.
import type { AskedFor, UptakeResult, UptakeShow } from '../../../core/follow-up/uptake/plan-uptake';

const FITS: Readonly<Record<UptakeShow, (one: AskedFor) => boolean>> = {
  all: () => true,
  'to-decide': ({ open }) => open > 0,
  'taken-up': ({ takenUp }) => takenUp > 0,
  'not-taken-up': ({ takenUp, open }) => takenUp === 0 && open === 0,
  mine: ({ mine }) => mine,
};

const SAID_BY_MATCHES: readonly UptakeShow[] = ['to-decide', 'taken-up', 'not-taken-up'];

/** One's own are offered to those who have some; what came of the asks, once something was found. */
export const offeredShows = ({
  counts,
  hasMatches,
}: Pick<UptakeResult, 'counts' | 'hasMatches'>): readonly UptakeShow[] =>
  (Object.keys(FITS) as UptakeShow[])
    .filter((show) => show !== 'mine' || counts.mine > 0)
    .filter((show) => hasMatches || !SAID_BY_MATCHES.includes(show));

export const shownAsks = (asks: readonly AskedFor[], show: UptakeShow): readonly AskedFor[] =>
  asks.filter(FITS[show]);

export const searchText = ({ text, workgroup, raisedBy }: AskedFor): string =>
  [text, workgroup.name, ...raisedBy].join(' ');
