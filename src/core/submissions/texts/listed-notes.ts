// Reads notes that programs list at the end of a copied text: `[1]` where a note stands, and below it `[1] Report, p.
// 2`.
import { writtenNote } from '../../base/text/endnotes';

const LISTED = /^\s*\[(\d{1,3})\]\s*(\S.*)$/;
const RULE = /^\s*_{5,}\s*$/;

interface NoteList {
  /** Note n is notes[n - 1]. */
  readonly notes: readonly string[];
  /** Lines above the list. */
  readonly body: string;
}

/** The list at the end, numbered from 1 without a gap. */
function noteList(text: string): NoteList | undefined {
  const lines = text.split('\n');
  const notes: string[] = [];
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1] ?? '';
    const found = LISTED.exec(line);
    if (found) notes.unshift(line);
    else if (line.trim() !== '' && !RULE.test(line)) break;
  }
  const read = notes.map((line) => LISTED.exec(line));
  const isInOrder = read.length > 0 && read.every((one, index) => Number(one?.[1]) === index + 1);
  return isInOrder
    ? { notes: read.map((one) => one?.[2] ?? ''), body: lines.slice(0, end).join('\n') }
    : undefined;
}

/** The text with each listed note where its number stands; unchanged when not every number stands there once. */
export function listedNotesInPlace(text: string): string {
  const list = noteList(text);
  if (!list) return text;
  const { notes, body } = list;
  const isWhole = notes.every((_, index) => body.split(`[${String(index + 1)}]`).length === 2);
  if (!isWhole) return text;
  return notes.reduce(
    (whole, note, index) => whole.replace(`[${String(index + 1)}]`, () => writtenNote(note)),
    body,
  );
}
