// Which rows the lines of a list are: one that is there by its number or its words, one further up in the list, or a new one.
import { foldText } from '../../base/text/fold';
import type { ResolvedMentions } from '../../workbook/bring-in/resolve-mentions';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Value } from '../../workbook/records/rows';
import type { CountryRows } from '../reports/country-rows';
import { placeOf, type Place } from './place';
import type { RecommendationEntry } from './recommendation-entry';

type Values = Readonly<Record<string, Value>>;

export interface MeantRow {
  readonly sheet: Place;
  readonly id: string;
  readonly isNew: boolean;
  /** What is written; of a row that is there, only what was empty. */
  readonly values: Values;
}

export interface EntryStates {
  /** By line: whether it is new, there, there in other words, or further up in the list. */
  readonly states: readonly ('new' | 'known' | 'other' | 'again')[];
  readonly meant: readonly MeantRow[];
}

interface Task {
  /** ISO code of the own country. */
  readonly own: string;
  readonly cycle: number | null;
  readonly countries: CountryRows;
  readonly who: ResolvedMentions;
  readonly context: Context;
}

interface Known {
  readonly sheet: Place;
  readonly id: string;
  readonly isNew: boolean;
  /** Columns whose cell says something that nobody can read. */
  readonly unresolved: Readonly<Record<string, unknown>>;
  readonly there: Values;
  values: Values;
  /** Lines that mean it. */
  lines: number;
}

const wordsKey = (text: unknown): string =>
  foldText(String(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const numberKey = (number: unknown): string => foldText(String(number)).replace(/\s+/g, '');

/** Rows with one number or one text stand apart by the review, or by the country that they were made to. */
const groupOf = (sheet: Place, values: Values): string =>
  `${sheet} ${String((sheet === 'REC' ? values['cycle'] : values['reviewed']) ?? '')}`;

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 'pending' ||
  (Array.isArray(value) && value.length === 0);

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

/** What a line says, in the columns of the sheet where it belongs. */
function valuesOf(entry: RecommendationEntry, sheet: Place, { cycle, countries, who }: Task): Values {
  const ids = (codes: readonly string[]): readonly string[] =>
    codes.flatMap((code) => countries.idOf(code) ?? []);
  const issues = [...new Set(entry.issues.map((typed) => who.idOf('ISS', typed)).filter(Boolean))];
  const { text, number, answer, explanation, source } = entry;
  const workgroup = who.idOf('WG', entry.workgroup);
  const made = { text, number, issues, answer, source, countries: ids(entry.countries) };
  return sheet === 'OTH'
    ? filled({ ...made, reviewed: ids([entry.reviewed])[0] ?? '' })
    : filled({ ...made, ...entry.more, cycle: entry.cycle ?? cycle, workgroup, explanation });
}

const idsIn = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const shareCountries = (one: Values, other: Values): boolean =>
  idsIn(one['countries']).some((id) => idsIn(other['countries']).includes(id));

/** The rows of the workbook and those that the list adds, by number and by words. */
class KnownRows {
  readonly all: Known[] = [];
  private readonly byWords = new Map<string, Known[]>();
  private readonly byNumber = new Map<string, Known[]>();

  constructor(book: Book) {
    for (const sheet of ['REC', 'OTH'] as const)
      for (const row of book.rows(sheet)) {
        const there = row as unknown as Values;
        const { id, unresolved } = row;
        this.add({ sheet, id, isNew: false, unresolved, there, values: {}, lines: 0 });
      }
  }

  add(row: Known): void {
    const group = groupOf(row.sheet, row.there);
    const put = (map: Map<string, Known[]>, key: string): unknown =>
      map.set(key, [...(map.get(key) ?? []), row]);
    put(this.byWords, `${group} ${wordsKey(row.there['text'])}`);
    if (row.there['number']) put(this.byNumber, `${group} ${numberKey(row.there['number'])}`);
    this.all.push(row);
  }

  withNumber(sheet: Place, values: Values): readonly Known[] {
    const number = values['number'] ?? '';
    return number === '' ? [] : (this.byNumber.get(`${groupOf(sheet, values)} ${numberKey(number)}`) ?? []);
  }

  /** One text may stand under two numbers; then it is two recommendations. */
  withWords(sheet: Place, values: Values): Known | undefined {
    const same = this.byWords.get(`${groupOf(sheet, values)} ${wordsKey(values['text'])}`) ?? [];
    const number = numberKey(values['number'] ?? '');
    const fitting = same.filter(({ there }) => {
      const known = numberKey(there['number'] ?? '');
      return number === '' || known === '' || known === number;
    });
    // Two States may say the same: of such rows, the one of a State that the line names.
    return fitting.find(({ there }) => shareCountries(there, values)) ?? fitting[0];
  }
}

/**
 * Fills in what is empty; what somebody typed there and nobody can read is not. A row that the list itself makes gets the
 * States and issues of all lines that say it.
 */
function complete(known: Known, said: Values): void {
  const present = { ...known.there, ...known.values };
  const added = Object.entries(said).filter(
    ([key]) => isEmpty(present[key]) && known.unresolved[key] === undefined,
  );
  const joined = known.isNew
    ? ['countries', 'issues'].map((key) => [key, [...new Set([...idsIn(present[key]), ...idsIn(said[key])])]])
    : [];
  known.values = {
    ...known.values,
    ...Object.fromEntries(added),
    ...filled(Object.fromEntries(joined) as Values),
  };
}

/** A number of its own for a recommendation that has none: the UN's reports begin with a figure. */
const freeNumber = (rows: KnownRows, values: Values): string => {
  for (let count = 1; ; count++)
    if (rows.withNumber('REC', { ...values, number: `L${count}` }).length === 0) return `L${count}`;
};

/** Lines with one number in other words are its parts, where the list has several of them. */
function newValues(rows: KnownRows, sheet: Place, said: Values): Values {
  if (sheet !== 'REC') return said;
  if (isEmpty(said['number'])) return { ...said, number: freeNumber(rows, said) };
  const parts = rows.withNumber(sheet, said).length;
  return parts > 0 ? { ...said, part: parts + 1 } : said;
}

/** Takes the lines in order. */
export function takeEntries(book: Book, entries: readonly RecommendationEntry[], task: Task): EntryStates {
  const rows = new KnownRows(book);
  const numbered = new Map<string, number>();
  const numberOf = ({ number, cycle, reviewed }: RecommendationEntry): string =>
    `${cycle ?? ''} ${reviewed} ${numberKey(number)}`;
  for (const entry of entries) numbered.set(numberOf(entry), (numbered.get(numberOf(entry)) ?? 0) + 1);
  const states = entries.map((entry) => {
    const sheet = placeOf(entry, task.own);
    const said = valuesOf(entry, sheet, task);
    const [sameNumber, ...more] = rows.withNumber(sheet, said);
    const isOnly = numbered.get(numberOf(entry)) === 1 && more.length === 0;
    const same = rows.withWords(sheet, said);
    const known = same ?? (isOnly ? sameNumber : undefined);
    const before = known?.lines ?? 0;
    if (known) {
      complete(known, said);
      known.lines++;
    } else {
      const values = newValues(rows, sheet, said);
      const id = task.context.newId(sheet);
      rows.add({ sheet, id, isNew: true, unresolved: {}, there: values, values, lines: 1 });
    }
    return !known ? 'new' : known.isNew || before > 0 ? 'again' : same ? 'known' : 'other';
  });
  const meant = rows.all.filter(({ lines }) => lines > 0);
  return { states, meant };
}
