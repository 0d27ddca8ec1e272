// Asks of a submission of which its text does not speak.
import { quoted } from '../../base/messages/quoted';
import { message, textBy, type Message } from '../../base/messages/text';
import { plainText } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { asksWithoutFacts } from '../../language/ask-hints/asks-without-facts';
import type { TextLanguage } from '../../language/reading/reading';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { asksOf } from '../documents/recommendations';
import type { Taken } from './read-given';
import * as textsText from '../../words/submissions/texts';

/** Characters: a shorter line is no paragraph that says something. */
const SHORTEST_FACT = 40;
const MOST_SHOWN = 5;

/** A message that names them. Where the text itself asks for something, it says nothing on it yet. */
export function asksOnNothing(
  book: Book,
  submission: RowOf<'SUB'>,
  added: readonly string[],
  { text, headingOf }: Taken,
  language: TextLanguage,
): readonly Message[] {
  const asks = [...asksOf(book, submission).map((ask) => ask.text), ...added];
  const paragraphs = withoutNotes(plainText(text))
    .split('\n')
    .filter((line) => line.length > SHORTEST_FACT && headingOf(line) === undefined)
    .filter((line) => !asks.some((ask) => line.includes(ask)));
  const bare = asksWithoutFacts(asks, paragraphs, language);
  if (bare.length === 0) return [];
  const shown = bare.slice(0, MOST_SHOWN);
  const more = bare.length > shown.length ? ' …' : '';
  const named = textBy((reading) => `${shown.map((ask) => quoted(ask, reading)).join('; ')}${more}`);
  return [message(textsText.asksWithoutFacts, { count: bare.length, asks: named })];
}
