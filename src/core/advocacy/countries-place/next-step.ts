// The one next step with a country, by how it stands: a table of rules, the first that fits counts.
import { addDays } from '../../base/dates/dates';
import { message, render } from '../../base/messages/text';
import { dayText } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import { step, windowStep } from '../../workbook/places/define';
import type { Step } from '../../workbook/places/thing';
import { mayRun } from '../../workbook/rights/rights';
import type { CountryState } from './country-state';
import * as t from '../../words/advocacy/countries-place';

/** So many days before the review a promise is recalled. */
const RECALLED = 14;

interface Days {
  /** `YYYY-MM-DD`, each '' for none. */
  readonly review: string;
  readonly lastToAsk: string;
}

type Reader = Pick<Context, 'language' | 'actor' | 'now' | 'timeZone'>;

const within = (day: string, days: number, from: string): boolean =>
  day !== '' && from <= day && day <= addDays(from, days);

/** Before the review, by how far it came with our asks. */
function stepByStage({ row, stage }: CountryState, days: Days, context: Reader): Step | null {
  const { language } = context;
  const day = today(context);
  const input = { country: row.id };
  switch (stage) {
    case 'promised':
      return within(days.review, RECALLED, day)
        ? step(t.recall[language], 'contacts', input, t.recallWhy[language])
        : null;
    case 'planned': {
      const isLate = days.lastToAsk !== '' && days.lastToAsk < day;
      const why = render(message(t.lateWhy, { day: dayText(days.lastToAsk) }), language);
      return isLate
        ? step(t.logTalk[language], 'contacts', input, why)
        : step(t.onePager[language], 'one-pager', input, t.onePagerWhy[language]);
    }
    case 'asked':
    case 'considering':
      return step(t.logTalk[language], 'contacts', input, t.logTalkWhy[language]);
    case 'none':
      return mayRun(context.actor, 'co-chair')
        ? { ...windowStep(t.chooseAsk[language], 'whom-to-ask'), why: t.chooseAskWhy[language] }
        : null;
    case 'declined':
      return null;
  }
}

/** Null where there is nothing to do now. */
export function nextStepWithCountry(state: CountryState, days: Days, context: Reader): Step | null {
  const { row, time, comeBack } = state;
  const { language } = context;
  if (time === 'after' && state.letterWaits)
    return step(t.thank[language], 'thanks', { country: row.id }, t.thankWhy[language]);
  if (time === 'on') return step(t.note[language], 'what-was-said', {}, t.noteWhy[language]);
  if (state.isDue && comeBack)
    return step(t.writeAgain[language], 'contacts', { contact: comeBack.id }, t.writeAgainWhy[language]);
  return time === 'after' ? null : stepByStage(state, days, context);
}
