// What a Word file holds, as far as it is read: paragraphs, tables and notes.
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Line breaks inside the paragraph are `\n`. Numbers that Word counts by itself are not part of it. */
  readonly text: string;
  /** Id of its style in the file, such as `Heading1` or, in French, `Titre1`; '' for the usual one. */
  readonly style: string;
  /** Numbered or with a bullet. */
  readonly isListItem: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  /**
   * Cells by row. A cell that is several columns wide is followed by empty ones, so that columns stay in line; one
   * that continues the cell above is empty. Paragraphs of a cell are parted by `\n`.
   */
  readonly rows: readonly (readonly string[])[];
  /** Cells that continue the one above: row and column from 0. Left out when there are none. */
  readonly continued?: readonly (readonly [row: number, column: number])[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** Footnotes, then endnotes, a text each. */
  readonly notes: readonly string[];
}
