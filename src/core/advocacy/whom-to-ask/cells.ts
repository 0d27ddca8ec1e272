// One country and one ask: how likely, how it stands, and why.
import { quoted } from '../../base/messages/quoted';
import { message, render, textBy, type Language, type Message, type Text } from '../../base/messages/text';
import { approachStatuses, wordText } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayChangeRow } from '../../workbook/rights/rights';
import type { Standing } from '../approaches';
import type { Subject } from './likeness';
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
  reasons(country: number): readonly Message[];
}

/** Where a recommendation stands and how it begins. */
function placeInWords({ evidence }: RankedBook, place: number): Text | undefined {
  const one = evidence[place];
  if (!one) return undefined;
  const text = one.text.replace(/\s+/g, ' ').trim();
  const short =
    text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …` : text;
  return textBy((language) => `${one.where}, ${quoted(short, language)}`);
}

/** Ranks all countries for a subject. */
export function rankedSubject(ranked: RankedBook, subject: Subject): RankedSubject {
  const { ranker, candidates } = ranked;
  const { standpoints, regions } = ranker.rank(subject);
  const reasons = (at: number): readonly Message[] => {
    const [standpoint, country] = [standpoints[at], candidates[at]];
    if (!standpoint || !country) return [];
    const all = ranker.regionSizes.get(country.region) ?? 0;
    const did = country.region === '' ? 0 : (regions.get(country.region) ?? 0);
    return reasonsFor({
      standpoint,
      country,
      nearest: placeInWords(ranked, standpoint.nearest),
      opposed: placeInWords(ranked, standpoint.opposed),
      region: { did, all },
      made: ranker.made[at] ?? 0,
    });
  };
  return { subject, standpoints, reasons };
}

/** Reasons as sentences of one language, one a line in a cell. */
export const inWords = (reasons: readonly Message[], language: Language): string[] =>
  reasons.map((one) => render(one, language));

/** Planned rows that nobody spoke about yet may be taken back by those who may change them. */
export const mayDrop = (book: Book, standing: Standing | undefined, { actor }: Context): boolean =>
  standing !== undefined &&
  standing.status === 'planned' &&
  standing.rows.length > 0 &&
  standing.rows.every((row) => mayChangeRow(book, 'ATC', row, actor));

const ownerOf = (book: Book, standing: Standing | undefined): string => {
  const owner = standing?.row?.owner ?? '';
  return owner === '' ? '' : book.labelOf('MEM', owner);
};

/** How the pair stands on the reader's screen. */
export function cellFor(
  book: Book,
  context: Context,
  { standing, ranked, country }: { standing: Standing | undefined; ranked: RankedSubject; country: number },
): AskCell {
  const { language } = context;
  const { points = 0, nearest = -1 } = ranked.standpoints[country] ?? {};
  const status = standing?.status ?? '';
  const promise = status === 'promised' ? [message(t.promised)] : [];
  const reasons = inWords([...promise, ...ranked.reasons(country)], language);
  return {
    points: Math.round(points),
    hasDone: nearest >= 0,
    status,
    statusText: status === '' ? '' : wordText(approachStatuses, status)[language],
    owner: ownerOf(book, standing),
    mayDrop: mayDrop(book, standing, context),
    reasons: reasons.length > 0 ? reasons : [render(message(t.noReason), language)],
  };
}
