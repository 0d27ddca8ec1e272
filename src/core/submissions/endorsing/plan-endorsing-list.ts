// The rule of 'endorse-form': the texts that may be signed, with how that stands, for whom one may sign, and who is in how
// many texts.
import * as z from 'zod/mini';
import { endorsementRoles, wordText } from '../../base/vocabulary/words';
import { success, type Outcome } from '../../base/outcome';
import { dateInWords } from '../../base/dates/words';
import { message, render } from '../../base/messages/text';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isOurs, isActiveThisCycle } from '../../workbook/records/this-cycle';
import { isCounted } from '../../workbook/records/translations';
import * as t from '../../words/submissions/endorsing';
import { oppositesOf, standsBehind } from './endorsement-agreements';
import { mayAskEndorsers } from './may-ask';
import { thoseFor } from './plan-ask';
import { signOnDays, type SignOnDays } from './sign-on-days';
import {
  endorsementsIn,
  isNamedInPublic,
  isSigned,
  endorserName,
  signingOf,
  type Endorsement,
} from './endorsement-status';
import { organizationsOf } from './who-signs';

export interface ListedText {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  /** Name of the lead organization, '' for none. */
  readonly lead: string;
  /** Its summary, else how the text begins. */
  readonly firstLines: string;
  readonly hasText: boolean;
  readonly days: SignOnDays['state'];
  /** When it opens or closes, in words; '' where no day is known. */
  readonly daysText: string;
  readonly coSubmitters: number;
  readonly endorsers: number;
  /** How one's own organizations, or oneself, stand on it. */
  readonly mine: readonly { readonly name: string; readonly standing: Endorsement['standing'] }[];
  /** For those who may ask: how many wait to be asked or told. */
  readonly toAsk: number;
}

/** An organization or person with all the texts they are in. */
export interface ListedSigner extends NamedRow {
  readonly texts: readonly { readonly id: string; readonly title: string; readonly role: string }[];
  /** Pairs of texts that ask for opposite things, in words. */
  readonly opposed: readonly string[];
}

export interface EndorseFormResult {
  readonly texts: readonly ListedText[];
  readonly signers: readonly ListedSigner[];
}

const MOST_CHARACTERS = 160;
/** A shorter line that opens a text is a heading. */
const LONGEST_HEADING = 60;

/** How a text begins, without notes and headings, cut at a word. */
export function firstLinesOf(text: string): string {
  const lines = text.replace(/\[\[.*?\]\]/gs, '').split('\n');
  const start = lines.findIndex((one) => one.trim().length > LONGEST_HEADING);
  const line = lines.slice(Math.max(0, start)).join(' ').replace(/\s+/g, ' ').trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, line.lastIndexOf(' ', MOST_CHARACTERS))} …`;
}

/** The day that counts, in a sentence. */
export function daysInWords({ state, opens, closes, isSent }: SignOnDays, { language }: Context): string {
  if (state === 'early') return render(message(t.opensOn, { day: dateInWords(opens, language) }), language);
  if (isSent) return t.isSent[language];
  if (state === 'closed')
    return render(message(t.closedOn, { day: dateInWords(closes, language) }), language);
  return closes === '' ? '' : render(message(t.openUntil, { day: dateInWords(closes, language) }), language);
}

/** Whether an endorsement is one's own: of an organization of one's own, or of oneself. */
export const isOwn =
  (book: Book, person: string) =>
  (one: Pick<Endorsement, 'organization' | 'person'>): boolean =>
    one.organization === ''
      ? one.person === person && person !== ''
      : organizationsOf(book, person).includes(one.organization);

interface Seen {
  readonly text: ListedText;
  readonly submission: RowOf<'SUB'>;
  readonly all: readonly Endorsement[];
}

function seen(book: Book, submission: RowOf<'SUB'>, context: Context): Seen {
  const signing = signingOf(book, submission, context);
  const all = endorsementsIn(signing);
  const days = signOnDays(book, submission, context);
  const signed = all.filter(isSigned);
  const mayAsk = mayAskEndorsers(book, submission, context.actor);
  const text: ListedText = {
    id: submission.id,
    title: submission.title || submission.label,
    workgroup: submission.workgroup && book.labelOf('WG', submission.workgroup),
    lead: submission.leadOrganization && book.labelOf('ORG', submission.leadOrganization),
    firstLines: firstLinesOf(submission.summary || signing.now.text),
    hasText: signing.now.text !== '',
    days: days.state,
    daysText: daysInWords(days, context),
    coSubmitters: signed.filter(({ role }) => role === 'co-submitter').length,
    endorsers: signed.filter(({ role }) => role === 'endorser').length,
    mine: all.filter(isOwn(book, context.actor.person)).map((one) => ({
      name: endorserName(book, one),
      standing: one.standing,
    })),
    toAsk: mayAsk ? thoseFor('word', all, signing).length + thoseFor('change', all, signing).length : 0,
  };
  return { text, submission, all };
}

/** Those who stand in a text, by the id of the organization or person; who is only counted is left out. */
function signersIn(book: Book, texts: readonly Seen[], { language }: Context): readonly ListedSigner[] {
  const found = new Map<
    string,
    { one: Pick<Endorsement, 'organization' | 'person'>; texts: ListedSigner['texts'][number][] }
  >();
  const add = (one: Pick<Endorsement, 'organization' | 'person'>, { text }: Seen, role: string): void => {
    const id = one.organization || one.person;
    const entry = found.get(id) ?? { one, texts: [] };
    entry.texts.push({ id: text.id, title: text.title, role });
    found.set(id, entry);
  };
  for (const each of texts) {
    const lead = each.submission.leadOrganization;
    if (lead !== '') add({ organization: lead, person: '' }, each, t.leads[language]);
    for (const one of each.all)
      if (isSigned(one) && isNamedInPublic(one))
        add(one, each, wordText(endorsementRoles, one.role)[language]);
  }
  return [...found].map(([id, entry]) => ({
    id,
    name: endorserName(book, entry.one),
    texts: entry.texts,
    opposed: opposedOf(book, entry.one, entry.texts, language),
  }));
}

function opposedOf(
  book: Book,
  one: Pick<Endorsement, 'organization' | 'person'>,
  texts: ListedSigner['texts'],
  language: Context['language'],
): readonly string[] {
  return texts.flatMap(({ id, title }) =>
    oppositesOf(book, id)
      .filter(({ other }) => id < other.id && standsBehind(book, one, other))
      .map(({ other, asks }) =>
        render(message(t.opposed, { first: title, second: other.title, asks }), language),
      ),
  );
}

function planForm(book: Book, _input: object, context: Context): Outcome<Plan<EndorseFormResult>> {
  const texts = book
    .rows('SUB')
    .filter((row) => isCounted(book, row) || (!isOurs(row) && isActiveThisCycle(row)))
    .map((row) => seen(book, row, context));
  const byName = (one: NamedRow, other: NamedRow): number =>
    one.name.localeCompare(other.name, context.language);
  const signers = [...signersIn(book, texts, context)].sort(byName);
  return success({
    edits: [],
    effects: [],
    result: { texts: texts.map(({ text }) => text), signers },
    summary: [],
  });
}

/** What may be signed, and who signed what. */
export const endorseForm = defineCommand({
  name: 'endorse-form',
  title: t.formTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['SUB', 'END', 'SGT', 'TXT', 'VER', 'ASK', 'ORG', 'MEM', 'PAR', 'WG', 'TIM', 'OVL'],
  plan: planForm,
});
