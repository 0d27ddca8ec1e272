// Endnotes in running text: writers put them between [[ and ]]; the document carries numbered marks in their place. Word
// files and some programs have small raised digits there.

/** Two private-use characters that enclose an endnote's number in texts that go to the template. */
export const NOTE_OPEN = '\uE0F0';
export const NOTE_CLOSE = '\uE0F1';

/** With the spaces before it; looked for at the first of these only, since each of a megabyte of them would look again. */
const WRITTEN_NOTE = /(?<![^\S\n])[^\S\n]*\[\[((?:(?!\[\[)[\s\S])*?)\]\]/g;
const MARKS = new RegExp(`[${NOTE_OPEN}${NOTE_CLOSE}]`, 'g');
const WHOLE_MARK = new RegExp(`${NOTE_OPEN}(\\d+)${NOTE_CLOSE}`, 'g');

/** Collects endnotes in the order in which texts are passed through `take`. */
export interface EndnoteList {
  /** The text with each `[[note]]` replaced by its mark; an empty note leaves nothing, an unclosed one stays as typed. */
  take(text: string): string;
  readonly notes: readonly string[];
}

/** An empty list of endnotes; numbers run from 1. */
export function endnoteList(): EndnoteList {
  const notes: string[] = [];
  return {
    notes,
    take: (text) =>
      text.replace(MARKS, '').replace(WRITTEN_NOTE, (_whole, inner: string) => {
        const note = inner.replace(/\s+/g, ' ').trim();
        if (note === '') return '';
        notes.push(note);
        return `${NOTE_OPEN}${notes.length}${NOTE_CLOSE}`;
      }),
  };
}

/** The text without its marks, as words are counted. */
export const withoutMarks = (text: string): string => text.replace(WHOLE_MARK, '');

/** The text without endnotes, written or marked. */
export const withoutNotes = (text: string): string => withoutMarks(text).replace(WRITTEN_NOTE, '');

/** The written endnotes of a text, as they stand there. */
export const notesIn = (text: string): string => (text.match(WRITTEN_NOTE) ?? []).join('');

/** The text with each written endnote on one line, so that line ends only part paragraphs. */
export const notesOnOneLine = (text: string): string =>
  text.replace(WRITTEN_NOTE, (note) => note.replace(/\s+/g, ' '));

/** A note as writers put it into a text, '' for an empty one; square brackets of its own are kept from ending it. */
export function writtenNote(note: string): string {
  const inner = note
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([[\]])(?=\1)/g, '$1 ')
    .replace(/^\[/, ' [')
    .replace(/\]$/, '] ');
  return inner === '' ? '' : `[[${inner}]]`;
}

/** How many endnotes a text in `[[…]]` makes. */
export const countNotes = (text: string): number => {
  const list = endnoteList();
  list.take(text);
  return list.notes.length;
};

const TOLD_WORDS = 6;

/** How the first note begins that is opened with `[[` and never closed with `]]`; undefined where all are closed. */
export function unclosedNote(text: string): string | undefined {
  const [, open] = text.replace(WRITTEN_NOTE, '').split('[[', 2);
  return open?.trim().split(/\s+/, TOLD_WORDS).join(' ');
}

/** The text with its marks as `[1]`, as plain previews show them. */
export const withBracketedMarks = (text: string): string => text.replace(WHOLE_MARK, '[$1]');

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A run of raised digits, for use in patterns. */
export const RAISED_RUN = '[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}';

/** The number in raised digits. */
export const raised = (number: string | number): string =>
  String(number).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** The number that raised digits say. */
export const lowered = (digits: string): number =>
  Number([...digits].map((sign) => RAISED.indexOf(sign)).join(''));
