// A number that a figure counted: what is drawn or told as one can be made in no other way (src/core/workbook/figures/figure.ts).
declare const COUNTED: unique symbol;
/** How many rows a figure counts: whole, from 0. */
export type Count = number & { readonly [COUNTED]: true };
