// A meeting of housing on 1 February 2027 to which five people were invited by mail, and what commands make of it.
import { render } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Book } from '../../../../src/core/workbook/records/book';
import { bookOf, type Tables } from '../../../support/book';
import { coChair, first, invited } from '../meetings/fixture';

export { after, coChair, sentAll } from '../meetings/fixture';

export const MEETING = first.result.id;
export const tables: Tables = invited;

interface Command<Input, Result> {
  plan(book: Book, input: Input, context: Context): Outcome<Plan<Result>>;
}

export function done<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  { from = tables, context = coChair() }: { from?: Tables; context?: Context } = {},
): Plan<Result> {
  const outcome = command.plan(bookOf(from), input, context);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

export function refused<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  { from = tables, context = coChair() }: { from?: Tables; context?: Context } = {},
): string {
  const outcome = command.plan(bookOf(from), input, context);
  return outcome.ok ? 'no refusal' : render(outcome.problem, 'en');
}

export const said = ({ summary }: Pick<Plan<unknown>, 'summary'>): readonly string[] =>
  summary.map((one) => render(one, 'en'));

type Values = Readonly<Record<string, unknown>>;

/** The tables with other values in the rows that `fits`. */
export const changed = (
  sheet: keyof Tables,
  fits: (row: Values) => boolean,
  values: Values,
  from: Tables = tables,
): Tables =>
  ({
    ...from,
    [sheet]: (from[sheet] ?? []).map((row) => (fits(row as unknown as Values) ? { ...row, ...values } : row)),
  }) as Tables;

export const invitationOf = (person: string, from: Tables = tables): string =>
  (from.INV ?? []).find((row) => row.person === person)?.id ?? '';
