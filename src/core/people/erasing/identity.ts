// By what a person is known in the workbook, and a text without it.
import { addressKey, foldText } from '../../base/text/fold';
import { isNumberAlone, mailsIn, numbersIn, phonesIn } from '../../language/names/contact-details';
import { peopleIn, peopleIndex, type PeopleIndex } from '../../language/names/people-in-text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export interface Identity {
  readonly person: RowOf<'MEM'> | undefined;
  /** As people read them. */
  readonly words: readonly string[];
  readonly names: PeopleIndex;
  /** Keys of mailboxes. */
  readonly addresses: ReadonlySet<string>;
  readonly phones: readonly string[];
}

const OWN = 'own';
const SHARED = 'shared';

const isName = (word: string): boolean => !word.includes('@') && !isNumberAlone(word);

/**
 * Who is meant by a row and by other words. A name that a namesake bears, or that is a single word, may mean somebody or
 * something else: it counts as sure only where somebody named it on purpose.
 */
export function identityOf(book: Book, id: string, typed: readonly string[]): Identity {
  const also = typed.map((word) => word.trim());
  const person = book.find('MEM', id);
  const known = person
    ? [
        ...[person.name, person.email],
        ...[...mailsIn(person.notes), ...phonesIn(person.notes)].map(({ written }) => written),
      ]
    : [];
  const words = [
    ...new Set([...known, ...also].map((word) => word.trim()).filter((word) => word.length > 1)),
  ];
  const isShared = (word: string): boolean =>
    !also.includes(word) &&
    (!/\s/.test(word) ||
      book.rows('MEM').some((row) => row.id !== id && foldText(row.name) === foldText(word)));
  return {
    person,
    words,
    names: peopleIndex(words.filter(isName).map((word) => [isShared(word) ? SHARED : OWN, word])),
    addresses: new Set(words.filter((word) => word.includes('@')).map(addressKey)),
    phones: words.filter(isNumberAlone),
  };
}

export interface RewrittenText {
  readonly text: string;
  /** What was taken away, as it was written. */
  readonly gone: readonly string[];
  /** What may mean the person and stays. */
  readonly maybe: readonly string[];
}

export interface StandIns {
  /** Stands in place of a name. */
  readonly name: string;
  /** Stands in place of an address or a number inside other words. */
  readonly detail: string;
}

interface Span {
  readonly start: number;
  readonly written: string;
  readonly by: string;
}

/** The text without the person. */
export function without(
  text: string,
  { names, addresses, phones }: Identity,
  standing: StandIns,
): RewrittenText {
  const details = [
    ...(addresses.size === 0 ? [] : mailsIn(text)).filter(({ written }) =>
      addresses.has(addressKey(written)),
    ),
    ...numbersIn(text, phones),
  ].map((one): Span => ({ ...one, by: one.written.trim() === text.trim() ? '' : standing.detail }));
  const people = peopleIn(text, names).map(({ id, sure, start, length }) => ({
    ...{ isSure: sure && id === OWN, start, by: standing.name },
    written: text.slice(start, start + length),
  }));
  const spans = [...details, ...people.filter(({ isSure }) => isSure)];
  spans.sort((one, other) => one.start - other.start);
  let [made, from] = ['', 0];
  const gone: string[] = [];
  for (const { start, written, by } of spans) {
    if (start < from) continue;
    made += text.slice(from, start) + by;
    from = start + written.length;
    gone.push(written);
  }
  const maybe = people.filter(({ isSure }) => !isSure).map(({ written }) => written);
  return { text: made + text.slice(from), gone, maybe };
}
