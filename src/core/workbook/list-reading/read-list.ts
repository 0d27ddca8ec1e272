// A sheet as a list: which kind it is, what its columns are, its rows and what is none, and what has to be asked.
import type { Sheet } from '../../base/sheets/sheet';
import { labelled } from '../../base/messages/labelled';
import type { Language } from '../../base/messages/text';
import { isNobodys } from './addresses';
import { Questions } from './asked';
import { CELL_WORDS } from './cell-words';
import { countryIn } from './cell-signs';
import { dayOrderIn, type DayOrder } from './days';
import { findTable } from './find-table';
import { columnsOf, DAYS, guessColumns, type GuessedColumn } from './guess-columns';
import { FIELDS, type Field } from './heading-words';
import { KINDS } from './list-kinds';
import { languageOf } from './list-language';
import {
  LEFT_OUT,
  NOTES,
  type Choices,
  type ColumnMeaning,
  type FoundTable,
  type LeftLine,
  type Line,
  type ListKindName,
  type NoRow,
  type Question,
  type ReadRow,
  type RowValue,
  type Told,
} from './list-reading';
import { withZeros } from './lost-zeros';
import { noRowReader } from './no-rows';
import { firstWordOf } from './person-names';
import { bare, isDitto, isSeeAbove, saysNothing, share } from './plain-words';
import { readListCell, type CellPlace } from './read-cells';
import { alikeInList, sameLines } from './same-in-list';
import { aloneIn, type Alone } from './several-values';
import { askedOfTwo, linesOfTwo, TWO } from './two-people';
import { kindsByScore } from './which-kind';

export interface ListOfSheet {
  readonly kind: ListKindName;
  readonly language: string;
  readonly table: FoundTable;
  readonly columns: readonly ColumnMeaning[];
  readonly rows: readonly ReadRow[];
  readonly noRows: readonly LeftLine[];
  readonly same: readonly (readonly [number, number])[];
  readonly questions: readonly Question[];
  readonly told: readonly Told[];
}

/** Columns below this are shown to be looked at. */
const SURE = 0.6;

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** What a heading of a kind of list is known by. */
export const columnKey = (kind: ListKindName, heading: string): string => `column ${kind} ${bare(heading)}`;

/** The columns with what somebody chose for them, now or for a list before. */
function chosen(
  columns: readonly GuessedColumn[],
  kind: ListKindName,
  { columns: choices = {}, known }: Choices,
): readonly ColumnMeaning[] {
  return columns.map(({ at, text, fields, filled, isHidden, score }) => {
    const meaning = { at, heading: text, filled, isHidden, score };
    const said = choices[String(at)] ?? known?.get(columnKey(kind, text));
    if (said === NOTES || said === LEFT_OUT) return { ...meaning, fields: [], state: said, score: 1 };
    if (said !== undefined)
      return { ...meaning, fields: said.split('+').filter(isField), state: 'sure', score: 1 };
    if (fields[0] === 'index') return { ...meaning, filled: 0, fields: [], state: LEFT_OUT };
    if (fields[0] === 'none') return { ...meaning, fields: [], state: LEFT_OUT };
    return { ...meaning, fields, state: score < SURE ? 'asked' : 'sure' };
  });
}

const SEVERAL: readonly Field[] = ['workgroups', 'issues', 'coSubmitters'];

/** What the list knows before its cells are read. */
interface ListKnowledge {
  readonly alone: Alone;
  readonly firstNames: ReadonlySet<string>;
  /** By column of days. */
  readonly dayOrders: ReadonlyMap<number, DayOrder>;
  readonly carried: ReadonlySet<number>;
}

const cellsAt = ({ lines }: FoundTable, at: number): readonly string[] =>
  lines.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');

function knowledgeOf(
  table: FoundTable,
  kind: ListKindName,
  columns: readonly ColumnMeaning[],
  language: string,
): ListKnowledge {
  const of = (fields: readonly Field[]) =>
    columns.filter((column) => column.fields.some((field) => fields.includes(field as Field)));
  const namesOf = of(['name']).flatMap(({ at }) => cellsAt(table, at));
  return {
    alone: aloneIn(of(SEVERAL).flatMap(({ at }) => cellsAt(table, at))),
    firstNames: new Set(namesOf.map(firstWordOf).filter((word) => word !== '')),
    dayOrders: new Map(of(DAYS).map(({ at }) => [at, dayOrderIn(cellsAt(table, at), language)])),
    carried: new Set(of(KINDS[kind].carried).map(({ at }) => at)),
  };
}

/** The values that a line gathers. */
class RowBuilder {
  readonly values: Record<string, RowValue> = {};
  readonly notes: string[] = [];

  put(field: string, value: RowValue): void {
    const before = this.values[field];
    if (value === '' || (Array.isArray(value) && value.length === 0)) return;
    if (Array.isArray(before) && Array.isArray(value))
      this.values[field] = [...new Set([...(before as string[]), ...(value as string[])])];
    else if (before === undefined) this.values[field] = value;
    else if (field === 'phone' && typeof value === 'string')
      this.values[field] = `${String(before)}; ${value}`;
  }
}

const GROUP_OF_THEMES = /^(?:theme|right or area|tema|derecho|thème|droit)\s*:\s*(.+)$/i;
const OF_A_COMMITTEE = /^\d+\. The Committee/;

interface Reading {
  readonly table: FoundTable;
  readonly kind: ListKindName;
  readonly columns: readonly ColumnMeaning[];
  readonly language: Language;
  readonly listLanguage: string;
  readonly known: ListKnowledge;
  readonly questions: Questions;
}

const hasColumn = (columns: readonly ColumnMeaning[], field: Field): boolean =>
  columns.some(({ fields }) => fields.includes(field));

/** What a group's heading means for the lines below it; of a mission that is named by its country alone, that is it. */
function takeGroup(
  row: RowBuilder,
  group: string,
  { kind, questions, columns }: Reading,
  line: number,
): void {
  if (kind === 'missions' && row.values['country'] === undefined)
    row.put('country', countryIn(String(row.values['place'] ?? '')));
  if (group === '') return;
  if (kind === 'missions' && row.values['country'] === undefined) {
    const asked = { about: 'country', of: 'country', written: group, proposals: [], usual: '' } as const;
    row.put('country', countryIn(group) || countryIn(questions.ask(asked, line)));
  }
  if (kind === 'people' && !hasColumn(columns, 'workgroups'))
    row.put('workgroups', [group.replace(/\s*:$/, '')]);
  const theme = GROUP_OF_THEMES.exec(group)?.[1];
  if (kind === 'recommendations' && theme !== undefined) {
    const before = [row.values['issues'] ?? []].flat().map(String);
    row.values['issues'] = [...new Set([theme, ...before])];
  }
}

/** A person's name from its parts, and a question where one word alone is no name. */
function nameOfParts(row: RowBuilder, { columns, questions }: Reading, line: number): void {
  const { values } = row;
  const has = (field: Field): boolean => hasColumn(columns, field);
  const middle = values['middle'];
  if (typeof middle === 'string') {
    values['given'] = [values['given'], middle].filter(Boolean).join(' ');
    delete values['middle'];
  }
  const own = [has('given') && values['given'], has('family') && values['family']].filter(Boolean);
  if (own.length > 0) values['name'] = own.join(' ');
  const name = values['name'];
  if (typeof name !== 'string') return;
  const isOneWord = !name.includes(' ') || (has('family') && own.length === 1);
  if (!isOneWord) return;
  questions.ask({ about: 'name', of: 'name', written: name, proposals: [], usual: name }, line);
  delete values['given'];
  delete values['family'];
}

/** What a line turns out to be once its cells are read. */
function whyNone({ values }: RowBuilder, { kind, questions }: Reading, line: number): NoRow | undefined {
  const mail = values['mail'];
  if (kind === 'people' && typeof mail === 'string' && values['name'] === undefined && isNobodys(mail)) {
    const answer = questions.ask(
      { about: 'nobody', of: 'MEM', written: mail, proposals: [], usual: '' },
      line,
    );
    return answer === '' ? 'nobody' : undefined;
  }
  if (kind === 'recommendations' && OF_A_COMMITTEE.test(String(values['text'] ?? ''))) {
    const written = 'The Committee';
    questions.ask({ about: 'other body', of: 'REC', written, proposals: [], usual: '' }, line);
    return 'of another body';
  }
  return undefined;
}

function placeOf(column: ColumnMeaning, row: RowBuilder, reading: Reading, line: number): CellPlace {
  const { kind, language, listLanguage, known, questions } = reading;
  return {
    ...{ kind, language, listLanguage, heading: column.heading, fields: column.fields as readonly Field[] },
    ...{
      alone: known.alone,
      firstNames: known.firstNames,
      dayOrder: known.dayOrders.get(column.at) ?? 'day',
    },
    hasFamilyColumn: reading.columns.some(({ fields }) => fields.includes('family')),
    put: (field, value) => row.put(field, value),
    ask: (asked) => questions.ask(asked, line),
    keep: (text) => void row.notes.push(labelled(column.heading, text, language)),
  };
}

function readRow(cells: readonly string[], { line }: Line, group: string, reading: Reading): RowBuilder {
  const row = new RowBuilder();
  for (const column of reading.columns) {
    const cell = cells[column.at] ?? '';
    const isWord = CELL_WORDS[column.fields[0] as Field]?.keys.has(bare(cell)) === true;
    if (saysNothing(cell) && !isDitto(cell) && !isWord) continue;
    if (isDitto(cell) && !isWord) {
      if (column.fields.length > 0)
        reading.questions.ask(
          { about: 'see above', of: column.fields[0] ?? '', written: cell, proposals: [], usual: '' },
          line,
        );
    } else if (column.state === NOTES) row.notes.push(labelled(column.heading, cell, reading.language));
    else readListCell(cell, placeOf(column, row, reading, line));
  }
  takeGroup(row, group, reading, line);
  if (reading.kind === 'people') nameOfParts(row, reading, line);
  return row;
}

/** The cells of a line with what stands above where it says so; *see above* only within one issue. */
function withAbove(
  { cells }: Line,
  above: readonly string[],
  { kind, columns, known }: Reading,
): readonly string[] {
  const issue = columns.find(({ fields }) => fields[0] === 'issue')?.at;
  const isSameIssue =
    kind !== 'coverage' || issue === undefined || cells[issue] === '' || cells[issue] === above[issue];
  return cells.map((cell, at) => {
    const said = above[at] ?? '';
    if (isSeeAbove(cell)) return said !== '' && !isDitto(said) && isSameIssue ? said : cell;
    return isDitto(cell) || (known.carried.has(at) && cell === '') ? said || cell : cell;
  });
}

/** A table of issues down and workgroups across, whose cells say parts, as lines of a list. */
function partsAcross(table: FoundTable, columns: readonly ColumnMeaning[]): readonly number[] {
  const isPart = (cell: string): boolean =>
    CELL_WORDS.part?.keys.has(bare(cell)) === true || /^x$/i.test(cell);
  const isTotal = (heading: string): boolean => /^total/i.test(heading);
  const across = columns.filter(({ at, heading }) => {
    const cells = cellsAt(table, at);
    return at > 0 && cells.length > 0 && !isTotal(heading) && share(cells, isPart) > 0.8;
  });
  return across.length >= 3 ? across.map(({ at }) => at) : [];
}

function rowsOfMatrix(line: Line, across: readonly number[], reading: Reading): readonly RowBuilder[] {
  const issue = line.cells[0] ?? '';
  const rows = across.flatMap((at) => {
    const cell = line.cells[at] ?? '';
    if (cell === '') return [];
    const row = new RowBuilder();
    row.put('issue', issue);
    row.put('workgroup', reading.columns[at]?.heading ?? '');
    const column = { ...(reading.columns[at] as ColumnMeaning), fields: ['part'] };
    readListCell(cell, placeOf(column, row, reading, line.line));
    return [row];
  });
  if (rows.length > 0) return rows;
  const row = new RowBuilder();
  row.put('issue', issue);
  return [row];
}

/** The line, or the lines of two people whom it names in one cell. */
function onesOf(
  cells: readonly string[],
  line: number,
  { kind, columns, questions }: Reading,
): readonly (readonly string[])[] {
  if (kind !== 'people' || hasColumn(columns, 'family')) return [cells];
  const at = (field: Field): number => columns.find(({ fields }) => fields.includes(field))?.at ?? -1;
  const places = { name: at('name'), mail: at('mail') };
  const asked = askedOfTwo(cells, places);
  return asked && questions.ask(asked, line) === TWO ? linesOfTwo(cells, places) : [cells];
}

interface Lines {
  readonly rows: readonly ReadRow[];
  readonly noRows: readonly LeftLine[];
}

function readLines(reading: Reading, wanted: readonly number[] = []): Lines {
  const rows: ReadRow[] = [];
  const noRows: LeftLine[] = [];
  const whyNoRow = noRowReader(reading.table, reading.kind);
  const across = reading.kind === 'coverage' ? partsAcross(reading.table, reading.columns) : [];
  let group = '';
  let above: readonly string[] = [];
  for (const line of reading.table.lines) {
    const isWanted = wanted.includes(line.line);
    const leave = (why: NoRow): void =>
      void noRows.push({ line: line.line, why, text: line.cells.filter(Boolean).join(' · ') });
    const why = isWanted ? undefined : whyNoRow(line);
    if (why === 'group') {
      const said = line.cells.find(Boolean) ?? '';
      group = said.length > 1 ? said : '';
    }
    if (why === 'nobody') {
      const written = line.cells.find(Boolean) ?? '';
      reading.questions.ask({ about: 'nobody', of: 'MEM', written, proposals: [], usual: '' }, line.line);
    }
    if (why !== undefined) {
      leave(why);
      continue;
    }
    const cells = withAbove(line, above, reading);
    const built =
      across.length > 0
        ? rowsOfMatrix(line, across, reading)
        : onesOf(cells, line.line, reading).map((one) => readRow(one, line, group, reading));
    above = cells;
    for (const one of built) {
      const none = isWanted ? undefined : whyNone(one, reading, line.line);
      if (none !== undefined) leave(none);
      else rows.push({ line: line.line, values: one.values, notes: one.notes, written: cells });
    }
  }
  return { rows, noRows };
}

const toldOf = (columns: readonly ColumnMeaning[]): readonly Told[] =>
  columns
    .filter(({ state, filled }) => filled > 0 && (state === NOTES || state === LEFT_OUT))
    .map(({ at, heading, filled, state }) => ({
      ...{ at, heading, cells: filled },
      to: state === NOTES ? NOTES : 'left out',
    }));

/** Values that the answers unite: what may be one, and is. */
function united(rows: readonly ReadRow[], answers: ReadonlyMap<string, string>): readonly ReadRow[] {
  if (answers.size === 0) return rows;
  const one = (name: string): string => answers.get(name) ?? name;
  return rows.map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([field, value]) => [
        field,
        typeof value === 'string' ? one(value) : Array.isArray(value) ? [...new Set(value.map(one))] : value,
      ]),
    ),
  }));
}

/** Reads a sheet; what somebody chose counts before what is guessed. */
export function readSheet(sheet: Sheet, language: Language, choices: Choices = {}): ListOfSheet {
  const table = findTable(sheet);
  const plain = columnsOf(table);
  const [best] = choices.kind === undefined ? kindsByScore(table, plain) : [];
  const kind = choices.kind ?? best?.kind ?? 'people';
  const columns = chosen(best?.columns ?? guessColumns(plain, kind), kind, choices);
  const listLanguage = languageOf(table);
  const questions = new Questions(choices.answers, choices.known);
  const known = knowledgeOf(table, kind, columns, listLanguage);
  const reading = { table, kind, columns, language, listLanguage, known, questions };
  const { rows: read, noRows } = readLines(reading, choices.rows);
  const rows =
    kind === 'recommendations' ? withZeros(read, (asked, line) => questions.ask(asked, line)) : read;
  const same = new Map<string, string>();
  for (const { asked, line } of alikeInList(kind, rows)) {
    const meant = questions.ask(asked, line);
    if (meant !== '') same.set(asked.written, meant);
  }
  return {
    ...{ kind, language: listLanguage, table, columns, told: toldOf(columns) },
    rows: united(rows, same),
    noRows: [...table.above, ...noRows],
    same: sameLines(kind, rows),
    questions: questions.all(),
  };
}
