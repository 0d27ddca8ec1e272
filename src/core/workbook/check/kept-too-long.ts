// What is kept for longer than Settings say: visas and lodgings after a journey, and to whom mails went. It is found by
// *Check and repair* and goes only where a coordinator asks for it.
import { addDays } from '../../base/dates/dates';
import { isDate } from '../../base/dates/formats';
import { toWallClock } from '../../base/dates/zones';
import { message, type Message } from '../../base/messages/text';
import type { Context } from '../command/types';
import type { Book, WorkbookFinding } from '../records/book';
import { updateRow, type Edit } from '../records/edits';
import { USUAL_KEPT, type KeptSetting } from '../schema/usual-settings';
import { sheetSpec } from '../schema/sheets';
import * as checkText from '../../words/workbook/check';

export interface KeptTooLong {
  readonly findings: readonly WorkbookFinding[];
  readonly edits: readonly Edit[];
  /** How many rows hold it. */
  readonly rows: number;
}

interface Over {
  readonly sheet: 'DEL' | 'OBX';
  readonly setting: KeptSetting;
  /** What is found, and what is told once it goes. */
  readonly words: { readonly found: typeof checkText.travelOver; readonly goes: typeof checkText.travelGoes };
  /** What empties the rows of which all is over that was so before the day. */
  readonly edits: (book: Book, before: string) => readonly Edit[];
}

const OVER: readonly Over[] = [
  {
    sheet: 'DEL',
    setting: 'keep.travel',
    words: { found: checkText.travelOver, goes: checkText.travelGoes },
    edits: (book, before) =>
      book
        .rows('DEL')
        .filter(({ leaves, visa, lodging }) => isDate(leaves) && leaves < before && visa + lodging !== '')
        .map(({ id }) => updateRow('DEL', id, { visa: '', lodging: '' })),
  },
  {
    sheet: 'OBX',
    setting: 'keep.mail',
    words: { found: checkText.mailOver, goes: checkText.mailGoes },
    // The row stays, with its key: by it nothing is sent twice.
    edits: (book, before) =>
      book
        .rows('OBX')
        .filter(
          ({ sentAt, to, address }) => sentAt !== '' && sentAt.slice(0, 10) < before && to + address !== '',
        )
        .map(({ id }) => updateRow('OBX', id, { to: '', address: '' })),
  },
];

/** Days by the setting; without its row, such as in an older workbook, the usual ones; null where nobody wants an end. */
export function daysKept(book: Book, setting: KeptSetting): number | null {
  const row = book.rows('SET').find(({ key }) => key === setting);
  const days = row ? Number(row.value) : USUAL_KEPT[setting];
  return days > 0 ? days : null;
}

/** What of the sheets that are there is kept too long, one finding a sheet; `drops` where it goes. */
export function keptTooLong(
  book: Book,
  context: Context,
  isThere: (sheet: Over['sheet']) => boolean,
  drops: boolean,
): KeptTooLong {
  const today = toWallClock(context.now, context.timeZone).slice(0, 10);
  const over = OVER.filter(({ sheet }) => isThere(sheet)).flatMap(({ sheet, setting, words, edits }) => {
    const days = daysKept(book, setting);
    const gone = days === null ? [] : edits(book, addDays(today, -days));
    if (days === null || gone.length === 0) return [];
    const said: Message = message(drops ? words.goes : words.found, {
      count: gone.length,
      days,
      settings: sheetSpec('SET').title,
    });
    return [
      { finding: { sheet, rowNumber: 0, id: '', column: '', message: said, mended: drops }, edits: gone },
    ];
  });
  return {
    findings: over.map(({ finding }) => finding),
    rows: over.flatMap(({ edits }) => edits).length,
    edits: drops ? over.flatMap(({ edits }) => edits) : [],
  };
}
