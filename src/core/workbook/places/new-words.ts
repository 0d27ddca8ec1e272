// Words of the UN and of the workbook that somebody new has not met: each is told where it first stands, until the
// coalition uses it.
import type { Text } from '../../base/messages/text';
import type { Book } from '../records/book';
import * as t from '../../words/workbook/places';

interface NewWord {
  readonly text: Text;
  readonly isUsed: (book: Book) => boolean;
}

/** By the command of the place, which reads what tells that the word is used. */
const NEW_WORDS: Readonly<Record<string, NewWord>> = {
  'issues-place': {
    text: t.newWord.lead,
    isUsed: (book) => book.rows('COV').some(({ part }) => part === 'leads'),
  },
  'people-place': {
    text: t.newWord.coChair,
    isUsed: (book) => book.rows('WG').some(({ coChair1 }) => coChair1 !== ''),
  },
  'countries-place': {
    text: t.newWord.troika,
    isUsed: (book) => book.rows('CTY').some(({ troika }) => troika),
  },
  'recommendations-place': {
    text: t.newWord.answers,
    isUsed: (book) => book.rows('PRG').length > 0,
  },
  'set-up-place': {
    text: t.newWord.trueNames,
    isUsed: (book) => book.rows('MEM').some(({ mail }) => mail === 'coordinator'),
  },
};

/** What the place's word means; undefined where it has none, or once it is used. */
export function newWordIn(place: string, book: Book): Text | undefined {
  const word = NEW_WORDS[place];
  return word && !word.isUsed(book) ? word.text : undefined;
}
