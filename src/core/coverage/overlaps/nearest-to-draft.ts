// The submissions nearest to a draft, for whoever checks a text and for whoever registers a submission: both ask here, so
// that they hear the same.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { meaningTable } from '../../language/meaning/kept-table';
import type { ComparedSubmission } from '../../language/matching/types';
import type { Compared } from './compared';
import { compareDraft, keptComparison } from './comparison';
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
  all: readonly Compared[],
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

/** Whether there is anything to show of what is only perhaps near. */
const hasReason = ({ meetings, issues, passages }: JudgedPair): boolean =>
  [meetings, issues, passages].some((list) => list.length > 0);

/** What is worth telling, at most so many: what is only perhaps near has to say why, and is told less beside what is near. */
export function worthTelling(pairs: readonly JudgedPair[], most: number): JudgedPair[] {
  const told = pairs.filter((pair) => pair.near || hasReason(pair));
  const perhaps = (told.length > 0 ? told : pairs).filter(({ near }) => !near);
  const kept = new Set(told.some(({ near }) => near) ? perhaps.slice(0, PERHAPS_BESIDE_NEAR) : perhaps);
  return pairs.filter((pair) => pair.near || kept.has(pair)).slice(0, most);
}
