// Names and details of people: what the UN publishes cannot be taken back, so that each is shown before it goes out.
import { message } from '../../../base/messages/text';
import { inAnyLanguage } from '../../../base/text/word-sets';
import {
  spotDetails,
  type KnownPeople,
  type LeavingKind,
} from '../../../people/outgoing-check/detect-details';
import { FORMS_OF_ADDRESS } from '../../../words/lists/signs';
import { fail, look, pass, type Spot, type Verdict } from './finding';
import { excerptAround } from '../../../base/text/excerpt';
import type { Piece, Subject } from './subject';
import * as checkText from '../../../words/submissions/upload-check';

type Detail = keyof typeof checkText.detail;

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
  /** Surely what it seems to be. */
  readonly sure: boolean;
}

const DETAIL: Readonly<Record<LeavingKind, Detail>> = {
  ...{ home: 'home', phone: 'phone', mail: 'address', unlisted: 'unlisted' },
};

function detailsIn({ text, place }: Piece, isCover: boolean, known: KnownPeople): readonly Found[] {
  const found = (kind: Detail, start: number, length: number, sure: boolean): Found => ({
    ...{ kind, sure },
    spot: { place, words: message(checkText.detail[kind], { words: excerptAround(text, start, length) }) },
  });
  const told = spotDetails(text, known, 'anybody').map(({ kind, start, written, sure }) =>
    found(DETAIL[kind], start, written.length, sure),
  );
  // The cover says how to reach the organization.
  if (isCover) return told.filter(({ kind }) => kind === 'unlisted');
  const titled = [...text.matchAll(PERSON)].map(({ 0: written, index }) =>
    found('person', index, written.length, false),
  );
  return [...told, ...titled];
}

/** Whether a text tells of somebody who has not agreed, or names anybody by a form of address. */
export const namesSomebody = (text: string, known: KnownPeople): boolean =>
  detailsIn({ text, place: message(checkText.placeHeading) }, false, known).length > 0;

/** A person who is only named with a title may be an official, and a surname somebody else: that is for somebody to look at. */
export function peopleRule({ cover, body, notes }: Subject, known: KnownPeople): Verdict {
  const found = [
    ...cover.flatMap((piece) => detailsIn(piece, true, known)),
    ...[...body, ...notes].flatMap((piece) => detailsIn(piece, false, known)),
  ];
  if (found.length === 0) return pass(message(checkText.nobodyNamed));
  const reason = message(checkText.detailsFound, { count: found.length });
  const spots = found.map(({ spot }) => spot);
  return found.some(({ sure }) => sure) ? fail(reason, spots) : look(reason, spots);
}
