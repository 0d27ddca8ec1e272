// What the board says of a statement: who speaks, and until when they have to be on the list of speakers.
import { today } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import { dueInWords } from '../../base/dates/due';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { SPOKEN_KINDS } from '../kinds/kinds';
import { speechDays } from '../kinds/speech-days';
import * as boardText from '../../words/submissions/deadline-board';

interface Reading {
  readonly book: Book;
  readonly context: Context;
}

const isSpoken = ({ kind }: RowOf<'SUB'>): boolean => SPOKEN_KINDS.includes(kind);

/** The last day to register, in words; '' for none. */
function registrationDay(row: RowOf<'SUB'>, { book, context }: Reading): string {
  const day = row.registerBy || speechDays(book, row.kind, context).registerBy;
  return dueInWords(day, today(context), context.language);
}

/** Who speaks, and how registration stands; null for what is read. */
export function speechOf(
  row: RowOf<'SUB'>,
  reading: Reading,
): { readonly speaker: string; readonly registration: string } | null {
  if (!isSpoken(row)) return null;
  const { book, context } = reading;
  const day = registrationDay(row, reading);
  const open = day === '' ? '' : render(message(boardText.registerBy, { day }), context.language);
  return {
    speaker: row.speaker === '' ? '' : book.labelOf('MEM', row.speaker),
    registration: row.registered ? boardText.registered[context.language] : open,
  };
}

/** What stands in the way of speaking it. */
export function speechBlocks(row: RowOf<'SUB'>, reading: Reading): readonly string[] {
  if (!isSpoken(row)) return [];
  const { language } = reading.context;
  const isOpen = !row.registered && registrationDay(row, reading) !== '';
  return [
    ...(row.speaker === '' ? [boardText.noSpeaker[language]] : []),
    ...(isOpen ? [boardText.notRegistered[language]] : []),
  ];
}
