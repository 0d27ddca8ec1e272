// What a recommendation is known by: its number and part, or its text where the document prints no numbers.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';

/** `92.10`, and `92.12 (2)` for the second ask under a number. */
export const itemName = (number: string, part: number): string =>
  part > 1 ? `${number} (${String(part)})` : number;

/** What a recommendation is known by when its document prints no numbers. */
const textName = (text: string): string => `text ${foldedText(text)}`;

/** Numbers are compared as text: `92.1` and `92.10` are two recommendations. */
export function rowName({ number, part, text }: RowOf<'REC'>): string {
  const printed = number.trim().replace(/\.$/, '');
  return printed === '' ? textName(text) : itemName(printed, part ?? 1);
}

/** A name that no country fits stays in the text, where it stood, until someone teaches the workbook the name. */
export const textWithUnknown = ({ text, unknownCountries }: DocumentRecord): string =>
  unknownCountries.length > 0 ? `${text} (${unknownCountries.join(', ')})` : text;

/** What people know it by: its number, such as `92.10`, else the beginning of its text. */
export const recordName = (record: DocumentRecord): string =>
  record.number === '' ? textName(textWithUnknown(record)) : itemName(record.number, record.part);
