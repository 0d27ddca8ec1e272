// Text that may stand in several submissions without being an overlap, and the rule of 'allow-shared-text', by which
// a coalition adds to it.
import { foldedText } from '../../language/reading/words';
import { LANGUAGES, message, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import * as z from 'zod/mini';
import type { Plan } from '../../workbook/command/types';
import { failure, success, type Outcome } from '../../base/outcome';
import { deleteRow, insertRow } from '../../workbook/records/edits';
import { settingMeanings } from '../../words/workbook/settings';
import { comparedWords } from './explain';
import { today } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import * as overlapsText from '../../words/coverage/overlaps';

/** Settings whose key starts like this hold one text each: `shared.text.1`. */
const SHARED_TEXT_KEY = 'shared.text.';

export const sharedTextsReads = ['SET', 'REC', 'ORG'] as const;

/** The rows of Settings that hold a text which the coalition lets all submissions use. */
const sharedTextRows = (book: Book): readonly RowOf<'SET'>[] =>
  book.rows('SET').filter(({ key, value }) => key.startsWith(SHARED_TEXT_KEY) && value.trim() !== '');

/** The row that holds the same words; undefined when there is none. */
const sharedTextRow = (book: Book, text: string): RowOf<'SET'> | undefined =>
  sharedTextRows(book).find(({ value }) => foldedText(value) === foldedText(text));

/** The key for one more text. */
function nextSharedTextKey(book: Book): string {
  const numbers = book
    .rows('SET')
    .filter(({ key }) => key.startsWith(SHARED_TEXT_KEY))
    .map(({ key }) => Number(key.slice(SHARED_TEXT_KEY.length)) || 0);
  return `${SHARED_TEXT_KEY}${Math.max(0, ...numbers) + 1}`;
}

/** The words of the document template; what is filled in parts them. */
const templateWords = (words: Readonly<Record<string, Text>>): string[] =>
  Object.values(words).flatMap((text) =>
    LANGUAGES.flatMap((language) => text[language].split(/\{[^}]*\}/).map((part) => part.trim())),
  );

/**
 * Texts that do not count when submissions are compared: what the coalition put in Settings, the template's own
 * words, recommendations of earlier reviews, and how organizations present themselves.
 */
export function ignoredTexts(book: Book): string[] {
  const texts = [
    ...sharedTextRows(book).map(({ value }) => value),
    ...templateWords(documentWords),
    ...templateWords(documentPrompts),
    ...book.rows('REC').map(({ text }) => text),
    ...book.rows('ORG').map(({ about }) => about),
  ];
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

const allowInput = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** False takes the text off the list again. */
  allow: z.optional(z.boolean()),
});
export type AllowSharedTextInput = z.infer<typeof allowInput>;

export interface AllowSharedTextResult {
  /** The setting that holds the text, '' once it is taken off. */
  readonly key: string;
}

/** Shorter texts are in every submission and would hide nothing worth hiding. */
const FEWEST_WORDS = 4;
const SHOWN = 60;

/** Cut between words, but for one that is longer than what is shown. */
const shortened = (text: string): string =>
  text.length > SHOWN
    ? `${text
        .slice(0, SHOWN + 1)
        .replace(/\s\S*$/u, '')
        .slice(0, SHOWN)} …`
    : text;

/** Line breaks and runs of spaces count as one space; a text that is there already in other spacing is not doubled. */
export const allowSharedText = defineCommand({
  name: 'allow-shared-text',
  title: overlapsText.allowTitle,
  audience: 'coordinator',
  pace: 'short',
  input: allowInput,
  reads: ['SET'],
  plan: (book, input, context): Outcome<Plan<AllowSharedTextResult>> => {
    const text = input.text.replace(/\s+/g, ' ').trim();
    const present = sharedTextRow(book, text);
    const answer = (key: string, edits: Plan<unknown>['edits'], words: keyof typeof overlapsText) =>
      success({
        edits,
        effects: [],
        result: { key },
        summary: [message(overlapsText[words], { text: shortened(text) })],
      });
    if (input.allow === false)
      return present
        ? answer('', [deleteRow('SET', present.id)], 'countsAgain')
        : answer('', [], 'notShared');
    if (present) return answer(present.key, [], 'sharedAlready');
    const words = comparedWords(text);
    if (words < FEWEST_WORDS) return failure(message(overlapsText.tooShortToShare, { count: FEWEST_WORDS }));
    const key = nextSharedTextKey(book);
    const meaning = settingMeanings['shared.text'][context.bookLanguage];
    const row = insertRow('SET', context.newId('SET'), { key, value: text, meaning, date: today(context) });
    return answer(key, [row], 'mayBeShared');
  },
});
