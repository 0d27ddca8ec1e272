// A meeting as a line of a list.
import { dateInWords } from '../../base/dates/words';
import { formatIn } from '../../base/dates/zones';
import { message, render, type Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Chip, ThingLine, Tone } from '../../workbook/places/thing';
import { meetingDay, type MeetingPhase, type MeetingState } from './meeting-state';
import * as t from '../../words/people/meetings-place';

const CHIPS: Readonly<Record<MeetingPhase, readonly [words: Text, tone: Tone]>> = {
  'to-write-up': [t.over, 'soon'],
  ahead: [t.ahead, 'plain'],
  undated: [t.undated, 'late'],
  past: [t.past, 'plain'],
  cancelled: [t.cancelled, 'plain'],
};

/** How it stands in a word; of one ahead, its day. */
export function meetingChip(state: MeetingState, context: Context): Chip {
  const [words, tone] = CHIPS[state.phase];
  const { language } = context;
  const day = dateInWords(meetingDay(state), language);
  return { words: state.phase === 'ahead' ? day : words[language], tone };
}

/** When it is by its own clock, '' without a readable day. */
export const meetingWhen = ({ facts }: MeetingState, { language }: Context): string =>
  facts ? formatIn(facts.times.start, facts.times.zone, language) : '';

/** Who said what, '' while nobody is invited. */
export const answersInWords = ({ invited, counts }: MeetingState, { language }: Context): string =>
  invited === 0 ? '' : render(message(t.answers, { ...counts, invited }), language);

export function meetingLine(state: MeetingState, context: Context): ThingLine {
  const { row, facts, phase, own, isCaller } = state;
  const where = facts?.workgroups.join(', ') ?? '';
  const isAhead = phase === 'ahead';
  return {
    ...{ sheet: 'MTG', id: row.id, title: row.title, chip: meetingChip(state, context), late: '' },
    quiet: [where, isAhead ? answersInWords(state, context) : meetingWhen(state, context)]
      .filter((part) => part !== '')
      .join(' · '),
    filters: [phase, ...(isAhead && own === 'none' ? ['to-answer'] : []), ...(isCaller ? ['mine'] : [])],
  };
}
