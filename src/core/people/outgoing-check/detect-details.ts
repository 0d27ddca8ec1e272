// What must not leave the workbook by mistake: one rule for mails, documents, tables and the check before upload. It finds
// names of people who have not agreed, telephones, addresses and places where somebody lives; people decide.
import { addressKey, foldText } from '../../base/text/fold';
import { excerptAround } from '../../base/text/excerpt';
import { textHash } from '../../base/text/text-hash';
import { inAnyLanguage } from '../../base/text/word-sets';
import { mailsIn, phonesIn, type Detail } from '../../language/names/contact-details';
import { peopleIn, peopleIndex, type PeopleIndex } from '../../language/names/people-in-text';
import type { Book } from '../../workbook/records/book';
import { STREETS, WORDS_OF_HOME } from '../../words/lists/signs';

/** From what harms most to what harms least. */
export const LEAVING_KINDS = ['home', 'phone', 'mail', 'unlisted'] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];

/** What is known of people, gathered once for many texts. */
export interface KnownPeople {
  readonly names: PeopleIndex;
  /** Mailboxes whose people agreed to be named. */
  readonly agreed: ReadonlySet<string>;
  /** Mailboxes of members who did not. */
  readonly members: ReadonlySet<string>;
}

/** Shorter names are words of too many texts. */
const SHORTEST = 4;

export function knownPeople(book: Book): KnownPeople {
  const rows = book.rows('MEM');
  const unlisted = rows.filter(({ listed, name }) => !listed && name.length >= SHORTEST);
  const keys = (isListed: boolean): ReadonlySet<string> =>
    new Set(
      rows
        .filter(({ listed, email }) => email !== '' && listed === isListed)
        .map(({ email }) => addressKey(email)),
    );
  return {
    names: peopleIndex(unlisted.map(({ id, name }) => [id, name] as const)),
    agreed: keys(true),
    members: keys(false),
  };
}

export interface DetectedDetail {
  readonly kind: LeavingKind;
  readonly start: number;
  readonly written: string;
  /** Surely what it seems to be; otherwise for somebody to look at. */
  readonly sure: boolean;
}

const words = (list: Readonly<Record<string, readonly string[]>>): string =>
  [...inAnyLanguage(list)].sort((one, other) => other.length - one.length).join('|');
const STREET = words(STREETS);
/** `12 Rose Street`, `Calle 50 n.º 12`, `12, rue des Lilas`; on folded text, which has the same length here. */
const ADDRESS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])\\d{1,5}[a-z]?,? (?:bis )?(?:\\p{L}[\\p{L}'.-]+ ){0,3}(?:${STREET})(?![\\p{L}\\p{N}])\\.?(?: (?:de la|de los|des|du|de|la) [\\p{L}'-]+)?`,
    `(?<![\\p{L}\\p{N}])(?:${STREET})\\.? [\\p{L}\\d .'-]{1,40}?(?:#|n\\.?[º°o]\\.? ?|no\\.? ?|, ?)\\d{1,5}(?!\\d)`,
  ].join('|'),
  'gu',
);
const HOME = new RegExp(`(?<!\\p{L})(?:${words(WORDS_OF_HOME)})(?!\\p{L})`, 'gu');

/** In lower case without accents, sign by sign, so that places in it are places in the text. */
const PLAIN = /^[\x20-\x7e\s]*$/;

const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : signBySign(text));

const signBySign = (text: string): string =>
  [...text]
    .map((sign) => (sign.length === 1 ? (foldText(sign).slice(0, 1) || sign).padEnd(1) : '  '))
    .join('');

const withPlace = (text: string, plain: string, pattern: RegExp): readonly Detail[] =>
  [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({
    written: text.slice(index, index + found.length),
    start: index,
  }));

/** `12 people on the road` is no address: that names its street, or gives the number of a house. */
const isNamed = ({ written }: Detail): boolean => /\p{Lu}|[#º°]/u.test(written);

function placesIn(text: string): readonly DetectedDetail[] {
  const plain = folded(text);
  const spot =
    (sure: boolean) =>
    (one: Detail): DetectedDetail => ({ ...one, kind: 'home', sure });
  return [
    ...(/\d/.test(plain) ? withPlace(text, plain, ADDRESS).filter(isNamed).map(spot(true)) : []),
    ...withPlace(text, plain, HOME).map(spot(false)),
  ];
}

/** Where a text goes: to anybody, or in a mail to members, who know one another. */
export type Readers = 'anybody' | 'members';

function detailsIn(
  text: string,
  { agreed, members }: KnownPeople,
  readers: Readers,
): readonly DetectedDetail[] {
  const spot =
    (kind: LeavingKind) =>
    (one: Detail): DetectedDetail => ({ ...one, kind, sure: true });
  const isTold = ({ written }: Detail): boolean => {
    const key = addressKey(written);
    return readers === 'anybody' ? !agreed.has(key) : members.has(key);
  };
  return [...phonesIn(text).map(spot('phone')), ...mailsIn(text).filter(isTold).map(spot('mail'))];
}

/** In small letters a name may be common words: `dee park`. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

const namesIn = (text: string, { names }: KnownPeople): readonly DetectedDetail[] =>
  peopleIn(text, names).flatMap(({ start, length, sure }): readonly DetectedDetail[] => {
    const written = text.slice(start, start + length);
    return CAPITAL.test(written) ? [{ kind: 'unlisted', start, written, sure }] : [];
  });

/** What a text tells of people who have not agreed to it, in its order. */
export const spotDetails = (text: string, known: KnownPeople, readers: Readers): readonly DetectedDetail[] =>
  [
    ...(readers === 'members' ? [] : namesIn(text, known)),
    ...detailsIn(text, known, readers),
    ...placesIn(text),
  ].sort((one, other) => one.start - other.start);

/** What somebody decided about a detail, wherever it stands. */
export type DetailDecision =
  { readonly how: 'leave'; readonly reason: string } | { readonly how: 'replace'; readonly by: string };
/** By the key of a detail. */
export type DetailDecisions = Readonly<Record<string, DetailDecision>>;

/** The same for each spelling, and tells nothing of what is written. */
export const detailKey = ({ kind, written }: Pick<DetectedDetail, 'kind' | 'written'>): string =>
  `${kind}.${textHash(foldText(written))}`;

/** A detail that nobody has decided about yet. */
export interface UndecidedDetail extends DetectedDetail {
  readonly key: string;
  readonly place: string;
  /** With what stands around it. */
  readonly words: string;
}

export interface LeavingText {
  readonly place: string;
  readonly text: string;
}

/** What is about to leave and nobody decided about, each detail once, the gravest first. */
export function undecidedIn(
  texts: readonly LeavingText[],
  known: KnownPeople,
  decisions: DetailDecisions,
  readers: Readers,
): readonly UndecidedDetail[] {
  const found = new Map<string, UndecidedDetail>();
  for (const { place, text } of texts)
    for (const spot of spotDetails(text, known, readers)) {
      const key = detailKey(spot);
      if (key in decisions || found.has(key)) continue;
      found.set(key, { ...spot, key, place, words: excerptAround(text, spot.start, spot.written.length) });
    }
  const rank = ({ kind, sure }: UndecidedDetail): number =>
    LEAVING_KINDS.indexOf(kind) + (sure ? 0 : LEAVING_KINDS.length);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

/** The text as it may leave: what was decided to be replaced is. */
export function asDecided(
  text: string,
  known: KnownPeople,
  decisions: DetailDecisions,
  readers: Readers,
): string {
  let [made, from] = ['', 0];
  for (const spot of spotDetails(text, known, readers)) {
    const decision = decisions[detailKey(spot)];
    if (decision?.how !== 'replace' || spot.start < from) continue;
    made += text.slice(from, spot.start) + decision.by;
    from = spot.start + spot.written.length;
  }
  return made + text.slice(from);
}
