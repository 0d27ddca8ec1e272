// What is typed into the form to join, and what of it is sent.
import type { Experience, JoinInput, Level, MailPreference } from '../../../core/people/joining/join-input';
import { openedWith, type EditedDraft, type EarlierValues } from '../../kit/changed-fields';
import type { JoinAnswers } from '../../../core/people/joining/plan-join-form';

export interface Wish {
  readonly workgroup: string;
  readonly level: string;
}

interface Fields {
  readonly name: string;
  /** Id or a new name, '' for none. */
  readonly organization: string;
  readonly wishes: readonly Wish[];
  /** Id of the main workgroup, '' for none. */
  readonly main: string;
  readonly listed: boolean;
  readonly languages: readonly string[];
  readonly experience: string;
  readonly helpsWith: readonly string[];
  readonly timeZone: string;
  readonly mail: string;
  /** Of a new person for whom one acts. */
  readonly email: string;
  readonly withoutAddress: boolean;
}

export type JoinDraft = EditedDraft<Fields>;

/** For whom the form is: oneself, a person on the list, or somebody new. */
export type JoinSubject =
  | { readonly kind: 'self' }
  | { readonly kind: 'listed'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string };

/** `picked` is '' for oneself, the id of one of `people`, or a name that was typed. */
export function whoseIs(picked: string, people: readonly { readonly id: string }[]): JoinSubject {
  if (picked === '') return { kind: 'self' };
  return people.some(({ id }) => id === picked)
    ? { kind: 'listed', id: picked }
    : { kind: 'new', name: picked };
}

const EMPTY: Fields = {
  name: '',
  organization: '',
  wishes: [],
  main: '',
  listed: false,
  languages: [],
  experience: '',
  helpsWith: [],
  timeZone: '',
  mail: 'each',
  email: '',
  withoutAddress: false,
};

/** The part of the earlier answers that this form may change: for others, only in workgroups where one acts for them. */
export function changeable(
  answers: JoinAnswers | null,
  whose: JoinSubject,
  actsIn: readonly string[],
): JoinAnswers | null {
  if (!answers || whose.kind === 'new') return null;
  if (whose.kind === 'self') return answers;
  return { ...answers, workgroups: answers.workgroups.filter(({ workgroup }) => actsIn.includes(workgroup)) };
}

/** What the form shows at first: earlier answers, else nothing. `timeZone` is proposed to a newcomer. */
export function joinDraftOf(answers: JoinAnswers | null, whose: JoinSubject, timeZone = ''): JoinDraft {
  if (whose.kind === 'new') return { ...EMPTY, name: whose.name, opened: null };
  if (!answers) return { ...EMPTY, timeZone, opened: null };
  const { name, organization, workgroups, listed, languages, experience, helpsWith, mail } = answers;
  return openedWith({
    ...EMPTY,
    ...{ name, organization, listed, languages, experience, helpsWith, mail },
    timeZone: answers.timeZone,
    wishes: workgroups.map(({ workgroup, level }) => ({ workgroup, level })),
    main: workgroups.find(({ main }) => main)?.workgroup ?? '',
  });
}

const moreOf = ({ languages, experience, helpsWith, timeZone, mail }: Fields): Partial<JoinInput> => ({
  languages: [...languages],
  experience: experience as Experience,
  helpsWith: [...helpsWith],
  timeZone,
  mail: mail as MailPreference,
});

/** For whom, and how a new person is reached; an address is only taken for somebody new. */
function personOf({ email, withoutAddress }: Fields, whose: JoinSubject): Partial<JoinInput> {
  if (whose.kind === 'self') return {};
  if (whose.kind === 'listed') return { for: whose.id };
  const address = withoutAddress ? { withoutAddress } : { email: email.trim() };
  return { for: whose.name, ...address };
}

function wholeInput(
  draft: Fields,
  answers: JoinAnswers | null,
  whose: JoinSubject,
  saysMore: boolean,
): JoinInput {
  const kept = new Set(draft.wishes.map(({ workgroup }) => workgroup));
  const earlier = answers?.workgroups ?? [];
  const leave = earlier.map(({ workgroup }) => workgroup).filter((workgroup) => !kept.has(workgroup));
  return {
    name: draft.name.trim(),
    organization: draft.organization,
    workgroups: draft.wishes.map(({ workgroup, level }) => ({
      workgroup,
      level: level as Level,
      main: workgroup === draft.main,
    })),
    listed: draft.listed,
    ...(saysMore && moreOf(draft)),
    ...(leave.length > 0 && { leave }),
    ...personOf(draft, whose),
  };
}

const PERSON = ['name', 'organization', 'listed', 'languages', 'experience', 'timeZone', 'mail'] as const;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The input of 'join', with what the form showed of the person. Workgroups of the earlier answers that are gone from the
 * draft are left; of one's own, only those are sent in which something changed. With what one helps, all have to do.
 */
export function joinInputOf(
  { opened, ...draft }: JoinDraft,
  answers: JoinAnswers | null,
  whose: JoinSubject,
  saysMore: boolean,
): JoinInput {
  const whole = wholeInput(draft, answers, whose, saysMore);
  if (!opened) return whole;
  const before = wholeInput(opened, answers, whose, saysMore);
  const isForAll = whose.kind !== 'self' || !same(whole.helpsWith, before.helpsWith);
  const changed = whole.workgroups.filter((one) => !before.workgroups.some((other) => same(one, other)));
  const held = PERSON.filter((field) => before[field] !== undefined).map((field) => [field, before[field]]);
  return {
    ...whole,
    workgroups: isForAll ? whole.workgroups : changed,
    was: Object.fromEntries(held) as EarlierValues,
  };
}
