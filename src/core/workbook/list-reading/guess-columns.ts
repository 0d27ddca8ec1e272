// Which column is what in a list of a kind: by its heading and by what stands in it.
import { saysWordsOf } from './cell-words';
import { ADDRESS, countriesIn, countryIn, LOOKS, type Look } from './cell-signs';
import { fieldsOfHeading, type Field } from './heading-words';
import { KINDS, type ListKind } from './list-kinds';
import type { FoundHeading, FoundTable, ListKindName } from './list-reading';
import { bare, isDitto, saysNothing, share } from './plain-words';

/** A column before anybody knows what it is. */
export interface Column extends FoundHeading {
  /** What is filled in, of the first lines. */
  readonly cells: readonly string[];
  readonly filled: number;
  looks(look: Look): number;
  says(field: Field): number | undefined;
  /** What may stand in a cell beside what its field is. */
  readonly has: Readonly<Record<'number' | 'countries' | 'acronym' | 'country' | 'sdgs', number>>;
  /** The share of lines where an address beside the cell is of whom it names: `Ana` and `ana.ruiz@…`. */
  readonly addressed: number;
}

export interface GuessedColumn extends Column {
  readonly fields: readonly Field[];
  readonly score: number;
}

const SAMPLE = 200;

const LAST_BRACKET = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s;.]*(?:\n|$)/;

/** What else cells hold, each as a share of them. */
const besides = (cells: readonly string[]): Column['has'] => ({
  number: share(cells, (cell) => /^\s*(?:- )?\d{1,3}\.\d{1,3}\.?\s/.test(cell)),
  countries: share(cells, (cell) => countriesIn(LAST_BRACKET.exec(cell)?.[1] ?? '').found.length > 0),
  acronym: share(cells, (cell) => /\([^()]{2,40}\)\s*$/.test(cell)),
  country: share(cells, (cell) => {
    const last = /[,/(]\s*([^,/()]+)\)?\s*$/.exec(cell)?.[1];
    return last !== undefined && countryIn(last) !== '';
  }),
  sdgs: share(cells, (cell) => /^(?:SDGs|Affected persons|Groups? of persons)\s*:/im.test(cell)),
});

/** Each once: columns are looked at for every kind. */
function lazily<Key extends string, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
}

const LEAST_LETTERS = 3;

/** Whether a line has an address before whose sign a word of the cell stands. */
function isAddressed(cells: readonly string[], at: number): boolean {
  const cell = cells[at] ?? '';
  if (cell === '' || ADDRESS.test(cell)) return false;
  const names = cells.flatMap((other) => ADDRESS.exec(other)?.[0].split('@')[0] ?? []).map(bare);
  const words = bare(cell).split(' ');
  return words.some((word) => word.length >= LEAST_LETTERS && names.some((name) => name.includes(word)));
}

/** The columns of a table, with what stands in them. */
export function columnsOf({ headings, lines }: FoundTable): readonly Column[] {
  const body = lines.filter(({ cells, isWide }) => !isWide && cells.filter(Boolean).length > 1);
  const lineCells = body.slice(0, SAMPLE).map((line) => line.cells);
  return headings.map((heading) => {
    const filled = body
      .map(({ cells }) => cells[heading.at] ?? '')
      .filter((cell) => !saysNothing(cell) && !isDitto(cell));
    const cells = filled.slice(0, SAMPLE);
    return {
      ...heading,
      ...{ cells, filled: filled.length, has: besides(cells) },
      addressed: lineCells.filter((line) => isAddressed(line, heading.at)).length / (lineCells.length || 1),
      looks: lazily((look: Look) => share(cells, LOOKS[look])),
      says: lazily((field: Field) => {
        const says = saysWordsOf(field);
        return says && share(cells, says);
      }),
    };
  });
}

const LOOK_OF: Readonly<Partial<Record<Field, Look>>> = {
  mail: 'address',
  otherMails: 'address',
  mailingList: 'address',
  phone: 'telephone',
  since: 'day',
  date: 'day',
  internalDue: 'day',
  checkedOn: 'day',
  followUp: 'day',
  country: 'country',
  to: 'country',
  website: 'site',
  founded: 'year',
  number: 'number',
  contact: 'person',
  person: 'person',
  text: 'text',
  acronym: 'acronym',
  words: 'count',
  limit: 'count',
};

/** Fields whose cells are days. */
export const DAYS = (Object.keys(LOOK_OF) as Field[]).filter((field) => LOOK_OF[field] === 'day');

/** Fields of which a heading alone is not believed. */
const HARD: ReadonlySet<Field> = new Set([
  'mail',
  'otherMails',
  'country',
  'to',
  'countries',
  'website',
  'founded',
  'text',
  ...DAYS,
  'mailingList',
  'phone',
  'words',
  'limit',
]);
/** Yes and no are letters that mean other things elsewhere, and an address is mostly a person's: never by content alone. */
const NEVER_BY_CONTENT: ReadonlySet<Field> = new Set(['ecosoc', 'consent', 'mailingList']);
/** Fields that not every cell looks like. */
const SELDOM: ReadonlySet<Field> = new Set(['aliases', 'organization']);
const NAMES: ReadonlySet<Field> = new Set(['name', 'contact', 'person']);
/** A second address is guessed only where another column is the first. */
const SECOND = 0.8;

/** How much of a column looks like names of people: by their words, or by the addresses beside them. */
export const likePeople = ({ looks, addressed }: Column): number => Math.max(looks('person'), addressed);

/** How much of a column looks like the field; undefined where that cannot be told. */
function contentFor(column: Column, field: Field, kind: ListKindName): number | undefined {
  const said = column.says(field);
  if (said !== undefined) return said;
  if (field === 'aliases' && kind === 'issues') return share(column.cells, isOfSeveral);
  if (field === 'countries') return Math.max(column.looks('countries'), column.looks('country'));
  if (field === 'name' && kind !== 'people') return 1 - column.looks('address');
  // A surname is in its address too: its column is not that of whole names.
  if (field === 'name')
    return headingFor(column, 'family', KINDS.people) > 0 ? column.looks('person') : likePeople(column);
  const look = LOOK_OF[field];
  return look && column.looks(look) * (field === 'otherMails' ? SECOND : 1);
}

/** `femicide; feminicide`: short, with a sign between. */
const isOfSeveral = (cell: string): boolean => /[;,/]/.test(cell) && cell.length < 80 && !/\d/.test(cell);

/** One word in all lines tells little, unless its heading says what it is. */
const isVaried = ({ cells }: Column): boolean => new Set(cells.map(bare)).size > 1;

/** A heading that may as well say what has no place, such as *Region*, comes after one that says it plainly. */
const doubt = (own: ReadonlyMap<Field, number>, field: Field): number => {
  if (!own.has('none') || own.size === 1) return 1;
  return field === 'none' ? 0.9 : 0.95;
};

export function headingFor(column: Column, field: Field, { alsoHeaded }: ListKind): number {
  const own = fieldsOfHeading(column.text);
  const over = column.over === '' ? undefined : fieldsOfHeading(column.over);
  const of = (one: Field): number => (own.get(one) ?? (over?.get(one) ?? 0) * 0.5) * doubt(own, one);
  return Math.max(of(field), ...(alsoHeaded?.[field] ?? []).map(of));
}

/** How much a column is the field where its heading does not say so. */
function scoreByContent(column: Column, field: Field, content: number): number {
  if (NAMES.has(field)) return content * 0.42;
  if (NEVER_BY_CONTENT.has(field)) return 0;
  if (column.says(field) !== undefined && !isVaried(column)) return content * 0.25;
  return content > (SELDOM.has(field) ? 0.4 : 0.6) ? content * 0.5 : 0;
}

/** How much a column is the field, from 0 to about 1. */
function scoreOf(column: Column, field: Field, kind: ListKindName): number {
  const heading = headingFor(column, field, KINDS[kind]);
  const content = field === 'index' || field === 'none' ? undefined : contentFor(column, field, kind);
  const hidden = column.isHidden && field !== 'index' ? 0.8 : 1;
  if (heading === 0) {
    const looks = field === 'organization' ? column.looks('organization') : (content ?? 0);
    return scoreByContent(column, field, looks) * hidden;
  }
  if (content === undefined) return heading * hidden;
  const isBelied = HARD.has(field) && content < 0.15 && column.cells.length > 3;
  return (isBelied ? heading * 0.25 : heading * (0.7 + 0.3 * content) + 0.05 * content) * hidden;
}

/** Less is no sign. */
const LEAST = 0.2;

interface Candidate {
  readonly at: number;
  readonly field: Field;
  readonly score: number;
}

/** From the best down, each column once, and each field once unless there may be several. */
function taken(candidates: readonly Candidate[], { many }: ListKind): ReadonlyMap<number, Candidate> {
  const places = new Map<number, Candidate>();
  const used = new Set<Field>();
  const isFree = (field: Field): boolean =>
    !used.has(field) || many.includes(field) || field === 'none' || field === 'index';
  for (const candidate of [...candidates].sort((one, other) => other.score - one.score)) {
    if (places.has(candidate.at) || !isFree(candidate.field)) continue;
    places.set(candidate.at, candidate);
    used.add(candidate.field);
  }
  return places;
}

const SAYS_TELEPHONE = / (?:tel\w*|phone|celular|movil|cel|fono) /;
const SAYS_MAIL = / (?:courriel|correo|mail|mel|email) /;

/** By field, what else may stand in its cells, and how to know. */
const BESIDE: Readonly<Partial<Record<Field, readonly (readonly [Field, (column: Column) => boolean])[]>>> = {
  name: [
    ['mail', (column) => column.looks('address') > 0.3],
    ['acronym', ({ has }) => has.acronym > 0.3],
  ],
  contact: [['mail', (column) => column.looks('address') > 0.3]],
  mail: [['phone', (column) => column.looks('telephone') < 0.5 && heads(SAYS_TELEPHONE, column)]],
  phone: [['mail', (column) => column.looks('address') > 0.3 || heads(SAYS_MAIL, column)]],
  text: [
    ['number', ({ has }) => has.number > 0.3],
    ['countries', ({ has }) => has.countries > 0.3],
  ],
  issues: [
    ['sdgs', ({ has }) => has.sdgs > 0.3],
    ['groups', ({ has }) => has.sdgs > 0.3],
  ],
  city: [['country', ({ has }) => has.country > 0.15]],
};

const heads = (sign: RegExp, { text }: Column): boolean => sign.test(` ${bare(text)} `);

/** The fields of a column in whose cells several things stand: those that the kind has and no other column is. */
const withOthers = (
  column: Column,
  field: Field,
  kind: ListKind,
  used: ReadonlySet<Field>,
): readonly Field[] => [
  field,
  ...(BESIDE[field] ?? [])
    .filter(
      ([other, isThere]) =>
        kind.fields.includes(other) && (other === 'mail' || !used.has(other)) && isThere(column),
    )
    .map(([other]) => other),
];

/** What each column of a list of the kind is; none without a field. */
export function guessColumns(columns: readonly Column[], name: ListKindName): readonly GuessedColumn[] {
  const kind = KINDS[name];
  const candidates = columns.flatMap((column) =>
    [...kind.fields, 'index' as const, 'none' as const]
      .map((field) => ({ at: column.at, field, score: scoreOf(column, field, name) }))
      .filter(({ score }) => score > LEAST),
  );
  const places = taken(candidates, kind);
  const used = new Set([...places.values()].map(({ field }) => field));
  return columns.map((column) => {
    const found = places.get(column.at);
    if (!found) return { ...column, fields: [column.cells.length === 0 ? 'index' : 'none'], score: 0 };
    return { ...column, fields: withOthers(column, found.field, kind, used), score: found.score };
  });
}
