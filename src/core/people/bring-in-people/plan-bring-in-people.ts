// The rule of 'bring-in-people': a pasted list becomes people, their organizations, and who takes part in what, each once.
import { labelled } from '../../base/messages/labelled';
import * as z from 'zod/mini';
import { isEmail } from '../../base/dates/formats';
import { today } from '../../base/dates/zones';
import { message, type Language, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { addressKey, foldText } from '../../base/text/fold';
import { isUnreadable } from '../../base/text/given-text';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { bookInProgress } from '../../workbook/records/book-in-progress';
import { emptyValue, readCell } from '../../workbook/records/cells';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { columnHere } from '../../workbook/records/own-words';
import type { RowOf, SomeValues, Value } from '../../workbook/records/rows';
import { SHEETS } from '../../workbook/schema/sheets';
import type { ColumnSpec } from '../../workbook/schema/types';
import { rowsByWorkgroup } from '../joining/participation';
import { readList, type Entry, type ReadList } from './read-list';
import { decisions, pastedText } from '../../workbook/bring-in/list-input';
import {
  addWordsInput,
  addWordsTo,
  unknownIn,
  type UnknownWord,
} from '../../workbook/bring-in/unknown-words';
import {
  madeEdit,
  whoIsWho,
  type Asked,
  type Mention,
  type WhoIsWho,
} from '../../workbook/bring-in/who-is-who';
import * as listsText from '../../words/workbook/lists';
import * as t from '../../words/people/bring-in-people';

const MOST_PEOPLE = 5000;

const bringInInput = z.object({
  /** As it was pasted: cells with tabs between them, CSV, or one person a line. */
  text: pastedText,
  decisions,
  addWords: addWordsInput,
});
type BringInInput = z.infer<typeof bringInInput>;

export interface ListedPerson {
  /** 1-based line of the list. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly workgroups: readonly string[];
  /** new: a row more. known: in the list by address or name. again: the list has it further up. */
  readonly state: 'new' | 'known' | 'again';
}

export interface BringInPeopleResult {
  readonly people: number;
  readonly known: number;
  readonly again: number;
  readonly organizations: readonly string[];
  readonly workgroups: readonly string[];
  readonly memberships: number;
  readonly asked: readonly Asked[];
  /** The first of them. */
  readonly listed: readonly ListedPerson[];
  /** Lines and columns that say nothing the workbook keeps, in the words of the list. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  readonly leftOut: readonly string[];
  /** Languages and levels that the workbook has no word for, with how many lines say each; they are kept as notes. */
  readonly unknown: readonly UnknownWord[];
}

const MOST_LISTED = 200;

interface Meant {
  readonly id: string;
  readonly row: RowOf<'MEM'> | undefined;
  readonly values: Record<string, Value>;
  /** By id of the workgroup, the level. */
  readonly groups: Map<string, SaidWords>;
}

/** Whom a line is about: by the address, else by name and organization where no other address stands there. */
class People {
  private readonly byAddress = new Map<string, Meant>();
  private readonly byName = new Map<string, Meant[]>();
  readonly all: Meant[] = [];

  constructor(
    book: Book,
    private readonly newId: () => string,
  ) {
    for (const row of book.rows('MEM')) {
      const { name, email, organization, languages, notes } = row;
      const values = { name, email, organization, languages, notes };
      this.learn({ id: row.id, row, values, groups: new Map() });
    }
    this.all.length = 0;
  }

  private learn(person: Meant): void {
    const { email = '', name = '' } = person.values as { email?: string; name?: string };
    const address = addressKey(email);
    if (address !== '' && !this.byAddress.has(address)) this.byAddress.set(address, person);
    const key = foldText(name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), person]);
    this.all.push(person);
  }

  private find({ name, email }: Entry, organization: string): Meant | undefined {
    const owner = this.byAddress.get(addressKey(email));
    if (owner && email !== '') return owner;
    const fits = ({ values }: Meant): boolean =>
      (values['organization'] === organization || values['organization'] === '' || organization === '') &&
      (email === '' || values['email'] === '');
    const same = (this.byName.get(foldText(name)) ?? []).filter(fits);
    return same.length === 1 ? same[0] : undefined;
  }

  /** The person, with what the line says where nothing is known yet. */
  take(
    entry: Entry,
    organization: string,
    { value: languages, note }: SaidWords,
  ): { person: Meant; isNew: boolean } {
    const said = { name: entry.name, email: entry.email, organization, languages, notes: note };
    const known = this.find(entry, organization);
    if (!known) {
      const person = {
        id: this.newId(),
        row: undefined,
        values: { ...said },
        groups: new Map<string, SaidWords>(),
      };
      this.learn(person);
      return { person, isNew: true };
    }
    for (const [key, value] of Object.entries(said)) {
      const present = known.values[key];
      const isEmpty =
        present === '' || present === undefined || (Array.isArray(present) && present.length === 0);
      // What somebody typed there and nobody can read is not empty.
      if (isEmpty && known.row?.unresolved[key] === undefined) known.values[key] = value;
    }
    if (known.values['email'] === entry.email) this.byAddress.set(addressKey(entry.email), known);
    if (!this.all.includes(known)) this.all.push(known);
    return { person: known, isNew: false };
  }
}

interface SaidWords {
  readonly value: Value;
  /** Words that the list of the column does not have. */
  readonly unknown: readonly string[];
  /** The same as a note, so that they are not lost. */
  readonly note: string;
}

const { languages: LANGUAGES } = SHEETS.MEM.columns;
const { level: LEVEL } = SHEETS.PAR.columns;

function wordsIn(spec: ColumnSpec, typed: string, language: Language): SaidWords {
  const none = { value: emptyValue(spec), unknown: [], note: '' };
  if (typed === '') return none;
  const { value, unread } = readCell(spec, typed);
  return unread.length === 0
    ? { ...none, value }
    : { value, unknown: unread, note: labelled(spec.label[language], unread.join(', '), language) };
}

/** What a line says of somebody in words of lists. */
interface ListReader {
  readonly languages: (entry: Entry) => SaidWords;
  readonly level: (entry: Entry) => SaidWords;
}

function listReader(book: Book, { bookLanguage }: Context): ListReader {
  const languages = columnHere(book, LANGUAGES);
  return {
    languages: (entry) => languagesIn(languages, entry, bookLanguage),
    level: ({ level }) => wordsIn(LEVEL, level, bookLanguage),
  };
}

/** A language that the list does not have is another one. */
const languagesIn = (column: ColumnSpec, entry: Entry, language: Language): SaidWords => {
  const typed = entry.languages.replace(/\s*(?:[,/&+]|\s(?:and|y|e|et)\s)\s*/gi, '; ');
  const said = wordsIn(column, typed, language);
  return said.unknown.length > 0 ? { ...said, value: [...(said.value as readonly string[]), 'other'] } : said;
};

/** How often the list says each word that the workbook has no word for. */
const unknownWords = (
  entries: readonly Entry[],
  reader: ListReader,
  context: Context,
): readonly UnknownWord[] =>
  [[LANGUAGES, reader.languages] as const, [LEVEL, reader.level] as const].flatMap(([column, read]) =>
    unknownIn(
      column,
      entries.flatMap((entry) => read(entry).unknown),
      context,
    ),
  );

interface Taken {
  readonly listed: readonly ListedPerson[];
  readonly people: readonly Meant[];
}

function takeAll(
  book: Book,
  entries: readonly Entry[],
  { who, reader }: { readonly who: WhoIsWho; readonly reader: ListReader },
  context: Context,
): Taken {
  const people = new People(book, () => context.newId('MEM'));
  const seen = new Set<string>();
  const nameOf = (sheet: Asked['sheet'], id: string): string =>
    who.made.find((one) => one.id === id)?.name ?? (id && book.labelOf(sheet, id));
  const listed = entries.map((entry): ListedPerson => {
    const organization = who.idOf('ORG', entry.organization);
    const languages = reader.languages(entry);
    const level = reader.level(entry);
    const { person, isNew } = people.take(entry, organization, languages);
    const groups = entry.workgroups.map((typed) => who.idOf('WG', typed)).filter((id) => id !== '');
    for (const group of groups)
      if (level.value !== '' || level.note !== '' || !person.groups.has(group))
        person.groups.set(group, level);
    const state = isNew ? 'new' : seen.has(person.id) ? 'again' : 'known';
    seen.add(person.id);
    return {
      ...{ row: entry.row, name: entry.name, email: entry.email, state },
      organization: nameOf('ORG', organization),
      workgroups: groups.map((id) => nameOf('WG', id)),
    };
  });
  return { listed, people: people.all };
}

/** Only what is empty is filled in: a list may be older than the workbook. */
function editsOfPerson({ id, row, values }: Meant): readonly Edit[] {
  const { name, email, organization, languages, notes } = values as SomeValues<'MEM'>;
  const said = { name, email, organization, languages, notes };
  if (!row) return [insertRow('MEM', id, said)];
  const changed = Object.entries(said).filter(
    ([key, value]) => JSON.stringify(row[key as keyof typeof said]) !== JSON.stringify(value),
  );
  return changed.length > 0 ? [updateRow('MEM', id, Object.fromEntries(changed))] : [];
}

function memberships(book: Book, people: readonly Meant[], context: Context): readonly Edit[] {
  return people.flatMap(({ id, row, groups }) => {
    const present = row ? rowsByWorkgroup(book, id) : new Map<string, unknown>();
    const fresh = [...groups].filter(([workgroup]) => !present.has(workgroup));
    return fresh.map(([workgroup, { value: level, note }]) =>
      insertRow('PAR', context.newId('PAR'), {
        ...{ person: id, workgroup, since: today(context) },
        ...(level !== '' && { level: level as SomeValues<'PAR'>['level'] & string }),
        ...(note !== '' && { notes: note }),
      }),
    );
  });
}

function whyNot({ text }: BringInInput, { entries }: ReadList): Message | undefined {
  if (isUnreadable(text)) return message(t.noText);
  if (entries.length === 0) return message(t.nobody);
  return entries.length > MOST_PEOPLE
    ? message(t.tooMany, { count: entries.length, most: MOST_PEOPLE })
    : undefined;
}

function summaryOf(result: BringInPeopleResult, added: readonly string[]): readonly Message[] {
  const { people, known, again, organizations, workgroups, memberships: joined, unread } = result;
  const rest = [
    [organizations.length, t.organizationsMade],
    [workgroups.length, t.workgroupsMade],
    [joined, t.joined],
    [again, t.again],
    [unread.length, t.linesUnread],
  ] as const;
  return [
    message(t.broughtIn, { count: people, known }),
    ...(added.length > 0 ? [message(listsText.added, { words: added.join(', '), count: added.length })] : []),
    ...rest.flatMap(([count, words]) => (count > 0 ? [message(words, { count })] : [])),
  ];
}

const mentionsIn = ({ organization, acronym, workgroups }: Entry): readonly Mention[] => [
  { sheet: 'ORG', typed: organization, acronym },
  ...workgroups.map((typed) => ({ sheet: 'WG', typed }) as const),
];

/**
 * Brings a list of people in. Who is in the workbook, by address or by name and organization, gets what is still empty;
 * nothing that stands there changes. The same list once more gives no edits.
 */
function planBringInPeople(
  book: Book,
  input: BringInInput,
  context: Context,
): Outcome<Plan<BringInPeopleResult>> {
  const list = readList(isUnreadable(input.text) ? '' : input.text);
  const problem = whyNot(input, list);
  if (problem) return failure(problem);
  const who = whoIsWho(book, list.entries.flatMap(mentionsIn), input.decisions ?? {}, context);
  const added = addWordsTo(book, input.addWords, context);
  const progress = bookInProgress(book);
  progress.add(added.edits);
  const reader = listReader(progress.book, context);
  const { listed, people } = takeAll(book, list.entries, { who, reader }, context);
  const joined = memberships(book, people, context);
  const madeOf = (sheet: Asked['sheet']) =>
    who.made.filter((one) => one.sheet === sheet).map(({ name }) => name);
  const badAddresses = list.entries.filter(({ email }) => email !== '' && !isEmail(email));
  const count = (state: ListedPerson['state']): number => listed.filter((one) => one.state === state).length;
  const result: BringInPeopleResult = {
    ...{ people: count('new'), known: count('known'), again: count('again') },
    ...{ organizations: madeOf('ORG'), workgroups: madeOf('WG'), memberships: joined.length },
    asked: who.asked,
    listed: listed.slice(0, MOST_LISTED),
    unread: [...list.unread, ...badAddresses.map(({ row, email }) => ({ row, text: email }))],
    leftOut: list.leftOut,
    unknown: unknownWords(list.entries, listReader(book, context), context),
  };
  const edits = [
    ...added.edits,
    ...who.made.map((one) => madeEdit(one, context.bookLanguage)),
    ...people.flatMap(editsOfPerson),
    ...joined,
  ];
  return success({ edits, effects: [], result, summary: summaryOf(result, added.words) });
}

/** Takes in a list of people with their organizations and workgroups; twice changes nothing more. */
export const bringInPeople = defineCommand({
  name: 'bring-in-people',
  title: t.title,
  audience: 'coordinator',
  pace: 'long',
  input: bringInInput,
  reads: ['MEM', 'ORG', 'WG', 'PAR', 'SET'],
  rechecks: ['MEM', 'ORG', 'WG', 'PAR', 'SET'],
  plan: planBringInPeople,
});
