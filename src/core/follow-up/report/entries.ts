// What a report on progress is asked about, and the recommendations of that review with what is said of each: all
// reports are made from these.
import * as z from 'zod/mini';
import type { Context } from '../../workbook/command/types';
import { countryNames } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS, wholeNumber } from '../../submissions/documents/settings-read';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { followersOf, cyclesOf, recommendationsOf } from '../progress/which';
import { numberOf } from '../progress/show';
import {
  NO_RATINGS,
  ratingsByRecommendation,
  type LatestRating,
  type RatingHistory,
} from '../progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { resolveLink } from '../../workbook/records/links';
import { progressReportText, progressReportWords as words } from '../../words/follow-up/report';

export const REPORT_KINDS = ['matrix', 'scorecard', 'follow-up', 'midterm'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const buildProgressReportInput = z.object({
  kind: z.enum(REPORT_KINDS),
  /** internal: with who recorded it, internal notes and next steps; left out, public. */
  audience: z.optional(z.enum(['public', 'internal'])),
  /** Of the matrix and the follow-up, also recommendations of which nothing is said; left out, those stand in one line. */
  allRows: z.optional(z.boolean()),
  /** Number of the review; left out, the latest that has recommendations. */
  cycle: z.optional(z.number()),
  /** Id or name: only what it follows. */
  workgroup: z.optional(z.string().check(z.maxLength(300))),
});
export type BuildProgressReportInput = z.infer<typeof buildProgressReportInput>;

export interface ReportEntry {
  readonly row: RowOf<'REC'>;
  /** With the part where it was split. */
  readonly number: string;
  /** As the UN writes them in the workbook's language. */
  readonly countries: readonly string[];
  readonly position: string;
  /** Headings of OHCHR, the issue's own name where it has none; the first is the main one. */
  readonly themes: readonly string[];
  readonly standings: RatingHistory;
}

/** What a report is about, and who reads it. */
export interface Scope {
  readonly cycle: number;
  /** Id; '' for all. */
  readonly workgroup: string;
  readonly isPublic: boolean;
  /** With rows of which nothing is said. */
  readonly hasAllRows?: boolean;
}

/** What all parts of a report are made from. */
export interface Report {
  readonly book: Book;
  readonly kind: ReportKind;
  readonly scope: Scope;
  readonly entries: readonly ReportEntry[];
  readonly context: Context;
}

const POSITIONS: Readonly<Record<string, Text>> = {
  supported: words.positionSupported,
  noted: words.positionNoted,
  'in-part': words.positionInPart,
};

/** The government's position in the UN's terms. */
function positionOf({ answer, withdrawn }: RowOf<'REC'>, { bookLanguage }: Context): string {
  if (withdrawn) return words.withdrawn[bookLanguage];
  return (POSITIONS[answer] ?? words.positionPending)[bookLanguage];
}

function themesOf(book: Book, { issues }: RowOf<'REC'>, { bookLanguage }: Context): readonly string[] {
  const names = issues.map(
    (id) => book.find('ISS', id)?.ohchrTheme.trim() || namedIssue(book, id, bookLanguage).name,
  );
  return [...new Set(names)];
}

/** The follow-up looks back from the coming review, all others at the latest there is. */
function cycleOf(
  book: Book,
  { kind, cycle }: BuildProgressReportInput,
  context: Context,
): number | undefined {
  const cycles = cyclesOf(book);
  if (cycle !== undefined) return cycles.find((one) => one === cycle);
  const coming = wholeNumber(context.setting(DOCUMENT_SETTINGS.cycle)) ?? Infinity;
  return (kind === 'follow-up' ? cycles.find((one) => one < coming) : undefined) ?? cycles[0];
}

/** The review, workgroup and readers that were asked for; fails where there is nothing of them. */
export function reportScopeOf(book: Book, input: BuildProgressReportInput, context: Context): Outcome<Scope> {
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const cycle = cycleOf(book, input, context);
  if (cycle === undefined)
    return failure(
      input.cycle === undefined
        ? message(progressReportText.noRecommendations)
        : message(progressReportText.noCycle, { cycle: input.cycle }),
    );
  return success({
    cycle,
    workgroup: workgroup.value,
    isPublic: input.audience !== 'internal',
    hasAllRows: input.allRows === true,
  });
}

/** In the order of their numbers; those withdrawn only where something was said of them. */
export function entriesOf(book: Book, { cycle, workgroup }: Scope, context: Context): readonly ReportEntry[] {
  const standings = ratingsByRecommendation(book, context);
  return recommendationsOf(book, cycle)
    .filter((row) => workgroup === '' || followersOf(row).includes(workgroup))
    .filter(({ id, withdrawn }) => !withdrawn || standings.has(id))
    .map((row) => ({
      row,
      number: numberOf(row),
      countries: countryNames(book, row.countries, context.bookLanguage),
      position: positionOf(row, context),
      themes: themesOf(book, row, context),
      standings: standings.get(row.id) ?? NO_RATINGS,
    }));
}

/** Whether the government says it of itself. */
export const isClaim = ({ row }: LatestRating): boolean => row.saidBy === 'government';

/** What the coalition says of it now, without what the government claims. */
export const ownStandings = ({ standings }: Pick<ReportEntry, 'standings'>): readonly LatestRating[] =>
  standings.current.filter((one) => !isClaim(one));

/** Whether the coalition has rated it; what the government claims does not count. */
export const isRated = (entry: Pick<ReportEntry, 'standings'>): boolean => ownStandings(entry).length > 0;
