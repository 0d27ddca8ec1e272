// A list as rows of a sheet: its cells by column, and every name in it that means a person, an organization, a workgroup
// or an issue, so that what is not known can be asked.
import { foldText } from '../../base/text/fold';
import type { Word } from '../../base/vocabulary/words';
import type { Book } from '../records/book';
import { readCell, saysVacant, splitValues } from '../records/cells';
import { nameColumns } from '../records/natural-keys';
import { columnHere } from '../records/custom-words';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { ColumnSpec } from '../schema/types';
import { missionRows } from './missions';
import type { MentionQuestion, Mention, ResolvedMentions } from './resolve-mentions';

type Cells = Readonly<Record<string, string>>;

export interface ListOfRows {
  /** Keys of the columns that the list has, in the order of the sheet. */
  readonly keys: readonly string[];
  /** By column key, as they were typed, with the 1-based line of the list. Blank lines are left out. */
  readonly lines: readonly { readonly row: number; readonly cells: Cells }[];
}

const ASKED: readonly SheetId[] = ['MEM', 'ORG', 'WG', 'ISS'] satisfies readonly MentionQuestion['sheet'][];
const isAsked = (sheet: SheetId | undefined): sheet is MentionQuestion['sheet'] =>
  sheet !== undefined && ASKED.includes(sheet);

/** The sheet whose rows a column names, where a name that is not known is asked about; not the sheet of the list itself. */
function askedSheet(sheet: SheetId, key: string): MentionQuestion['sheet'] | undefined {
  const [to, ...more] = sheetSpec(sheet).columns[key]?.to ?? [];
  return more.length === 0 && to !== sheet && isAsked(to) ? to : undefined;
}

/** The names in a cell; a seat that is said to be empty names nobody. */
function namesIn(book: Book, to: SheetId, column: ColumnSpec | undefined, typed: string): readonly string[] {
  const isKnown = (part: string): boolean => book.resolve([to], part).kind === 'one';
  const parts = column?.type === 'links' ? splitValues(typed, isKnown) : [typed];
  return parts.filter((part) => part !== '' && (isKnown(part) || !(column?.mayBeVacant && saysVacant(part))));
}

/** Every name of the list that means a row of another sheet, and what its lines are of. */
export function mentionsIn(book: Book, sheet: SheetId, { keys, lines }: ListOfRows): readonly Mention[] {
  const [own = ''] = nameColumns(sheet);
  const { columns } = sheetSpec(sheet);
  return lines.flatMap(({ cells }): readonly Mention[] => [
    ...(isAsked(sheet) && sheet !== 'MEM' && cells[own]
      ? [{ sheet, typed: cells[own], acronym: cells['acronym'] ?? '', isOwn: true } as const]
      : []),
    ...keys.flatMap((key) => {
      const to = askedSheet(sheet, key);
      return to
        ? namesIn(book, to, columns[key], cells[key] ?? '').map((typed) => ({ sheet: to, typed }))
        : [];
    }),
  ]);
}

/** Letters that two forms of a word have in common: `lead` and `leads`, `contributing` and `contributes`. */
const STEM = 4;

const beginsAlike = (one: string, other: string): boolean => {
  const least = Math.max(STEM, Math.min(one.length, other.length) - 2);
  return one.length >= STEM && other.length >= STEM && one.slice(0, least) === other.slice(0, least);
};

/** The one word of a list that begins as what is typed does. */
function nearWord(words: readonly Word[], typed: string): string | undefined {
  const near = words.filter(({ text }) =>
    Object.values(text).some((word: string) => beginsAlike(foldText(word), foldText(typed))),
  );
  return near.length === 1 ? near[0]?.key : undefined;
}

/** A cell of words, with other forms of them as the list has them. */
function inWords(book: Book, column: ColumnSpec, typed: string): string {
  const here = columnHere(book, column);
  const { unread } = readCell(here, typed);
  return unread.reduce((cell, part) => cell.replace(part, nearWord(here.words ?? [], part) ?? part), typed);
}

/** The rows of the list as they are brought in: names as ids, by what was decided. */
export function decidedRows(
  book: Book,
  sheet: SheetId,
  { lines, keys }: ListOfRows,
  who: ResolvedMentions,
): readonly Cells[] {
  const { columns } = sheetSpec(sheet);
  const [own = ''] = nameColumns(sheet);
  const cellOf = (key: string, typed: string): string => {
    const column = columns[key];
    const to = askedSheet(sheet, key);
    if (to)
      return namesIn(book, to, column, typed)
        .map((name) => who.idOf(to, name))
        .filter(Boolean)
        .join('; ');
    return column?.words ? inWords(book, column, typed) : typed;
  };
  const rows = lines.map(({ cells }) => {
    const id = isAsked(sheet) && sheet !== 'MEM' ? who.idOf(sheet, cells[own] ?? '') : '';
    const said = keys.map((key) => [key, cellOf(key, cells[key] ?? '')] as const);
    return { ...Object.fromEntries(said), ...(id !== '' && { id }) };
  });
  return sheet === 'CTY' ? missionRows(book, rows) : rows;
}
