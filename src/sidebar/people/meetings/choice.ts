// Who is ticked before anything goes out, and what of it is sent.
import type { PossibleInvitee } from '../../../core/people/meetings/invitees';
import type { InviteToMeetingResult } from '../../../core/people/meetings/plan-invite';
import type { InviteToMeetingInput } from '../../../core/people/meetings/read-invitation';

/** Ids of people, by whether somebody ticked them; whom nobody touched stays as proposed. */
export type Ticks = Readonly<Record<string, boolean>>;

export const isTicked = ({ person, ticked, invited }: PossibleInvitee, ticks: Ticks): boolean =>
  invited || (ticks[person] ?? ticked);

/** Those whom one can still invite or leave out. */
export const openOnes = ({ choice }: InviteToMeetingResult): readonly PossibleInvitee[] =>
  choice.people.filter(({ invited }) => !invited);

type Told = InviteToMeetingResult['tellOtherwise'][number];

/** Who gets no mail and is to be told: those who are asked, and guests. */
export function toldOtherwise(result: InviteToMeetingResult, ticks: Ticks): readonly Told[] {
  const listed = new Set(result.choice.people.map(({ person }) => person));
  const asked = result.choice.people.filter((one) => isTicked(one, ticks) && one.reason !== '');
  return [
    ...asked.map(({ person, name, reason }) => ({ person, name, reason })),
    ...result.tellOtherwise.filter(({ person }) => !listed.has(person)),
  ];
}

/** Mails to people who have an invitation already, or whose meeting is called off. */
export function mailsToInvited(result: InviteToMeetingResult): InviteToMeetingResult['mails'] {
  const open = new Set(openOnes(result).map(({ person }) => person));
  return result.mails.filter(({ person }) => !open.has(person));
}

/** How many mails go out. */
export const mailCount = (result: InviteToMeetingResult, ticks: Ticks): number =>
  mailsToInvited(result).length +
  openOnes(result).filter((one) => one.reason === '' && isTicked(one, ticks)).length;

/** The input with who is left out and who is added, where that is not as proposed anyway. */
export function withChoice(
  input: InviteToMeetingInput,
  result: InviteToMeetingResult,
  ticks: Ticks,
): InviteToMeetingInput {
  const open = openOnes(result);
  const isAsProposed = result.choice.lastTime === null && Object.keys(ticks).length === 0;
  if (isAsProposed || input.cancel === true) return input;
  const ids = (people: readonly PossibleInvitee[]): string[] => people.map(({ person }) => person);
  const also = ids(open.filter((one) => !one.belongs && isTicked(one, ticks)));
  return {
    ...input,
    leaveOut: ids(open.filter((one) => one.belongs && !isTicked(one, ticks))),
    ...(also.length > 0 && { also }),
  };
}
