// Which paragraphs of a Word file are items of lists: some lists only number the paragraphs of the text.
import { countNotes } from '../../text/endnotes';
import { countWords } from '../../text/count-words';
import { levelCounter, type LightBlock } from '../../rich-text/blocks';
import { parseInline } from '../../rich-text/inline';
import type { KeptCounts } from './findings';
import type { LineLook } from './look';
import type { ListPlace } from './styles';

/** A line that no style says anything of. */
export interface RawLine {
  readonly kind: 'line';
  readonly text: string;
  /** Without emphasis, as a heading has it. */
  readonly bare: string;
  readonly words: string;
  readonly look: LineLook;
}

/** A block before it is known which lines are headings, and which lists number the paragraphs of the text. */
export type RawBlock =
  | Exclude<LightBlock, { kind: 'item' }>
  | RawLine
  | { readonly kind: 'listed'; readonly text: string; readonly place: ListPlace; readonly style: string };

/** What makes a list one that numbers the paragraphs of the text, as the UN wants it, and no list of items. */
const NUMBERS_PARAGRAPHS = {
  /** Words of its paragraphs, on average. */
  words: 25,
  /** Headings under which it goes on. */
  headings: 2,
};
/** Styles of our own document that say by their name that a paragraph is an item. */
const OWN_ITEMS: ReadonlySet<string> = new Set(['numbered item', 'sub-paragraph']);

/** The lists that number the paragraphs of the text. */
function paragraphLists(blocks: readonly RawBlock[]): ReadonlySet<string> {
  const lists = new Map<string, { words: number; count: number; headings: Set<number> }>();
  // Where the headings are the first level of a list, its paragraphs are the second.
  const outer = new Set(
    blocks.flatMap((block) => (block.kind === 'listed' && block.place.level === 0 ? [block.place.list] : [])),
  );
  let heading = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') heading++;
    if (block.kind !== 'listed' || !block.place.isDecimal) continue;
    if (block.place.level > 0 && outer.has(block.place.list)) continue;
    const list = lists.get(block.place.list) ?? { words: 0, count: 0, headings: new Set() };
    list.words += countWords(block.text);
    list.count++;
    list.headings.add(heading);
    lists.set(block.place.list, list);
  }
  const numbering = [...lists].filter(
    ([, { words, count, headings }]) =>
      words >= count * NUMBERS_PARAGRAPHS.words || headings.size >= NUMBERS_PARAGRAPHS.headings,
  );
  return new Set(numbering.map(([list]) => list));
}

/** Paragraphs of lists become items, or paragraphs that the document will number again. */
export function withItems(blocks: readonly RawBlock[]): readonly LightBlock[] {
  const numbering = paragraphLists(blocks);
  const levels = levelCounter();
  return blocks.map((block): LightBlock => {
    if (block.kind !== 'listed') {
      levels.end();
      return block.kind === 'line' ? { kind: 'paragraph', text: block.text } : block;
    }
    const { text, place, style } = block;
    if (!OWN_ITEMS.has(style) && place.isDecimal && numbering.has(place.list)) {
      levels.end();
      return { kind: 'paragraph', text };
    }
    return { kind: 'item', level: levels.next(place.level), text };
  });
}

/** Counts what came in, in the blocks themselves. */
export function keptIn(blocks: readonly LightBlock[]): KeptCounts {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  const words = texts.flatMap(parseInline);
  const count = (kind: LightBlock['kind']): number => blocks.filter((block) => block.kind === kind).length;
  return {
    paragraphs: count('paragraph'),
    headings: count('heading'),
    items: count('item'),
    tables: count('table'),
    emphasized: words.filter(({ bold, italic }) => bold ?? italic).length,
    links: words.filter(({ link }) => link).length,
    notes: texts.reduce((sum, text) => sum + countNotes(text), 0),
  };
}
