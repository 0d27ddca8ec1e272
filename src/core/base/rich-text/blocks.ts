// The form in which a cell keeps a text, which people may read and edit: one line a paragraph; `## ` begins a subheading,
// `- ` an item of a list (two spaces before it for each level below), `| a | b |` is a row of a table, `> ` a line that no
// document numbers, `% ` the title of a file. Words within a line are as ./inline has them.
import { notesOnOneLine } from '../text/endnotes';
import { plainInline } from './inline';

/** Texts are lines as `parseInline` reads them, with notes in double square brackets. */
export type LightBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Level 1 is the highest. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** Level 0 is the outermost. */
  | { readonly kind: 'item'; readonly level: number; readonly text: string }
  /** Aside: a caption or a quotation, which has no number. Title: of a file that was read, with what stands below it. */
  | { readonly kind: 'aside' | 'title'; readonly text: string }
  | LightTable;

export interface LightTable {
  readonly kind: 'table';
  /** The first row names the columns. */
  readonly hasHead: boolean;
  readonly rows: readonly (readonly string[])[];
}

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const ITEM = /^([ \t]*)[-*•]\s+(\S.*)$/;
const SIGNED = /^([>%]) (\S.*)$/;
const ROW = /^\|.*\|$/;
const RULE = /^\|(?:\s*:?-{3,}:?\s*\|)+$/;
const MOST_LEVELS = 8;

/** Whether a line is a row of a table. */
export const isTableRow = (line: string): boolean => ROW.test(line.trim());

/** Whether a line is more than a paragraph: a subheading, an item, a row, or one without a number. */
export const isStructured = (line: string): boolean =>
  HEADING.test(line) || ITEM.test(line) || SIGNED.test(line) || isTableRow(line);

const cellsOf = (line: string): string[] =>
  [
    ...line
      .trim()
      .slice(1)
      .matchAll(/((?:\\.|[^\\|])*)\|/g),
  ].map(([, cell = '']) => cell.trim());

type LineBlock =
  | Exclude<LightBlock, LightTable>
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly isRule: boolean };

/** What one line is; undefined for an empty one. */
function blockOfLine(line: string): LineBlock | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const heading = HEADING.exec(text);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  const signed = SIGNED.exec(text);
  if (signed) return { kind: signed[1] === '>' ? 'aside' : 'title', text: signed[2] ?? '' };
  const item = ITEM.exec(line.trimEnd());
  if (item) {
    const indent = (item[1] ?? '').replace(/\t/g, '  ').length;
    return { kind: 'item', level: Math.min(indent >> 1, MOST_LEVELS), text: item[2] ?? '' };
  }
  return ROW.test(text)
    ? { kind: 'row', cells: cellsOf(text), isRule: RULE.test(text) }
    : { kind: 'paragraph', text };
}

/** Levels of items that follow one another, so that each list begins at 0 and goes down one by one. */
export function levelCounter(): { next(level: number): number; end(): void } {
  let open: number[] = [];
  return {
    next(level) {
      open = open.filter((one) => one <= level);
      if (open.at(-1) !== level) open.push(level);
      return open.length - 1;
    },
    end() {
      open = [];
    },
  };
}

/** Reads a text of a cell. Empty lines only part: two tables, or what people like to see apart. */
export function parseBlocks(written: string): readonly LightBlock[] {
  const blocks: LightBlock[] = [];
  const levels = levelCounter();
  let rows: { hasHead: boolean; rows: (readonly string[])[]; kind: 'table' } | undefined;
  for (const line of notesOnOneLine(written).split(/\r\n?|\n/)) {
    const block = blockOfLine(line);
    if (block?.kind === 'row') {
      levels.end();
      if (!rows) blocks.push((rows = { kind: 'table', hasHead: false, rows: [] }));
      if (!block.isRule) rows.rows.push(block.cells);
      else if (rows.rows.length === 1) rows.hasHead = true;
      continue;
    }
    rows = undefined;
    if (!block) continue;
    if (block.kind === 'item') blocks.push({ ...block, level: levels.next(block.level) });
    else {
      levels.end();
      blocks.push(block);
    }
  }
  return blocks.filter((block) => block.kind !== 'table' || block.rows.length > 0);
}

/** What would be read as more than a paragraph at the start of a line has a `\` before it. */
const plainStart = (text: string): string => text.replace(/^(?=#{1,6}\s|[-•>%]\s|\|)/, '\\');

const cellText = (text: string): string =>
  text.replace(/\\.|\|/g, (sign) => (sign === '|' ? '\\|' : sign)).trim();

function tableLines({ hasHead, rows }: LightTable): string[] {
  const lines = rows.map((cells) => `| ${cells.map(cellText).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  return hasHead ? [...lines.slice(0, 1), rule, ...lines.slice(1)] : lines;
}

function linesOf(block: LightBlock): string[] {
  if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
  if (block.kind === 'item') return [`${'  '.repeat(block.level)}- ${block.text}`];
  if (block.kind === 'aside') return [`> ${block.text}`];
  if (block.kind === 'title') return [`% ${block.text}`];
  return block.kind === 'table' ? tableLines(block) : [plainStart(block.text)];
}

/** Writes blocks as a cell keeps them; `parseBlocks` gives the same blocks. */
export const writeBlocks = (blocks: readonly LightBlock[]): string =>
  blocks
    .flatMap((block, at) => {
      const isSecondTable = block.kind === 'table' && blocks[at - 1]?.kind === 'table';
      return isSecondTable ? ['', ...linesOf(block)] : linesOf(block);
    })
    .join('\n');

/** The words of one line: no signs of its form, cells parted by tabs; '' for the rule under the head of a table. */
export function plainLine(line: string): string {
  const block = blockOfLine(line);
  if (!block) return '';
  if (block.kind !== 'row') return plainInline(block.text);
  return block.isRule ? '' : block.cells.map(plainInline).join('\t');
}

/** The words of a text, line for line: items keep their `- `, rules of tables go. Texts without any sign stay as they are. */
export function plainText(text: string): string {
  if (!/[\\*#|>%]|<br>|\]\(/i.test(text)) return text;
  return text
    .split('\n')
    .filter((line) => !RULE.test(line.trim()))
    .map((line) => {
      const item = ITEM.exec(line);
      return item
        ? `${item[1] ?? ''}- ${plainInline(item[2] ?? '')}`
        : isStructured(line) || line.trim() === ''
          ? plainLine(line)
          : plainInline(line);
    })
    .join('\n');
}
