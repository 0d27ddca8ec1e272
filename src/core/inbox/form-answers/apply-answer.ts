// What taking in one answer would do: by the plan of the panel that asks the same, with the coordinator passing on the word.
import { safeParse } from 'zod/mini';
import { isDate, isDateTime } from '../../base/dates/formats';
import { toInstant } from '../../base/dates/zones';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { addressKey, foldText } from '../../base/text/fold';
import { listedIn } from '../../base/text/text-paragraphs';
import type { GivenAnswer } from '../../people/invitations/codes';
import { answerInvitations, whyTooLate } from '../../people/invitations/plan-answer';
import { personByEmail } from '../../people/joining/find-person';
import { join } from '../../people/joining/plan-join';
import { rowsByWorkgroup } from '../../people/joining/participation';
import type { JoinInput } from '../../people/joining/join-input';
import { meetingTimes } from '../../people/meetings/meeting-times';
import { endorse } from '../../submissions/endorsing/plan-endorse';
import { registerSubmission } from '../../submissions/registering/plan-register';
import type { PlannedCommand } from '../../workbook/command/define-command';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { fieldProblems } from '../../workbook/schema/value-problems';
import { asText } from '../../workbook/this-row/shown';
import { isUnderWay } from '../../workbook/records/this-cycle';
import type { FormKind } from './form-kinds';
import type { FormAnswer } from './read-answers';
import { readFields, type Fields } from './read-fields';
import * as t from '../../words/inbox/form-answers';

/** Why an answer is not taken in. */
type Hindrance = 'unread' | 'unknown' | 'ended';

export type AppliedAnswer =
  | { readonly does: 'something'; readonly edits: readonly Edit[]; readonly said: readonly Message[] }
  | { readonly does: Hindrance; readonly why: Message };

interface Asked {
  readonly book: Book;
  readonly answer: FormAnswer;
  readonly fields: Fields;
  readonly context: Context;
}

const not = (does: Hindrance, why: Message): AppliedAnswer => ({ does, why });

/** By the command's own checks and plan: what a panel may not send, no form brings in. */
function taking<Sent, Parsed>(
  command: Pick<PlannedCommand<string, Sent, Parsed>, 'input' | 'plan'>,
  input: Sent,
  { book, context }: Asked,
): AppliedAnswer {
  const parsed = safeParse(command.input, input);
  if (!parsed.success) {
    const [field = '', problem] = Object.entries(fieldProblems(parsed.error.issues))[0] ?? [];
    return not('unread', message(t.badField, { field, problem: problem ? asText(problem) : '' }));
  }
  const plan = command.plan(book, parsed.data, context);
  return plan.ok
    ? { does: 'something', edits: plan.value.edits, said: plan.value.summary }
    : not('unread', plan.problem);
}

/** Who answers, on the list: by address, else by name where no other address stands there. */
function personOf({ book, answer }: Asked): Outcome<RowOf<'MEM'>> {
  const { name, email } = answer;
  const byAddress = personByEmail(book, email);
  if (byAddress) return success(byAddress);
  const found = book.resolve(['MEM'], name);
  if (found.kind === 'several') return failure(message(t.severalPeople, { name }));
  const row = found.kind === 'one' ? book.find('MEM', found.id) : undefined;
  if (!row) return failure(message(t.unknownPerson, { name: name || email }));
  const isOther = email !== '' && row.email !== '' && addressKey(row.email) !== addressKey(email);
  return isOther ? failure(message(t.otherAddress, { name })) : success(row);
}

/** The words of a list that the answer gives; undefined, which leaves what stands there, where it says nothing. */
const givenWords = <Key extends string>(fields: Fields, key: string): Key[] | undefined => {
  const words = fields.words(key);
  return words.length > 0 ? ([...words] as Key[]) : undefined;
};

/** Of somebody on the list, a form changes neither the name nor, by keeping silent, the organization. */
function whoJoins({ book, answer, fields }: Asked): Partial<JoinInput> & { name: string } {
  const row = personByEmail(book, answer.email);
  const organization = fields.text('organization');
  const languages = givenWords<NonNullable<JoinInput['languages']>[number]>(fields, 'languages');
  return {
    name: row?.name || answer.name || (answer.email.split('@')[0] ?? ''),
    ...(organization !== '' && { organization }),
    ...(answer.email === '' ? { withoutAddress: true } : { email: answer.email }),
    ...(languages && { languages }),
  };
}

function takeJoin(asked: Asked): AppliedAnswer {
  const { fields } = asked;
  const level = fields.word('level') as JoinInput['workgroups'][number]['level'];
  const helpsWith = givenWords<NonNullable<JoinInput['helpsWith']>[number]>(fields, 'helpsWith');
  const mail = fields.word('mail') as JoinInput['mail'] | '';
  const input = {
    ...whoJoins(asked),
    workgroups: fields.names('workgroups').map((workgroup) => ({ workgroup, level })),
    listed: fields.ticked('listed'),
    ...(helpsWith && { helpsWith }),
    ...(mail && { mail }),
  };
  return taking(join, input, asked);
}

/** Who takes part in a group already does more than hear of it; consent to be named is asked by the other form. */
function takeInformed(asked: Asked): AppliedAnswer {
  const { book, answer, fields } = asked;
  const row = personByEmail(book, answer.email);
  const present = row ? rowsByWorkgroup(book, row.id) : new Map<string, RowOf<'PAR'>>();
  const isIn = (typed: string): boolean => {
    const found = book.resolve(['WG'], typed);
    const known = found.kind === 'one' ? present.get(found.id) : undefined;
    return known !== undefined && known.status !== 'left';
  };
  const groups = fields.names('workgroups').filter((typed) => !isIn(typed));
  const input = {
    ...whoJoins(asked),
    workgroups: groups.map((workgroup) => ({ workgroup, level: 'informed' as const })),
    listed: row?.listed ?? false,
    ...(!row && answer.email !== '' && { mail: 'digest' as const }),
  };
  return taking(join, input, asked);
}

/** An organization's word may come from somebody who is not on the list, who is then named as the signatory. */
function takeEndorse(asked: Asked): AppliedAnswer {
  const { answer, fields } = asked;
  if (!fields.ticked('read')) return not('unread', message(t.notRead));
  const organization = fields.text('organization');
  const person = personOf(asked);
  if (!person.ok && organization === '') return not('unknown', person.problem);
  const signatory = fields.text('signatory') || (person.ok ? '' : answer.name);
  const input = {
    submission: fields.text('submission'),
    ...(organization === '' ? {} : { organization }),
    ...(organization === '' && person.ok && { person: person.value.id }),
    ...(person.ok && { for: person.value.id }),
    ...(signatory && { signatory }),
    role: fields.word('role') as 'endorser',
    shown: fields.word('shown') as 'public',
  };
  return taking(endorse, input, asked);
}

/** A title stands once for each meeting of a series: the one that is meant is the next, unless its day is named. */
function meetingOf({ book, fields, context }: Asked): Outcome<RowOf<'MTG'>> {
  const typed = fields.text('meeting');
  const found = book.resolve(['MTG'], typed);
  const day = /\d{4}-\d{2}-\d{2}/.exec(typed)?.[0] ?? '';
  const ofDay = isDate(day) ? book.rows('MTG').filter(({ start }) => start.startsWith(day)) : [];
  const bare = foldText(typed.replace(day, '')).replace(/[\s,;:()-]+$/, '');
  const fitting = ofDay.filter(({ title }) => bare === '' || foldText(title) === bare);
  const several = found.kind === 'several' ? found.ids.flatMap((id) => book.find('MTG', id) ?? []) : fitting;
  if (found.kind === 'one') {
    const row = book.find('MTG', found.id);
    if (row) return success(row);
  }
  if (several.length === 0) return failure(message(t.noMeeting, { value: typed }));
  const ahead = several
    .filter(
      (row) => row.status === 'planned' && (meetingTimes(row, context.timeZone)?.end ?? '') > context.now,
    )
    .sort((one, other) => one.start.localeCompare(other.start));
  const [only = several[0]] = ahead;
  return only && (ahead.length > 0 || several.length === 1)
    ? success(only)
    : failure(message(t.severalMeetings, { value: typed }));
}

/** When it was sent, which is not later than now. */
function instantOf({ time }: FormAnswer, { timeZone, now }: Context): string {
  const sent = isDateTime(time) ? toInstant(time, timeZone) : now;
  return sent < now ? sent : now;
}

function takeAnswer(asked: Asked): AppliedAnswer {
  const { book, answer, fields, context } = asked;
  const person = personOf(asked);
  if (!person.ok) return not('unknown', person.problem);
  const meeting = meetingOf(asked);
  if (!meeting.ok) return not('unread', meeting.problem);
  const { id, title } = meeting.value;
  const late = whyTooLate(meeting.value, context);
  if (late) return not('ended', late);
  const name = book.labelOf('MEM', person.value.id);
  const row = book.rows('INV').find((one) => one.meeting === id && one.person === person.value.id);
  if (!row) return not('unread', message(t.notInvited, { name, title }));
  const said = fields.word('answer') as GivenAnswer;
  const now = instantOf(answer, context);
  if (row.answer !== said && row.answeredAt > now)
    return not('ended', message(row.answer === 'none' ? t.askedAnew : t.laterStands));
  const input = { answers: [{ invitation: row.id, answer: said }] };
  return taking(answerInvitations, input, { ...asked, context: { ...context, now } });
}

function takeRegister(asked: Asked): AppliedAnswer {
  const { book, fields } = asked;
  const person = personOf(asked);
  if (!person.ok) return not('unknown', person.problem);
  const workgroup = resolveLink(book, ['WG'], fields.text('workgroup'));
  if (!workgroup.ok) return not('unread', workgroup.problem);
  const title = fields.text('title');
  const isSame = (row: RowOf<'SUB'>): boolean =>
    isUnderWay(row) && row.workgroup === workgroup.value && foldText(row.title) === foldText(title);
  if (book.rows('SUB').some(isSame)) {
    const group = book.labelOf('WG', workgroup.value);
    return { does: 'something', edits: [], said: [message(t.registeredAlready, { workgroup: group })] };
  }
  const [organization, summary] = [fields.text('organization'), fields.text('summary')];
  const input = {
    ...{ title, workgroup: workgroup.value, for: person.value.id, status: 'idea' as const },
    kind: (fields.word('kind') || 'individual') as 'individual',
    issues: [...fields.names('issues')],
    asks: [...listedIn(fields.text('asks'))],
    ...(organization && { leadOrganization: organization }),
    ...(summary && { summary }),
  };
  return taking(registerSubmission, input, asked);
}

const TAKE: Readonly<Record<FormKind, (asked: Asked) => AppliedAnswer>> = {
  join: takeJoin,
  informed: takeInformed,
  endorse: takeEndorse,
  answer: takeAnswer,
  register: takeRegister,
};

/** What taking in the answer does to the book as it is. */
export function applyAnswer(book: Book, answer: FormAnswer, context: Context): AppliedAnswer {
  if (!answer.isText) return not('unread', message(t.saidNoText));
  const fields = readFields(book, answer);
  return fields.ok
    ? TAKE[answer.kind]({ book, answer, fields: fields.value, context })
    : not('unread', fields.problem);
}
