// The rule of 'bring-in-people': a pasted list becomes people, their organizations, and who takes part in what, each once.
import { labelled } from '../../base/messages/labelled';
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { message, type Language, type Message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { isUnreadable } from '../../base/text/given-text';
import { participationLevels } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { bookInProgress } from '../../workbook/records/book-in-progress';
import { emptyValue, readCell } from '../../workbook/records/cells';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { columnHere } from '../../workbook/records/custom-words';
import type { NamedRow, SomeValues } from '../../workbook/records/rows';
import { SHEETS } from '../../workbook/schema/sheets';
import type { ColumnSpec } from '../../workbook/schema/types';
import { rowsByWorkgroup } from '../joining/participation';
import {
  proposedCoChairs,
  saysCoChair,
  seatCoChairs,
  withSeats,
  type SaidCoChair,
  type CoChairSeats,
} from './co-chairs-said';
import { keepInNotes, People, type IntendedPerson, type SaidWords } from './people-meant';
import { readList, type PersonEntry, type ReadList } from './read-list';
import { decisions, pastedText } from '../../workbook/bring-in/list-input';
import {
  addWordsInput,
  addWordsTo,
  unknownIn,
  type UnknownWord,
} from '../../workbook/bring-in/unknown-words';
import {
  leftOutOf,
  madeEdit,
  resolveMentions,
  type MentionQuestion,
  type Mention,
  type ResolvedMentions,
} from '../../workbook/bring-in/resolve-mentions';
import * as listsText from '../../words/workbook/lists';
import * as t from '../../words/people/bring-in-people';

const MOST_PEOPLE = 5000;

const bringInInput = z.object({
  /** As it was pasted: cells with tabs between them, CSV, or one person a line. */
  text: pastedText,
  decisions,
  addWords: addWordsInput,
  /** What words of the list mean that are no level, as they were asked about: the key of the level by the word. */
  levels: z.optional(z.record(z.string(), z.string())),
  /** Keys of those who get the seat of a co-chair that the list speaks of. */
  coChairs: z.optional(z.array(z.string()).check(z.maxLength(MOST_PEOPLE))),
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
  readonly asked: readonly MentionQuestion[];
  /** The first of them. */
  readonly listed: readonly ListedPerson[];
  /** Lines and columns that say nothing the workbook keeps, in the words of the list. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  readonly leftOut: readonly string[];
  /** Languages that the workbook has no word for, with how many lines say each; they are kept as notes. */
  readonly unknown: readonly UnknownWord[];
  /** The same of levels. Whose level nobody chooses takes part without one: it stays open, and they get all news. */
  readonly unknownLevels: readonly UnknownWord[];
  /** The levels that may be meant. */
  readonly levels: readonly NamedRow[];
  /** What stands for an address and is none, by line; it is kept in the notes of people without an address. */
  readonly noAddresses: readonly { readonly row: number; readonly text: string }[];
  /** Whom the list calls co-chair of a workgroup with an empty seat. */
  readonly coChairs: readonly { readonly key: string; readonly name: string; readonly workgroup: string }[];
}

const MOST_LISTED = 200;

const { email: EMAIL, languages: LANGUAGES } = SHEETS.MEM.columns;
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
  readonly languages: (entry: PersonEntry) => SaidWords;
  readonly level: (entry: PersonEntry) => SaidWords;
}

function listReader(book: Book, { bookLanguage }: Context, levels: BringInInput['levels'] = {}): ListReader {
  const languages = columnHere(book, LANGUAGES);
  const isLevel = (meant: string): boolean => participationLevels.some(({ key }) => key === meant);
  const meant = new Map(
    Object.entries(levels).flatMap(([typed, key]) => (isLevel(key) ? [[foldText(typed), key] as const] : [])),
  );
  return {
    languages: (entry) => languagesIn(languages, entry, bookLanguage),
    level: ({ level }) => {
      const said = wordsIn(LEVEL, level, bookLanguage);
      const value = said.unknown.length > 0 ? meant.get(foldText(level)) : undefined;
      return value === undefined ? said : { value, unknown: [], note: '' };
    },
  };
}

/** A language that the list does not have is another one. */
const languagesIn = (column: ColumnSpec, entry: PersonEntry, language: Language): SaidWords => {
  const typed = entry.languages.replace(/\s*(?:[,/&+]|\s(?:and|y|e|et)\s)\s*/gi, '; ');
  const said = wordsIn(column, typed, language);
  return said.unknown.length > 0 ? { ...said, value: [...(said.value as readonly string[]), 'other'] } : said;
};

/** What a line says that has no other place: an address that is none, and a level without a workgroup. */
function notesOf(
  { noAddress, notes = [] }: PersonEntry,
  { values, groups }: IntendedPerson,
  said: readonly SaidWords[],
  language: Language,
): readonly string[] {
  const [languages, level] = said.map(({ note }) => note);
  const isMissing = noAddress !== '' && values['email'] === '';
  return [
    ...notes,
    languages ?? '',
    isMissing ? labelled(EMAIL.label[language], noAddress, language) : '',
    groups.size === 0 ? (level ?? '') : '',
  ].filter((note) => note !== '');
}

/** How often the list says each word that the workbook has no word for. */
const unknownWords = (
  entries: readonly PersonEntry[],
  reader: ListReader,
  context: Context,
): Pick<BringInPeopleResult, 'unknown' | 'unknownLevels'> => ({
  unknown: unknownIn(
    LANGUAGES,
    entries.flatMap((entry) => reader.languages(entry).unknown),
    context,
  ),
  unknownLevels: unknownIn(
    LEVEL,
    entries.flatMap((entry) => reader.level(entry).unknown),
    context,
  ),
});

interface Taken {
  readonly coChairs: readonly SaidCoChair[];
  readonly listed: readonly ListedPerson[];
  readonly people: readonly IntendedPerson[];
}

function takeAll(
  book: Book,
  entries: readonly PersonEntry[],
  { who, reader }: { readonly who: ResolvedMentions; readonly reader: ListReader },
  context: Context,
): Taken {
  const people = new People(book, () => context.newId('MEM'));
  const seen = new Set<string>();
  const coChairs: SaidCoChair[] = [];
  const nameOf = (sheet: MentionQuestion['sheet'], id: string): string =>
    who.made.find((one) => one.id === id)?.name ?? (id && book.labelOf(sheet, id));
  const listed = entries.map((entry): ListedPerson => {
    const organization = who.idOf('ORG', entry.organization);
    const languages = reader.languages(entry);
    const level = reader.level(entry);
    const { person, isNew } = people.take(entry, organization, languages);
    const workgroups = entry.workgroups.map((typed) => ({ typed, id: who.idOf('WG', typed) }));
    const groups = workgroups.map(({ id }) => id).filter((id) => id !== '');
    for (const group of groups)
      if (level.value !== '' || level.note !== '' || !person.groups.has(group))
        person.groups.set(group, level);
    keepInNotes(person, notesOf(entry, person, [languages, level], context.bookLanguage));
    if (entry.isCoChair === true || saysCoChair(entry.level))
      for (const { typed, id: group } of workgroups)
        coChairs.push({
          ...{ key: `${entry.row} ${typed}`, name: entry.name, person: person.id, group },
          workgroup: nameOf('WG', group) || typed,
        });
    const state = isNew ? 'new' : seen.has(person.id) ? 'again' : 'known';
    seen.add(person.id);
    return {
      ...{ row: entry.row, name: entry.name, email: entry.email, state },
      organization: nameOf('ORG', organization),
      workgroups: groups.map((id) => nameOf('WG', id)),
    };
  });
  return { listed, people: people.all, coChairs };
}

/** Only what is empty is filled in: a list may be older than the workbook. */
function editsOfPerson({ id, row, values }: IntendedPerson): readonly Edit[] {
  const { name, email, organization, languages, notes } = values as SomeValues<'MEM'>;
  const said = { name, email, organization, languages, notes };
  if (!row) return [insertRow('MEM', id, said)];
  const changed = Object.entries(said).filter(
    ([key, value]) => JSON.stringify(row[key as keyof typeof said]) !== JSON.stringify(value),
  );
  return changed.length > 0 ? [updateRow('MEM', id, Object.fromEntries(changed))] : [];
}

/** Whoever gets a seat takes part in the meetings at least. */
const AS_CO_CHAIR = { value: 'meetings', note: '', unknown: [] } as const satisfies SaidWords;

function memberships(
  book: Book,
  people: readonly IntendedPerson[],
  { named }: CoChairSeats,
  context: Context,
): readonly Edit[] {
  const isNamed = (person: string, group: string): boolean =>
    named.some((one) => one.person === person && one.group === group);
  return people.flatMap(({ id, row, groups }) => {
    const present = row ? rowsByWorkgroup(book, id) : new Map<string, unknown>();
    const fresh = [...groups].filter(([workgroup]) => !present.has(workgroup));
    return fresh.map(([workgroup, said]) => {
      const { value: level, note } = isNamed(id, workgroup) ? AS_CO_CHAIR : said;
      return insertRow('PAR', context.newId('PAR'), {
        ...{ person: id, workgroup, since: today(context) },
        ...((level !== '' || note !== '') && { level: level as SomeValues<'PAR'>['level'] & string }),
        ...(note !== '' && { notes: note }),
      });
    });
  });
}

function whyNot({ text }: BringInInput, { entries }: ReadList): Message | undefined {
  if (isUnreadable(text)) return message(t.noText);
  if (entries.length === 0) return message(t.nobody);
  return entries.length > MOST_PEOPLE
    ? message(t.tooMany, { count: entries.length, most: MOST_PEOPLE })
    : undefined;
}

/** What was done beside the people themselves, by names. */
interface Beside {
  readonly words: readonly string[];
  readonly coChairs: readonly string[];
  readonly leftOut: readonly string[];
}

const listedAs = (names: readonly string[], words: Text): readonly Message[] =>
  names.length > 0 ? [message(words, { names: names.join(', '), count: names.length })] : [];

function summaryOf(result: BringInPeopleResult, beside: Beside): readonly Message[] {
  const { people, known, again, organizations, workgroups, memberships: joined, unread } = result;
  const { words: added, coChairs, leftOut } = beside;
  const rest = [
    [organizations.length, t.organizationsMade],
    [workgroups.length, t.workgroupsMade],
    [joined, t.joined],
    [again, t.again],
    [result.unknownLevels.reduce((sum, { count }) => sum + count, 0), t.levelsOpen],
    [unread.length, t.linesUnread],
    [result.noAddresses.length, t.addressesKept],
  ] as const;
  return [
    message(t.broughtIn, { count: people, known }),
    ...(added.length > 0 ? [message(listsText.added, { words: added.join(', '), count: added.length })] : []),
    ...rest.flatMap(([count, words]) => (count > 0 ? [message(words, { count })] : [])),
    ...listedAs(coChairs, t.coChairsNamed),
    ...listedAs(leftOut, listsText.leftOut),
  ];
}

const mentionsIn = ({ organization, acronym, workgroups }: PersonEntry): readonly Mention[] => [
  { sheet: 'ORG', typed: organization, acronym },
  ...workgroups.map((typed) => ({ sheet: 'WG', typed }) as const),
];

/** What the list becomes, as it is shown before and told after; `joined` are the memberships. */
function resultOf(
  book: Book,
  list: ReadList,
  who: ResolvedMentions,
  { listed, coChairs }: Taken,
  joined: readonly Edit[],
): Omit<BringInPeopleResult, 'unknown' | 'unknownLevels' | 'levels'> {
  const madeOf = (sheet: MentionQuestion['sheet']) =>
    who.made.filter((one) => one.sheet === sheet).map(({ name }) => name);
  const count = (state: ListedPerson['state']): number => listed.filter((one) => one.state === state).length;
  return {
    ...{ people: count('new'), known: count('known'), again: count('again') },
    ...{ organizations: madeOf('ORG'), workgroups: madeOf('WG'), memberships: joined.length },
    ...{ asked: who.asked, listed },
    ...{ unread: list.unread, leftOut: list.leftOut },
    noAddresses: list.entries.flatMap(({ row, noAddress: text }) => (text === '' ? [] : [{ row, text }])),
    coChairs: proposedCoChairs(book, coChairs).map(({ key, name, workgroup }) => ({ key, name, workgroup })),
  };
}

/**
 * What a list of people becomes. Who is in the workbook, by address or by name and organization, gets what is still empty;
 * nothing that stands there changes. The same list once more gives no edits.
 */
export function takePeople(
  book: Book,
  list: ReadList,
  input: Omit<BringInInput, 'text'>,
  context: Context,
): Plan<BringInPeopleResult> {
  const who = resolveMentions(book, list.entries.flatMap(mentionsIn), input.decisions ?? {}, context);
  const added = addWordsTo(book, input.addWords, context);
  const progress = bookInProgress(book);
  progress.add(added.edits);
  const reader = listReader(progress.book, context, input.levels);
  const taken = takeAll(book, list.entries, { who, reader }, context);
  const seated = seatCoChairs(book, taken.coChairs, input.coChairs ?? [], today(context));
  const joined = memberships(book, taken.people, seated, context);
  const result = {
    ...resultOf(book, list, who, taken, joined),
    ...unknownWords(list.entries, listReader(book, context, input.levels), context),
    levels: participationLevels.map(({ key, text }) => ({ id: key, name: text[context.language] })),
  };
  const beside = {
    words: added.words,
    coChairs: seated.named.map(({ name, workgroup }) => `${name} (${workgroup})`),
    leftOut: leftOutOf(who),
  };
  const made = who.made.map((one) => madeEdit(one, context.bookLanguage));
  const edits = [
    ...added.edits,
    ...withSeats(made, seated),
    ...taken.people.flatMap(editsOfPerson),
    ...joined,
  ];
  return { edits, effects: [], result, summary: summaryOf(result, beside) };
}

function planBringInPeople(
  book: Book,
  input: BringInInput,
  context: Context,
): Outcome<Plan<BringInPeopleResult>> {
  const list = readList(isUnreadable(input.text) ? '' : input.text);
  const problem = whyNot(input, list);
  if (problem) return failure(problem);
  const plan = takePeople(book, list, input, context);
  return success({ ...plan, result: { ...plan.result, listed: plan.result.listed.slice(0, MOST_LISTED) } });
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
