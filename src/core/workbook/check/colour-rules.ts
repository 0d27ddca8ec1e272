// The colours that cells of a tab take: words as chips, days and numbers by what their row says.
import type { Language } from '../../base/messages/text';
import { inAnyLanguage } from '../../base/text/word-sets';
import { wordText } from '../../base/vocabulary/words';
import { VACANT } from '../../words/lists/signs';
import { columnLetters, quoted } from '../records/formula-parts';
import { FIRST_DATA_ROW } from '../records/snapshot';
import type { SheetSpec } from '../schema/types';
import { TONES, type SheetLook, type Mark, type Tone } from './looks';

/** A colour of a column's cells, 0-based, where the text is this one or the formula for the first row of data holds. */
export interface ColourRule {
  readonly column: number;
  readonly match: 'is' | 'formula';
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

const NEAR_DAYS = 14;
const MEETING_DAYS = 7;

interface Place {
  readonly spec: SheetSpec;
  readonly language: Language;
}

const columnOf = ({ spec }: Place, key: string): number => Object.keys(spec.columns).indexOf(key);

const cellOf = (place: Place, key: string): string =>
  `$${columnLetters(columnOf(place, key))}${FIRST_DATA_ROW}`;

const wordIn = ({ spec, language }: Place, column: string, key: string): string =>
  wordText(spec.columns[column]?.words ?? [], key)[language];

const ruleOf = (column: number, match: ColourRule['match'], text: string, tone: Tone): ColourRule => ({
  column,
  match,
  text,
  ...TONES[tone],
});

/**
 * Conditions are multiplied, so that no formula has a separator or a point: which ones Sheets takes in a rule depends on
 * the workbook's locale.
 */
const all = (...conditions: readonly string[]): string =>
  `=${conditions.map((condition) => `(${condition})`).join('*')}>0`;

type Toned = readonly [formula: string, tone: Tone];

function overLimit(place: Place, { at, limit }: Mark & { readonly kind: 'over' }): readonly Toned[] {
  const [words, most] = [cellOf(place, at), cellOf(place, limit)];
  const isCounted = `ISNUMBER(${words})*ISNUMBER(${most})`;
  return [
    [all(isCounted, `${words}>${most}`), 'red'],
    [all(isCounted, `10*${words}>9*${most}`), 'amber'],
  ];
}

function empty(place: Place, { at, beside }: Mark & { readonly kind: 'empty' }): readonly Toned[] {
  const cell = cellOf(place, at);
  const words = place.spec.columns[at]?.mayBeVacant ? [...inAnyLanguage(VACANT)] : [];
  const isEmpty = ['', ...words].map((word) => `(${cell}=${quoted(word)})`).join('+');
  return [[all(`${cellOf(place, beside)}<>""`, isEmpty), 'amber']];
}

function dated(
  place: Place,
  { kind, at, closed }: Mark & { readonly kind: 'due' | 'soon' },
): readonly Toned[] {
  const day = cellOf(place, at);
  const [status = '', words = []] = closed ?? [];
  const isOpen = words.map((word) => `${cellOf(place, status)}<>${quoted(wordIn(place, status, word))}`);
  const ahead = (days: number): string =>
    all(`ISNUMBER(${day})`, `${day}>=TODAY()`, `${day}<TODAY()+${days + 1}`, ...isOpen);
  if (kind === 'soon') return [[ahead(MEETING_DAYS), 'amber']];
  return [
    [all(`ISNUMBER(${day})`, `${day}<TODAY()`, ...isOpen), 'red'],
    [ahead(NEAR_DAYS), 'amber'],
  ];
}

function formulasOf(place: Place, mark: Mark): readonly Toned[] {
  if (mark.kind === 'over') return overLimit(place, mark);
  return mark.kind === 'empty' ? empty(place, mark) : dated(place, mark);
}

/** The rules of a tab with the words of the workbook's language, the graver first: of two that fit a cell the first is seen. */
export function colourRulesOf(
  spec: SheetSpec,
  { chips = {}, marks = [] }: SheetLook,
  language: Language,
): readonly ColourRule[] {
  const place = { spec, language };
  const words = Object.entries(chips).flatMap(([column, tones]) =>
    Object.entries(tones).map(([word, tone]) =>
      ruleOf(columnOf(place, column), 'is', wordIn(place, column, word), tone),
    ),
  );
  const byRow = marks.flatMap((mark) =>
    formulasOf(place, mark).map(([formula, tone]) =>
      ruleOf(columnOf(place, mark.at), 'formula', formula, tone),
    ),
  );
  return [...words, ...byRow];
}
