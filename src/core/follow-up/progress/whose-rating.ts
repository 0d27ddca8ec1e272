// Whose rating it is: for which organization or workgroup somebody records progress, whether they may, and what nobody
// may change by hand.
import type { Context, RowChange } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { mayActForPerson, membershipsOf, maySpeakAs } from '../../people/joining/memberships';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { RowOf } from '../../workbook/records/rows';
import { resolveLink } from '../../workbook/records/links';
import { fixedScale } from './plan-scale';
import { SCALE_SETTING } from './scale';
import * as progressText from '../../words/follow-up/progress';
import * as thisRowText from '../../words/workbook/this-row';

/** Whether a rating is the actor's to change: their own voice's, or what they recorded. */
function maySpeakFor(
  book: Book,
  { organization, workgroup, recordedBy }: Pick<RowOf<'PRG'>, 'organization' | 'workgroup' | 'recordedBy'>,
  actor: Actor,
): boolean {
  const { organizations, workgroups } = maySpeakAs(book, actor);
  const isNobodys = organization === '' && workgroup === '' && recordedBy === '';
  return (
    mayAct('change any rating of progress', actor) ||
    isNobodys ||
    recordedBy === actor.person ||
    organizations.includes(organization) ||
    workgroups.includes(workgroup)
  );
}

/** For whom somebody records, as they typed it: at most one organization or workgroup, and the person who told. */
interface NamedVoice {
  readonly organization?: string | undefined;
  readonly workgroup?: string | undefined;
  readonly for?: string | undefined;
}

/** The person who told it: the actor, or somebody for whom they may act. */
function teller(book: Book, typed: string, { actor }: Context): Outcome<string> {
  const person = resolveLink(book, ['MEM'], typed);
  if (!person.ok || person.value === '' || person.value === actor.person)
    return person.ok ? success(person.value || actor.person) : person;
  return mayActForPerson(book, actor, person.value)
    ? person
    : failure(message(progressText.notForThem, { name: book.labelOf('MEM', person.value) }));
}

export interface Speaker {
  /** Ids; one of both. */
  readonly organization: string;
  readonly workgroup: string;
  /** Id of the person who told it. */
  readonly person: string;
}

function named(book: Book, input: NamedVoice, person: string, actor: Actor): Outcome<Speaker> {
  const organization = resolveLink(book, ['ORG'], input.organization ?? '');
  if (!organization.ok) return organization;
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  if (organization.value !== '' && workgroup.value !== '') return failure(message(progressText.oneVoice));
  const usual = membershipsOf(book, person, person === actor.person ? actor.coChairs : []).usual;
  const id = organization.value || workgroup.value || usual;
  if (id === '') return failure(message(progressText.sayWhose));
  const isGroup = book.find('WG', id) !== undefined;
  return success({ organization: isGroup ? '' : id, workgroup: isGroup ? id : '', person });
}

/** Whose rating it is. Fails on unknown names, on both or neither, and for a voice that is not the actor's to use. */
export function whoseRating(book: Book, input: NamedVoice, context: Context): Outcome<Speaker> {
  const { actor } = context;
  const person = teller(book, input.for ?? '', context);
  if (!person.ok) return person;
  const speaker = named(book, input, person.value, actor);
  if (!speaker.ok) return speaker;
  const { organization, workgroup } = speaker.value;
  const { organizations, workgroups } = maySpeakAs(book, actor);
  const others = person.value === actor.person ? undefined : membershipsOf(book, person.value, []);
  const may =
    organizations.includes(organization) ||
    workgroups.includes(workgroup) ||
    (others !== undefined &&
      (others.organizations.includes(organization) || others.workgroups.includes(workgroup)));
  if (may) return speaker;
  const name = organization === '' ? book.labelOf('WG', workgroup) : book.labelOf('ORG', organization);
  return failure(message(progressText.notYourVoice, { name }));
}

export function progressRowRefusal(
  book: Book,
  { sheet, row, changes }: RowChange,
  actor: Actor,
): Message | undefined {
  if (sheet === 'PRG' && !maySpeakFor(book, row as unknown as RowOf<'PRG'>, actor))
    return message(thisRowText.notYourRating);
  const isScale = sheet === 'SET' && row['key'] === SCALE_SETTING;
  return isScale && 'value' in changes ? fixedScale(book) : undefined;
}
