// What is written to a mission after the review: thanks for what it raised, or a reminder of what it had promised. Signed by
// the coalition alone: nobody's name goes out who did not put it there.
import { LANGUAGES, message, render, type Language, type Message } from '../../base/messages/text';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { numberRanges } from '../../follow-up/clusters/number-ranges';
import { countryName, withArticle } from '../../workbook/records/country-name';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';
import { ownCountry } from '../countries';
import type { Pair } from '../ask-to-change/pairs';
import type { LetterKind } from './kinds';
import * as t from '../../words/advocacy/thanks';

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** The language in which the mission is written to; English for those that the texts do not have. */
export const letterLanguage = ({ writeIn }: Pick<RowOf<'CTY'>, 'writeIn'>): Language =>
  LANGUAGES.find((language) => language === writeIn) ?? 'en';

function inSentence(country: RowOf<'CTY'> | undefined, code: string, language: Language): string {
  const name = country ? countryName(country, language) : (countryByIso3(code)?.name ?? code);
  return language === 'en' ? withArticle(name) : name;
}

const listed = (book: Book, pairs: readonly Pair[]): string =>
  pairs.map(({ ask }) => `- ${book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask)}`).join('\n');

/** Reads CTY and ASK. */
export function letterTo(
  book: Book,
  country: RowOf<'CTY'>,
  { kind, pairs }: { readonly kind: LetterKind; readonly pairs: readonly Pair[] },
  context: Pick<Context, 'setting'>,
): Letter {
  const language = letterLanguage(country);
  const code = context.setting('country').trim().toUpperCase();
  const values = {
    country: inSentence(country, country.iso3, language),
    own: inSentence(book.find('CTY', ownCountry(book, context)), code, language),
    asks: listed(book, pairs),
    coalition: context.setting('coalition'),
  };
  const numbers = numberRanges(pairs.flatMap(({ made }) => made.map(({ number }) => number)));
  const parts: readonly Message[] =
    kind === 'thanks'
      ? [
          message(t.thanks, values),
          ...(numbers === '' ? [] : [message(t.inReport, { numbers })]),
          message(t.thanksEnd, values),
        ]
      : [message(t.reminder, values), message(t.reminderEnd, values)];
  const subject = kind === 'thanks' ? message(t.thanksSubject, values) : message(t.reminderSubject, values);
  return {
    language,
    subject: render(subject, language),
    body: parts.map((part) => render(part, language)).join('\n\n'),
  };
}
