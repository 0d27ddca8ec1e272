// How a figure is counted: as a formula over a tab's columns, and as a count in the core.
import { submissionKinds, TEXT_OF_OTHERS, wordText, type Word } from '../../base/vocabulary/words';
import type { Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Figure } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { call, numberSetting, quoted } from './formulas';
import { columnOf, type ColumnReferences } from './column-references';

export type FigureContext = Pick<Context, 'setting' | 'bookLanguage' | 'now' | 'timeZone'>;

export interface HomeFigure extends Figure<[Book, FigureContext]> {
  /** What a chart writes beside it. */
  readonly label?: Text;
  readonly formula: (places: ColumnReferences) => string;
}

type Sheet = Parameters<typeof columnOf>[1];
export type Criterion = readonly [column: string, criterion: string];

/** How many rows of a sheet fulfil all criteria. */
export const rowsWith = (places: ColumnReferences, sheet: Sheet, ...criteria: readonly Criterion[]): string =>
  call(
    'COUNTIFS',
    ...criteria.flatMap(([column, criterion]) => [columnOf(places, sheet, column), criterion]),
  );

export const NOT_EMPTY = quoted('<>');
export const EMPTY_TEXT = '""';
export const isWord = ({ language }: ColumnReferences, words: readonly Word[], key: string): string =>
  quoted(wordText(words, key)[language]);
export const isNot = ({ language }: ColumnReferences, words: readonly Word[], key: string): string =>
  quoted(`<>${wordText(words, key)[language]}`);

/** Texts of our own of this cycle, whatever their status. */
export const underWay = (places: ColumnReferences): readonly Criterion[] => [
  ['title', NOT_EMPTY],
  ['cycle', EMPTY_TEXT],
  ['mergedInto', EMPTY_TEXT],
  ['kind', isNot(places, submissionKinds, TEXT_OF_OTHERS)],
];

/** The number of the review that Settings name, else of the latest that has recommendations. */
export const reviewOf = (places: ColumnReferences): string =>
  numberSetting(places, 'cycle', call('MAX', columnOf(places, 'REC', 'cycle')));

/** Recommendations of this review with these criteria, without the withdrawn ones. */
export function recommendationsWith(places: ColumnReferences, ...criteria: readonly Criterion[]): string {
  const wanted: Criterion[] = [...criteria, ['cycle', reviewOf(places)], ['text', NOT_EMPTY]];
  // What few rows fulfil comes first: a row is looked at until one criterion fails.
  const gone: Criterion = ['withdrawn', 'TRUE'];
  return `(${rowsWith(places, 'REC', ...wanted)}-${rowsWith(places, 'REC', gone, ...wanted)})`;
}
