// What a figure is: a rule that finds the rows which it counts. A number that is shown as a figure can only be made from one,
// so nothing that is shown is counted a second time by another rule.
import type { Count } from '../../base/charts/count';
import type { Text } from '../../base/messages/text';
import type { SheetId } from '../schema/sheet-ids';

export interface Figure<Given extends readonly unknown[]> {
  /** What shows the same number has the same key; what differs on purpose has another. */
  readonly key: string;
  /** What counts and what is left out, in words. */
  readonly rule: Text;
  /** The tab of the rows. */
  readonly sheet: SheetId;
  /** What is counted: rows, or things that stand in rows. */
  readonly rows: (...given: Given) => readonly unknown[];
}

/** A figure of whichever rows it is given: of a workgroup's, of a theme's, of all. */
export interface FigureOf<Row> extends Omit<Figure<[readonly Row[]]>, 'rows'> {
  readonly rows: <Given extends Row>(given: readonly Given[]) => readonly Given[];
}

/** Counts the rows that fit. */
export const figureOf = <Row>(
  key: string,
  sheet: SheetId,
  rule: Text,
  fits: (row: Row) => boolean,
): FigureOf<Row> => ({ key, sheet, rule, rows: (given) => given.filter((row) => fits(row)) });

/** How many the figure counts. */
export const countOf = <Given extends readonly unknown[]>(figure: Figure<Given>, ...given: Given): Count =>
  figure.rows(...given).length as Count;
