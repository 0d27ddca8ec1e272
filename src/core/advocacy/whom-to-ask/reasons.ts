// Why a country may be asked, in sentences: what it did, what it was told, and where it sits. Only what holds is told.
import { message, type Message, type Text } from '../../base/messages/text';
import type { RowOf } from '../../workbook/records/rows';
import type { Standpoint } from './rank';
import * as t from '../../words/advocacy/whom-to-ask';

/** What the reasons of one country and one ask are told from. */
export interface Grounds {
  readonly standpoint: Standpoint;
  readonly isIssue: boolean;
  readonly country: Pick<RowOf<'CTY'>, 'troika' | 'missionContacts' | 'contactPerson'>;
  readonly isOnCouncil: boolean;
  /** Where the recommendation to quote stands and how it begins. */
  readonly where: Text;
  /** How many countries of its regional group made such a recommendation, and how many there are. */
  readonly region: { readonly did: number; readonly all: number };
  /** How many recommendations it made in all that the workbook holds. */
  readonly made: number;
}

/** From so many recommendations on a country is said to make many. */
const MANY = 10;

/** The weightiest first; none where nothing speaks for the country. What is only perhaps the same is not among them. */
export function reasonsFor({
  standpoint,
  isIssue,
  country,
  isOnCouncil,
  where,
  region,
  made,
}: Grounds): Message[] {
  const { ground, toUs, toOthers, isOpen } = standpoint;
  const [ours, theirs] = isIssue ? [t.toUsOnIssue, t.toOthersOnIssue] : [t.toUsLike, t.toOthersLike];
  const isTold = isIssue ? ground !== '' : ground === 'same';
  const all: readonly (readonly [boolean, Message])[] = [
    [isTold && toUs > 0, message(ours, { count: toUs, where })],
    [isTold && !isIssue && isOpen, message(t.notAccepted)],
    [isTold && toOthers > 0 && toUs > 0, message(t.alsoToOthers, { count: toOthers })],
    [isTold && toOthers > 0 && toUs === 0, message(theirs, { count: toOthers, where })],
    [region.did > 0, message(t.region, region)],
    [made >= MANY, message(t.often, { count: made })],
    [isOnCouncil, message(t.council)],
    [country.troika, message(t.troika)],
    [country.missionContacts.trim() !== '' || country.contactPerson !== '', message(t.contact)],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}
