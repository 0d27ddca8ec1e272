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
import { namedIssue } from '../who-covers-what/parts';
import * as overlapsText from '../../words/coverage/overlaps';
import { comparedSubmissions } from './compared';
import type { SideBySide } from '../../language/content/nearest-sentences';
import { asksInWords, type AskPair } from './explain';
import { nearestToDraft, sentencesOfBoth, worthTelling } from './nearest-to-draft';
import { sharedTextsReads } from './shared-texts';
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
  /** Of what is only perhaps near, the two sentences that are most alike, the draft's first. */
  readonly sentences: SideBySide | undefined;
  /** Asks that may contradict one of the draft, which is the first: a question. */
  readonly opposed: readonly AskPair[];
}

export interface SimilarSubmissionsResult {
  /** By score, the nearest first, at most three. */
  readonly similar: readonly SimilarSubmission[];
}

const MOST_SHOWN = 3;

/** The submission itself and the original of a translation, in all languages. */
function ownTexts(book: Book, { id = '', translationOf = '' }: SimilarSubmissionsInput): Set<string> {
  const named = [id, translationOf].flatMap((one) => {
    const found = rowNamed(book, 'SUB', one);
    return found.ok && found.value ? [found.value] : [];
  });
  const isOwn = (row: RowOf<'SUB'>): boolean => named.some((one) => isSameText(book, one, row));
  return new Set(book.rows('SUB').flatMap((row) => (isOwn(row) ? [row.id] : [])));
}

function similarIn(book: Book, input: SimilarSubmissionsInput, context: Context): SimilarSubmission[] {
  const { language } = context;
  const { title, summary = '', issues = [], asks = [] } = input;
  const draft = { title, summary, issues, asks, text: '' };
  const all = comparedSubmissions(book);
  const byId = new Map(all.map((one) => [one.id, one]));
  const pairs = nearestToDraft(book, all, draft, ownTexts(book, input), context).filter(({ second }) => {
    const row = book.find('SUB', second);
    return row !== undefined && isUnderWay(row);
  });
  return worthTelling(pairs, MOST_SHOWN).flatMap((pair) => {
    const other = byId.get(pair.second);
    if (!other) return [];
    const workgroup = book.find('SUB', other.id)?.workgroup ?? '';
    return {
      id: other.id,
      title: other.title,
      workgroup: workgroup && book.labelOf('WG', workgroup),
      score: pair.score,
      near: pair.near,
      line: shortLine(pair, (issue) => namedIssue(book, issue, language).name, language),
      sentences: pair.near ? undefined : sentencesOfBoth(draft, other, context),
      opposed: asksInWords(pair.opposed, draft, other),
    };
  });
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
