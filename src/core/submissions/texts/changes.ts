// What changed between the text that is there and the one that is taken in, paragraph by paragraph.
import { diffArrays } from 'diff';
import { parseBlocks, plainLine } from '../../base/rich-text/blocks';
import { foldText } from '../../base/text/fold';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** In the form that cells keep; '' for what was added. */
  readonly before: string;
  /** '' for what was removed. */
  readonly after: string;
}

export interface Changes {
  /** The first ones, in the order of the text. */
  readonly shown: readonly Change[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Beyond so many the two are different texts, and comparing them would take long. */
const MOST_CHANGES = 1500;
const MOST_SHOWN = 60;
/** Share of their words that two paragraphs have in common from which one is the other, changed. */
const ALIKE = 0.4;

const wordsOf = (line: string): string[] => foldText(plainLine(line)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const left = new Set(second);
  const common = first.filter((word) => left.delete(word)).length;
  return (2 * common) / Math.max(1, first.length + second.length);
}

/** Of lines that went and lines that came in one place: those that are alike are one, changed. */
function pairs(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  let from = 0;
  for (const before of removed) {
    const at = added.findIndex((after, index) => index >= from && likeness(before, after) >= ALIKE);
    if (at < 0) {
      changes.push({ kind: 'removed', before, after: '' });
      continue;
    }
    changes.push(...added.slice(from, at).map((after): Change => ({ kind: 'added', before: '', after })));
    changes.push({ kind: 'changed', before, after: added[at] ?? '' });
    from = at + 1;
  }
  return [...changes, ...added.slice(from).map((after): Change => ({ kind: 'added', before: '', after }))];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The changes from one text to another; undefined for two that have too little in common. */
export function changesBetween(before: string, after: string): Changes | undefined {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGES });
  if (!parts) return undefined;
  const changes: Change[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of parts) {
    if (removed) gone = value;
    else if (added) {
      changes.push(...pairs(gone, value));
      gone = [];
    } else {
      changes.push(...pairs(gone, []));
      gone = [];
    }
  }
  changes.push(...pairs(gone, []));
  const count = (kind: Change['kind']): number => changes.filter((one) => one.kind === kind).length;
  return {
    shown: changes.slice(0, MOST_SHOWN),
    ...{ added: count('added'), removed: count('removed'), changed: count('changed') },
  };
}

/** How many blocks a text has of each kind. */
export function countBlocks(text: string): { readonly items: number; readonly tables: number } {
  const blocks = parseBlocks(text);
  return {
    items: blocks.filter(({ kind }) => kind === 'item').length,
    tables: blocks.filter(({ kind }) => kind === 'table').length,
  };
}
