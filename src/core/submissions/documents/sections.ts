// Sections of the document and their numbers, which are those that Word's own numbering will show. Typed numbers would
// each count as a word, and be wrong as soon as somebody adds a paragraph to the draft.
import type { Block, Section } from './model';
import { letterNumeral, romanNumeral } from './ordinals';

/** A block before it has its number. */
export interface Draft {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly isPrompt?: boolean;
}

export interface DraftSection {
  readonly kind: Section['kind'];
  readonly heading: string;
  readonly blocks: readonly Draft[];
}

const LIST_KINDS: ReadonlySet<Block['kind'] | undefined> = new Set(['item', 'subheading'] as const);

/**
 * Numbers sections I, II; headings A, B within a section; paragraphs 1, 2 through the whole document; items 2.1, 2.2
 * within their paragraph. Sections without blocks are left out. Texts are given to `take` in reading order.
 */
export function numberSections(
  drafts: readonly DraftSection[],
  take: (text: string) => string,
): readonly Section[] {
  let paragraphs = 0;
  let items = 0;
  return drafts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ kind: section, heading, blocks }, sectionIndex) => {
      let headings = 0;
      const numberOf = (kind: Block['kind']): string => {
        if (kind === 'item') return `${paragraphs}.${++items}`;
        if (kind === 'heading') return letterNumeral(++headings);
        if (kind === 'subheading') return '';
        items = 0;
        return String(++paragraphs);
      };
      return {
        kind: section,
        heading,
        number: romanNumeral(sectionIndex + 1),
        blocks: blocks.map(({ kind, text, isPrompt = false }, index) => ({
          kind,
          number: numberOf(kind),
          text: take(text),
          opensList: kind === 'paragraph' && LIST_KINDS.has(blocks[index + 1]?.kind),
          isPrompt,
        })),
      };
    });
}
