// The rule of 'hand-over-form': the seats that one may hand over, and of one of them what goes along and to whom it may go.
import { labelled } from '../../base/messages/labelled';
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { experiences, helpTopics, participationLevels, wordText } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { NamedRow } from '../../workbook/records/rows';
import { whoMightLead, type LeadCandidate } from '../../people/vacancies/who-might-lead';
import { seatsOf } from './seats';
import { goesByItself, rowsToHandOver, type HandOverKind } from './handed-over-rows';
import * as t from '../../words/inbox/hand-over';

const MOST_NAME = 300;
const formInput = z.object({
  /** Of a seat, by id or name. Left out, the seat of who asks, if they have one only. */
  workgroup: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  from: z.optional(z.string().check(z.maxLength(MOST_NAME))),
});
export type HandOverFormInput = z.infer<typeof formInput>;

export interface Seat {
  readonly workgroup: NamedRow;
  readonly person: NamedRow;
}

export interface Candidate extends NamedRow {
  /** What speaks for them, in words. */
  readonly detail: string;
}

export interface HandOverForm {
  readonly seats: readonly Seat[];
  /** Of the seat that is meant; null while several may be. */
  readonly chosen: {
    readonly seat: Seat;
    /** Members of the group first, those who are willing before others; then everybody else. */
    readonly candidates: readonly Candidate[];
    readonly goes: readonly {
      readonly key: string;
      readonly kind: HandOverKind;
      readonly kindText: string;
      readonly title: string;
      readonly usual: boolean;
    }[];
    readonly byItself: readonly string[];
  } | null;
}

/** Level, what they said, and experience. */
export const inWords = ({ level, says, experience }: LeadCandidate, { language }: Context): string =>
  [
    level === '' ? '' : wordText(participationLevels, level)[language],
    says ? wordText(helpTopics, 'co-chairing')[language] : '',
    experience === 'much'
      ? labelled(t.experience[language], wordText(experiences, experience)[language], language)
      : '',
  ]
    .filter(Boolean)
    .join(' · ');

function candidatesFor(book: Book, { workgroup }: Seat, context: Context): readonly Candidate[] {
  const members = whoMightLead(book, workgroup.id);
  const known = new Set(members.map(({ person }) => person));
  const group = book.find('WG', workgroup.id);
  const others = book
    .rows('MEM')
    .filter(({ id, status }) => status !== 'left' && !known.has(id))
    .filter(({ id }) => ![group?.coChair1, group?.coChair2].includes(id))
    .map(({ id }) => ({ id, name: book.labelOf('MEM', id), detail: '' }))
    .sort((one, other) => one.name.localeCompare(other.name, context.language));
  return [
    ...members.map((one) => ({
      id: one.person,
      name: book.labelOf('MEM', one.person),
      detail: inWords(one, context),
    })),
    ...others,
  ];
}

function chosenOf(book: Book, seat: Seat, context: Context): HandOverForm['chosen'] {
  const goes = rowsToHandOver(book, { workgroup: seat.workgroup.id, from: seat.person.id }, context);
  return {
    seat,
    candidates: candidatesFor(book, seat, context),
    goes: goes.map(({ key, kind, title, usual }) => ({
      ...{ key, kind, title, usual },
      kindText: t.kinds[kind][context.language],
    })),
    byItself: goesByItself(book, seat.workgroup.id, context),
  };
}

function planForm(book: Book, input: HandOverFormInput, context: Context): Outcome<Plan<HandOverForm>> {
  const group = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!group.ok) return group;
  const from = resolveLink(book, ['MEM'], input.from ?? '');
  if (!from.ok) return from;
  const seats = seatsOf(book, context.actor).map(({ group: { id }, person }) => ({
    workgroup: { id, name: book.labelOf('WG', id) },
    person: { id: person, name: book.labelOf('MEM', person) },
  }));
  const meant = seats.filter(
    ({ workgroup, person }) =>
      (group.value === '' || workgroup.id === group.value) &&
      (from.value === ''
        ? group.value !== '' || person.id === context.actor.person
        : person.id === from.value),
  );
  const [only, another] = meant;
  const chosen = only && !another ? chosenOf(book, only, context) : null;
  return success({ edits: [], effects: [], result: { seats, chosen }, summary: [] });
}

const HAND_OVER_ROWS = ['WG', 'PAR', 'MEM', 'ACT', 'MTG', 'SUB', 'TIM', 'ATC', 'ASK', 'CTY', 'DEL'] as const;
/** What a hand-over moves and asks about. */
export const handOverReads = [...HAND_OVER_ROWS, 'OBX'] as const;

/** The seats of co-chairs that one may hand over, and what goes along. */
export const handOverForm = defineCommand({
  name: 'hand-over-form',
  title: t.formTitle,
  audience: 'member',
  pace: 'query',
  input: formInput,
  reads: [...HAND_OVER_ROWS, 'OVL', 'COV'],
  plan: planForm,
});
