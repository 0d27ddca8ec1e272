// The rule of 'beside-ours': by earlier recommendation and by issue, what the government says, what the UN says, and what the
// coalition rated.
import * as z from 'zod/mini';
import { render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { reportClaims, wordText } from '../../base/vocabulary/words';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { readClaim, type Claim } from '../../language/claims/read-claim';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import { resolveLink } from '../../workbook/records/links';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { typedName } from '../input-parts';
import {
  shownRecommendation,
  shownStanding,
  type ShownRating,
  type ShownRecommendation,
} from '../progress/show';
import {
  clashReason,
  issueReader,
  besideOursLines,
  type ClashKind,
  type ClashState,
  type Line,
  type ReportRow,
} from './compare';
import * as t from '../../words/follow-up/beside-ours';

const input = z.object({
  /** Id or name: only what is about this issue, and also paragraphs that speak of no recommendation. */
  issue: z.optional(typedName),
});
export type BesideOursInput = z.infer<typeof input>;

export interface ShownParagraph {
  readonly id: string;
  readonly source: string;
  readonly paragraph: number;
  /** Key and words of what it claims. */
  readonly claim: Claim;
  readonly claimText: string;
  /** The sentence that claims it. */
  readonly sentence: string;
  readonly text: string;
}

export interface ShownClash {
  readonly kind: ClashKind;
  readonly state: ClashState;
  readonly reason: string;
}

export interface ShownLine {
  readonly recommendation: ShownRecommendation;
  readonly cycle: number | null;
  readonly issues: readonly NamedRow[];
  readonly government: readonly ShownParagraph[];
  readonly un: readonly ShownParagraph[];
  readonly ours: readonly ShownRating[];
  readonly clash?: ShownClash;
}

export interface BesideOursResult {
  /** Reports that were brought in, by their symbols. */
  readonly sources: readonly string[];
  readonly issues: readonly NamedRow[];
  readonly lines: readonly ShownLine[];
  /** On the chosen issue, paragraphs that speak of no recommendation. */
  readonly alone: { readonly government: readonly ShownParagraph[]; readonly un: readonly ShownParagraph[] };
  readonly mayDecide: boolean;
}

type Row = RowOf<'RPT'>;

function shownParagraph(row: Row, { language }: Context): ShownParagraph {
  const { id, source, paragraph, text, kind } = row;
  const claim = (row.claim || 'none') as Claim;
  const read = readClaim(text, kind === 'compilation' ? 'un' : 'government');
  return {
    ...{ id, source, text, claim, paragraph: paragraph ?? 0 },
    claimText: claim === 'none' ? '' : wordText(reportClaims, claim)[language],
    // What somebody corrected stands in no one sentence that could be found.
    sentence: read.claim === claim ? read.sentence : text,
  };
}

function shownLine(book: Book, line: Line, issues: readonly string[], context: Context): ShownLine {
  const { recommendation, government, un, ours, clash } = line;
  const { language } = context;
  const shown = (rows: readonly ReportRow[]): ShownParagraph[] =>
    rows.map((row) => shownParagraph(row, context));
  return {
    recommendation: shownRecommendation(book, recommendation, language),
    cycle: recommendation.cycle,
    issues: issues.map((id) => namedIssue(book, id, language)),
    government: shown(government),
    un: shown(un),
    ours: ours.map((one) => shownStanding(book, one, context)),
    ...(clash && {
      clash: {
        kind: clash.kind,
        state: clash.state,
        reason: render(clashReason(clash, ours, context), language),
      },
    }),
  };
}

function planBesideOurs(
  book: Book,
  given: BesideOursInput,
  context: Context,
): Outcome<Plan<BesideOursResult>> {
  const issue = resolveLink(book, ['ISS'], given.issue ?? '');
  if (!issue.ok) return issue;
  const issuesOf = issueReader(book);
  const all = besideOursLines(book, context).map((line) => ({ line, issues: issuesOf(line.recommendation) }));
  const rows = book.rows('RPT');
  const spoken = new Set([...all, ...rows].flatMap(({ issues }) => issues));
  const alone = rows
    .filter(({ recommendations, issues }) => recommendations.length === 0 && issues.includes(issue.value))
    .sort((one, other) => (one.paragraph ?? 0) - (other.paragraph ?? 0));
  const shown = (some: readonly Row[]): ShownParagraph[] => some.map((row) => shownParagraph(row, context));
  const result: BesideOursResult = {
    sources: [...new Set(rows.map(({ source }) => source))],
    issues: [...spoken]
      .map((id) => namedIssue(book, id, context.language))
      .sort((one, other) => one.name.localeCompare(other.name)),
    lines: all
      .filter(({ issues }) => issue.value === '' || issues.includes(issue.value))
      .map(({ line, issues }) => shownLine(book, line, issues, context)),
    alone: {
      government: shown(alone.filter(({ kind }) => kind !== 'compilation')),
      un: shown(alone.filter(({ kind }) => kind === 'compilation')),
    },
    mayDecide: mayRun(context.actor, 'co-chair'),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The government's report and the UN's compilation beside the coalition's ratings. */
export const besideOurs = defineCommand({
  name: 'beside-ours',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['RPT', 'REC', 'PRG', 'ISS', 'CTY', 'WG', 'ORG', 'MEM'],
  plan: planBesideOurs,
});
