// What in a text reads as a recommendation and is no ask of the submission yet.
import type { Language } from '../../base/messages/text';
import { plainText } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { hintLine } from '../../language/ask-hints/hint-words';
import { foldedText } from '../../language/reading/words';
import { findAsks } from '../../language/read-asks/asks-in-text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { sortText } from '../documents/written-text';
import { asksOf } from '../documents/recommendations';

/** More are no list that anybody goes through. */
const MOST_OFFERED = 40;

export interface OfferedAsk {
  /** As it stands in the text. */
  readonly text: string;
  /** What it leaves open, in its own language; '' where that cannot be told. */
  readonly hint: string;
}

/** The requests of a text, without those that are asks already. */
export function offeredAsks(
  book: Book,
  submission: RowOf<'SUB'>,
  text: string,
  language: Language,
): readonly OfferedAsk[] {
  const known = asksOf(book, submission).map((ask) => foldedText(ask.text));
  const isKnown = (key: string): boolean =>
    known.some((one) => one === key || (one !== '' && (one.includes(key) || key.includes(one))));
  const found = new Map(
    findAsks(withoutNotes(plainText(text))).map((ask) => [foldedText(ask.text), ask.text] as const),
  );
  return [...found]
    .filter(([key]) => key !== '' && !isKnown(key))
    .slice(0, MOST_OFFERED)
    .map(([, ask]) => ({ text: ask, hint: hintLine(ask, language) }));
}

/** The issues that an ask is on: the one under whose heading it stands, else those of the submission. */
export function issuesOfAsk(
  book: Book,
  { mainIssue, issues }: RowOf<'SUB'>,
  text: string,
  ask: string,
): readonly string[] {
  const own = [...new Set([mainIssue, ...issues])].filter((id) => id !== '');
  const sorted = sortText(text, book.rows('ISS'), mainIssue, () => false);
  const key = foldedText(ask);
  const found = own.filter((issue) =>
    (['issues', 'recommendations', 'follow-up'] as const).some((area) =>
      sorted
        .blocks(area, issue)
        .some((block) => 'text' in block && foldedText(plainText(block.text)).includes(key)),
    ),
  );
  return found.length > 0 ? found.slice(0, 1) : own;
}
