// The way of each ask from a text to a change, and how many came how far. One rule a number, named where it is shown.
import { groupBy } from '../../base/group-by';
import { isSupported } from '../../un-documents/reports/answered';
import { ratingsByRecommendation } from '../../follow-up/progress/latest-ratings';
import { readingScale } from '../../follow-up/progress/scale';
import type { Context } from '../../workbook/command/types';
import { countOf, figureOf, type FigureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { comparedInstead } from '../../workbook/records/translations';
import { workgroupOf } from '../whom-to-ask/columns';
import { pairsOf, takenUpByAsk, type AskPairState, type Recommendation } from './pairs';
import * as c from '../../words/base/charts';
import { FUNNEL, type Funnel, type Step } from './steps';

export interface Way {
  readonly ask: RowOf<'ASK'>;
  readonly workgroup: string;
  readonly pairs: readonly AskPairState[];
  /** Recommendations of this review that take it up. */
  readonly made: readonly Recommendation[];
  readonly came: ReadonlySet<Step>;
  /** Ratings by us of these recommendations, as people wrote them. */
  readonly ratings: readonly string[];
}

/** Asks of this cycle; one whose submission was withdrawn counts where it was put to somebody. */
function asksOf(book: Book, pairs: ReadonlyMap<string, readonly AskPairState[]>): readonly RowOf<'ASK'>[] {
  return book.rows('ASK').filter(({ id, text, submission }) => {
    const from = book.find('SUB', submission);
    const isOurs = !from || (isUnderWay(from) && !comparedInstead(book, from));
    return text.trim() !== '' && (isOurs || pairs.has(id));
  });
}

function stepsOf(
  pairs: readonly AskPairState[],
  made: readonly Recommendation[],
  isDone: (row: Recommendation) => boolean,
): ReadonlySet<Step> {
  const came: readonly (readonly [Step, boolean])[] = [
    ['asked', pairs.some((pair) => pair.wasAsked)],
    ['promised', pairs.some((pair) => pair.promised)],
    ['heard', pairs.some((pair) => pair.wasHeard)],
    ['made', made.length > 0],
    ['supported', made.some(isSupported)],
    ['done', made.some(isDone)],
  ];
  return new Set(came.flatMap(([step, is]) => (is ? [step] : [])));
}

/** Every ask with its way. Reads ASK, SUB, ATC, CON, HRD, MAT, REC and PRG. */
export function waysOf(book: Book, context: Context): readonly Way[] {
  const pairs = groupBy(pairsOf(book, context), ({ ask }) => [ask]);
  const takenUp = takenUpByAsk(book, context);
  const ratings = ratingsByRecommendation(book, context);
  const best = readingScale((key) => context.setting(key))[0]?.key;
  const ours = (row: Recommendation) =>
    (ratings.get(row.id)?.current ?? []).filter(({ voice }) => voice !== 'government');
  const isDone = (row: Recommendation): boolean => ours(row).some(({ grade }) => grade?.key === best);
  return asksOf(book, pairs).map((ask) => {
    const own = pairs.get(ask.id) ?? [];
    const made = takenUp.get(ask.id) ?? [];
    return {
      ask,
      workgroup: workgroupOf(book, ask),
      pairs: own,
      made,
      came: stepsOf(own, made, isDone),
      ratings: [
        ...new Set(made.flatMap(ours).map(({ grade, row }) => grade?.words[context.language] ?? row.rating)),
      ],
    };
  });
}

/** Asks that came so far; each step counts by itself. */
const figure = (key: keyof Funnel): FigureOf<Way> =>
  figureOf(`funnel.${key}`, 'ASK', c.rules.funnel, ({ came }) => key === 'all' || came.has(key));

export const FUNNEL_FIGURES = FUNNEL.map((key) => ({ step: key, ...figure(key) }));

/** How many asks came how far. */
export const funnelOf = (ways: readonly Way[]): Funnel =>
  Object.fromEntries(FUNNEL_FIGURES.map((one) => [one.step, countOf(one, ways)])) as Funnel;
