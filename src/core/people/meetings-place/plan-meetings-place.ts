// The rules of 'meetings-place' and 'meeting-page': what meetings there are, and one of them with its next step.
import { today } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import { definePlace, defineThing, factsIn, filtersIn, step } from '../../workbook/places/define';
import type { PlaceList, Step, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import { answersInWords, meetingChip, meetingLine, meetingWhen } from './meeting-line';
import { MEETING_PHASES, meetingDay, meetingStates, type MeetingState } from './meeting-state';
import { nextStepOfMeeting } from './next-step';
import * as t from '../../words/people/meetings-place';

const READS = ['MTG', 'INV', 'MEM', 'WG', 'OBX'] as const;

/** Those to act on first; ahead the soonest first, over the latest first. */
function byNeed(one: MeetingState, other: MeetingState): number {
  const rank = ({ phase }: MeetingState): number => MEETING_PHASES.indexOf(phase);
  const days = meetingDay(one) < meetingDay(other) ? -1 : 1;
  return rank(one) - rank(other) || (one.phase === 'ahead' ? days : -days);
}

const FILTERS = {
  'to-write-up': t.toWriteUp,
  'to-answer': t.toAnswer,
  ahead: t.allAhead,
  past: t.allPast,
};

function listOf(book: Book, context: Context): PlaceList {
  const { language, actor } = context;
  const states = [...meetingStates(book, context)].sort(byNeed);
  const waits = states.filter(({ phase, isCaller }) => phase === 'to-write-up' && isCaller).length;
  const ahead = states.filter(({ phase }) => phase === 'ahead').length;
  return {
    headline: render(message(t.headline, { ahead, waits }), language),
    filters: filtersIn(language, FILTERS),
    lines: states.map((state) => meetingLine(state, context)),
    empty: t.empty[language],
    first: mayRun(actor, 'co-chair') ? step(t.call[language], 'meetings', { new: 'yes' }) : null,
  };
}

function alsoFor(state: MeetingState, { language }: Context): readonly Step[] {
  const { row, phase, isCaller, invited } = state;
  if (!isCaller) return [];
  const input = { id: row.id };
  if (phase === 'past') return [step(t.seeMinutes[language], 'close-meeting', input)];
  if (phase !== 'ahead') return [];
  return [
    step(t.changeOrCancel[language], 'meetings', input),
    ...(invited > 0 ? [step(t.seeAnswers[language], 'invitations', input)] : []),
  ];
}

function pageOf(state: MeetingState, context: Context): ThingPage {
  const { row, facts } = state;
  const { language } = context;
  const next = nextStepOfMeeting(state, today(context), language);
  return {
    ...{ sheet: 'MTG', id: row.id, kind: t.kind[language], title: row.title, next },
    chip: meetingChip(state, context),
    sentence: answersInWords(state, context),
    facts: factsIn(language, [
      [t.when, meetingWhen(state, context)],
      [t.who, facts?.workgroups.join(', ') ?? ''],
      [t.where, row.place.trim()],
      [t.link, row.link.trim()],
    ]),
    related: [],
    also: alsoFor(state, context).filter((one) => one.label !== next?.label),
    history: [],
  };
}

/** Meetings, those to write up first. */
export const meetingsPlace = definePlace(
  { name: 'meetings-place', title: t.listTitle, reads: READS },
  listOf,
);

/** One meeting: how it stands, and what is next. */
export const meetingPage = defineThing(
  { name: 'meeting-page', title: t.pageTitle, reads: READS },
  (book, id, context) => {
    const [state] = meetingStates(book, context, [id]);
    return state ? pageOf(state, context) : null;
  },
);
