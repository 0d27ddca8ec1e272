// Why a country may be asked, in sentences: what it did, what it was told, and where it sits.
import { message, type Message, type Text } from '../../base/messages/text';
import type { Candidate, Standpoint } from './rank';
import * as t from '../../words/advocacy/whom-to-ask';

/** What the reasons of one country and one ask are told from. */
export interface Grounds {
  readonly standpoint: Standpoint;
  readonly country: Pick<Candidate, 'isOnCouncil' | 'isInTroika' | 'hasContact'>;
  /** Where the nearest recommendation stands and how it begins, and the one that wants the opposite. */
  readonly nearest: Text | undefined;
  readonly opposed: Text | undefined;
  /** How many countries of its regional group made such a recommendation, and how many there are. */
  readonly region: { readonly did: number; readonly all: number };
  /** How many recommendations it made in all that the workbook holds. */
  readonly made: number;
}

/** From so many recommendations on a country is said to make many. */
const MANY = 10;

/** The weightiest first; none where nothing speaks for the country. */
export function reasonsFor({ standpoint, country, nearest, opposed, region, made }: Grounds): Message[] {
  const { toUs, toOthers, isLike, isOpen } = standpoint;
  const where = nearest ?? '';
  const all: readonly (readonly [boolean, Message])[] = [
    [opposed !== undefined, message(t.opposed, { where: opposed ?? '' })],
    [toUs > 0, message(isLike ? t.toUsLike : t.toUsOnIssue, { count: toUs, where })],
    [isOpen, message(t.notAccepted)],
    [toOthers > 0 && toUs > 0, message(t.alsoToOthers, { count: toOthers })],
    [
      toOthers > 0 && toUs === 0,
      message(isLike ? t.toOthersLike : t.toOthersOnIssue, { count: toOthers, where }),
    ],
    [region.did > 0, message(t.region, region)],
    [made >= MANY, message(t.often, { count: made })],
    [country.isOnCouncil, message(t.council)],
    [country.isInTroika, message(t.troika)],
    [country.hasContact, message(t.contact)],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}
