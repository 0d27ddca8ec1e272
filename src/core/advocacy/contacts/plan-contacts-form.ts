// The rule of 'contact-form': what the form for a contact offers, who wrote to each mission lately, and how it begins.
import * as z from 'zod/mini';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { success, type Outcome } from '../../base/outcome';
import {
  approachStatuses,
  contactKinds,
  contactResponses,
  wordText,
  type Word,
} from '../../base/vocabulary/words';
import { typedName } from '../../follow-up/input-parts';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isApproachOpen, standingsOf, type ApproachState } from '../approaches';
import { allNames, countriesToAsk, otherNames } from '../countries';
import { lastDayToAsk } from '../lobbying-deadlines';
import { recentContacts } from '../recent-contacts';
import { recentInWords } from '../recent-in-words';
import { workgroupOf } from '../whom-to-ask/columns';
import * as t from '../../words/advocacy/contacts';

const formInput = z.object({
  /** What the form is opened for: ids of rows, '' for none. */
  country: z.optional(typedName),
  ask: z.optional(typedName),
  approach: z.optional(typedName),
  contact: z.optional(typedName),
});
export type ContactFormInput = z.infer<typeof formInput>;

export interface MissionOption extends NamedRow {
  /** Other names by which it is searched. */
  readonly aliases: string;
  /** All of them in each language, not to be shown. */
  readonly names: string;
  /** Who of us wrote there lately and whom to talk to, '' for nobody. */
  readonly recent: string;
  /** Our contact person for it, '' for none. */
  readonly contactPerson: string;
  /** What the sheet says of its mission. */
  readonly mission: string;
  /** What it is asked or was, with how that stands in words. */
  readonly asks: readonly { readonly id: string; readonly status: string }[];
}

export interface ContactFormResult {
  readonly countries: readonly MissionOption[];
  readonly asks: readonly (NamedRow & { readonly workgroup: string })[];
  readonly people: readonly NamedRow[];
  /** With whom of the own government the coalition spoke before. */
  readonly agencies: readonly string[];
  readonly kinds: readonly { readonly key: string; readonly name: string }[];
  readonly responses: readonly { readonly key: string; readonly name: string }[];
  readonly today: string;
  /** By when to ask, in words; '' while the review has no day. */
  readonly lastDay: string;
  /** How the form begins. */
  readonly start: {
    readonly country: string;
    readonly asks: readonly string[];
    readonly who: readonly string[];
    readonly counterpart: string;
    /** Id of the contact that is followed up, and what was said then. */
    readonly follows: string;
    readonly said: string;
  };
}

const inWords = (words: readonly Word[], { language }: Context): ContactFormResult['kinds'] =>
  words.map(({ key, text }) => ({ key, name: text[language] }));

function missions(
  book: Book,
  standings: readonly ApproachState[],
  context: Context,
): readonly MissionOption[] {
  const recent = recentContacts(book, context, { person: context.actor.person });
  const statusOf = ({ status }: ApproachState): string =>
    wordText(approachStatuses, status)[context.language];
  return countriesToAsk(book, context).map((row) => ({
    id: row.id,
    name: row.name,
    aliases: otherNames(row),
    names: allNames(row),
    recent: recentInWords(book, recent.get(row.id), context),
    contactPerson: row.contactPerson === '' ? '' : book.labelOf('MEM', row.contactPerson),
    mission: row.missionContacts,
    asks: standings
      .filter((one) => one.country === row.id && isApproachOpen(one))
      .map((one) => ({ id: one.ask, status: statusOf(one) })),
  }));
}

const agenciesIn = (book: Book): readonly string[] =>
  [
    ...new Set(
      book.rows('CON').flatMap(({ country, counterpart }) => (country === '' ? counterpart.trim() : [])),
    ),
  ].filter((name) => name !== '');

const NO_START = { country: '', asks: [], counterpart: '', follows: '', said: '' } as const;

/** What the rows say for which the form was opened; asks that are planned for the country are ticked beforehand. */
function startOf(book: Book, input: ContactFormInput, standings: ReadonlyMap<string, ApproachState>) {
  const earlier = book.find('CON', input.contact ?? '');
  if (earlier) {
    const { country, asks, counterpart, promise, id } = earlier;
    return { country, asks, counterpart, follows: id, said: promise };
  }
  const approach = book.find('ATC', input.approach ?? '');
  const country = approach?.country || (book.find('CTY', input.country ?? '')?.id ?? '');
  const ask = approach?.ask || (book.find('ASK', input.ask ?? '')?.id ?? '');
  const planned = [...standings.values()].filter(
    (one) => one.country === country && one.status === 'planned',
  );
  return { ...NO_START, country, asks: ask === '' ? planned.map((one) => one.ask) : [ask] };
}

const askOption = (book: Book, row: RowOf<'ASK'>): ContactFormResult['asks'][number] => {
  const workgroup = workgroupOf(book, row);
  return { id: row.id, name: row.text, workgroup: workgroup === '' ? '' : book.labelOf('WG', workgroup) };
};

function planContactForm(
  book: Book,
  input: ContactFormInput,
  context: Context,
): Outcome<Plan<ContactFormResult>> {
  const { actor, language } = context;
  const standings = standingsOf(book);
  const day = lastDayToAsk(book, context);
  const people = book.rows('MEM').filter(({ status }) => status !== 'left');
  const result: ContactFormResult = {
    countries: missions(book, [...standings.values()], context),
    asks: book
      .rows('ASK')
      .filter(({ text }) => text.trim() !== '')
      .map((row) => askOption(book, row)),
    people: people.map(({ id }) => ({ id, name: book.labelOf('MEM', id) })),
    agencies: agenciesIn(book),
    kinds: inWords(book.words(contactKinds), context),
    responses: inWords(contactResponses, context),
    today: today(context),
    lastDay: day === '' ? '' : dayInWords(day, language),
    start: { ...startOf(book, input, standings), who: [actor.person].filter((id) => id !== '') },
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What the form for a meeting or message needs. */
export const contactForm = defineCommand({
  name: 'contact-form',
  title: t.formTitle,
  audience: 'member',
  pace: 'query',
  input: formInput,
  reads: ['CON', 'ATC', 'CTY', 'ASK', 'SUB', 'MEM', 'WG', 'TIM', 'SET'],
  plan: planContactForm,
});
