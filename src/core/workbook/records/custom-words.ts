// The words that a coalition added to open lists, as Settings hold them: read from there each time, so that an undo, or
// a cell edited by hand, is all that it takes to have others.
import { LANGUAGES, sameText } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { mayBeWord, OPEN_LIST_NAMES, OPEN_LISTS, type OpenList } from '../../base/vocabulary/open-lists';
import type { Word } from '../../base/vocabulary/words';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import type { ColumnSpec, SheetSpec } from '../schema/types';
import type { Book } from './book';
import { splitValues } from './cells';
import { cellText, columnIndex, type Snapshot } from './snapshot';

/** The key in Settings of the words that were added to a list. */
export const wordsSetting = <List extends OpenList>(list: List) => `words.${list}` as const;

const spellingsOf = ({ key, text }: Word): readonly string[] =>
  [key, ...LANGUAGES.map((language) => text[language])].map(foldText);

/** The words of a setting that the list does not have, each once. */
export function addedWords(list: OpenList, setting: string): readonly Word[] {
  const known = new Set(OPEN_LISTS[list].flatMap(spellingsOf));
  return splitValues(setting, mayBeWord)
    .filter((typed) => {
      const isNew = mayBeWord(typed) && !known.has(foldText(typed));
      known.add(foldText(typed));
      return isNew;
    })
    .map((key) => ({ key, text: sameText(key) }));
}

/** `other` stays the last. */
function withAdded(words: readonly Word[], added: readonly Word[]): readonly Word[] {
  if (added.length === 0) return words;
  const isLast = words[words.length - 1]?.key === 'other';
  const end = isLast ? words.length - 1 : words.length;
  return [...words.slice(0, end), ...added, ...words.slice(end)];
}

/** What makes of the words of a list those of this workbook; a list is the same one each time. */
export type CustomWords = (words: readonly Word[] | undefined) => readonly Word[];

/** The words of lists by the settings of a workbook. */
export function wordsBySettings(setting: (key: string) => string): CustomWords {
  const here = new Map<readonly Word[], readonly Word[]>(
    OPEN_LIST_NAMES.map((list) => [
      OPEN_LISTS[list],
      withAdded(OPEN_LISTS[list], addedWords(list, setting(wordsSetting(list)))),
    ]),
  );
  return (words = []) => here.get(words) ?? words;
}

/** What stands in Settings by key, '' for what does not, and where Settings were not read. */
export function settingsIn({ SET }: Snapshot): (key: string) => string {
  if (!SET) return () => '';
  const [key, value] = [columnIndex(SET, 'key'), columnIndex(SET, 'value')];
  const settings = new Map(
    SET.rows.map(({ cells }) => [cellText(cells[key]).trim(), cellText(cells[value])]),
  );
  return (name) => settings.get(name) ?? '';
}

/** The words of lists by a snapshot; the usual ones where Settings were not read. */
export const customWords = (snapshot: Snapshot): CustomWords =>
  snapshot.SET ? wordsBySettings(settingsIn(snapshot)) : (words = []) => words;

/** The column with its words as this workbook has them. */
export const columnHere = ({ words }: Pick<Book, 'words'>, column: ColumnSpec): ColumnSpec =>
  column.words ? { ...column, words: words(column.words) } : column;

/** The description of a sheet with the words of its columns as this workbook has them. */
export function specHere(book: Pick<Book, 'words'>, sheet: SheetId): SheetSpec {
  const spec = sheetSpec(sheet);
  const columns = Object.entries(spec.columns).map(
    ([key, column]) => [key, columnHere(book, column)] as const,
  );
  return { ...spec, columns: Object.fromEntries(columns) };
}
