// Counts, for each sheet, the rows that a new cycle deletes and keeps, for the people who decide.
import type { SheetRetention } from './calls';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { parseRule } from '../../cycle/timeline/rules';
import { SHEETS_TOLD } from './retention-rules';
import type { Bundle } from './what-goes';

/** The sheets that a start reads: all whose rows are told of, and Settings. */
export const nextCycleReads: readonly SheetId[] = [...SHEETS_TOLD, 'SET'];

const isOneOff = ({ rule }: { readonly rule: string }): boolean => parseRule(rule) === undefined;

/** Rows of each sheet that go and stay, in the order of the tabs; empty sheets are left out. */
export function retentionOf(
  book: Book,
  bundles: readonly Bundle[],
  language: Language,
): readonly SheetRetention[] {
  const gone = new Map<SheetId, number>([['TIM', book.rows('TIM').filter(isOneOff).length]]);
  for (const { sheet, kind } of bundles.flat())
    if (kind === 'goes') gone.set(sheet, (gone.get(sheet) ?? 0) + 1);
  return SHEETS_TOLD.map((sheet) => {
    const goes = gone.get(sheet) ?? 0;
    const title = sheetSpec(sheet).title[language];
    return { sheet, title, goes, stays: book.rows(sheet).length - goes };
  }).filter(({ goes, stays }) => goes + stays > 0);
}
