// What a list of people becomes: people, their organizations, and who takes part in what, each once.
import { labelled } from '../../base/messages/labelled';
import { today } from '../../base/dates/zones';
import { message, type Language, type Message, type Text } from '../../base/messages/text';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { emptyValue, readCell } from '../../workbook/records/cells';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { columnHere } from '../../workbook/records/custom-words';
import type { SomeValues } from '../../workbook/records/rows';
import { SHEETS } from '../../workbook/schema/sheets';
import type { ColumnSpec } from '../../workbook/schema/types';
import { rowsByWorkgroup } from '../joining/participation';
import {
  proposedCoChairs,
  seatCoChairs,
  withSeats,
  type SaidCoChair,
  type CoChairSeats,
} from './co-chairs-said';
import { keepInNotes, People, type IntendedPerson, type SaidWords } from './people-meant';
import type { PersonEntry } from './person-entry';
import {
  leftOutOf,
  madeEdit,
  resolveMentions,
  type Decisions,
  type MentionQuestion,
  type Mention,
  type ResolvedMentions,
} from '../../workbook/bring-in/resolve-mentions';
import * as listsText from '../../words/workbook/lists';
import * as t from '../../words/people/bring-in-people';

export interface PeopleChoices {
  readonly decisions?: Decisions | undefined;
  /** Keys of those who get the seat of a co-chair that the list speaks of. */
  readonly coChairs?: readonly string[];
}

interface ListedPerson {
  /** 1-based line of the list. */
  readonly row: number;
  /** new: a row more. known: in the list by address or name. again: the list has it further up. */
  readonly state: 'new' | 'known' | 'again';
}

export interface TakenPeople {
  readonly people: number;
  readonly known: number;
  readonly again: number;
  readonly organizations: readonly string[];
  readonly workgroups: readonly string[];
  readonly memberships: number;
  readonly asked: readonly MentionQuestion[];
  readonly listed: readonly ListedPerson[];
  /** Whom the list calls co-chair of a workgroup with an empty seat. */
  readonly coChairs: readonly { readonly key: string; readonly name: string; readonly workgroup: string }[];
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
  readonly languages: (entry: PersonEntry) => SaidWords;
  readonly level: (entry: PersonEntry) => SaidWords;
}

function listReader(book: Book, { bookLanguage }: Context): ListReader {
  const languages = columnHere(book, LANGUAGES);
  return {
    languages: (entry) => languagesIn(languages, entry, bookLanguage),
    level: ({ level }) => wordsIn(LEVEL, level, bookLanguage),
  };
}

/** A language that the list does not have is another one. */
const languagesIn = (column: ColumnSpec, entry: PersonEntry, language: Language): SaidWords => {
  const typed = entry.languages.replace(/\s*(?:[,/&+]|\s(?:and|y|e|et)\s)\s*/gi, '; ');
  const said = wordsIn(column, typed, language);
  return said.unknown.length > 0 ? { ...said, value: [...(said.value as readonly string[]), 'other'] } : said;
};

/** What a line says that has no other place, such as a level without a workgroup. */
function notesOf(
  { notes }: PersonEntry,
  { groups }: IntendedPerson,
  [languages, level]: readonly [SaidWords, SaidWords],
): readonly string[] {
  return [...notes, languages.note, groups.size === 0 ? level.note : ''].filter((note) => note !== '');
}

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
    keepInNotes(person, notesOf(entry, person, [languages, level]));
    if (entry.isCoChair)
      for (const { typed, id: group } of workgroups)
        coChairs.push({
          ...{ key: `${entry.row} ${typed}`, name: entry.name, person: person.id, group },
          workgroup: nameOf('WG', group) || typed,
        });
    const state = isNew ? 'new' : seen.has(person.id) ? 'again' : 'known';
    seen.add(person.id);
    return { row: entry.row, state };
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

/** What was done beside the people themselves, by names. */
interface Beside {
  readonly coChairs: readonly string[];
  readonly leftOut: readonly string[];
}

const listedAs = (names: readonly string[], words: Text): readonly Message[] =>
  names.length > 0 ? [message(words, { names: names.join(', '), count: names.length })] : [];

function summaryOf(result: TakenPeople, { coChairs, leftOut }: Beside): readonly Message[] {
  const { people, known, again, organizations, workgroups, memberships: joined } = result;
  const rest = [
    [organizations.length, t.organizationsMade],
    [workgroups.length, t.workgroupsMade],
    [joined, t.joined],
    [again, t.again],
  ] as const;
  return [
    message(t.broughtIn, { count: people, known }),
    ...rest.flatMap(([count, words]) => (count > 0 ? [message(words, { count })] : [])),
    ...listedAs(coChairs, t.coChairsNamed),
    ...listedAs(leftOut, listsText.leftOut),
  ];
}

const mentionsIn = ({ organization, workgroups }: PersonEntry): readonly Mention[] => [
  { sheet: 'ORG', typed: organization },
  ...workgroups.map((typed) => ({ sheet: 'WG', typed }) as const),
];

/** What the list becomes, as it is shown before and told after; `joined` are the memberships. */
function resultOf(
  book: Book,
  who: ResolvedMentions,
  { listed, coChairs }: Taken,
  joined: readonly Edit[],
): TakenPeople {
  const madeOf = (sheet: MentionQuestion['sheet']) =>
    who.made.filter((one) => one.sheet === sheet).map(({ name }) => name);
  const count = (state: ListedPerson['state']): number => listed.filter((one) => one.state === state).length;
  return {
    ...{ people: count('new'), known: count('known'), again: count('again') },
    ...{ organizations: madeOf('ORG'), workgroups: madeOf('WG'), memberships: joined.length },
    ...{ asked: who.asked, listed },
    coChairs: proposedCoChairs(book, coChairs).map(({ key, name, workgroup }) => ({ key, name, workgroup })),
  };
}

/**
 * What a list of people becomes. Who is in the workbook, by address or by name and organization, gets what is still empty;
 * nothing that stands there changes. The same list once more gives no edits.
 */
export function takePeople(
  book: Book,
  entries: readonly PersonEntry[],
  choices: PeopleChoices,
  context: Context,
): Plan<TakenPeople> {
  const who = resolveMentions(book, entries.flatMap(mentionsIn), choices.decisions ?? {}, context);
  const taken = takeAll(book, entries, { who, reader: listReader(book, context) }, context);
  const seated = seatCoChairs(book, taken.coChairs, choices.coChairs ?? [], today(context));
  const joined = memberships(book, taken.people, seated, context);
  const result = resultOf(book, who, taken, joined);
  const coChairs = seated.named.map(({ name, workgroup }) => `${name} (${workgroup})`);
  const made = who.made.map((one) => madeEdit(one, context.bookLanguage));
  const edits = [...withSeats(made, seated), ...taken.people.flatMap(editsOfPerson), ...joined];
  return { edits, effects: [], result, summary: summaryOf(result, { coChairs, leftOut: leftOutOf(who) }) };
}
