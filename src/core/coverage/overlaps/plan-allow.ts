// The rule of 'allow-shared-text': a text that several submissions may have is kept in Settings, or taken off it.
import type { AllowSharedTextInput } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import type { Outcome } from '../../base/outcome';
import { failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow } from '../../workbook/records/edits';
import { settingMeanings } from '../../words/workbook/settings';
import { comparedWords } from './explain';
import { today } from './overlap-settings';
import { nextSharedTextKey, sharedTextRow } from './shared-texts';
import { allowInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as overlapsText from '../../words/coverage/overlaps';

export const allowSharedTextReads = ['SET'] as const;

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
export function planAllowSharedText(
  book: Book,
  input: AllowSharedTextInput,
  context: Context,
): Outcome<Plan<AllowSharedTextResult>> {
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
    return present ? answer('', [deleteRow('SET', present.id)], 'countsAgain') : answer('', [], 'notShared');
  if (present) return answer(present.key, [], 'sharedAlready');
  const words = comparedWords(text);
  if (words < FEWEST_WORDS) return failure(message(overlapsText.tooShortToShare, { count: FEWEST_WORDS }));
  const key = nextSharedTextKey(book);
  const meaning = settingMeanings['shared.text'][context.bookLanguage];
  const row = insertRow('SET', context.newId('SET'), { key, value: text, meaning, date: today(context) });
  return answer(key, [row], 'mayBeShared');
}

/** Lets a text stand in several submissions without counting as an overlap. */
export const allowSharedText = defineCommand({
  name: 'allow-shared-text',
  title: overlapsText.allowTitle,
  audience: 'coordinator',
  pace: 'short',
  input: allowInput,
  reads: allowSharedTextReads,
  plan: planAllowSharedText,
});
