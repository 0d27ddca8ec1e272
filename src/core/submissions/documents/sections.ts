// Sections of the document and their numbers, which are those that Word's own numbering will show. Typed numbers would
// each count as a word, and be wrong as soon as somebody adds a paragraph to the draft.
import { sayIn, type Language } from '../../base/messages/text';
import { ordinal as ordinalText } from '../../words/base/language';
import type { Block, Section } from './model';

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A whole number from 1 to 39 in capital Roman numerals. */
function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** 1 is A, 26 is Z, 27 is AA, 28 is BB: the way in which Word goes on. */
const letterNumeral = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** Of English ordinals, by the last digit. */
const ENDINGS = ['other', 'st', 'nd', 'rd'] as const;

/** The ordinal in digits: `50th`, `50.º`, `50e`; French and Spanish for masculine and feminine nouns as sessions need. */
export function ordinal(number: number, language: Language): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  const ending = isTeen ? 'other' : (ENDINGS[number % 10] ?? 'other');
  return sayIn(language)(ordinalText, { number, ending });
}

/** A block before it has its number. */
export interface BlockDraft extends Pick<Block, 'kind' | 'text' | 'level' | 'table'> {
  readonly isPrompt?: boolean;
}

export interface DraftSection {
  readonly kind: Section['kind'];
  readonly heading: string;
  readonly blocks: readonly BlockDraft[];
}

const LIST_KINDS: ReadonlySet<Block['kind'] | undefined> = new Set(['item', 'listItem'] as const);

/** A sentence that leads in a list stays with it, also where a subheading stands between. */
const opensList = ({ kind, text }: BlockDraft, next: BlockDraft | undefined): boolean =>
  kind === 'paragraph' && (LIST_KINDS.has(next?.kind) || (next?.kind === 'subheading' && text.endsWith(':')));

/** `(a)`, `(i)`, `(A)`, as the levels of a list go down. */
function itemNumeral(number: number, level: number): string {
  if (level === 0) return `(${letterNumeral(number).toLowerCase()})`;
  return level === 1 ? `(${romanNumeral(number).toLowerCase()})` : `(${letterNumeral(number)})`;
}

const HEADING_KINDS = ['heading', 'subheading', 'minor'] as const;

/** Numbers of the headings of a section: A, 1, (a); each level begins anew under the one above. */
function headingCounter(): (kind: (typeof HEADING_KINDS)[number]) => string {
  const counts = [0, 0, 0];
  return (kind) => {
    const level = HEADING_KINDS.indexOf(kind);
    const count = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1)[level] = count;
    return [letterNumeral(count), String(count), itemNumeral(count, 0)][level] ?? '';
  };
}

/** Levels that Word numbers; deeper ones count as the deepest. */
const LIST_LEVELS = 3;

/** Numbers of list items: each level begins anew under the one above, all of them under a numbered paragraph. */
function itemCounter(): { next(level: number): string; end(): void } {
  let counts: number[] = [];
  return {
    next(level) {
      const at = Math.min(level, LIST_LEVELS - 1);
      counts = [...counts.slice(0, at + 1), ...Array.from({ length: at + 1 }, () => 0)].slice(0, at + 1);
      counts[at] = (counts[at] ?? 0) + 1;
      return itemNumeral(counts[at] ?? 1, at);
    },
    end() {
      counts = [];
    },
  };
}

const taken = (
  draft: BlockDraft,
  take: (text: string) => string,
): Pick<Block, 'text' | 'level' | 'table'> => ({
  text: take(draft.text),
  ...(draft.level === undefined ? {} : { level: Math.min(draft.level, LIST_LEVELS - 1) }),
  ...(draft.table
    ? { table: { ...draft.table, rows: draft.table.rows.map((cells) => cells.map(take)) } }
    : {}),
});

/**
 * Numbers sections I, II; headings A, B within a section, 1, 2 and (a), (b) below them; paragraphs 1, 2 through the whole
 * document; items 2.1, 2.2 within their paragraph; items of lists (a), (b). Texts are given to `take` in reading order.
 * Sections without blocks are left out, but for those of an author's own.
 */
export function numberSections(
  drafts: readonly DraftSection[],
  take: (text: string) => string,
  keepsEmpty = false,
): readonly Section[] {
  let sections = 0;
  let paragraphs = 0;
  let items = 0;
  const listItems = itemCounter();
  return drafts
    .filter(({ blocks }) => keepsEmpty || blocks.length > 0)
    .map(({ kind: section, heading, blocks }) => {
      const headingNumber = headingCounter();
      const numberOf = ({ kind, level = 0 }: BlockDraft): string => {
        if (kind === 'listItem') return listItems.next(level);
        if (kind === 'item') return `${paragraphs}.${++items}`;
        if (kind === 'heading' || kind === 'subheading' || kind === 'minor') return headingNumber(kind);
        if (kind !== 'paragraph') return '';
        items = 0;
        listItems.end();
        return String(++paragraphs);
      };
      return {
        kind: section,
        heading,
        number: heading === '' ? '' : romanNumeral(++sections),
        blocks: blocks.map((draft, index) => ({
          kind: draft.kind,
          number: numberOf(draft),
          ...taken(draft, take),
          opensList: opensList(draft, blocks[index + 1]),
          isPrompt: draft.isPrompt ?? false,
        })),
      };
    });
}
