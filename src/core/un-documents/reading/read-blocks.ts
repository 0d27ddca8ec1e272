// Cuts the section into lead-ins and items, each with its lines.
import { isHeaderOrFooter, type JoinLines, type Line } from './pasted-text';
import {
  type ListState,
  type BlockOpening,
  NOTHING_READ,
  openingOf,
  markerAt,
  markersInside,
} from './markers';

/** Lines below a letter of an item: `(a) ...`. */
export interface LetterBlock {
  readonly letter: string;
  readonly lines: Line[];
}

export interface Block {
  readonly kind: 'paragraph' | 'item' | 'unnumbered';
  readonly paragraph: number | undefined;
  readonly item: number;
  readonly lineNumber: number;
  readonly lines: Line[];
  readonly letters: LetterBlock[];
  /** Lines behind a complete ask that carry no marker: another ask under the number, or nothing of it. */
  readonly tail: Line[];
}

export interface BlockTools {
  readonly join: JoinLines;
  /** Whether a text ends with a bracket of countries. */
  readonly endsWithCountries: (text: string) => boolean;
}

const FOOTNOTE =
  /^(?:\d{1,2}|\*{1,3})\s+\S.*\b(?:as read|as delivered|edited|during the interactive dialogue)\b/i;
/** How much of a text shows how it ends. */
const ENDING = 4;
const ENDS_LEAD_IN = /[.:;]\s*$/;

const newBlock = (
  kind: Block['kind'],
  paragraph: number | undefined,
  item: number,
  lineNumber: number,
): Block => ({ kind, paragraph, item, lineNumber, lines: [], letters: [], tail: [] });

const isPlainLeadIn = (block: Block): boolean => block.kind === 'paragraph' && block.letters.length === 0;

const openLines = (block: Block): Line[] => block.letters.at(-1)?.lines ?? block.lines;

/** The lines as one running text. */
export const runningText = (lines: readonly Line[], join: JoinLines): string =>
  join(lines.map(({ text }) => text));

const opensQuote = (text: string): boolean =>
  (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Line[];
  /** Lines before the first lead-in or number. */
  readonly loose: readonly Line[];
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly footnotes: Line[] = [];
  private readonly loose: Line[] = [];
  private state: ListState = NOTHING_READ;
  /** The text of the lines that are open, joined as they come. */
  private openText = '';
  private isFootnoteOpen = false;

  constructor(private readonly tools: BlockTools) {}

  result(): Blocks {
    return { blocks: this.blocks, footnotes: this.footnotes, loose: this.loose };
  }

  /** Takes the next line; `ahead` is the beginning of what follows it. */
  take(line: Line, ahead: string): void {
    if (this.takeFootnote(line)) return;
    if (!this.takeMarked(line, ahead)) this.takeText(line, ahead);
  }

  private isComplete(): boolean {
    const block = this.blocks.at(-1);
    if (!block) return true;
    return this.isOver(block) || (!isPlainLeadIn(block) && /[;.]$/.test(this.openText.slice(-ENDING)));
  }

  /** Whether the open text ends as what it is for must end: a lead-in with its sign, an ask with its countries. */
  private isOver(block: Block): boolean {
    return isPlainLeadIn(block)
      ? ENDS_LEAD_IN.test(this.openText.slice(-ENDING))
      : this.tools.endsWithCountries(this.openText);
  }

  private open(opening: BlockOpening, lineNumber: number): void {
    this.openText = '';
    if (opening.kind === 'letter') {
      this.blocks.at(-1)?.letters.push({ letter: opening.letter, lines: [] });
      this.state = { ...this.state, lastLetter: opening.letter };
      return;
    }
    const { kind, paragraph } = opening;
    const [lastItem, style] = kind === 'item' ? [opening.item, opening.style] : [0, undefined];
    this.blocks.push(newBlock(kind, paragraph, lastItem, lineNumber));
    const firstParagraph = this.state.firstParagraph ?? paragraph;
    const opened = { paragraph, firstParagraph, lastItem, style, lastLetter: '', hasBlock: true };
    this.state = { ...this.state, ...opened };
  }

  private addText(line: Line): void {
    const block = this.blocks.at(-1);
    if (line.text === '') return;
    if (!block) {
      this.loose.push(line);
      return;
    }
    const isOver = this.isOver(block);
    if (isOver && block.kind === 'item') block.tail.push(line);
    else if (isOver) {
      this.blocks.push({ ...newBlock('unnumbered', block.paragraph, 0, line.lineNumber), lines: [line] });
      this.openText = line.text;
    } else {
      openLines(block).push(line);
      this.openText = this.tools.join([this.openText, line.text]);
    }
  }

  /** Takes a line, or the piece of one, when a marker at its start opens something. */
  private takeMarked(line: Line, ahead: string): boolean {
    const marked = markerAt(line.text);
    if (!marked) return false;
    const state = { ...this.state, isComplete: this.isComplete() };
    const opening = openingOf(state, marked.marker, `${marked.rest} ${ahead}`.trim());
    if (!opening) return false;
    this.open(opening, line.lineNumber);
    this.takeText({ lineNumber: line.lineNumber, text: marked.rest }, ahead);
    return true;
  }

  /** Takes text without a marker at its start; one inside it counts when it is the very next of its list. */
  private takeText(line: Line, ahead: string): void {
    const { lineNumber, text } = line;
    const cut = markersInside(text).find((position) => {
      const marked = markerAt(text.slice(position));
      return (
        marked && openingOf({ ...this.state, isComplete: false }, marked.marker, marked.rest) !== undefined
      );
    });
    if (cut === undefined) {
      this.addText(line);
      return;
    }
    this.addText({ lineNumber, text: text.slice(0, cut).trim() });
    this.takeMarked({ lineNumber, text: text.slice(cut) }, ahead);
  }

  private takeFootnote(line: Line): boolean {
    const isNote = FOOTNOTE.test(line.text) || (this.isFootnoteOpen && !markerAt(line.text));
    if (!isNote) return false;
    this.footnotes.push(line);
    this.isFootnoteOpen = FOOTNOTE.test(line.text) ? opensQuote(line.text) : !line.text.includes('”');
    return true;
  }
}

const LINES_AHEAD = 4;

/** The text that follows a line before the next one that a marker opens. */
function textAhead(lines: readonly Line[], index: number): string {
  const next = lines.slice(index + 1, index + 1 + LINES_AHEAD).map(({ text }) => text);
  const marked = next.findIndex((text) => markerAt(text) !== undefined);
  return (marked < 0 ? next : next.slice(0, marked)).join(' ');
}

/** Reads the lines of the section in order; every line ends up in a block, among the footnotes or loose. */
export function readBlocks(section: readonly Line[], tools: BlockTools): Blocks {
  const lines = section.filter(({ text }) => text !== '' && !isHeaderOrFooter(text));
  const reader = new BlockReader(tools);
  for (const [index, line] of lines.entries()) reader.take(line, textAhead(lines, index));
  return reader.result();
}
