// Checks of the values that forms and commands want to write into a row.
import * as z from 'zod/mini';
import type { Value, ValueOf } from './rows';
import { isDate, isDateTime, isEmail, isListItem, isWebAddress } from '../../base/dates/formats';
import type { ValueTextKey } from '../schema/value-problems';
import type { ColumnSpec, SheetSpec } from '../schema/types';

type Columns = Readonly<Record<string, ColumnSpec>>;
type Keys<C extends Columns> = readonly (keyof C & string)[];
type ValueSchema = z.ZodMiniType<Value>;
type RowSchema<C extends Columns> = z.ZodMiniType<{ readonly [K in keyof C]?: ValueOf<C[K]> }>;

/** A Google Sheets cell takes 50,000 characters; what is left over serves the journal's own marks. */
export const LONGEST_TEXT = 45_000;

const check = <T extends Value>(fits: (value: T) => boolean, problem: ValueTextKey) =>
  z.refine<T>(fits, { params: { problem } });

const textThat = (fits: (value: string) => boolean, problem: ValueTextKey): ValueSchema =>
  z.string().check(
    z.maxLength(LONGEST_TEXT),
    check((value: string) => value === '' || fits(value), problem),
  );

const fitsOneCell = (values: readonly string[]) => values.join('; ').length <= LONGEST_TEXT;

const listThat = (fits: (value: string) => boolean, problem: ValueTextKey): ValueSchema =>
  z.array(z.string()).check(
    check((values: readonly string[]) => values.every(fits), problem),
    z.refine(fitsOneCell, { params: { problem: 'tooLong', most: LONGEST_TEXT } }),
  );

/** Whether a text is the id of a row in one of the sheets that the column links to; that the row exists is for the command. */
const isLinkOf =
  ({ to = [] }: ColumnSpec) =>
  (id: string) =>
    to.some((sheet) => id.startsWith(`${sheet}-`) && id.length > sheet.length + 1);

const isWordOf =
  ({ words = [] }: ColumnSpec) =>
  (key: string) =>
    words.some((word) => word.key === key);

function valueSchema(column: ColumnSpec): ValueSchema {
  switch (column.type) {
    case 'number':
      return z.nullable(z.number());
    case 'checkbox':
      return z.boolean();
    case 'date':
      return textThat(isDate, 'date');
    case 'dateTime':
      return textThat(isDateTime, 'dateTime');
    case 'email':
      return textThat(isEmail, 'email');
    case 'url':
      return textThat(isWebAddress, 'url');
    case 'word':
      return textThat(isWordOf(column), 'word');
    case 'words':
      return listThat(isWordOf(column), 'word');
    case 'link':
      return textThat(isLinkOf(column), 'link');
    case 'links':
      return listThat(isLinkOf(column), 'link');
    case 'texts':
      return listThat(isListItem, 'listItem');
    default:
      return z.string().check(z.maxLength(LONGEST_TEXT));
  }
}

const isFilled = (value: Value): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;

const filledSchema = (column: ColumnSpec): ValueSchema =>
  column.required ? valueSchema(column).check(check(isFilled, 'required')) : valueSchema(column);

function objectOf<C extends Columns>(
  spec: SheetSpec<C>,
  keys: Keys<C>,
  mayBeLeftOut: (column: ColumnSpec) => boolean,
): RowSchema<C> {
  const shape: Record<string, z.ZodMiniType<Value | undefined>> = {};
  for (const key of keys) {
    const column: ColumnSpec | undefined = spec.columns[key];
    if (!column) throw new Error(`The sheet ${spec.id} has no column ${key}.`);
    shape[key] = mayBeLeftOut(column) ? z.optional(filledSchema(column)) : filledSchema(column);
  }
  return z.strictObject(shape) as unknown as RowSchema<C>;
}

const allKeys = <C extends Columns>(spec: SheetSpec<C>): Keys<C> => Object.keys(spec.columns);

/**
 * Checks changes to a row: any of `keys` (all columns when left out) may be absent, what is present must fit its
 * column, and a required value cannot be emptied. Values are typed as in `ValuesOf`: links are ids, words are keys,
 * an empty text is '' and an empty number null. Keys that are not listed are refused.
 */
export const rowSchema = <C extends Columns>(
  spec: SheetSpec<C>,
  keys: Keys<C> = allKeys(spec),
): RowSchema<C> => objectOf(spec, keys, () => true);

/** As `rowSchema`, for a new row: of `keys`, the required ones that have no initial value must be there. */
export const newRowSchema = <C extends Columns>(
  spec: SheetSpec<C>,
  keys: Keys<C> = allKeys(spec),
): RowSchema<C> =>
  objectOf(
    spec,
    keys,
    (column) => !column.required || column.initial !== undefined || column.computed === true,
  );
