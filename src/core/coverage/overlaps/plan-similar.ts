// The rule of 'similar-submissions': who works on the same ground as a submission that somebody is registering.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { rowNamed } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { isSameText } from '../../workbook/records/translations';
import { meaningTable } from '../../language/meaning/kept-table';
import type { Outline } from '../../language/matching/types';
import { namedIssue } from '../who-covers-what/parts';
import * as overlapsText from '../../words/coverage/overlaps';
import { comparedSubmissions } from './compared';
import { compareDraft, keptComparison } from './comparison';
import { DRAFT_ID } from './covered-submission';
import type { JudgedPair } from './nearness';
import { ignoredTexts, sharedTextsReads } from './shared-texts';
import { shortLine } from './short-line';

const MOST_CHARACTERS = 20_000;
const MOST_ENTRIES = 300;
const text = z.string().check(z.maxLength(MOST_CHARACTERS));
const texts = z.array(text).check(z.maxLength(MOST_ENTRIES));

const similarInput = z.object({
  /** Id or title of the submission itself, which is never named; left out for a new one. */
  id: z.optional(z.string()),
  /** Id or title of the original of a translation, which is never named either. */
  translationOf: z.optional(z.string()),
  title: text,
  summary: z.optional(text),
  /** Ids. */
  issues: z.optional(texts),
  asks: z.optional(texts),
});
export type SimilarSubmissionsInput = z.infer<typeof similarInput>;

/** A submission of this cycle on the same ground, or perhaps on it. */
export interface SimilarSubmission {
  readonly id: string;
  readonly title: string;
  /** Name of its workgroup, '' for none. */
  readonly workgroup: string;
  readonly score: number;
  /** False where it is only perhaps the same ground. */
  readonly near: boolean;
  /** Share or level, then why. */
  readonly line: string;
}

export interface SimilarSubmissionsResult {
  /** By score, the nearest first, at most three. */
  readonly similar: readonly SimilarSubmission[];
}

const MOST_SHOWN = 3;
/** Others may be of an earlier cycle or the submission itself. */
const COMPARED_WITH = 12;

/**
 * The draft with its title alone and with all that is known: what the title finds stays when more is typed, though it
 * is a smaller part of it then.
 */
function readings({ title, summary = '', issues = [], asks = [] }: SimilarSubmissionsInput): Outline[] {
  const whole = { title, summary, issues, asks };
  const hasMore = title.trim() !== '' && [summary, ...asks].some((part) => part.trim() !== '');
  return hasMore ? [{ ...whole, summary: '', asks: [] }, whole] : [whole];
}

/** For each submission the reading of the draft that comes nearest to it. */
function nearestPairs(book: Book, input: SimilarSubmissionsInput, context: Context): JudgedPair[] {
  const all = comparedSubmissions(book);
  const limits = { limit: COMPARED_WITH, ignored: ignoredTexts(book), meaning: meaningTable(context) };
  const memory = context.kept(keptComparison);
  const best = new Map<string, JudgedPair>();
  for (const outline of readings(input))
    for (const pair of compareDraft(all, { ...outline, id: DRAFT_ID, text: '' }, limits, memory)) {
      const known = best.get(pair.second);
      if (!known || pair.score > known.score) best.set(pair.second, pair);
    }
  return [...best.values()].sort((x, y) => y.score - x.score);
}

function similarIn(book: Book, input: SimilarSubmissionsInput, context: Context): SimilarSubmission[] {
  const { language } = context;
  const nameOf = (issue: string): string => namedIssue(book, issue, language).name;
  const own = rowNamed(book, 'SUB', input.id ?? '');
  const original = rowNamed(book, 'SUB', input.translationOf ?? '');
  const isOwn = (row: RowOf<'SUB'>): boolean =>
    [own, original].some((found) => found.ok && found.value && isSameText(book, found.value, row));
  return nearestPairs(book, input, context)
    .flatMap((pair) => {
      const row = book.find('SUB', pair.second);
      if (!row || !isUnderWay(row) || isOwn(row)) return [];
      const { id, title, workgroup } = row;
      const line = shortLine(pair, nameOf, language);
      const group = workgroup && book.labelOf('WG', workgroup);
      return [{ id, title, workgroup: group, score: pair.score, near: pair.near, line }];
    })
    .slice(0, MOST_SHOWN);
}

/** Nothing is found for a draft that says nothing. */
const saysNothing = ({ title, summary = '', issues = [], asks = [] }: SimilarSubmissionsInput): boolean =>
  [title, summary, ...issues, ...asks].every((part) => part.trim() === '');

/** The submissions of this cycle nearest to a draft, as the comparison of texts measures it. Writes nothing. */
export const similarSubmissions = defineCommand({
  name: 'similar-submissions',
  title: overlapsText.similarTitle,
  audience: 'member',
  pace: 'query',
  input: similarInput,
  reads: ['SUB', 'TXT', 'ASK', 'ISS', 'WG', ...sharedTextsReads],
  plan: (book, input, context): Outcome<Plan<SimilarSubmissionsResult>> => {
    const similar = saysNothing(input) ? [] : similarIn(book, input, context);
    const summary = similar.length === 0 ? [message(overlapsText.noneSimilar)] : [];
    return success({ edits: [], effects: [], result: { similar }, summary });
  },
});
