// What is typed into the form to join, and what of it is sent.
import type {
  Experience,
  HelpTopic,
  JoinInput,
  Level,
  MailPreference,
  SpokenLanguage,
} from '../../../core/people/joining/join-input';
import type { JoinAnswers } from '../../../core/people/joining/plan-join-form';

export interface Wish {
  readonly workgroup: string;
  readonly level: string;
}

export interface JoinDraft {
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

/** For whom the form is: oneself, a person on the list, or somebody new. */
export type Whose =
  | { readonly kind: 'self' }
  | { readonly kind: 'listed'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string };

/** `picked` is '' for oneself, the id of one of `people`, or a name that was typed. */
export function whoseIs(picked: string, people: readonly { readonly id: string }[]): Whose {
  if (picked === '') return { kind: 'self' };
  return people.some(({ id }) => id === picked)
    ? { kind: 'listed', id: picked }
    : { kind: 'new', name: picked };
}

const EMPTY: JoinDraft = {
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
  whose: Whose,
  actsIn: readonly string[],
): JoinAnswers | null {
  if (!answers || whose.kind === 'new') return null;
  if (whose.kind === 'self') return answers;
  return { ...answers, workgroups: answers.workgroups.filter(({ workgroup }) => actsIn.includes(workgroup)) };
}

/** What the form shows at first: earlier answers, else nothing. `timeZone` is proposed to a newcomer. */
export function draftOf(answers: JoinAnswers | null, whose: Whose, timeZone = ''): JoinDraft {
  if (whose.kind === 'new') return { ...EMPTY, name: whose.name };
  if (!answers) return { ...EMPTY, timeZone };
  const { name, organization, workgroups, listed, languages, experience, helpsWith, mail } = answers;
  return {
    ...EMPTY,
    ...{ name, organization, listed, languages, experience, helpsWith, mail },
    timeZone: answers.timeZone,
    wishes: workgroups.map(({ workgroup, level }) => ({ workgroup, level })),
    main: workgroups.find(({ main }) => main)?.workgroup ?? '',
  };
}

const moreOf = ({ languages, experience, helpsWith, timeZone, mail }: JoinDraft): Partial<JoinInput> => ({
  languages: languages as SpokenLanguage[],
  experience: experience as Experience,
  helpsWith: helpsWith as HelpTopic[],
  timeZone,
  mail: mail as MailPreference,
});

/** For whom, and how a new person is reached; an address is only taken for somebody new. */
function personOf({ email, withoutAddress }: JoinDraft, whose: Whose): Partial<JoinInput> {
  if (whose.kind === 'self') return {};
  if (whose.kind === 'listed') return { for: whose.id };
  const address = withoutAddress ? { withoutAddress } : { email: email.trim() };
  return { for: whose.name, ...address };
}

/** The input of 'join'. Workgroups of the earlier answers that are gone from the draft are left. */
export function inputOf(
  draft: JoinDraft,
  answers: JoinAnswers | null,
  whose: Whose,
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
