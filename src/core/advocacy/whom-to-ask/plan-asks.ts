// The rule of 'plan-asks': which countries are to be asked for what, and who of us writes to them. All of it is one action.
import { countryText } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import { joinTexts, message, type Message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { aName, typedName } from '../../follow-up/input-parts';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { mayAddRow, mayChangeRow } from '../../workbook/rights/rights';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { isApproachOpen, isWithdrawn, approachKey, standingsOf, type ApproachState } from '../approaches';
import { askSetting } from '../ask-settings';
import { countryToAsk } from '../countries';
import { namedRow } from '../named-rows';
import { mayDrop, rankedSubject, reasonsInWords, type RankedSubject } from './cells';
import { workgroupOf } from './columns';
import { rankedBook, rankReads } from './ranked-book';
import * as t from '../../words/advocacy/whom-to-ask';

const MOST_PAIRS = 1000;
const MOST_COUNTRIES = 200;

const pairs = z.array(z.object({ country: aName, ask: aName })).check(z.maxLength(MOST_PAIRS));

const input = z.object({
  /** Asks that are to be put to countries, and planned ones that are not: ids or names. */
  plan: z.optional(pairs),
  drop: z.optional(pairs),
  /** Who writes to a mission; '' for nobody. `was`: who it was when the form opened. */
  contacts: z.optional(
    z
      .array(z.object({ country: aName, contactPerson: typedName, was: heldBefore }))
      .check(z.maxLength(MOST_COUNTRIES)),
  ),
});
export type PlanAsksInput = z.infer<typeof input>;

export interface PlanAsksResult {
  readonly planned: number;
  readonly dropped: number;
  readonly contacts: number;
}

interface Pair {
  readonly country: string;
  readonly ask: string;
}

type Pairs = NonNullable<PlanAsksInput['plan']>;

/** Ids, each pair once. Fails on the first name that means nothing, and on the country under review. */
function readPairs(book: Book, given: Pairs, context: Context): Outcome<readonly Pair[]> {
  const found = new Map<string, Pair>();
  for (const one of given) {
    const country = countryToAsk(book, one.country, context);
    if (!country.ok) return country;
    const ask = namedRow(book, 'ASK', one.ask);
    if (!ask.ok) return ask;
    const pair = { country: country.value, ask: ask.value };
    found.set(approachKey(pair), pair);
  }
  return success([...found.values()]);
}

/** Who writes to which mission from now on. Fails where somebody else chose another person meanwhile. */
function readContacts(
  book: Book,
  given: NonNullable<PlanAsksInput['contacts']>,
  context: Context,
): Outcome<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const { country: typed, contactPerson, was } of given) {
    const country = countryToAsk(book, typed, context);
    if (!country.ok) return country;
    const row = book.find('CTY', country.value);
    const now = { contactPerson: row?.contactPerson ?? '' };
    const own = ownChanges({ contactPerson, was }, standingFields(book, 'CTY', now));
    if (!own.ok) return own;
    const person = namedRow(book, 'MEM', contactPerson);
    if (!person.ok) return person;
    if (person.value !== now.contactPerson) people.set(country.value, person.value);
  }
  return success(people);
}

interface Task {
  readonly book: Book;
  readonly context: Context;
  readonly standings: ReadonlyMap<string, ApproachState>;
  readonly people: ReadonlyMap<string, string>;
}

/** The contact person of the mission asks for everybody; without one, who plans it. */
const ownerFor = ({ book, context, people }: Task, country: string): string =>
  people.get(country) || book.find('CTY', country)?.contactPerson || context.actor.person;

/** Ranks an ask once, however many countries it is planned for. */
function createReasons({ book, context }: Task): (pair: Pair) => string {
  let ranked: ReturnType<typeof rankedBook> | undefined;
  const subjects = new Map<string, RankedSubject>();
  return ({ country, ask }) => {
    ranked ??= rankedBook(book, context);
    const row = book.find('ASK', ask);
    const subject =
      subjects.get(ask) ??
      rankedSubject(ranked, { id: ask, text: row?.text ?? '', issues: row?.issues ?? [] });
    subjects.set(ask, subject);
    const at = ranked.countries.findIndex(({ id }) => id === country);
    return reasonsInWords(ranked, subject, at, context.bookLanguage).join('\n');
  };
}

/** A pair that was dropped or declined is taken up again on its own row; one that stands stays as it is. */
function planEdits(task: Task, wanted: readonly Pair[]): Outcome<readonly Edit[]> {
  const { book, context, standings } = task;
  const reasonsOf = createReasons(task);
  const edits: Edit[] = [];
  for (const pair of wanted) {
    const standing = standings.get(approachKey(pair));
    if (standing?.row && (standing.status !== 'dropped' || !isOpenTo(task, standing))) continue;
    if (isWithdrawn(book, pair.ask))
      return failure(message(t.askWithdrawn, { ask: book.labelOf('ASK', pair.ask) }));
    const ask = book.find('ASK', pair.ask);
    const workgroup = ask ? workgroupOf(book, ask) : '';
    const owner = ownerFor(task, pair.country);
    const status = standing?.status ?? 'planned';
    const values = { ...pair, owner, workgroup, status, reasons: reasonsOf(pair) };
    if (standing?.row) edits.push(updateRow('ATC', standing.row.id, { status: 'planned' }));
    else if (mayAddRow(book, 'ATC', { ...values, id: '' }, context.actor))
      edits.push(insertRow('ATC', context.newId('ATC'), values));
  }
  return success(edits);
}

const isOpenTo = ({ book, context }: Task, standing: ApproachState): boolean =>
  mayDrop(book, { ...standing, status: 'planned' }, context);

/** Rows of pairs that nobody spoke about yet; others stay, and are counted. */
function dropEdits({ book, context, standings }: Task, unwanted: readonly Pair[]) {
  const edits: Edit[] = [];
  let kept = 0;
  for (const pair of unwanted) {
    const standing = standings.get(approachKey(pair));
    if (!standing) continue;
    if (mayDrop(book, standing, context)) edits.push(...standing.rows.map(({ id }) => deleteRow('ATC', id)));
    else kept += 1;
  }
  return { edits, kept };
}

/** Countries that will hear more than the limit, of those that something is planned for. */
function overLimit(
  { book, context, standings }: Task,
  edits: readonly Edit[],
  wanted: readonly Pair[],
): Text[] {
  const most = askSetting(context, 'asks.mission');
  const added = edits.flatMap((edit) => (edit.kind === 'insert' ? [String(edit.values['country'])] : []));
  const countries = [...new Set(wanted.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const stands = [...standings.values()].filter(
      (one) => one.country === country && isApproachOpen(one),
    ).length;
    const count = stands + added.filter((id) => id === country).length;
    return count > most ? [countryText(book, country)] : [];
  });
}

interface Done extends PlanAsksResult {
  readonly kept: number;
  readonly over: readonly Text[];
  readonly most: number;
}

function summaryOf({ planned, dropped, contacts, kept, over, most }: Done): Message[] {
  const all: readonly (readonly [boolean, Message])[] = [
    [planned > 0, message(t.planned, { count: planned })],
    [dropped > 0, message(t.dropped, { count: dropped })],
    [contacts > 0, message(t.contactsSet, { count: contacts })],
    [planned + dropped + contacts === 0, message(t.nothingNew)],
    [kept > 0, message(t.kept, { count: kept })],
    [over.length > 0, message(t.overLimit, { most, names: joinTexts(over) })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/** The owner of what is planned and not asked yet follows the contact person. */
function contactEdits({ book, context, standings, people }: Task): readonly Edit[] {
  return [...people].flatMap(([country, contactPerson]) => {
    const planned = [...standings.values()].filter(
      (one) => one.country === country && one.status === 'planned' && contactPerson !== '',
    );
    const rows = planned
      .flatMap(({ rows }) => rows)
      .filter((row) => row.owner !== contactPerson && mayChangeRow(book, 'ATC', row, context.actor));
    return [
      updateRow('CTY', country, { contactPerson }),
      ...rows.map(({ id }) => updateRow('ATC', id, { owner: contactPerson })),
    ];
  });
}

/**
 * Plans asks, takes planned ones back, and says who writes to a mission. What was asked already stays. Fails on an ask
 * that was withdrawn and on the country under review; more asks than a mission is to hear are told, and written.
 */
function planAsks(book: Book, given: PlanAsksInput, context: Context): Outcome<Plan<PlanAsksResult>> {
  const wanted = readPairs(book, given.plan ?? [], context);
  if (!wanted.ok) return wanted;
  const unwanted = readPairs(book, given.drop ?? [], context);
  if (!unwanted.ok) return unwanted;
  const people = readContacts(book, given.contacts ?? [], context);
  if (!people.ok) return people;
  const task: Task = { book, context, standings: standingsOf(book), people: people.value };
  const added = planEdits(task, wanted.value);
  if (!added.ok) return added;
  const gone = dropEdits(task, unwanted.value);
  const result = { planned: added.value.length, dropped: gone.edits.length, contacts: people.value.size };
  const goneIds = new Set(gone.edits.map(({ id }) => id));
  const edits = [...added.value, ...contactEdits(task).filter(({ id }) => !goneIds.has(id)), ...gone.edits];
  const over = overLimit(task, added.value, wanted.value);
  const most = askSetting(context, 'asks.mission');
  return success({
    edits,
    effects: [],
    result,
    summary: summaryOf({ ...result, kept: gone.kept, over, most }),
  });
}

/** Plans which countries are asked for what, with the reasons, and who of us writes to their missions. */
export const planAsksCommand = defineCommand({
  name: 'plan-asks',
  title: t.planTitle,
  audience: 'co-chair',
  pace: 'long',
  input,
  reads: [...rankReads, 'ATC', 'CON', 'ASK', 'SUB', 'WG', 'MEM', 'SET'],
  plan: planAsks,
});
