// Turns the blocks of the section into numbered recommendations, and keeps account of the lines that became none.
import { SILENT_RECORD, type Position, type DocumentRecord, type UnreadLine } from './un-document';
import type { CountryResolver } from '../../language/country-names/resolver';
import { message, type Text } from '../../base/messages/text';
import type { JoinLines, Line } from './pasted-text';
import { isProcedural, positionOf } from './positions';
import { type Block, runningText } from './read-blocks';
import { namesCountries, splitParts } from './split-parts';
import * as t from '../../words/un-documents/reports';

/** A paragraph that introduces a list and says where the government stands. */
export interface LeadIn {
  /** The paragraph's number, '' when it has none. */
  readonly number: string;
  readonly text: string;
  readonly position: Position;
  readonly lineNumber: number;
}

export interface BlockReading {
  readonly items: readonly DocumentRecord[];
  readonly leadIns: readonly LeadIn[];
  readonly unread: readonly UnreadLine[];
}

/** One number with its text, before it is split into parts. */
interface Entry {
  readonly number: string;
  readonly text: string;
  readonly lineNumber: number;
  readonly paragraph: number | undefined;
  readonly isNumberedByOrder: boolean;
}

const because =
  (reason: Text) =>
  (line: Line): UnreadLine => ({ ...line, reason: message(reason) });

/** `92.10`, or `10` below no paragraph. */
export const labelOf = (paragraph: number | undefined, item: number): string =>
  paragraph === undefined ? String(item) : `${String(paragraph)}.${String(item)}`;

const allLines = (block: Block): readonly Line[] => [
  ...block.lines,
  ...block.letters.flatMap(({ lines }) => lines),
  ...block.tail,
];

class BlockConverter {
  private readonly entries: Entry[] = [];
  private readonly leadIns: LeadIn[] = [];
  private readonly unread: UnreadLine[] = [];
  private placeInList = 0;

  constructor(
    private readonly join: JoinLines,
    private readonly resolver: CountryResolver,
  ) {}

  convert(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'paragraph') this.addParagraph(block, blocks[index + 1]);
      else if (block.kind === 'item') this.addItem(block);
      else this.addUnnumbered(block, blocks);
    }
  }

  result(): BlockReading {
    return { items: this.items(), leadIns: this.leadIns, unread: this.unread };
  }

  private textOf(lines: readonly Line[]): string {
    return runningText(lines, this.join);
  }

  private hasCountries(text: string): boolean {
    return namesCountries(text, this.resolver);
  }

  /** The ask with its lettered points: each its own number when each names countries, otherwise one text. */
  private entriesOf(block: Block, number: string): readonly Entry[] {
    const { paragraph, lineNumber, letters } = block;
    const base = { paragraph, lineNumber, isNumberedByOrder: block.kind === 'unnumbered' };
    const points = letters.map(({ letter, lines }) => ({ letter, lines, text: this.textOf(lines) }));
    const head = this.textOf(block.lines);
    if (points.length > 0 && points.every(({ text }) => this.hasCountries(text))) {
      const intro = block.kind === 'paragraph' ? '' : head;
      return points.map(({ letter, lines, text }) => ({
        ...base,
        number: `${number}(${letter})`,
        text: this.join([intro, text]),
        lineNumber: lines[0]?.lineNumber ?? lineNumber,
      }));
    }
    const tail = this.textOf(block.tail);
    const whole = [head, ...points.flatMap(({ letter, text }) => [`(${letter})`, text])];
    return [{ ...base, number, text: this.join(this.hasCountries(tail) ? [this.join(whole), tail] : whole) }];
  }

  private addParagraph(block: Block, next: Block | undefined): void {
    this.placeInList = 0;
    const text = this.textOf(block.lines);
    const paragraph = String(block.paragraph ?? '');
    const entries = block.letters.length > 0 ? this.entriesOf(block, paragraph) : [];
    const hasLetters = entries.length > 1 || (entries[0]?.number.endsWith(')') ?? false);
    if (hasLetters) this.entries.push(...entries);
    const introduces = hasLetters || (next !== undefined && next.kind !== 'paragraph');
    if (introduces)
      this.leadIns.push({
        number: paragraph,
        text,
        position: positionOf(text),
        lineNumber: block.lineNumber,
      });
    else if (!isProcedural(text)) this.unread.push(...allLines(block).map(because(t.otherParagraph)));
  }

  private addItem(block: Block): void {
    const entries = this.entriesOf(block, labelOf(block.paragraph, block.item));
    if (!this.hasCountries(this.textOf(block.tail))) this.unread.push(...block.tail.map(because(t.noItem)));
    if (entries.every(({ text }) => text === '')) {
      this.unread.push({
        lineNumber: block.lineNumber,
        text: entries[0]?.number ?? '',
        reason: message(t.textLost),
      });
    } else this.entries.push(...entries);
  }

  private addUnnumbered(block: Block, blocks: readonly Block[]): void {
    const text = this.textOf(block.lines);
    const hasCountries = this.hasCountries(text);
    const isListNumbered = blocks.some(
      ({ kind, paragraph }) => kind === 'item' && paragraph === block.paragraph,
    );
    if (hasCountries && !isListNumbered && block.paragraph !== undefined) {
      this.placeInList += 1;
      this.entries.push(...this.entriesOf(block, labelOf(block.paragraph, this.placeInList)));
      return;
    }
    const last = this.leadIns.at(-1);
    if (!hasCountries && this.placeInList === 0 && last) {
      // A lead-in of several sentences goes on behind its first full stop.
      const whole = this.join([last.text, text]);
      this.leadIns.splice(-1, 1, { ...last, text: whole, position: positionOf(whole) });
      return;
    }
    this.unread.push(...allLines(block).map(because(hasCountries ? t.numberLost : t.noItem)));
  }

  private positionBelow(paragraph: number | undefined, lineNumber: number): Position {
    const own = this.leadIns.find(({ number }) => number !== '' && number === String(paragraph ?? ''));
    const before = this.leadIns.filter((leadIn) => leadIn.lineNumber <= lineNumber).at(-1);
    return (own ?? before)?.position ?? 'pending';
  }

  private items(): readonly DocumentRecord[] {
    const partsSoFar = new Map<string, number>();
    return this.entries.flatMap(({ number, text, lineNumber, paragraph, isNumberedByOrder }) =>
      splitParts(text, this.resolver).map((part) => {
        const place = (partsSoFar.get(number) ?? 0) + 1;
        partsSoFar.set(number, place);
        const answer = this.positionBelow(paragraph, lineNumber);
        return { ...SILENT_RECORD, ...part, number, part: place, answer, isNumberedByOrder, lineNumber };
      }),
    );
  }
}

/** The recommendations in the blocks, the lead-ins, and the lines that belong to neither. */
export function convertBlocks(
  blocks: readonly Block[],
  join: JoinLines,
  resolver: CountryResolver,
): BlockReading {
  const converter = new BlockConverter(join, resolver);
  converter.convert(blocks);
  return converter.result();
}

/** Lines of footnotes, with that as the reason why they are no recommendation. */
export const footnoteLines = (lines: readonly Line[]): readonly UnreadLine[] =>
  lines.map(because(t.footnote));
/** Lines that belong to no recommendation, with that as the reason. */
export const looseLines = (lines: readonly Line[]): readonly UnreadLine[] => lines.map(because(t.noItem));
