// How far the decisions on matches are.
import type { AskUptake } from '../../../core/follow-up/uptake/plan-uptake';
import { translate } from '../../kit/panel-context';
import { decidedOf } from './choose';
import * as words from '../../../core/words/panels/follow-up/uptake';

/** Of one ask, or of all. */
export function Progress({ asks }: { asks: readonly AskUptake[] }) {
  const { done, total } = decidedOf(asks);
  return total === 0 ? null : <p class="quiet">{translate(words.decidedOf, { done, total })}</p>;
}
