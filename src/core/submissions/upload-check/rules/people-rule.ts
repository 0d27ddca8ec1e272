// Names and details of people: what the UN publishes cannot be taken back, so that each is shown before it goes out.
import { message } from '../../../base/messages/text';
import { inAnyLanguage } from '../../../base/text/word-sets';
import { mailsIn, phonesIn } from '../../../language/names/contact-details';
import { FORMS_OF_ADDRESS } from '../../../words/lists/signs';
import type { Book } from '../../../workbook/records/book';
import { fail, look, pass, type Spot, type Verdict } from '../finding';
import { around } from '../../../base/text/around';
import { nameIndex, namesIn, type NameIndex } from '../name-finder';
import type { Piece, Subject } from '../subject';
import * as checkText from '../../../words/submissions/upload-check';

type Detail = keyof typeof checkText.detail;

/** Members who have not agreed to be named: their names, and the code names of people at risk. */
export const unlistedIndex = (book: Book): NameIndex =>
  nameIndex(
    book
      .rows('MEM')
      .flatMap(({ id, name, listed }) => (listed || name.length < 4 ? [] : [[id, name] as const])),
  );

const forms = [...inAnyLanguage(FORMS_OF_ADDRESS)].map(
  (form) => form.charAt(0).toUpperCase() + form.slice(1),
);
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${forms.join('|')})\\.? (?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)(?: (?:de |del |von |van |bin )?\\p{Lu}[\\p{L}.’'-]*)*`,
  'gu',
);

interface Found {
  readonly kind: Detail;
  readonly spot: Spot;
}

function detailsIn({ text, place }: Piece, isCover: boolean, unlisted: NameIndex): readonly Found[] {
  const found = (kind: Detail, start: number, length: number): Found => ({
    kind,
    spot: { place, words: message(checkText.detail[kind], { words: around(text, start, length) }) },
  });
  const details = (kind: Detail, all: readonly { readonly written: string; readonly start: number }[]) =>
    all.map(({ written, start }) => found(kind, start, written.length));
  const names = namesIn(text, unlisted).map(({ start, length }) => found('unlisted', start, length));
  // The cover says how to reach the organization.
  if (isCover) return names;
  return [
    ...names,
    ...details('phone', phonesIn(text)),
    ...details('address', mailsIn(text)),
    ...details(
      'person',
      [...text.matchAll(PERSON)].map(({ 0: written, index }) => ({ written, start: index })),
    ),
  ];
}

/** Whether a text names somebody of `unlisted`, anybody by a form of address, or holds a mail address or a telephone number. */
export const namesSomebody = (text: string, unlisted: NameIndex): boolean =>
  detailsIn({ text, place: message(checkText.placeHeading) }, false, unlisted).length > 0;

/** A person who is only named with a title may be an official: that is for somebody to look at. */
export function peopleRule({ cover, body, notes }: Subject, unlisted: NameIndex): Verdict {
  const found = [
    ...cover.flatMap((piece) => detailsIn(piece, true, unlisted)),
    ...[...body, ...notes].flatMap((piece) => detailsIn(piece, false, unlisted)),
  ];
  if (found.length === 0) return pass(message(checkText.nobodyNamed));
  const reason = message(checkText.detailsFound, { count: found.length });
  const spots = found.map(({ spot }) => spot);
  return found.some(({ kind }) => kind !== 'person') ? fail(reason, spots) : look(reason, spots);
}
