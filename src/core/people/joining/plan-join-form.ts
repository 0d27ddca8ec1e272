// The rule of 'join-form': what the form to join offers, with a person's present answers.
import { type Experience, type Level, type MailPreference } from './join-input';
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { type Language, message, render } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { mayActIn, mightAct } from '../../workbook/rights/rights';
import type { RowOf, NamedRow } from '../../workbook/records/rows';
import { receivedInWords } from '../../base/vocabulary/levels';
import {
  type Word,
  experiences,
  helpTopics,
  mailPreferences,
  participationLevels,
  spokenLanguages,
} from '../../base/vocabulary/words';
import { resolveLink } from '../../workbook/records/links';
import { personByEmail } from './find-person';
import { coChairsOf, groupName } from './memberships';
import { namesFor } from './names-for';
import { rowsByWorkgroup } from './participation';
import { defineCommand } from '../../workbook/command/define-command';
import * as joiningText from '../../words/people/joining';

const joinFormInput = z.object({
  /** Id or name of the person whose answers are shown; one's own when left out. */
  for: z.optional(z.string().check(z.maxLength(300))),
});
type JoinFormInput = z.infer<typeof joinFormInput>;

export interface WorkgroupChoice extends NamedRow {
  readonly scope: string;
  /** How often and when it meets, as somebody wrote it; '' where nobody did. */
  readonly rhythm: string;
  /** Names that the reader may see. */
  readonly coChairs: readonly string[];
  /** People who take part, in a workgroup those of its break-outs among them. */
  readonly members: number;
  /** Id of the workgroup that it is a break-out of, '' for none. */
  readonly parent: string;
}

/** What a person has answered before, in the shape of the form. */
export interface JoinAnswers {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Id and name of the organization, '' for none. */
  readonly organization: string;
  readonly organizationName: string;
  readonly workgroups: readonly {
    readonly workgroup: string;
    readonly level: Level;
    readonly main: boolean;
  }[];
  readonly listed: boolean;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly experience: Experience;
  readonly helpsWith: readonly string[];
  readonly mail: MailPreference;
}

export interface JoinFormResult {
  /** Of the account that asks. */
  readonly email: string;
  readonly workgroups: readonly WorkgroupChoice[];
  readonly organizations: readonly (NamedRow & { readonly acronym: string })[];
  /** With what each receives, in a sentence. */
  readonly levels: readonly (NamedRow & { readonly gets: string })[];
  readonly help: readonly NamedRow[];
  readonly languages: readonly NamedRow[];
  readonly experiences: readonly NamedRow[];
  readonly mail: readonly NamedRow[];
  /** Null for somebody who is not in the list. */
  readonly answers: JoinAnswers | null;
  readonly mayActForOthers: boolean;
  /** The workgroups in which one may act for others; for coordinators all. */
  readonly actsIn: readonly string[];
  /** The people for whom one may act; others can be entered by name and address. */
  readonly people: readonly NamedRow[];
  /** Who reads what is entered, in sentences to show beside the form. */
  readonly whoCanRead: readonly string[];
}

const sorted = <One extends NamedRow>(options: One[], language: Language): One[] =>
  options.sort((x, y) => x.name.localeCompare(y.name, language));

function workgroupChoices(book: Book, { actor, language }: Context): WorkgroupChoice[] {
  const members = new Map<string, Set<string>>();
  for (const { workgroup, status, person, organization, id } of book.rows('PAR')) {
    if (status === 'left') continue;
    for (const group of [workgroup, book.find('WG', workgroup)?.parent ?? ''])
      members.set(group, (members.get(group) ?? new Set()).add(person || organization || id));
  }
  const choices = book
    .rows('WG')
    .filter(({ status }) => status !== 'closed')
    .map((row) => ({
      id: row.id,
      name: groupName(book, row.id),
      parent: row.parent,
      scope: row.scope,
      rhythm: row.rhythm.trim(),
      coChairs: namesFor(book, actor, coChairsOf(row)),
      members: members.get(row.id)?.size ?? 0,
    }));
  return sorted(choices, language);
}

/** Who has not said how much gets all news; what a form begins with, as where somebody joins. */
const NOT_SAID: Level = 'meetings';

/** Cells hold words of their list only; what cannot be read is ''. */
function answersOf(book: Book, row: RowOf<'MEM'>): JoinAnswers {
  const takesPart = [...rowsByWorkgroup(book, row.id).values()].filter(({ status }) => status !== 'left');
  return {
    person: row.id,
    name: row.name,
    email: row.email,
    organization: row.organization,
    organizationName: row.organization && book.labelOf('ORG', row.organization),
    workgroups: takesPart.map(({ workgroup, level, main }) => ({
      workgroup,
      level: (level || NOT_SAID) as Level,
      main,
    })),
    listed: row.listed,
    languages: row.languages,
    timeZone: row.timeZone,
    experience: row.experience as Experience,
    helpsWith: [...new Set(takesPart.flatMap(({ helpsWith }) => helpsWith))],
    mail: (row.mail || 'each') as MailPreference,
  };
}

/** Whose answers are shown: one's own, or those of the person whom `for` names. */
function shownPerson(
  book: Book,
  input: JoinFormInput,
  { actor }: Context,
): Outcome<RowOf<'MEM'> | undefined> {
  const own = personByEmail(book, actor.email);
  const id = resolveLink(book, ['MEM'], input.for ?? '');
  if (!id.ok) return id;
  if (id.value === '' || id.value === own?.id) return success(own);
  return mightAct('act for a person', actor)
    ? success(book.find('MEM', id.value))
    : failure(message(joiningText.notTheirAnswers));
}

const people = (book: Book, language: Language): NamedRow[] =>
  sorted(
    book
      .rows('MEM')
      .filter(({ status }) => status !== 'left')
      .map(({ id }) => ({ id, name: book.labelOf('MEM', id) })),
    language,
  );

/** What the form offers, names in alphabetical order; closed workgroups are left out. */
function planJoinForm(book: Book, input: JoinFormInput, context: Context): Outcome<Plan<JoinFormResult>> {
  const shown = shownPerson(book, input, context);
  if (!shown.ok) return shown;
  const { actor, language } = context;
  const words = (list: readonly Word[]): NamedRow[] =>
    book.words(list).map(({ key, text }) => ({ id: key, name: text[language] }));
  const mayActForOthers = mightAct('act for a person', actor);
  const organizations = book
    .rows('ORG')
    .map(({ id, acronym }) => ({ id, name: book.labelOf('ORG', id), acronym }));
  const workgroups = workgroupChoices(book, context);
  const result: JoinFormResult = {
    email: actor.email,
    workgroups,
    organizations: sorted(organizations, language),
    levels: participationLevels.map(({ key, text }) => ({
      ...{ id: key, name: text[language] },
      gets: receivedInWords(key)[language],
    })),
    help: words(helpTopics),
    languages: words(spokenLanguages),
    experiences: words(experiences),
    mail: words(mailPreferences),
    answers: shown.value ? answersOf(book, shown.value) : null,
    mayActForOthers,
    actsIn: workgroups.map(({ id }) => id).filter((id) => mayActIn('PAR', [id], actor)),
    people: mayActForOthers ? people(book, language) : [],
    whoCanRead: [joiningText.readBy, mayActForOthers ? joiningText.atRiskEntered : joiningText.atRisk].map(
      (words) => render(message(words), language),
    ),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What the form to join offers, with one's present answers. */
export const joinForm = defineCommand({
  name: 'join-form',
  title: joiningText.joinFormTitle,
  audience: 'anyone',
  pace: 'query',
  input: joinFormInput,
  reads: ['MEM', 'ORG', 'WG', 'PAR'],
  plan: planJoinForm,
});
