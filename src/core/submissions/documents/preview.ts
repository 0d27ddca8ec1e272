// The document as plain paragraphs, for a panel.
import type { Language } from '../../base/messages/text';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import { plainInline } from '../../base/rich-text/inline';
import { withBracketedMarks } from '../../base/text/endnotes';
import type { Block, Cover, DocumentModel } from './model';

/** Whether one of the texts in brackets still stands in what is written. */
export const isToBeWritten = (written: string, language: Language): boolean =>
  Object.values(documentPrompts).some((words) => written.includes(words[language]));

export interface PreviewLine {
  readonly style: 'cover' | 'section' | 'endnote' | Block['kind'];
  /** What stands before the text, '' for none. */
  readonly number: string;
  /** Endnotes show as [1]. */
  readonly text: string;
  readonly isPrompt: boolean;
}

const line = (style: PreviewLine['style'], number: string, text: string, isPrompt = false): PreviewLine => ({
  style,
  number,
  text: withBracketedMarks(text),
  isPrompt,
});

/** What stands on the cover, line by line. */
export function coverTexts(cover: Cover): readonly string[] {
  const { review, session, country, title, kind, date, submitters, keyWords, contact, about } = cover;
  const onCover = [review, session, country, title, `${kind}, ${date}`, submitters, keyWords, ...contact];
  const organizations = about.map(({ name, text }) => `${name}. ${text}`);
  return [...onCover, ...organizations].filter(Boolean);
}

/** A block line by line: a row of a table is one. */
function blockLines({ kind, number, text, table, isPrompt }: Block): readonly PreviewLine[] {
  if (table) return table.rows.map((cells) => line('table', '', cells.map(plainInline).join(' | ')));
  return [line(kind, shownNumber(kind, number), plainInline(text), isPrompt)];
}

/** Every line of the document in reading order, with the numbers that Word will show. */
export function previewLines({
  cover,
  sections,
  annex,
  endnotes,
  language,
  isNumbered,
}: DocumentModel): readonly PreviewLine[] {
  return [
    ...coverTexts(cover).map((text) => line('cover', '', text, isToBeWritten(text, language))),
    ...sections.flatMap(({ number, heading, blocks }) => [
      ...(heading === '' ? [] : [line('section', isNumbered ? `${number}.` : '', heading)]),
      ...blocks.map((block) => (isNumbered ? block : { ...block, number: '' })).flatMap(blockLines),
    ]),
    ...(annex.lines.length > 0 ? [line('section', '', annex.heading)] : []),
    ...annex.lines.map((text) => line('item', '', text)),
    ...(endnotes.length > 0 ? [line('section', '', documentWords.endnotes[language])] : []),
    ...endnotes.map((text, index) => line('endnote', String(index + 1), plainInline(text))),
  ];
}

const shownNumber = (kind: string, number: string): string =>
  kind === 'item' || kind === 'listItem' || number === '' ? number : `${number}.`;
