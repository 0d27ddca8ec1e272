// The rules of 'meetings-place' and 'meeting-page': what meetings there are, and one of them with its next step.
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { message, render, type Text } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { FoundThing, PlaceList, Step, ThingPage } from '../../workbook/places/thing';
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

const callOne = (language: Context['language']): Step => ({
  label: t.call[language],
  why: '',
  opens: { panel: 'meetings' },
  input: { new: 'yes' },
});

const FILTERS: readonly (readonly [key: string, label: Text])[] = [
  ['to-write-up', t.toWriteUp],
  ['to-answer', t.toAnswer],
  ['ahead', t.allAhead],
  ['past', t.allPast],
];

function planPlace(book: Book, _input: object, context: Context): Outcome<Plan<PlaceList>> {
  const { language, actor } = context;
  const states = [...meetingStates(book, context)].sort(byNeed);
  const waits = states.filter(({ phase, isCaller }) => phase === 'to-write-up' && isCaller).length;
  const ahead = states.filter(({ phase }) => phase === 'ahead').length;
  const mayCall = mayRun(actor, 'co-chair');
  const result: PlaceList = {
    headline: render(message(t.headline, { ahead, waits }), language),
    filters: FILTERS.map(([key, label]) => ({ key, label: label[language] })),
    lines: states.map((state) => meetingLine(state, context)),
    empty: t.empty[language],
    first: mayCall ? callOne(language) : null,
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

const step = (
  label: Text,
  panel: 'meetings' | 'invitations' | 'close-meeting',
  id: string,
  { language }: Context,
): Step => ({
  label: label[language],
  why: '',
  opens: { panel },
  input: { id },
});

function alsoFor({ row, phase, isCaller, invited }: MeetingState, context: Context): readonly Step[] {
  if (!isCaller) return [];
  return [
    ...(phase === 'ahead' ? [step(t.changeOrCancel, 'meetings', row.id, context)] : []),
    ...(invited > 0 && phase === 'ahead' ? [step(t.seeAnswers, 'invitations', row.id, context)] : []),
    ...(phase === 'past' ? [step(t.seeMinutes, 'close-meeting', row.id, context)] : []),
  ];
}

function pageOf(state: MeetingState, context: Context): ThingPage {
  const { row, facts } = state;
  const { language } = context;
  const next = nextStepOfMeeting(state, today(context), language);
  const all = [
    { label: t.when[language], value: meetingWhen(state, context), link: '' },
    { label: t.who[language], value: facts?.workgroups.join(', ') ?? '', link: '' },
    { label: t.where[language], value: row.place.trim(), link: '' },
    { label: t.link[language], value: row.link.trim(), link: row.link.trim() },
  ];
  return {
    ...{ sheet: 'MTG', id: row.id, kind: t.kind[language], title: row.title, next },
    chip: meetingChip(state, context),
    sentence: answersInWords(state, context),
    facts: all.filter(({ value }) => value !== ''),
    related: [],
    also: alsoFor(state, context).filter((one) => one.label !== next?.label),
    history: [],
  };
}

function planPage(book: Book, { id }: { id: string }, context: Context): Outcome<Plan<FoundThing>> {
  const [state] = meetingStates(book, context, [id]);
  const result: FoundThing = { thing: state ? pageOf(state, context) : null };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Meetings, those to write up first. */
export const meetingsPlace = defineCommand({
  name: 'meetings-place',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: READS,
  plan: planPlace,
});

/** One meeting: how it stands, and what is next. */
export const meetingPage = defineCommand({
  name: 'meeting-page',
  title: t.pageTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({ id: z.string() }),
  reads: READS,
  plan: planPage,
});
