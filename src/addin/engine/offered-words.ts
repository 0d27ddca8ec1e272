// Drop-downs follow the words that a coalition adds to lists, as soon as an action, or its undo, changes them.
import { openListOf } from '../../core/base/vocabulary/open-lists';
import type { Word } from '../../core/base/vocabulary/words';
import { customWords, type CustomWords } from '../../core/workbook/records/custom-words';
import { SHEET_IDS, type SheetId } from '../../core/workbook/schema/sheet-ids';
import { columnKey, sheetSpec } from '../../core/workbook/schema/sheets';
import type { ColumnSpec } from '../../core/workbook/schema/types';
import type { GridPort } from './ports';
import { readPresentSheets } from './read-sheets';
import type { Environment, Sheets } from './types';

/** The words of lists as Settings have them now. */
export const wordsNow = (env: Environment): CustomWords =>
  customWords(readPresentSheets(env, ['SET']).snapshot);

const spoken = (words: readonly Word[]): string => words.map(({ key }) => key).join(';');

interface Offered {
  readonly sheet: SheetId;
  readonly key: string;
  readonly column: ColumnSpec;
  readonly words: readonly Word[];
}

/** The columns whose drop-down has other words than before. */
const changedOffers = (before: CustomWords, now: CustomWords): readonly Offered[] =>
  SHEET_IDS.flatMap((sheet) =>
    Object.entries(sheetSpec(sheet).columns).flatMap(([key, column]): readonly Offered[] => {
      if (column.type !== 'word' || openListOf(column.words) === undefined) return [];
      const words = now(column.words);
      return spoken(before(column.words)) === spoken(words) ? [] : [{ sheet, key, column, words }];
    }),
  );

function offer(
  { grid }: Environment,
  tabId: number,
  at: number,
  offered: Parameters<GridPort['offer']>[2],
): void {
  try {
    grid.offer(tabId, at, offered);
  } catch {
    // People may have made the column one of a kind that Sheets keeps itself. What was asked for is done, and Check and
    // repair says what is left.
  }
}

/** After these sheets were changed, of which `before` is how they were read. Needs the lock. */
export function offerWords(env: Environment, before: Sheets, changed: readonly SheetId[]): void {
  if (!changed.includes('SET')) return;
  const language = env.bookLanguage ?? 'en';
  for (const { sheet, key, column, words } of changedOffers(customWords(before.snapshot), wordsNow(env))) {
    const tabId = before.tabs[sheet] ?? readPresentSheets(env, [sheet]).tabs[sheet];
    const at = tabId === undefined ? -1 : env.grid.keys(tabId).indexOf(columnKey(sheet, key));
    if (tabId === undefined || at < 0) continue;
    offer(env, tabId, at, {
      values: words.map(({ text }) => text[language]),
      help: column.note?.[language] ?? '',
    });
  }
}
