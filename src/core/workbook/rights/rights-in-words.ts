// Who may, in words: people by name, co-chairs by their workgroup, coordinators always.
import {
  joinTexts,
  message,
  render,
  sameText,
  textBy,
  type Message,
  type Text,
} from '../../base/messages/text';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { Holders } from './rights';
import * as t from '../../words/workbook/rights';

const asText = (one: Message): Text => textBy((language) => render(one, language));

function othersIn(book: Book, { holders, people, groups }: Holders): readonly Text[] {
  const named = holders.includes('person') ? people.map((id) => sameText(book.labelOf('MEM', id))) : [];
  const ofGroups = holders.includes('co-chairs')
    ? groups.map((id) => asText(message(t.coChairsOf, { workgroup: book.labelOf('WG', id) })))
    : [];
  return [...named, ...ofGroups, ...(holders.includes('any co-chair') ? [t.coChairs] : [])];
}

/** Everybody who may, as one phrase. */
export function whoInWords(book: Book, who: Holders): Text {
  const others = othersIn(book, who);
  return others.length === 0
    ? t.coordinators
    : asText(message(t.andCoordinators, { others: joinTexts(others) }));
}

export const rowIsFor = (book: Book, who: Holders): Message =>
  message(t.onlyTheseChange, { who: whoInWords(book, who) });

export const fieldIsFor = (book: Book, who: Holders): Message =>
  message(t.onlyTheseChangeIt, { who: whoInWords(book, who) });

export const addingIsFor = (book: Book, sheet: SheetId, who: Holders): Message =>
  message(t.onlyTheseAdd, { who: whoInWords(book, who), sheet: sheetSpec(sheet).title });
