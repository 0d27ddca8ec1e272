// The submissions nearest to a draft, for whoever checks a text and for whoever registers a submission: both ask here, so
// that they hear the same.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { meaningTable } from '../../language/meaning/kept-table';
import { nearestSentences, type SideBySide } from '../../language/content/nearest-sentences';
import type { ComparedSubmission } from '../../language/matching/types';
import { shownText, type ComparableSubmission } from './compared';
import { compareDraft, engineOf, keptComparison } from './comparison';
import { byScore, type JudgedPair } from './nearness';
import { ignoredTexts } from './shared-texts';

/** The id by which a draft is compared: no submission has it. */
export const DRAFT_ID = 'draft';

/** Beside what is surely near, so many that are only perhaps. */
const PERHAPS_BESIDE_NEAR = 2;

/**
 * What the title alone finds stays when more is typed, though it is a smaller part of it then; what more is known
 * of the draft tells more of the pair.
 */
function withTitleAlone(whole: readonly JudgedPair[], byTitle: readonly JudgedPair[]): JudgedPair[] {
  const pairs = new Map(whole.map((pair) => [pair.second, pair]));
  for (const found of byTitle.filter(({ near }) => near)) {
    const known = pairs.get(found.second);
    const score = Math.max(found.score, known?.score ?? 0);
    pairs.set(found.second, { ...(known?.near ? known : found), score });
  }
  return byScore([...pairs.values()]);
}

/** All submissions with how near each is, the nearest first; those left out are as if they were not there. */
export function nearestToDraft(
  book: Book,
  all: readonly ComparableSubmission[],
  draft: Omit<ComparedSubmission, 'id'>,
  leftOut: ReadonlySet<string>,
  context: Context,
): JudgedPair[] {
  const options = { leftOut, ignored: ignoredTexts(book), meaning: meaningTable(context) };
  const nearestOf = (one: Omit<ComparedSubmission, 'id'>): readonly JudgedPair[] =>
    compareDraft(all, { ...one, id: DRAFT_ID }, options, context.kept(keptComparison));
  const { title, summary, asks, text } = draft;
  const hasMore = title.trim() !== '' && [summary, text, ...asks].some((part) => part.trim() !== '');
  const whole = nearestOf(draft);
  return hasMore
    ? withTitleAlone(whole, nearestOf({ ...draft, summary: '', asks: [], text: '' }))
    : [...whole];
}

/** What is worth telling, at most so many: what is only perhaps near is told less beside what is near. */
export function worthTelling(pairs: readonly JudgedPair[], most: number): JudgedPair[] {
  const perhaps = pairs.filter(({ near }) => !near);
  const kept = new Set(pairs.length > perhaps.length ? perhaps.slice(0, PERHAPS_BESIDE_NEAR) : perhaps);
  return pairs.filter((pair) => pair.near || kept.has(pair)).slice(0, most);
}

/** The sentences of two texts that are most alike, with the words marked that both have. */
export function sentencesOfBoth(
  one: Omit<ComparedSubmission, 'id'>,
  other: Omit<ComparedSubmission, 'id'>,
  context: Context,
): SideBySide | undefined {
  const { measure } = engineOf(context.kept(keptComparison), meaningTable(context));
  return nearestSentences(measure, shownText(one), shownText(other));
}
