// What the hints say, in the language of the ask.
import { message, render, type Language } from '../../base/messages/text';
import { isReadLanguage } from '../reading/reading';
import { askHints, type AskHint } from './ask-hints';
import * as words from '../../words/language/ask-hints';

const SHORT: Readonly<Record<AskHint, typeof words.verb>> = {
  verb: words.verb,
  several: words.several,
  who: words.who,
  measure: words.measure,
  date: words.date,
};

/** The short names of hints, in one line. */
export const hintList = (open: readonly AskHint[], language: Language): string =>
  open.map((hint) => SHORT[hint][language]).join(' · ');

/** One line on an ask as it stands, in its own language; '' for one that is too short to tell, or where the usual language is not read. */
export function hintLine(ask: string, usual: Language, hasAddressee = false): string {
  if (!isReadLanguage(usual)) return '';
  const { open, language, isTold } = askHints(ask, usual, hasAddressee);
  if (!isTold) return '';
  const line =
    open.length === 0 ? message(words.clear) : message(words.open, { hints: hintList(open, language) });
  return render(line, language);
}
