// The rule of 'vacancies': workgroups without two co-chairs with who might take the role on, newcomers without a mentor, and
// who helps with what.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { addDays } from '../../base/dates/dates';
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { helpTopics, participationLevels, wordText } from '../../base/vocabulary/words';
import { coChairGap } from '../../workbook/check/co-chairs';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { coChairsOf, mayInvite, participantOf } from '../joining/memberships';
import { noMailText, mailObstacle } from '../joining/mail-permission';
import { roleRequestedOn } from './role-requests';
import { partsIn, whoMightLead, type LeadCandidate } from './who-might-lead';
import * as t from '../../words/people/vacancies';

/** Days for which somebody counts as new. */
const NEW_FOR = 60;

export interface RoleCandidate extends NamedRow {
  /** Whether they ticked that they would co-chair. */
  readonly says: boolean;
  /** Level, other help and roles elsewhere, in words. */
  readonly detail: string;
  /** When they were asked last, in words; '' for not. */
  readonly asked: string;
  /** Why they get no mail, in words; '' when they get it. */
  readonly noMail: string;
}

export interface VacantGroup extends NamedRow {
  readonly coChairs: readonly string[];
  /** How many of its two seats are empty. */
  readonly empty: number;
  /** All members who do not co-chair it, the most willing first. */
  readonly people: readonly RoleCandidate[];
}

export interface WithoutMentor extends NamedRow {
  readonly workgroup: string;
  readonly since: string;
  /** People of the group who guide newcomers. */
  readonly guides: readonly NamedRow[];
}

export interface VacanciesResult {
  readonly groups: readonly VacantGroup[];
  readonly newcomers: readonly WithoutMentor[];
  /** By topic, how many of the reader's groups help with it. */
  readonly help: readonly (NamedRow & { readonly count: number })[];
}

function willing(book: Book, workgroup: string, one: LeadCandidate, context: Context): RoleCandidate {
  const { language } = context;
  const elsewhere = book.rows('WG').filter((group) => coChairsOf(group).includes(one.person));
  const help = one.helpsWith.filter((key) => key !== 'co-chairing');
  const reason = mailObstacle(book.find('MEM', one.person));
  return {
    ...{ id: one.person, name: book.labelOf('MEM', one.person), says: one.says },
    detail: [
      one.level === '' ? '' : wordText(participationLevels, one.level)[language],
      ...help.map((key) => wordText(helpTopics, key)[language]),
      ...elsewhere.map(({ id }) => `${t.coChairs[language]} ${book.labelOf('WG', id)}`),
    ]
      .filter(Boolean)
      .join(' · '),
    asked: dateInWords(roleRequestedOn(book, workgroup, one.person), language),
    noMail: reason ? noMailText(reason)[language] : '',
  };
}

function vacantGroup(book: Book, group: RowOf<'WG'>, context: Context): readonly VacantGroup[] {
  const gap = coChairGap(group);
  if (!gap) return [];
  return [
    {
      id: group.id,
      name: book.labelOf('WG', group.id),
      coChairs: coChairsOf(group).map((id) => book.labelOf('MEM', id)),
      empty: gap === 'none' ? 2 : 1,
      people: whoMightLead(book, group.id).map((one) => willing(book, group.id, one, context)),
    },
  ];
}

/** Who came a short while ago, has no mentor, and says to be new to it or nothing. */
function newcomersIn(book: Book, groups: readonly RowOf<'WG'>[], context: Context): readonly WithoutMentor[] {
  const since = addDays(today(context), -NEW_FOR);
  const seen = new Set<string>();
  return groups.flatMap((group) =>
    partsIn(book, group.id).flatMap((row) => {
      const person = book.find('MEM', row.person);
      if (!person || person.mentor !== '' || row.since < since || seen.has(person.id)) return [];
      if (!['', 'new'].includes(person.experience) || coChairsOf(group).includes(person.id)) return [];
      seen.add(person.id);
      const guides = partsIn(book, group.id)
        .filter(({ helpsWith }) => helpsWith.includes('guiding'))
        .map(participantOf)
        .filter((id) => id !== person.id);
      return [
        {
          ...{ id: person.id, name: book.labelOf('MEM', person.id), workgroup: book.labelOf('WG', group.id) },
          since: dateInWords(row.since, context.language),
          guides: [...new Set(guides)].map((id) => ({ id, name: book.labelOf('MEM', id) })),
        },
      ];
    }),
  );
}

function helpIn(book: Book, groups: readonly RowOf<'WG'>[], context: Context): VacanciesResult['help'] {
  const parts = groups.flatMap(({ id }) => partsIn(book, id));
  return book.words(helpTopics).map(({ key, text }) => ({
    ...{ id: key, name: text[context.language] },
    count: new Set(parts.filter(({ helpsWith }) => helpsWith.includes(key)).map(participantOf)).size,
  }));
}

function planVacancies(book: Book, _input: object, context: Context): Outcome<Plan<VacanciesResult>> {
  const groups = book.rows('WG').filter(({ id }) => isAtWork(book, id) && mayInvite(context.actor, id));
  const result: VacanciesResult = {
    groups: groups.flatMap((group) => vacantGroup(book, group, context)).sort((x, y) => y.empty - x.empty),
    newcomers: newcomersIn(book, groups, context),
    help: helpIn(book, groups, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Roles that nobody has, and who might take them. */
export const vacancies = defineCommand({
  name: 'vacancies',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['WG', 'PAR', 'MEM', 'OBX'],
  plan: planVacancies,
});
