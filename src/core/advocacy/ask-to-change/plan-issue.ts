// The rule of 'issue-page': what was asked on an issue, how far it came, and what each review brought on it.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { isSupported, isUnanswered } from '../../un-documents/reports/answered';
import { typedName } from '../../follow-up/input-parts';
import { cyclesOf, recommendationsOf } from '../../follow-up/progress/which';
import { countryNames } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import { resolveLink } from '../../workbook/records/links';
import { funnelOf, waysOf } from './funnel';
import { lineOf } from './line';
import type { IssuePageResult } from './pages';
import * as t from '../../words/advocacy/ask-to-change';

const input = z.object({
  /** Id or name; '' shows only what can be chosen. */
  issue: z.optional(typedName),
});
export type IssuePageInput = z.infer<typeof input>;

function reviewsOn(book: Book, issue: string, { language }: Context): IssuePageResult['reviews'] {
  return cyclesOf(book)
    .map((cycle) => {
      const rows = recommendationsOf(book, cycle).filter(
        ({ issues, withdrawn }) => !withdrawn && issues.includes(issue),
      );
      const countries = [...new Set(rows.flatMap((row) => row.countries))];
      return {
        cycle,
        all: rows.length,
        supported: rows.filter(isSupported).length,
        unanswered: rows.filter(isUnanswered).length,
        countries: countryNames(book, countries, language),
      };
    })
    .filter(({ all }) => all > 0);
}

/** Everything on one issue. Fails on a name that nobody knows. */
function planIssuePage(book: Book, given: IssuePageInput, context: Context): Outcome<Plan<IssuePageResult>> {
  const found = resolveLink(book, ['ISS'], given.issue ?? '');
  if (!found.ok) return found;
  const id = found.value;
  const ways = id === '' ? [] : waysOf(book, context).filter(({ ask }) => ask.issues.includes(id));
  const result: IssuePageResult = {
    issues: book.rows('ISS').map((row) => ({ id: row.id, name: issueName(row, context.language) })),
    issue: { id, name: issueName(book.find('ISS', id), context.language) },
    funnel: funnelOf(ways),
    lines: ways.map((way) => lineOf(book, way, context)),
    reviews: id === '' ? [] : reviewsOn(book, id, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The page of an issue. */
export const issuePage = defineCommand({
  name: 'issue-page',
  title: t.issueTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['ISS', 'ASK', 'SUB', 'ATC', 'CON', 'HRD', 'MAT', 'REC', 'PRG', 'CTY', 'WG'],
  plan: planIssuePage,
});
