// What is written to a mission after the review: thanks for what it raised, and a reminder of what it had promised, in one
// letter. Signed by the coalition alone: nobody's name goes out who did not put it there.
import { message, render, sayIn, type Language, type Text } from '../../base/messages/text';
import { formsOfCountry, formsOfName } from '../../base/vocabulary/country-forms';
import { countryForms } from '../../workbook/records/country-name';
import { quotation } from '../../un-documents/reports/citation';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';
import { addressOf, inNameOf } from '../address';
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

type Settings = Pick<Context, 'setting'>;

/** What it raised, and what it had promised and did not raise. */
export interface LetterAbout {
  readonly raised: readonly AskPairState[];
  readonly left: readonly AskPairState[];
}

export const kindOf = ({ raised, left }: LetterAbout): LetterKind =>
  left.length === 0 ? 'thanks' : raised.length === 0 ? 'reminder' : 'both';

/** `of Norway`, `de la Norvège`: the country under review. Reads CTY. */
export function ofOwnCountry(book: Book, context: Settings, language: Language): string {
  const row = book.find('CTY', ownCountry(book, context));
  const code = context.setting('country').trim().toUpperCase();
  return (
    row ? countryForms(row, language) : (formsOfCountry(code, language) ?? formsOfName(code, '', language))
  ).of;
}

const asList = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n');

const asksOf = (book: Book, pairs: readonly AskPairState[]): string =>
  asList(pairs.map(({ ask }) => book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask)));

const ANSWERS: Readonly<Record<string, Text | undefined>> = t.answers;

/** A recommendation in the country's own words, where it stands, and what the government answered. */
const quotedLine = (book: Book, row: Recommendation, context: Settings, language: Language): string =>
  [`${quotation(book, row, context, language)}.`, ANSWERS[row.answer]?.[language] ?? ''].join(' ').trim();

/** What the country recommended on our asks, what it only said in the room, and what is still to be told. */
function raisedParts(
  book: Book,
  raised: readonly AskPairState[],
  context: Settings,
  language: Language,
): readonly string[] {
  if (raised.length === 0) return [];
  const say = sayIn(language);
  const made = [...new Set(raised.flatMap((pair) => pair.made))];
  const said = raised.filter((pair) => pair.made.length === 0);
  const list = asList(made.map((row) => quotedLine(book, row, context, language)));
  return [
    ...(made.length > 0 ? [say(t.recommended, { list })] : []),
    ...(said.length > 0 ? [say(t.spoke, { asks: asksOf(book, said) })] : []),
  ];
}

const SUBJECTS: Readonly<Record<LetterKind, Text>> = {
  thanks: t.thanksSubject,
  reminder: t.reminderSubject,
  both: t.bothSubject,
};
const OPENINGS: Readonly<Record<LetterKind, Text>> = {
  thanks: t.thanks,
  reminder: t.reminder,
  both: t.thanks,
};

/** By its subject a letter is known where it was noted as sent. Reads CTY. */
export const thanksSubject = (book: Book, kind: LetterKind, context: Settings, language: Language): string =>
  render(message(SUBJECTS[kind], { ofOwn: ofOwnCountry(book, context, language) }), language);

/** Reads CTY, ASK and REC. */
export function letterTo(book: Book, country: RowOf<'CTY'>, about: LetterAbout, context: Settings): Letter {
  const language = missionLanguage(country).language;
  const say = sayIn(language);
  const kind = kindOf(about);
  const { lines, salutation, closing } = addressOf(country, language);
  const values = {
    coalition: inNameOf(context, language),
    ofOwn: ofOwnCountry(book, context, language),
  };
  const isOpen = about.raised.some(({ made }) => made.some(({ answer }) => !ANSWERS[answer]));
  const parts = [
    lines.join('\n'),
    salutation,
    render(message(OPENINGS[kind], values), language),
    ...raisedParts(book, about.raised, context, language),
    ...(about.left.length > 0 ? [say(t.left, { asks: asksOf(book, about.left) })] : []),
    isOpen ? say(t.answerOpen) : say(t.answerHere),
    closing,
    context.setting('coalition').trim(),
  ];
  return {
    language,
    subject: thanksSubject(book, kind, context, language),
    body: parts.filter((part) => part !== '').join('\n\n'),
  };
}
