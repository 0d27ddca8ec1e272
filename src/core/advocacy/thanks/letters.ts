// What is written to a mission after the review: thanks for what it raised, or a reminder of what it had promised. Signed by
// the coalition alone: nobody's name goes out who did not put it there.
import { message, render, type Language, type Message, type Text } from '../../base/messages/text';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { countryName, withArticle } from '../../workbook/records/country-name';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';
import { ownCountry } from '../countries';
import { missionLanguage } from '../mission-language';
import type { AskPairState, Recommendation } from '../ask-to-change/pairs';
import type { LetterKind } from './kinds';
import * as t from '../../words/advocacy/thanks';

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

function inSentence(country: RowOf<'CTY'> | undefined, code: string, language: Language): string {
  const name = country ? countryName(country, language) : (countryByIso3(code)?.name ?? code);
  return language === 'en' ? withArticle(name) : name;
}

const listed = (book: Book, pairs: readonly AskPairState[]): string =>
  pairs.map(({ ask }) => `- ${book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask)}`).join('\n');

const ANSWERS: Readonly<Record<string, Text | undefined>> = t.answers;

/** A recommendation in the country's own words, with its number and what the government answered. */
function quoted({ text, number, answer }: Recommendation, language: Language): string {
  const words = text.replace(/\s+/g, ' ').trim().replace(/[;.]$/, '');
  const stands = number.trim().replace(/\.$/, '');
  const quote = render(message(t.quote, { words }), language);
  const first = `- ${quote}${stands === '' ? '' : ` (${stands})`}.`;
  return [first, ANSWERS[answer]?.[language] ?? ''].join(' ').trim();
}

/** What the country recommended on our asks, what it only said in the room, and what is still to be told. */
function thanksParts(book: Book, pairs: readonly AskPairState[], language: Language): readonly Message[] {
  const made = [...new Set(pairs.flatMap((pair) => pair.made))];
  const said = pairs.filter((pair) => pair.made.length === 0);
  const list = made.map((row) => quoted(row, language)).join('\n');
  return [
    ...(made.length > 0 ? [message(t.recommended, { list })] : []),
    ...(said.length > 0 ? [message(t.spoke, { asks: listed(book, said) })] : []),
    message(made.some(({ answer }) => !ANSWERS[answer]) ? t.answerOpen : t.answerHere),
  ];
}

const SUBJECTS: Readonly<Record<LetterKind, Text>> = { thanks: t.thanksSubject, reminder: t.reminderSubject };

const ownInSentence = (book: Book, context: Pick<Context, 'setting'>, language: Language): string =>
  inSentence(
    book.find('CTY', ownCountry(book, context)),
    context.setting('country').trim().toUpperCase(),
    language,
  );

/** By its subject a letter is known where it was noted as sent. Reads CTY. */
export const thanksSubject = (
  book: Book,
  kind: LetterKind,
  context: Pick<Context, 'setting'>,
  language: Language,
): string => render(message(SUBJECTS[kind], { own: ownInSentence(book, context, language) }), language);

/** Reads CTY and ASK. */
export function letterTo(
  book: Book,
  country: RowOf<'CTY'>,
  { kind, pairs }: { readonly kind: LetterKind; readonly pairs: readonly AskPairState[] },
  context: Pick<Context, 'setting'>,
): Letter {
  const language = missionLanguage(country).language;
  const values = {
    country: inSentence(country, country.iso3, language),
    own: ownInSentence(book, context, language),
    asks: listed(book, pairs),
    coalition: context.setting('coalition'),
  };
  const parts: readonly Message[] =
    kind === 'thanks'
      ? [message(t.thanks, values), ...thanksParts(book, pairs, language), message(t.thanksEnd, values)]
      : [message(t.reminder, values), message(t.reminderEnd, values)];
  return {
    language,
    subject: thanksSubject(book, kind, context, language),
    body: parts.map((part) => render(part, language)).join('\n\n'),
  };
}
