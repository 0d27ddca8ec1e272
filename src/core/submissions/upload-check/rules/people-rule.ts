// Names and details of people: what the UN publishes cannot be taken back, so that each is shown before it goes out.
import { message } from '../../../base/messages/text';
import { inAnyLanguage } from '../../../base/text/word-sets';
import { FORMS_OF_ADDRESS } from '../../../words/lists/signs';
import type { Book } from '../../../workbook/records/book';
import { around, fail, look, pass, type Spot, type Verdict } from '../finding';
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

const PHONE =
  /(?<![\p{L}\p{N}/.-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\u00a0-]?\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}/-])/gu;
/** A text without such a run has none, which is seen faster. */
const MAY_BE_PHONE = /\d[\d ().\u00a0-]{7}/;
const LEAST_DIGITS = 9;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const SEVERAL_YEARS = /^(?:(?:1[89]|20)\d\d[ .-]?)+$/;

const forms = [...inAnyLanguage(FORMS_OF_ADDRESS)].map(
  (form) => form.charAt(0).toUpperCase() + form.slice(1),
);
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${forms.join('|')})\\.? (?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)(?: (?:de |del |von |van |bin )?\\p{Lu}[\\p{L}.’'-]*)*`,
  'gu',
);

/** `1 200 000 000`. */
const LARGE_NUMBER = /^\d{1,3}(?:[ .\u00a0]\d{3})+$/;

const isPhone = (written: string): boolean =>
  (written.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS &&
  /[ .()+\u00a0-]/.test(written) &&
  ![SEVERAL_YEARS, LARGE_NUMBER].some((pattern) => pattern.test(written));

interface Found {
  readonly kind: Detail;
  readonly spot: Spot;
}

function detailsIn({ text, place }: Piece, isCover: boolean, unlisted: NameIndex): readonly Found[] {
  const found = (kind: Detail, start: number, length: number): Found => ({
    kind,
    spot: { place, words: message(checkText.detail[kind], { words: around(text, start, length) }) },
  });
  const matches = (
    kind: Detail,
    pattern: RegExp,
    holds = (_written: string): boolean => true,
  ): readonly Found[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }) =>
      holds(written) ? [found(kind, index, written.length)] : [],
    );
  const names = namesIn(text, unlisted).map(({ start, length }) => found('unlisted', start, length));
  // The cover says how to reach the organization.
  if (isCover) return names;
  return [
    ...names,
    ...(MAY_BE_PHONE.test(text) ? matches('phone', PHONE, isPhone) : []),
    ...(text.includes('@') ? matches('address', MAIL) : []),
    ...matches('person', PERSON),
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
