// What stands in a Word file: its paragraphs and tables in order, and all of it as plain text.
import { raised } from '../text/endnotes';
import { attributeOf, scanXml } from './xml/xml-scan';
import { wordPrefix } from './xml/xml-tree';

interface WordParagraph {
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
  /** Cells over several columns: row and column from 0, how many columns. Left out when there are none. */
  readonly wide?: readonly (readonly [row: number, column: number, columns: number])[];
}

type WordBlock = WordParagraph | WordTable;

export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** Footnotes, then endnotes, a text each. */
  readonly notes: readonly string[];
}

/** Ids of notes in the order in which the text refers to them, as `endnote 4`. */
type NoteMarks = string[];

/** Each note with its number before it; those without a mark are left out. */
const numbered = (notes: readonly (string | undefined)[]): string[] =>
  notes.flatMap((note, at) => (note === undefined ? [] : [`${raised(at + 1)} ${note}`]));

/** The XML of the parts of a .docx file. */
interface WordParts {
  readonly document: string;
  readonly footnotes?: string | undefined;
  readonly endnotes?: string | undefined;
  /** In raised digits as they come, where they stand in the text and before each note; else without. */
  readonly hasNumberedNotes?: boolean | undefined;
}

/** Deleted or moved-away text, older formats, field codes, second renderings, tab stops. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange'],
  ...['instrText', 'delText', 'tabs', 'rt', 'mc:Fallback'],
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Word has no more columns than this. */
const MOST_COLUMNS = 63;

interface OpenParagraph {
  text: string;
  style: string;
  isListItem: boolean;
}

interface OpenTable {
  rows: string[][];
  continued: [number, number][];
  wide: [number, number, number][];
}

interface OpenCell {
  columns: number;
  isContinued: boolean;
}

const finished = ({ rows, continued, wide }: OpenTable): WordTable => ({
  kind: 'table',
  rows,
  ...(continued.length > 0 ? { continued } : {}),
  ...(wide.length > 0 ? { wide } : {}),
});

/** The text of blocks, one line a paragraph and table row, cells parted by tabs. */
function linesOf(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((cells) => cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t')),
  );
}

/** Collects the blocks of one part. Text boxes stand before the paragraph that they hang on. */
class BlockReader {
  readonly notes: string[] = [];
  /** Of `notes`, one each. */
  readonly noteIds: string[] = [];
  hasBody = false;
  /** False when the XML is cut off. */
  isWhole = true;
  /** Where blocks go: the body, or the innermost cell. */
  private readonly places: WordBlock[][] = [[]];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private runs = 0;
  private leftOut = 0;
  private inText = false;
  private isRaised = false;
  private noteId = '';

  constructor(
    private readonly prefix: string,
    private readonly marks?: NoteMarks,
  ) {}

  get blocks(): readonly WordBlock[] {
    return this.places[0] ?? [];
  }

  open(qualified: string, attributes: string): void {
    const name = this.nameOf(qualified);
    if (this.leftOut > 0 || LEFT_OUT.has(name)) {
      this.leftOut++;
      return;
    }
    this.openBlock(name);
    const cell = this.cells.at(-1);
    const value = (): string => attributeOf(attributes, `${this.prefix}val`);
    if (cell && name === 'gridSpan') cell.columns = Number(value()) || 1;
    if (cell && name === 'vMerge') cell.isContinued = value() !== 'restart';
    if (name === 'footnote' || name === 'endnote') this.noteId = attributeOf(attributes, `${this.prefix}id`);
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && this.marks) this.openMark(name, attributes, paragraph, this.marks);
    if (paragraph) this.openInParagraph(name, paragraph, value);
  }

  private openInParagraph(name: string, paragraph: OpenParagraph, value: () => string): void {
    if (name === 'r') this.runs++;
    else if (name === 't') this.inText = true;
    else if (name === 'pStyle') paragraph.style = value();
    else if (name === 'numId') paragraph.isListItem = value() !== '0';
    else if (this.runs > 0) paragraph.text += SIGNS[name] ?? '';
  }

  close(qualified: string): void {
    const name = this.nameOf(qualified);
    if (this.leftOut > 0) {
      this.leftOut--;
      return;
    }
    if (name === 't') this.inText = false;
    else if (name === 'r') this.runs = Math.max(0, this.runs - 1);
    else this.closeBlock(name);
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!this.inText || this.leftOut > 0 || !paragraph) return;
    paragraph.text += this.isRaised && /^\d+$/.test(text.trim()) ? raised(text.trim()) : text;
  }

  /** Marks of notes, also those that a program wrote as small raised digits. One with a sign of its own has no number. */
  private openMark(name: string, attributes: string, paragraph: OpenParagraph, marks: NoteMarks): void {
    const value = (key: string): string => attributeOf(attributes, `${this.prefix}${key}`);
    if (name === 'r') this.isRaised = false;
    if (name === 'vertAlign') this.isRaised = this.runs > 0 && value('val') === 'superscript';
    const note = /^(footnote|endnote)Reference$/.exec(name)?.[1];
    if (note === undefined) return;
    if (/^(?:1|true|on)$/.test(value('customMarkFollows'))) return;
    marks.push(`${note} ${value('id')}`);
    paragraph.text += raised(marks.length);
  }

  private nameOf(qualified: string): string {
    return this.prefix !== '' && qualified.startsWith(this.prefix)
      ? qualified.slice(this.prefix.length)
      : qualified;
  }

  private openBlock(name: string): void {
    if (name === 'body') this.hasBody = true;
    else if (name === 'p') this.paragraphs.push({ text: '', style: '', isListItem: false });
    else if (name === 'tbl') this.tables.push({ rows: [], continued: [], wide: [] });
    else if (name === 'tr') this.tables.at(-1)?.rows.push([]);
    else if (name === 'tc') {
      this.places.push([]);
      this.cells.push({ columns: 1, isContinued: false });
    }
  }

  private closeBlock(name: string): void {
    if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tbl') {
      const table = this.tables.pop();
      if (table) this.places.at(-1)?.push(finished(table));
    } else if (name === 'footnote' || name === 'endnote') this.closeNote();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph) this.places.at(-1)?.push({ kind: 'paragraph', ...paragraph });
  }

  private closeCell(): void {
    if (this.places.length < 2) return;
    const text = linesOf(this.places.pop() ?? [])
      .join('\n')
      .trim();
    const { columns = 1, isContinued = false } = this.cells.pop() ?? {};
    const wider = Math.min(columns - 1, MOST_COLUMNS);
    const table = this.tables.at(-1);
    const row = table?.rows.at(-1);
    if (!table || !row) return;
    if (isContinued) table.continued.push([table.rows.length - 1, row.length]);
    if (wider > 0) table.wide.push([table.rows.length - 1, row.length, wider + 1]);
    row.push(text, ...Array.from({ length: wider }, () => ''));
  }

  private closeNote(): void {
    const body = this.places[0] ?? [];
    const text = linesOf(body.splice(0)).join('\n').trim();
    if (text === '') return;
    this.notes.push(text);
    this.noteIds.push(this.noteId);
  }
}

function readPart(xml: string, marks?: NoteMarks): BlockReader {
  const reader = new BlockReader(wordPrefix(xml), marks);
  reader.isWhole = scanXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader;
}

/** The notes in the order of their marks; undefined for a mark without a note. */
function notesOf(
  { footnotes = '', endnotes = '' }: WordParts,
  marks: NoteMarks,
): readonly (string | undefined)[] {
  const texts = new Map<string, string>();
  for (const [kind, part] of [
    ['footnote', footnotes],
    ['endnote', endnotes],
  ] as const) {
    const { notes, noteIds } = readPart(part, []);
    notes.forEach((note, at) => texts.set(`${kind} ${noteIds[at] ?? ''}`, note));
  }
  return marks.map((mark) => texts.get(mark));
}

/**
 * The paragraphs and tables of a Word file, with text that was inserted under tracked changes and without what was
 * deleted. Headers, footers and comments are not read. Undefined when the part is cut off or no Word document.
 * Source of the element names: ECMA-376, part 1, section 17.
 */
export function readWordParts(parts: WordParts): WordContent | undefined {
  const { document, footnotes, endnotes, hasNumberedNotes } = parts;
  const marks: NoteMarks | undefined = hasNumberedNotes ? [] : undefined;
  const body = readPart(document, marks);
  if (!body.hasBody || !body.isWhole) return undefined;
  if (marks) return { blocks: body.blocks, notes: numbered(notesOf(parts, marks)) };
  const notes = [footnotes, endnotes].flatMap((part) => (part ? readPart(part).notes : []));
  return { blocks: body.blocks, notes };
}

/**
 * All of it as text: a line for each paragraph, heading and table row (cells parted by tabs), then, after an empty
 * line, a line for each note. Empty lines at both ends are left out.
 */
export function wordText({ blocks, notes }: WordContent): string {
  const body = linesOf(blocks)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  return [body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}
