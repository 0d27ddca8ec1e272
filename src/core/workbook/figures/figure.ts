// What a figure is: a rule that finds the rows which it counts. A number that is shown as a figure can only be made from one,
// so nothing that is shown is counted a second time by another rule.
import type { Text } from '../../base/messages/text';
import type { SheetId } from '../schema/sheet-ids';

declare const COUNTED: unique symbol;
/** How many rows a figure counts: whole, from 0. */
export type Count = number & { readonly [COUNTED]: true };

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

/** How many the figure counts. */
export const countOf = <Given extends readonly unknown[]>(figure: Figure<Given>, ...given: Given): Count =>
  figure.rows(...given).length as Count;
