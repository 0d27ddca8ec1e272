// The rules of 'people-place', 'group-page' and 'person-page': the workgroups, those with an empty seat first, and one of them,
// or one person, with the next step.
import { message, render } from '../../base/messages/text';
import { participationLevels, wordText } from '../../base/vocabulary/words';
import { emptySeats } from '../../workbook/check/co-chairs';
import type { Context } from '../../workbook/command/types';
import { definePlace, defineThing, factsIn, filtersIn, namedLine, step } from '../../workbook/places/define';
import type { Chip, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { mayRun } from '../../workbook/rights/rights';
import { coChairsOf, groupName, mayInvite, participantOf } from '../joining/memberships';
import { partsIn } from '../vacancies/who-might-lead';
import * as t from '../../words/people/groups-place';

const READS = ['WG', 'MEM', 'ORG', 'PAR'] as const;

interface GroupState {
  readonly row: RowOf<'WG'>;
  readonly coChairs: readonly string[];
  /** Ids of all who take part, co-chairs among them. */
  readonly people: readonly string[];
  /** Of a workgroup at work; break-outs have facilitators and no seats. */
  readonly emptySeats: number;
}

function groupState(book: Book, row: RowOf<'WG'>): GroupState {
  const coChairs = coChairsOf(row);
  const people = [...new Set([...coChairs, ...partsIn(book, row.id).map(participantOf)])];
  const hasSeats = row.parent === '' && isAtWork(book, row.id);
  return { row, coChairs, people, emptySeats: hasSeats ? emptySeats(row).length : 0 };
}

const chipOf = ({ emptySeats, row }: GroupState, { language }: Context): Chip | null => {
  if (row.status === 'closed') return { words: t.closed[language], tone: 'plain' };
  if (emptySeats === 0) return null;
  return { words: render(message(t.seatsEmpty, { count: emptySeats }), language), tone: 'soon' };
};

const isOwn = ({ people }: GroupState, { actor }: Context): boolean =>
  actor.person !== '' && people.includes(actor.person);

const names = (book: Book, ids: readonly string[]): string =>
  ids.map((id) => book.labelOf('MEM', id)).join(', ');

function groupLine(book: Book, one: GroupState, context: Context): ThingLine {
  const count = render(message(t.peopleIn, { count: one.people.length }), context.language);
  return {
    ...{ sheet: 'WG', id: one.row.id, title: groupName(book, one.row.id), late: '' },
    chip: chipOf(one, context),
    quiet: [names(book, one.coChairs), count].filter((part) => part !== '').join(' · '),
    filters: [
      ...(isOwn(one, context) ? ['own'] : []),
      ...(one.emptySeats > 0 ? ['empty'] : []),
      ...(one.row.parent === '' ? [] : ['parts']),
    ],
  };
}

const FILTERS = { own: t.own, empty: t.withEmptySeat, parts: t.breakOuts };

function listOf(book: Book, context: Context): PlaceList {
  const { language, actor } = context;
  const states = book
    .rows('WG')
    .map((row) => groupState(book, row))
    .sort(
      (one, other) =>
        Number(one.row.status === 'closed') - Number(other.row.status === 'closed') ||
        other.emptySeats - one.emptySeats ||
        groupName(book, one.row.id).localeCompare(groupName(book, other.row.id), language),
    );
  const empty = states.reduce((sum, one) => sum + one.emptySeats, 0);
  return {
    headline: render(message(t.headline, { groups: states.length, empty }), language),
    filters: filtersIn(language, FILTERS),
    lines: states.map((one) => groupLine(book, one, context)),
    empty: t.empty[language],
    first: step((mayRun(actor, 'co-chair') ? t.addSomebody : t.join)[language], 'join'),
  };
}

/** Who leads fills an empty seat first, then writes; who is not in it joins. */
function nextOfGroup(one: GroupState, context: Context): Step | null {
  const { language, actor } = context;
  const input = { workgroup: one.row.id };
  if (mayInvite(actor, one.row.id)) {
    if (one.emptySeats > 0)
      return step(t.findCoChair[language], 'vacancies', input, t.findCoChairWhy[language]);
    return step(t.write[language], 'write-to-group', input, t.writeWhy[language]);
  }
  if (isOwn(one, context)) return step(t.changeWork[language], 'join', {}, t.changeWorkWhy[language]);
  return step(t.join[language], 'join', {}, t.joinWhy[language]);
}

function membersOf(book: Book, one: GroupState, { language }: Context): readonly ThingLine[] {
  const levels = new Map(partsIn(book, one.row.id).map((row) => [participantOf(row), row.level]));
  const level = (id: string): string => {
    const known = participationLevels.some(({ key }) => key === levels.get(id));
    return known ? wordText(participationLevels, levels.get(id) ?? '')[language] : '';
  };
  return one.people.map((id) =>
    namedLine(
      'MEM',
      id,
      book.labelOf('MEM', id),
      one.coChairs.includes(id) ? t.coChair[language] : level(id),
    ),
  );
}

function groupPageOf(book: Book, one: GroupState, context: Context): ThingPage {
  const { language } = context;
  const { row } = one;
  const mayLead = mayInvite(context.actor, row.id);
  const also = [
    step(t.callMeeting[language], 'meetings', { workgroup: row.id }),
    step(t.write[language], 'write-to-group', { workgroup: row.id }),
    step(t.breakOut[language], 'break-outs'),
    step(t.handOver[language], 'hand-over'),
  ];
  const next = nextOfGroup(one, context);
  return {
    ...{ sheet: 'WG', id: row.id, kind: t.group[language], title: groupName(book, row.id), next },
    ...{ chip: chipOf(one, context), history: [] },
    sentence: render(message(t.peopleIn, { count: one.people.length }), language),
    facts: factsIn(language, [[t.coChairs, names(book, one.coChairs)]]),
    related: [{ title: t.people[language], none: t.none[language], lines: membersOf(book, one, context) }],
    also: mayLead ? also.filter(({ label }) => label !== next?.label) : [],
  };
}

function groupsOf(book: Book, person: string, context: Context): readonly ThingLine[] {
  return book
    .rows('WG')
    .map((row) => groupState(book, row))
    .filter(({ people }) => people.includes(person))
    .map((one) => groupLine(book, one, context));
}

function personPageOf(book: Book, row: RowOf<'MEM'>, context: Context): ThingPage {
  const { language, actor } = context;
  const groups = groupsOf(book, row.id, context);
  const mayAdd = mayRun(actor, 'co-chair') || actor.person === row.id;
  const put = step(t.putIntoGroup[language], 'join', { for: row.id }, t.inNoGroup[language]);
  const organization = row.organization === '' ? '' : book.labelOf('ORG', row.organization);
  return {
    ...{ sheet: 'MEM', id: row.id, kind: t.person[language], title: row.name, chip: null, sentence: '' },
    next: mayAdd && groups.length === 0 && row.status !== 'left' ? put : null,
    facts: factsIn(language, [[t.organization, organization]]),
    related: [{ title: t.groups[language], none: t.none[language], lines: groups }],
    also: [...(mayAdd ? [step(t.changeGroups[language], 'join', { for: row.id })] : [])],
    history: [],
  };
}

/** The workgroups, those first that lack a co-chair. */
export const peoplePlace = definePlace({ name: 'people-place', title: t.listTitle, reads: READS }, listOf);

/** One workgroup: who is in it, and what is next. */
export const groupPage = defineThing(
  { name: 'group-page', title: t.groupTitle, reads: READS },
  (book, id, context) => {
    const row = book.find('WG', id);
    return row ? groupPageOf(book, groupState(book, row), context) : null;
  },
);

/** One person: where they take part. */
export const personPage = defineThing(
  { name: 'person-page', title: t.personTitle, reads: READS },
  (book, id, context) => {
    const row = book.find('MEM', id);
    return row ? personPageOf(book, row, context) : null;
  },
);
