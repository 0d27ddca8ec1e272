// What the government and the UN say of each earlier recommendation, beside what the coalition rated, and where that is the
// contrary of it.
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import type { Claim } from '../../language/claims/read-claim';
import { message, type Message, type Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { groupBy } from '../../base/group-by';
import { gradeText } from '../progress/show';
import { NO_RATINGS, ratingsByRecommendation, type LatestRating } from '../progress/latest-ratings';
import { readingScale, UNKNOWN, type Scale } from '../progress/scale';
import { inNumberOrder } from '../progress/which';
import { widest } from '../report/scorecard';
import * as t from '../../words/follow-up/beside-ours';

export type ReportRow = RowOf<'RPT'>;
type Recommendation = RowOf<'REC'>;

/**
 * done-not: they say it is done, we found nothing. done-part: they say it is done, we found a part. going-not: they say it
 * is under way, we found nothing. refused-done: they say no, we found it done. missing-done: the UN misses it, we found it
 * done.
 */
export type ClashKind = 'done-not' | 'done-part' | 'going-not' | 'refused-done' | 'missing-done';
/** Those that matter most first. */
const KINDS: readonly ClashKind[] = ['done-not', 'going-not', 'done-part', 'refused-done', 'missing-done'];

export type ClashState = 'open' | 'confirmed' | 'aside';

export interface Clash {
  readonly kind: ClashKind;
  readonly state: ClashState;
  /** The paragraphs that say so. */
  readonly rows: readonly ReportRow[];
}

/** One recommendation, with all that is said of it. */
export interface Line {
  readonly recommendation: Recommendation;
  readonly government: readonly ReportRow[];
  readonly un: readonly ReportRow[];
  /** The coalition's ratings that count, newest first. */
  readonly ours: readonly LatestRating[];
  readonly clash: Clash | undefined;
}

/** Where a grade stands on the scale. */
type Standing = 'done' | 'part' | 'not' | 'unknown';

function standingOf({ grade }: LatestRating, scale: Scale): Standing {
  if (!grade || grade.key === UNKNOWN) return 'unknown';
  const steps = scale.filter(({ key }) => key !== UNKNOWN);
  const at = steps.findIndex(({ key }) => key === grade.key);
  if (at === 0) return 'done';
  return at === steps.length - 1 || grade.key === 'nothing' ? 'not' : 'part';
}

const CLAIMS: Readonly<Record<ClashKind, readonly [claim: Claim, ours: Standing]>> = {
  'done-not': ['done', 'not'],
  'going-not': ['going', 'not'],
  'done-part': ['done', 'part'],
  'refused-done': ['refused', 'done'],
  'missing-done': ['missing', 'done'],
};

function stateOf(rows: readonly ReportRow[], recommendation: string): ClashState {
  if (rows.some(({ confirmed }) => confirmed.includes(recommendation))) return 'confirmed';
  return rows.every(({ aside }) => aside.includes(recommendation)) ? 'aside' : 'open';
}

/** The weightiest way in which what is said is the contrary of what we rated; undefined for none. */
function clashOf(
  said: readonly ReportRow[],
  ours: readonly LatestRating[],
  recommendation: string,
  scale: Scale,
): Clash | undefined {
  const standings = new Set(ours.map((one) => standingOf(one, scale)));
  for (const kind of KINDS) {
    const [claim, standing] = CLAIMS[kind];
    const rows = standings.has(standing) ? said.filter((row) => row.claim === claim) : [];
    if (rows.length > 0) return { kind, rows, state: stateOf(rows, recommendation) };
  }
  return undefined;
}

/** The coalition's ratings that count; in public those that are marked as internal do not. */
function ownRatings(all: readonly LatestRating[], isPublic: boolean): readonly LatestRating[] {
  const own = all.filter(({ row }) => row.saidBy !== 'government' && !(isPublic && row.internal));
  return widest(own).counted;
}

const MOST_ISSUES = 3;

/** Issues of recommendations; of one that has none yet, those that its text is about. Reads ISS. */
export function issueReader(book: Book): (recommendation: Recommendation) => readonly string[] {
  const finder = createIssueFinder(book.rows('ISS'));
  return ({ issues, text }) =>
    issues.length > 0 ? issues : finder.suggest(text, { limit: MOST_ISSUES }).map(({ issue }) => issue);
}

/** All recommendations that a report speaks of, in the order of reviews and numbers. Reads RPT, REC and PRG. */
export function besideOursLines(book: Book, context: Context, { isPublic = false } = {}): readonly Line[] {
  const said = groupBy(book.rows('RPT'), ({ recommendations }) => new Set(recommendations));
  const ratings = ratingsByRecommendation(book, context);
  const scale = readingScale((key) => context.setting(key));
  const rows = [...said.keys()].flatMap((id) => book.find('REC', id) ?? []);
  return inNumberOrder(rows)
    .map((recommendation): Line => {
      const { id } = recommendation;
      const paragraphs = said.get(id) ?? [];
      const ours = ownRatings((ratings.get(id) ?? NO_RATINGS).current, isPublic);
      return {
        ...{ recommendation, ours },
        government: paragraphs.filter(({ kind }) => kind !== 'compilation'),
        un: paragraphs.filter(({ kind }) => kind === 'compilation'),
        clash: clashOf(paragraphs, ours, id, scale),
      };
    })
    .sort((one, other) => (other.recommendation.cycle ?? 0) - (one.recommendation.cycle ?? 0));
}

/** What a co-chair confirmed and what still is the contrary of our public ratings. */
export const confirmedLines = (book: Book, context: Context): readonly Line[] =>
  besideOursLines(book, context, { isPublic: true }).filter(({ clash }) => clash?.state === 'confirmed');

const CLASH_TEXTS: Readonly<Record<ClashKind, Text>> = {
  'done-not': t.doneNot,
  'going-not': t.goingNot,
  'done-part': t.donePart,
  'refused-done': t.refusedDone,
  'missing-done': t.missingDone,
};

/** Where a paragraph stands: `A/HRC/WG.6/52/ABC/1, 18`. */
export const placesOf = (rows: readonly ReportRow[]): string =>
  [...groupBy(rows, ({ source }) => [source])]
    .map(([source, some]) => `${source}, ${some.map(({ paragraph }) => paragraph ?? '').join(', ')}`)
    .join('; ');

/** Why it is the contrary, in a sentence. */
export function clashReason(
  { kind, rows }: Clash,
  ours: readonly LatestRating[],
  { language }: Context,
): Message {
  const rated = [...new Set(ours.map((one) => gradeText(one, language)))].join(', ');
  return message(CLASH_TEXTS[kind], { place: placesOf(rows), rated });
}
