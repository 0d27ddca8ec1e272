// The one next step of a meeting, by how it stands and who reads: the first line of the table that fits.
import { addDays } from '../../base/dates/dates';
import { message, render, type Language, type MessageValues, type Text } from '../../base/messages/text';
import { step } from '../../workbook/places/define';
import type { Step } from '../../workbook/places/thing';
import { meetingDay, type MeetingState } from './meeting-state';
import * as t from '../../words/people/meetings-place';

/** Who is not invited so long before is not waited for. */
const INVITED_AHEAD_DAYS = 60;

interface Rule {
  readonly fits: (state: MeetingState, today: string) => boolean;
  readonly label: Text;
  readonly why: Text;
  readonly panel: 'close-meeting' | 'meetings' | 'invitations' | 'my-page' | 'this-row';
}

const isAhead = ({ phase }: MeetingState): boolean => phase === 'ahead';

const RULES: readonly Rule[] = [
  {
    fits: ({ phase, isCaller }) => phase === 'to-write-up' && isCaller,
    ...{ label: t.writeUp, why: t.writeUpWhy, panel: 'close-meeting' },
  },
  {
    fits: ({ phase, isCaller }) => phase === 'undated' && isCaller,
    ...{ label: t.giveDay, why: t.giveDayWhy, panel: 'this-row' },
  },
  {
    fits: (state, today) =>
      isAhead(state) &&
      state.isCaller &&
      state.invited === 0 &&
      meetingDay(state) <= addDays(today, INVITED_AHEAD_DAYS),
    ...{ label: t.invite, why: t.inviteWhy, panel: 'meetings' },
  },
  {
    fits: (state) => isAhead(state) && state.own === 'none',
    ...{ label: t.answer, why: t.answerWhy, panel: 'my-page' },
  },
  {
    fits: (state) => isAhead(state) && state.isCaller && state.toRemind > 0,
    ...{ label: t.remind, why: t.remindWhy, panel: 'invitations' },
  },
  {
    fits: (state) => isAhead(state) && state.isCaller && state.invited > 0,
    ...{ label: t.lookAtAnswers, why: t.lookAtAnswersWhy, panel: 'invitations' },
  },
  {
    fits: (state) => isAhead(state) && state.own !== null,
    ...{ label: t.changeAnswer, why: t.changeAnswerWhy, panel: 'my-page' },
  },
];

/** Null where nothing is to be done by the reader. */
export function nextStepOfMeeting(state: MeetingState, today: string, language: Language): Step | null {
  const rule = RULES.find(({ fits }) => fits(state, today));
  if (!rule) return null;
  const values: MessageValues = { count: state.toRemind, silent: state.counts.none };
  const say = (words: Text): string => render(message(words, values), language);
  // The form of meetings has those ahead only, and Today is the reader's own.
  const input = { sheet: 'MTG', id: state.row.id };
  return step(say(rule.label), rule.panel, rule.panel === 'my-page' ? {} : input, say(rule.why));
}
