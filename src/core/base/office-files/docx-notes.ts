// Notes of a Word file: numbered where they stand and in a list, or each in brackets in its place.
import { writtenNote } from '../text/endnotes';
import { raised } from '../text/raised-digits';
import type { WordBlock } from './word-content';

export type NotesAre = 'numbered' | 'in place';

export interface NoteMarks {
  readonly are: NotesAre;
  /** In the order in which the text refers to them, as `endnote 4`. */
  readonly ids: string[];
}

/** Two private-use signs around the number of a note until its text takes its place. */
const PLACE = /\uE0F0(\d+)\uE0F1/g;

/** What stands in the text for the note of this number. */
export const markOfNote = (number: number, are: NotesAre): string =>
  are === 'numbered' ? raised(number) : `\uE0F0${String(number)}\uE0F1`;

/** Each note with its number before it; those without a mark are left out. */
export const numbered = (notes: readonly (string | undefined)[]): string[] =>
  notes.flatMap((note, at) => (note === undefined ? [] : [`${raised(at + 1)} ${note}`]));

/** The blocks with each note in brackets where its mark stands. */
export function withNotesInPlace(
  blocks: readonly WordBlock[],
  notes: readonly (string | undefined)[],
): readonly WordBlock[] {
  const placed = (text: string): string =>
    text.replace(PLACE, (_mark, number: string) => writtenNote(notes[Number(number) - 1] ?? ''));
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: placed(block.text) }
      : { ...block, rows: block.rows.map((cells) => cells.map(placed)) },
  );
}
