// What the cells of a line say, each by what its column is.
import type { Language } from '../../base/messages/text';
import { inAnyLanguage } from '../../base/text/word-sets';
import { COUNTRIES } from '../../base/vocabulary/countries';
import { spokenLanguages, type Word } from '../../base/vocabulary/words';
import * as listSigns from '../../words/lists/list-signs';
import * as signs from '../../words/lists/signs';
import { addressesIn, wordsBeside } from './addresses';
import type { Asked } from './asked';
import { CELL_WORDS, keySaid, LANGUAGE_WORDS, PROGRESS_WORDS } from './cell-words';
import { ADDRESS, countriesIn, countryIn, telephoneIn } from './cell-signs';
import { dayInWords } from '../../base/dates/words';
import { daysIn, type DayOrder } from './days';
import type { Field } from './heading-words';
import type { ListKindName, RowValue } from './list-reading';
import { personName, spokenWords } from './person-names';
import { bare, bareSet, saysNothing } from './plain-words';
import { linesIn, valuesIn, type Alone } from './several-values';

/** A cell, with what its column and its list know. */
export interface CellPlace {
  readonly kind: ListKindName;
  readonly heading: string;
  readonly fields: readonly Field[];
  /** The list's language. */
  readonly listLanguage: string;
  /** The reader's. */
  readonly language: Language;
  readonly alone: Alone;
  readonly firstNames: ReadonlySet<string>;
  readonly dayOrder: DayOrder;
  /** Whether surnames have a column of their own. */
  readonly hasFamilyColumn: boolean;
  put(field: Field | 'coChairMails' | 'coChair', value: RowValue): void;
  ask(asked: Asked): string;
  /** Keeps what cannot be read. */
  keep(text: string): void;
}

type CellReader = (cell: string, place: CellPlace) => void;

const withoutHyphen = (cell: string): string => cell.replace(/^- /, '');

const asWritten =
  (field: Field): CellReader =>
  (cell, { put }) =>
    put(field, withoutHyphen(cell));

function askAddress(
  { ask }: CellPlace,
  { written, proposal }: { written: string; proposal: string },
): string {
  const proposals = proposal === '' ? [] : [{ value: proposal, name: proposal, why: '' }];
  return ask({ about: 'address', of: 'mail', written, proposals, usual: proposal }).toLowerCase();
}

/** Takes the addresses of a cell, and gives what stands beside them. */
function takeAddresses(cell: string, place: CellPlace, field: 'mail' | 'otherMails'): string {
  const { good, faulty, rest } = addressesIn(cell);
  const mended = faulty ? askAddress(place, faulty) : '';
  if (faulty && mended === '') place.keep(faulty.written);
  const [first, ...others] = [...good, mended].filter((one) => one !== '');
  if (first === undefined) return rest;
  place.put(field, field === 'mail' ? first : [first]);
  if (others.length > 0) place.put('otherMails', others);
  return rest;
}

function putPerson(cell: string, place: CellPlace, field: 'name' | 'contact'): void {
  const words = ADDRESS.test(cell) ? wordsBeside(cell.replace(ADDRESS, ' ')) : cell;
  if (saysNothing(words)) return;
  const { name, given, family } = personName(words, place.listLanguage, place.firstNames);
  place.put(field, name);
  if (field === 'contact' || given === '' || place.hasFamilyColumn) return;
  place.put('given', given);
  place.put('family', family);
}

/** A name of a person, or of what the list is of. */
const nameReader =
  (field: 'name' | 'contact'): CellReader =>
  (cell, place) => {
    const { fields, kind, put } = place;
    if (fields.includes('mail'))
      return putPerson(wordsBeside(takeAddresses(cell, place, 'mail')), place, field);
    if (kind === 'people' || field === 'contact') return putPerson(cell.replace(/\n/g, ' '), place, field);
    const acronym = /^(.*?)\s*(?:\(([^()]{2,12})\)|\s[-–]\s([A-Z0-9&.]{2,8}))\s*$/s.exec(cell);
    if (!acronym || !fields.includes('acronym')) return put('name', cell);
    put('name', acronym[1] ?? '');
    put('acronym', acronym[2] ?? acronym[3] ?? '');
  };

const mailReader: CellReader = (cell, place) => {
  const rest = takeAddresses(cell, place, 'mail');
  if (place.fields.includes('phone')) place.put('phone', telephoneIn(rest.replace(/\n/g, '  ')));
  else if (place.fields[0] === 'mail' && /\p{L}{3}/u.test(wordsBeside(rest))) place.keep(wordsBeside(rest));
};

const phoneReader: CellReader = (cell, place) =>
  place.fields.includes('mail')
    ? mailReader(cell, place)
    : place.put('phone', cell.split(/\s*:::\s*|\n/).join('; '));

const TICKS = bareSet(listSigns.CELL_YES);

/** A column for each choice of a form says in its heading what is chosen. */
const workgroupsReader: CellReader = (cell, { heading, put, alone }) => {
  const choice = /[?\]]\s*(.+)$/s.exec(heading)?.[1] ?? /^[^/]+\/(.+)$/.exec(heading)?.[1];
  if (choice !== undefined && (bare(choice) === bare(cell) || TICKS.has(bare(cell))))
    put('workgroups', [choice]);
  else if (!(TICKS.has(bare(cell)) || bare(cell) === 'no')) put('workgroups', valuesIn(cell, alone));
};

/** Themes, goals and persons in one cell, each under its heading. */
const themesReader: CellReader = (cell, { put }) => {
  let list: Field = 'issues';
  for (const line of linesIn(cell)) {
    if (/^SDGs:?$/i.test(line)) list = 'sdgs';
    else if (/^(?:Affected persons|Groups? of persons):?$/i.test(line)) list = 'groups';
    else put(list, [list === 'sdgs' ? (line.split(/[ .]/)[0] ?? line) : line]);
  }
};

const NO_VALUES: Alone = new Map();

const issuesReader: CellReader = (cell, place) => {
  if (place.fields.length > 1) return themesReader(cell, place);
  const isLines = cell.includes('\n') || cell.startsWith('- ');
  place.put('issues', isLines ? linesIn(cell) : valuesIn(cell.replace(/&amp;/g, '&'), NO_VALUES));
};

const OTHERS = bareSet(listSigns.CELL_OTHERS);

const coSubmittersReader: CellReader = (cell, { put, ask, alone, keep }) => {
  const values = valuesIn(cell, alone);
  for (const written of values.filter((value) => OTHERS.has(bare(value)))) {
    ask({ about: 'unnamed others', of: 'coSubmitters', written, proposals: [], usual: '' });
    keep(written);
  }
  put(
    'coSubmitters',
    values.filter((value) => !OTHERS.has(bare(value))),
  );
};

const CO_CHAIRS = bareSet(signs.LIST_CO_CHAIR);

const wordsAsProposals = (words: readonly Word[], language: Language): Asked['proposals'] =>
  words.map(({ key, text }) => ({ value: key, name: text[language], why: '' }));

const wordReader =
  (field: Field): CellReader =>
  (cell, { kind, put, ask, keep, language }) => {
    // Of people, exports say it in their own words: who attended, who paid.
    if (field === 'status' && kind === 'people') return put(field, cell);
    const known = CELL_WORDS[field];
    const word = withoutHyphen(cell);
    const key = known && keySaid(known, word);
    const isYesNo = field === 'ecosoc' || field === 'consent';
    if (field === 'level' && CO_CHAIRS.has(bare(word))) put('coChair', true);
    if (key !== undefined) return put(field, isYesNo ? key === 'true' : key);
    const proposals = wordsAsProposals(known?.words ?? [], language);
    const meant = ask({ about: 'word', of: field, written: word, proposals, usual: '' });
    if (meant === '') keep(word);
    else put(field, isYesNo ? meant === 'true' : meant);
  };

const languagesReader: CellReader = (cell, { put, ask, keep, language }) => {
  const words = cell
    .split(/\s*(?:[,/;&+\n|]|-| y | et | and |\u200b)\s*|\s+(?=و)/)
    .filter((word) => word !== '');
  for (const written of words) {
    const code =
      LANGUAGE_WORDS.keys.get(bare(written)) ?? LANGUAGE_WORDS.keys.get(bare(written.split(' ')[0] ?? ''));
    const meant =
      code ??
      ask({
        about: 'word',
        of: 'languages',
        written,
        proposals: wordsAsProposals(spokenLanguages, language),
        usual: '',
      });
    if (meant === '') keep(written);
    else put('languages', [meant]);
  }
};

const cityReader: CellReader = (cell, { kind, put }) => {
  const [, before = '', last = ''] = /^(.*?)\s*(?:[,/(]\s*)([^,/()]+)\)?\s*$/s.exec(cell) ?? [];
  if (before === '' || kind !== 'organizations') return put('city', cell);
  put('city', before.split(/\s*[,/]\s*/)[0] ?? before);
  if (last.trim().length > 2) put('country', countryIn(last));
};

/** Exports of address books say countries by two letters. */
const countryOfCode = (cell: string): string =>
  COUNTRIES.find(({ iso2 }) => iso2 === cell.trim().toUpperCase())?.iso3 ?? '';

/** Asks which country a name is of, where nobody knows. */
function askCountry({ ask }: CellPlace, written: string): string {
  return countryIn(ask({ about: 'country', of: 'country', written, proposals: [], usual: '' }));
}

const countryReader =
  (field: 'country' | 'to'): CellReader =>
  (cell, place) => {
    const known = countryIn(withoutHyphen(cell)) || countryOfCode(cell) || askCountry(place, cell);
    if (known === '') place.keep(cell);
    else place.put(field, known);
  };

const countriesReader: CellReader = (cell, place) => {
  const { found, unknown } = countriesIn(withoutHyphen(cell).replace(/&amp;/g, '&'));
  const asked = unknown.map((written) => [written, askCountry(place, written)] as const);
  for (const [written, meant] of asked) if (meant === '') place.keep(written);
  place.put('countries', [...found, ...asked.map(([, meant]) => meant).filter((meant) => meant !== '')]);
};

/** What comes first in a column whose cells do not tell: asked of one of them, for all. '' where that stays open. */
function orderAsked(field: Field, unsure: string, { ask, language }: CellPlace): 'day' | 'month' | '' {
  const [dayFirst = '', monthFirst = ''] = daysIn(unsure);
  const proposals = [monthFirst, dayFirst].map((value) => ({
    ...{ value, name: dayInWords(value, language), why: '' },
  }));
  const meant = ask({ about: 'date', of: field, written: unsure, proposals, usual: monthFirst });
  return meant === '' ? '' : meant === dayFirst ? 'day' : 'month';
}

function dayMeant(field: Field, cell: string, place: CellPlace): string {
  const [first, second] = daysIn(cell);
  const { ask, dayOrder } = place;
  if (first === undefined)
    return daysIn(ask({ about: 'date', of: field, written: cell, proposals: [], usual: '' }))[0] ?? '';
  if (second === undefined) return first;
  const order = typeof dayOrder === 'string' ? dayOrder : orderAsked(field, dayOrder.unsure, place);
  return order === '' ? '' : order === 'day' ? first : second;
}

const dayReader =
  (field: Field): CellReader =>
  (cell, place) => {
    const day = dayMeant(field, cell, place);
    if (day === '') place.keep(cell);
    else place.put(field, day);
  };

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;|\u00a0/g, ' '],
  [/&rsquo;/g, '’'],
  [/&amp;/g, '&'],
];

/** The countries in brackets at the end of a text, and the text without them. */
function countriesAtEnd(text: string): readonly [string, readonly string[]] {
  const [, before = '', bracket = ''] =
    /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s;.]*$/s.exec(text) ?? [];
  const { found } = countriesIn(bracket);
  if (found.length === 0) return [text, []];
  const [rest, more] = countriesAtEnd(before);
  return [rest, [...more, ...found]];
}

const textReader: CellReader = (cell, { put, fields }) => {
  const plain = ENTITIES.reduce((text, [sign, letter]) => text.replace(sign, letter), cell)
    .split('\n')
    .filter((line) => !/^source of position/i.test(line))
    .join(' ')
    .replace(/^- /, '')
    .trim();
  const number = fields.includes('number') ? (/^(\d{1,3}\.\d{1,3})\.?\s+/.exec(plain) ?? []) : [];
  if (number[1] !== undefined) put('number', number[1]);
  const text = plain.slice(number[0]?.length ?? 0);
  const [rest, countries] = fields.includes('countries') ? countriesAtEnd(text) : [text, []];
  put('countries', countries);
  put('text', rest.replace(/[\s;]+$/, '').trim());
};

const progressReader: CellReader = (cell, { put }) => put('progress', keySaid(PROGRESS_WORDS, cell) ?? cell);

const sdgsReader: CellReader = (cell, { put }) =>
  put(
    'sdgs',
    cell.split(/\n|,(?! [A-Z]{3})|;/).flatMap((part) => /\d+/.exec(part)?.[0] ?? []),
  );

const VACANT = bareSet(signs.VACANT);

const coChairsReader: CellReader = (cell, { put }) => {
  for (const part of cell.split(/\n|;|,(?! [A-Z]\.)|\/| & | and | y | et /).map((one) => one.trim())) {
    if (part === '' || VACANT.has(bare(part)) || saysNothing(part)) continue;
    const address = ADDRESS.exec(part)?.[0] ?? '';
    const name = wordsBeside(part.replace(address, ' '))
      .replace(/[(<]\s*$/, '')
      .trim();
    if (name !== '') put('coChairs', [name]);
    if (address !== '') put('coChairMails', [address.toLowerCase()]);
  }
};

const AND = new RegExp(
  `\\s*(?:,|\\+|;|/|\\n|\\s(?:${[...inAnyLanguage(signs.AND), 'and', 'y', 'et'].join('|')})\\s)\\s*`,
  'i',
);

const figures =
  (field: Field, most = Infinity): CellReader =>
  (cell, { put }) =>
    put(field, cell.replace(/\D/g, '').slice(0, most));

/** Readers of fields whose cells are more than what is written. */
const READERS: Readonly<Partial<Record<Field, CellReader>>> = {
  name: nameReader('name'),
  contact: nameReader('contact'),
  family: (cell, { put }) => put('family', spokenWords(cell)),
  mail: mailReader,
  otherMails: (cell, place) => void takeAddresses(cell, place, 'otherMails'),
  phone: phoneReader,
  workgroups: workgroupsReader,
  issues: issuesReader,
  coSubmitters: coSubmittersReader,
  who: (cell, { put }) =>
    put(
      'who',
      cell.split(AND).filter((one) => one !== ''),
    ),
  asks: (cell, { put }) => put('asks', cell.split(/\s*;\s*/)),
  aliases: (cell, { put }) =>
    put('aliases', /,\s*(?:Inc|LLC|Ltd)\b/i.test(cell) ? [cell] : cell.split(/\s*[,;]\s*/)),
  level: wordReader('level'),
  part: wordReader('part'),
  answer: wordReader('answer'),
  status: wordReader('status'),
  submissionKind: wordReader('submissionKind'),
  contactKind: wordReader('contactKind'),
  ecosoc: wordReader('ecosoc'),
  consent: wordReader('consent'),
  languages: languagesReader,
  city: cityReader,
  country: countryReader('country'),
  to: countryReader('to'),
  countries: countriesReader,
  since: dayReader('since'),
  date: dayReader('date'),
  internalDue: dayReader('internalDue'),
  checkedOn: dayReader('checkedOn'),
  followUp: dayReader('followUp'),
  number: (cell, { put }) => put('number', cell.replace(/[.)]$/, '')),
  founded: figures('founded', 4),
  words: figures('words'),
  limit: figures('limit'),
  text: textReader,
  progress: progressReader,
  sdgs: sdgsReader,
  groups: (cell, { put }) =>
    put(
      'groups',
      cell
        .split(/\n|;/)
        .map((line) => line.replace(/^\s*[-•]\s+/, '').trim())
        .filter((line) => line !== ''),
    ),
  session: (cell, { put }) => put('session', /\d+/.exec(cell)?.[0] ?? ''),
  coChairs: coChairsReader,
  mailingList: (cell, place) => {
    const { good } = addressesIn(cell);
    if (good[0] === undefined) place.keep(cell);
    else place.put('mailingList', good[0]);
  },
  honorific: () => undefined,
  suffix: () => undefined,
};

/** Reads a cell into what its line says. */
export function readListCell(cell: string, place: CellPlace): void {
  const [field] = place.fields;
  if (field === undefined) return;
  (READERS[field] ?? asWritten(field))(cell, place);
}
