// The rule of 'join': a person in the list once, in each workgroup once, by their own hand or for somebody else.
import { type JoinInput, joinInput } from './join-input';
import type { Context, Plan } from '../../workbook/command/types';
import { type Message, message, render } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { ownChanges } from '../../workbook/command/changed-fields';
import { standingFields } from '../../workbook/this-row/standing-fields';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { type Edit, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf, SomeValues, NamedRow } from '../../workbook/records/rows';
import { mayAct, mayAddRow } from '../../workbook/rights/rights';
import { type PermittedChanges, permittedChanges, allowedWishes } from './own-fields';
import { organizationsLike } from './already-listed';
import { organizationReader } from './organizations';
import { foldText } from '../../base/text/fold';
import { isZone, toWallClock } from '../../base/dates/zones';
import { type WhoIsMeant, whoIsMeant } from './find-person';
import { type ParticipationChanges, type Wishes, participationChanges, readWishes } from './participation';
import { defineCommand } from '../../workbook/command/define-command';
import * as joiningText from '../../words/people/joining';

export interface JoinResult {
  /** Id of the person's row. */
  readonly person: string;
  readonly name: string;
  /** Whether the person is new in the list. */
  readonly created: boolean;
  /** Id, '' for none. */
  readonly organization: string;
  readonly organizationCreated: boolean;
  readonly joined: readonly NamedRow[];
  readonly changed: readonly NamedRow[];
  readonly left: readonly NamedRow[];
  /** Rows that may be the same person and were left alone, for a coordinator to look at. */
  readonly possibleSame: readonly (NamedRow & { readonly organization: string })[];
  /** What else the person should know, in the reader's language. */
  readonly notes: readonly string[];
}

type Values = SomeValues<'MEM'>;

interface Reading {
  readonly input: JoinInput;
  readonly wishes: Wishes;
  /** Id; undefined where the form says nothing. */
  readonly organization: string | undefined;
  readonly newOrganization: readonly Edit[];
  readonly newName: string | undefined;
  readonly who: WhoIsMeant;
}

/** For themselves, for everybody, or where they may change all workgroups that are named. */
function mayDo(book: Book, { who, wishes }: Reading, { actor }: Context): boolean {
  if (who.isSelf || mayAct('enter people who are in no workgroup', actor)) return true;
  const named = [...wishes.join.map(({ workgroup }) => workgroup), ...wishes.leave];
  return named.length > 0 && named.every((workgroup) => mayAddRow(book, 'PAR', { workgroup }, actor));
}

function read(book: Book, given: JoinInput, context: Context): Outcome<Reading> {
  const input = { ...given, name: given.name.replace(/\s+/g, ' ').trim() };
  if (input.name === '') return failure(message(joiningText.noName));
  const zone = input.timeZone ?? '';
  if (zone !== '' && !isZone(zone)) return failure(message(joiningText.unknownZone, { zone }));
  const wishes = readWishes(book, input);
  if (!wishes.ok) return wishes;
  const organizations = organizationReader(book, () => context.newId('ORG')).read([input.organization ?? '']);
  if (!organizations.ok) return organizations;
  const { ids, inserts, newNames } = organizations.value;
  const who = whoIsMeant(book, input, ids[0] ?? '', context);
  if (!who.ok) return who;
  const reading: Reading = {
    input,
    wishes: wishes.value,
    organization: input.organization === undefined ? undefined : (ids[0] ?? ''),
    newOrganization: inserts,
    newName: newNames[0],
    who: who.value,
  };
  return mayDo(book, reading, context)
    ? ownReading(book, reading)
    : failure(message(joiningText.notForOthers));
}

/** Without what the form left as it was in the row that stands there. */
function ownReading(book: Book, reading: Reading): Outcome<Reading> {
  const { input, who, organization } = reading;
  if (!who.row) return success(reading);
  const { name, listed, languages, timeZone, experience } = who.row;
  const now = { name, listed, languages, timeZone, experience, mail: who.row.mail || 'each' };
  const standing = standingFields(book, 'MEM', { ...now, organization: who.row.organization });
  const own = ownChanges<Partial<JoinInput>>(input, standing);
  if (!own.ok) return own;
  const { workgroups } = input;
  return success({
    ...reading,
    input: { ...own.value, workgroups, name: own.value.name ?? name, listed: own.value.listed ?? listed },
    organization: own.value.organization === undefined ? undefined : organization,
  });
}

/** The values that say something. */
const given = (values: { readonly [K in keyof Values]: Values[K] | undefined }): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Whether the form gives another name; the same in other letters leaves the row as it is written. */
const isOtherName = (row: RowOf<'MEM'> | undefined, name: string): boolean =>
  row === undefined || foldText(row.name) !== foldText(name);

/** What the form says about the person. */
function personValues({ input, organization, who, wishes }: Reading): Values {
  const { row, email } = who;
  const onlyLeaves = wishes.join.length === 0 && wishes.leave.length > 0;
  const usualMail = !row && input.withoutAddress ? 'coordinator' : undefined;
  return given({
    name: isOtherName(row, input.name) ? input.name : undefined,
    organization,
    email: email || undefined,
    listed: input.listed,
    languages: input.languages,
    timeZone: input.timeZone,
    experience: input.experience,
    mail: input.mail ?? usualMail,
    status: row?.status === 'left' && !onlyLeaves ? 'active' : undefined,
  });
}

/** What of it changes the person's row, as far as the actor may. */
function personChanges(book: Book, reading: Reading, { actor }: Context): PermittedChanges {
  const values = personValues(reading);
  const { row, isSelf } = reading.who;
  if (!row) return { values, notes: [] };
  const changed: Values = changedValues('MEM', row, values);
  return isSelf ? { values: changed, notes: [] } : permittedChanges(book, row, changed, actor);
}

function personEdits({ who }: Reading, id: string, { values }: PermittedChanges): readonly Edit[] {
  if (!who.row) return [insertRow('MEM', id, values)];
  return Object.keys(values).length > 0 ? [updateRow('MEM', id, values)] : [];
}

const listOf = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => name).join(', ');

function withOrganization(
  book: Book,
  { id, organization }: RowOf<'MEM'>,
): JoinResult['possibleSame'][number] {
  return {
    id,
    name: book.labelOf('MEM', id),
    organization: organization && book.labelOf('ORG', organization),
  };
}

interface Joined {
  readonly reading: Reading;
  readonly changes: ParticipationChanges;
  readonly allowed: PermittedChanges;
  /** Id of the row. */
  readonly person: string;
}

function newOrganizationNotes(book: Book, name: string): readonly Message[] {
  const names = organizationsLike(book, name).map(({ row }) => row.name);
  return [
    message(joiningText.newOrganization, { name }),
    ...(names.length > 0 ? [message(joiningText.organizationLike, { name, names: names.join(', ') })] : []),
  ];
}

function notesFor(
  book: Book,
  { reading: { who, newName }, allowed }: Joined,
  name: string,
  left: readonly NamedRow[],
): Message[] {
  const same = who.possibleSame.map((row) => withOrganization(book, row));
  const chaired = left.filter(({ id }) => {
    const group = book.find('WG', id);
    return who.row && group && [group.coChair1, group.coChair2].includes(who.row.id);
  });
  const before = who.row?.name ?? '';
  const renames = before !== '' && allowed.values.name !== undefined;
  return [
    ...(newName === undefined || allowed.values.organization === undefined
      ? []
      : newOrganizationNotes(book, newName)),
    ...(renames ? [message(joiningText.renamed, { before, name })] : []),
    ...(chaired.length > 0 ? [message(joiningText.stillCoChair, { name, workgroups: listOf(chaired) })] : []),
    ...(same.length > 0 ? [message(joiningText.possibleSame, { names: listOf(same) })] : []),
    ...allowed.notes,
  ];
}

function summaryMessages(result: JoinResult): Message[] {
  const { name, created, joined, changed, left } = result;
  const lists = [
    [joined, joiningText.joined],
    [changed, joiningText.changed],
    [left, joiningText.left],
  ] as const;
  return [
    message(created ? joiningText.entered : joiningText.upToDate, { name }),
    ...lists.flatMap(([names, words]) =>
      names.length > 0 ? [message(words, { names: listOf(names) })] : [],
    ),
  ];
}

function planOf(book: Book, joined: Joined, { language }: Context): Plan<JoinResult> {
  const { reading, changes, allowed, person } = joined;
  const { who } = reading;
  const newOrganization = allowed.values.organization === undefined ? [] : reading.newOrganization;
  const named = (ids: readonly string[]): NamedRow[] =>
    ids.map((id) => ({ id, name: book.labelOf('WG', id) }));
  const name = allowed.values.name ?? who.row?.name ?? '';
  const left = named(changes.left);
  const notes = notesFor(book, joined, name, left);
  const result: JoinResult = {
    person,
    name,
    created: !who.row,
    organization: allowed.values.organization ?? who.row?.organization ?? '',
    organizationCreated: newOrganization.length > 0,
    joined: named(changes.joined),
    changed: named(changes.changed),
    left,
    possibleSame: who.possibleSame.map((row) => withOrganization(book, row)),
    notes: notes.map((note) => render(note, language)),
  };
  const edits = [...newOrganization, ...personEdits(reading, person, allowed), ...changes.edits];
  return { edits, effects: [], result, summary: [...summaryMessages(result), ...notes] };
}

/** Whoever enters somebody new says which workgroup is their main one, too. */
const wishesOf = (book: Book, { who, wishes }: Reading, { actor }: Context) =>
  who.isSelf || !who.row ? { wishes, notes: [] } : allowedWishes(book, who.row.id, wishes, actor);

/**
 * Enters a person, or brings up to date the one whom the account's address, or `for`, names; joins, changes and leaves
 * workgroups. What the form leaves out stays. Once more changes nothing.
 */
function planJoin(book: Book, input: JoinInput, context: Context): Outcome<Plan<JoinResult>> {
  const reading = read(book, input, context);
  if (!reading.ok) return reading;
  const { who } = reading.value;
  const person = who.row?.id ?? context.newId('MEM');
  const { wishes, notes } = wishesOf(book, reading.value, context);
  const changes = participationChanges(book, {
    person,
    wishes,
    helpsWith: input.helpsWith,
    today: toWallClock(context.now, context.timeZone).slice(0, 10),
    newId: () => context.newId('PAR'),
  });
  if (!changes.ok) return changes;
  const ofPerson = personChanges(book, reading.value, context);
  const allowed = { ...ofPerson, notes: [...ofPerson.notes, ...notes] };
  return success(planOf(book, { reading: reading.value, changes: changes.value, allowed, person }, context));
}

/** Joins workgroups, changes how one takes part, or leaves them. */
export const join = defineCommand({
  name: 'join',
  title: joiningText.joinTitle,
  audience: 'anyone',
  pace: 'short',
  input: joinInput,
  reads: ['MEM', 'ORG', 'WG', 'PAR'],
  plan: planJoin,
});
