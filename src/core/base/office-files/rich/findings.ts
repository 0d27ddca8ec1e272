// What a Word file held that a text of the workbook has otherwise or not at all, each with its place: the receipt of the file.

/** Moved: it stands elsewhere. Changed: it is there in another form. Left out: it is gone. */
export const FATES = {
  textBox: 'moved',
  insertion: 'changed',
  deletion: 'changed',
  mergedCell: 'changed',
  nestedTable: 'changed',
  underline: 'changed',
  reference: 'changed',
  formula: 'changed',
  boldHeading: 'changed',
  unknownSign: 'changed',
  struck: 'changed',
  image: 'left out',
  comment: 'left out',
  contents: 'left out',
  hidden: 'left out',
  embedded: 'left out',
  header: 'left out',
  footer: 'left out',
} as const;

export type FileFindingKind = keyof typeof FATES;

export interface FileFinding {
  readonly what: FileFindingKind;
  /** The heading above, '' for none. */
  readonly under: string;
  /** How the paragraph begins that it stands in, or the one before it. */
  readonly near: string;
}

/** What came in as it was, counted in the blocks. */
export interface KeptCounts {
  readonly paragraphs: number;
  readonly headings: number;
  readonly items: number;
  readonly tables: number;
  readonly emphasized: number;
  readonly links: number;
  readonly notes: number;
}

export interface WordReceipt {
  readonly kept: KeptCounts;
  readonly findings: readonly FileFinding[];
}
