// What a person presses in the soak: a command with an input that suits the rows that are there at this moment.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { pick, type Random, type Row } from './hands';

/** Who presses, what they see, and the word by which the write is found again. */
export interface Press {
  readonly word: string;
  readonly random: Random;
  readonly person: { readonly email: string; readonly member: string; readonly label: string };
  rows(sheet: SheetId): readonly Row[];
}

export interface Recipe {
  readonly command: string;
  /** How often it comes up beside the others, 1 unless told. */
  readonly weight?: number;
  /** Members may press it; all others are for who coordinates. */
  readonly isForAll?: boolean;
  /** Where its word has to stand once afterwards; left out where others may write over it at any time. */
  readonly column?: string;
  /** Nothing where there is nothing to press it for. */
  input(press: Press): object | undefined;
}

/** One of the rows that has this column filled, or undefined. */
export function some(
  { rows, random }: Press,
  sheet: SheetId,
  fits: (row: Row) => boolean = () => true,
): Row | undefined {
  return pick(
    random,
    rows(sheet).filter((row) => row['id'] !== '' && fits(row)),
  );
}

/** What one of the rows says in this column; '' where there is none. */
export const oneOf = (
  press: Press,
  sheet: SheetId,
  column: string,
  fits: (row: Row) => boolean = () => true,
): string => some(press, sheet, (row) => (row[column] ?? '') !== '' && fits(row))?.[column] ?? '';

/** The ids of some rows, three at most. */
export function idsOf(press: Press, sheet: SheetId, fits: (row: Row) => boolean = () => true): string[] {
  const ids = [0, 1, 2].map(() => some(press, sheet, fits)?.['id'] ?? '').filter((id) => id !== '');
  return [...new Set(ids)];
}

/** The input, unless something that it needs is missing. */
export const needs = <T extends object>(input: T): T | undefined =>
  Object.values(input).some(isMissing) ? undefined : input;

function isMissing(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0 || value.some(isMissing);
  return typeof value === 'object' && value !== null && Object.values(value).some(isMissing);
}

/** A command that is pressed without telling it anything. */
export const plain = (command: string, weight = 1): Recipe => ({ command, weight, input: () => ({}) });
