// Suggestions as they stand in the cell of a recommendation: `Issue: Torture (“ill-treatment”)`. They are texts in one
// column of their own row, so they are sorted, filtered, copied and deleted with it, and no count takes them for accepted.
import { LANGUAGES, type Language, type Text } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { QUOTES } from '../../words/lists/language-words';
import * as t from '../../words/follow-up/tagging';

export const KINDS = ['issue', 'concern', 'sdg', 'action'] as const;
export type Kind = (typeof KINDS)[number];

export interface CellSuggestion {
  readonly kind: Kind;
  /** Label of an issue, group of people, number of a goal, or category 1 to 5. */
  readonly value: string;
  /** The words that led to it. */
  readonly words: readonly string[];
  /** A person does not want it; it stays so that it is not made again. */
  readonly isLeftOut: boolean;
  /** Somebody should look at it: `Issue?: Torture`. */
  readonly isUnsure: boolean;
}

const PREFIXES: Readonly<Record<Kind, Text>> = {
  issue: t.kindIssue,
  concern: t.kindConcern,
  sdg: t.kindSdg,
  action: t.kindAction,
};

const KIND_OF = new Map(
  KINDS.flatMap((kind) => LANGUAGES.map((language) => [foldText(PREFIXES[kind][language]), kind] as const)),
);
const UNSURE = '?';
const LEFT_OUT = new Set(LANGUAGES.map((language) => foldText(t.leftOut[language])));

/** `Issue: Torture` as its parts; the colon may have a space before it. */
const HEAD = /^([^:“”«»"]{1,20}?)\s*:\s*(.+)$/su;
/** The words stand at the end in a bracket, in quotes of any language. */
const TAIL = /^(.*?)\s*\(\s*["“«]\s*(.*)\s*["”»]\s*\)$/su;
const BETWEEN = /\s*["”»]\s*[,;]\s*["“«]\s*/u;

const split = (entry: string): readonly [string, string] | undefined => {
  const [, head = '', rest = ''] = HEAD.exec(entry.trim()) ?? [];
  return rest === '' ? undefined : [foldText(head), rest.trim()];
};

/** What an entry of the cell suggests; undefined for others, such as the themes that OHCHR printed. */
export function readSuggestion(entry: string): CellSuggestion | undefined {
  const first = split(entry);
  if (!first) return undefined;
  const isLeftOut = LEFT_OUT.has(first[0]);
  const [written, rest] = (isLeftOut ? split(first[1]) : first) ?? ['', ''];
  const isUnsure = written.endsWith(UNSURE);
  const kind = KIND_OF.get(isUnsure ? written.slice(0, -UNSURE.length).trim() : written);
  if (!kind) return undefined;
  const [, value = rest, words = ''] = TAIL.exec(rest) ?? [];
  return {
    kind,
    value: value.trim(),
    words: words === '' ? [] : words.split(BETWEEN).map((word) => word.trim()),
    isLeftOut,
    isUnsure,
  };
}

/** What a cell suggests and nobody left out. */
export const openSuggestions = (cell: readonly string[]): readonly CellSuggestion[] =>
  cell.flatMap((entry) => readSuggestion(entry) ?? []).filter(({ isLeftOut }) => !isLeftOut);

/** A word that can stand in a cell of several values, in quotes. */
const plain = (word: string): string =>
  word
    .replace(/["“”«»]/g, '')
    .replace(/[;\s]+/g, ' ')
    .trim();

/** The entry for a suggestion, in the language of the workbook. */
export function writeSuggestion(
  { kind, value, words, isLeftOut, isUnsure }: CellSuggestion,
  language: Language,
): string {
  const colon = language === 'fr' ? ' : ' : ': ';
  const [open, close] = QUOTES[language];
  const quoted = words.map((word) => `${open}${plain(word)}${close}`).join(', ');
  const entry = `${PREFIXES[kind][language]}${isUnsure ? UNSURE : ''}${colon}${value}${quoted === '' ? '' : ` (${quoted})`}`;
  return isLeftOut ? `${t.leftOut[language]}${colon}${entry}` : entry;
}
