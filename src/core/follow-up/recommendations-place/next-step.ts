// The one next step of a recommendation, by what waits of it and by who reads.
import type { Context } from '../../workbook/command/types';
import { step } from '../../workbook/places/define';
import type { Step } from '../../workbook/places/thing';
import { mayRun } from '../../workbook/rights/rights';
import { mayPlan } from '../progress/which';
import type { RecommendationNeed, RecommendationState } from './recommendation-state';
import * as t from '../../words/follow-up/recommendations-place';

/** Of one need; null where the reader may not do it. */
function stepFor(
  need: RecommendationNeed,
  { row, open }: RecommendationState,
  { language, actor }: Pick<Context, 'language' | 'actor'>,
): Step | null {
  const input = { id: row.id, cycle: String(row.cycle ?? '') };
  switch (need) {
    case 'late':
      return mayPlan(row, actor)
        ? step(t.setStep[language], 'progress', input, t.setStepWhy[language])
        : step(t.record[language], 'record-progress', input, t.setStepWhy[language]);
    case 'divide':
      return mayRun(actor, 'co-chair')
        ? step(t.chooseGroup[language], 'this-row', { sheet: 'REC', id: row.id }, t.chooseGroupWhy[language])
        : null;
    case 'match':
      return mayRun(actor, 'co-chair')
        ? step(t.decide[language], 'uptake', { ask: open[0]?.match.ask ?? '' }, t.decideWhy[language])
        : null;
    case 'answer':
      return mayRun(actor, 'coordinator')
        ? step(t.bringInAnswers[language], 'bring-in-un-text', {}, t.bringInAnswersWhy[language])
        : null;
    case 'rate':
      return step(t.record[language], 'record-progress', input, t.recordWhy[language]);
    case 'nothing':
      return step(t.seeDone[language], 'progress', input, t.seeDoneWhy[language]);
  }
}

/** The first that the reader may do; null where others must act. */
export function nextStepOfRecommendation(
  state: RecommendationState,
  context: Pick<Context, 'language' | 'actor'>,
): Step | null {
  for (const need of state.needs) {
    const next = stepFor(need, state, context);
    if (next) return next;
  }
  return null;
}
