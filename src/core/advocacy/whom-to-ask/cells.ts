// One country and one ask: how likely, how it stands, and why.
import { quoted } from '../../base/messages/quoted';
import { shortText } from '../../base/text/short-text';
import { message, render, textBy, type Language, type Message, type Text } from '../../base/messages/text';
import { approachStatuses, wordText } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mayChangeRow } from '../../workbook/rights/rights';
import type { ApproachState } from '../approaches';
import { isIssue, type Subject } from './likeness';
import type { Standpoint } from './rank';
import type { RankedBook } from './ranked-book';
import { reasonsFor } from './reasons';
import type { AskCell } from './table';
import * as t from '../../words/advocacy/whom-to-ask';

const LONGEST_QUOTE = 140;

/** A subject with what speaks for each country, in the order of the countries. */
export interface RankedSubject {
  readonly subject: Subject;
  readonly standpoints: readonly Standpoint[];
  /** What holds. */
  reasons(country: number): readonly Message[];
  /** Place in the evidence of what the country recommended that is perhaps the same; -1 for none. */
  perhaps(country: number): number;
}

/** Where a recommendation stands and how it begins. */
const placeInWords = ({ evidence }: RankedBook, place: number): Text => {
  const { where = '', text = '' } = evidence[place] ?? {};
  return textBy((language) => `${where}, ${quoted(shortText(text, LONGEST_QUOTE), language)}`);
};

/** Ranks all countries for a subject. */
export function rankedSubject(ranked: RankedBook, subject: Subject): RankedSubject {
  const { ranker, countries } = ranked;
  const standpoints = ranker.rank(subject);
  const reasons = (at: number): readonly Message[] => {
    const [standpoint, country] = [standpoints[at], countries[at]];
    if (!standpoint || !country) return [];
    const isNear = ({ region }: RowOf<'CTY'>): boolean => region !== '' && region === country.region;
    const did = countries.filter((one, place) => isNear(one) && standpoints[place]?.ground === 'same').length;
    return reasonsFor({
      standpoint,
      country,
      isIssue: isIssue(subject),
      isOnCouncil: ranked.isOnCouncil(country),
      where: placeInWords(ranked, standpoint.nearest),
      region: { did, all: countries.filter(isNear).length },
      made: ranker.made[at] ?? 0,
    });
  };
  const perhaps = (at: number): number => {
    const { ground = '', nearest = -1 } = standpoints[at] ?? {};
    return ground === 'perhaps' && !isIssue(subject) ? nearest : -1;
  };
  return { subject, standpoints, reasons, perhaps };
}

/** What holds, then what perhaps does and has to be read, as sentences of one language. */
export function reasonsInWords(
  ranked: RankedBook,
  { reasons, perhaps }: RankedSubject,
  country: number,
  language: Language,
): string[] {
  const guess = perhaps(country);
  const toRead = guess < 0 ? [] : [message(t.perhaps, { where: placeInWords(ranked, guess) })];
  return inWords([...reasons(country), ...toRead], language);
}

/** Reasons as sentences of one language, one a line in a cell. */
const inWords = (reasons: readonly Message[], language: Language): string[] =>
  reasons.map((one) => render(one, language));

/** Planned rows that nobody spoke about yet may be taken back by those who may change them. */
export const mayDrop = (book: Book, standing: ApproachState | undefined, { actor }: Context): boolean =>
  standing !== undefined &&
  standing.status === 'planned' &&
  standing.rows.length > 0 &&
  standing.rows.every((row) => mayChangeRow(book, 'ATC', row, actor));

const ownerOf = (book: Book, standing: ApproachState | undefined): string => {
  const owner = standing?.row?.owner ?? '';
  return owner === '' ? '' : book.labelOf('MEM', owner);
};

/** How the pair stands on the reader's screen. */
export function cellFor(
  book: Book,
  context: Context,
  {
    standing,
    ranked,
    country,
  }: { standing: ApproachState | undefined; ranked: RankedSubject; country: number },
): AskCell {
  const { language } = context;
  const { points = 0, ground = '' } = ranked.standpoints[country] ?? {};
  const status = standing?.status ?? '';
  const promise = status === 'promised' ? [message(t.promised)] : [];
  const reasons = inWords([...promise, ...ranked.reasons(country)], language);
  const perhaps = ranked.perhaps(country);
  return {
    points: Math.round(points),
    ground,
    status,
    statusText: status === '' ? '' : wordText(approachStatuses, status)[language],
    owner: ownerOf(book, standing),
    mayDrop: mayDrop(book, standing, context),
    reasons: reasons.length > 0 || perhaps >= 0 ? reasons : [render(message(t.noReason), language)],
    perhaps,
  };
}
