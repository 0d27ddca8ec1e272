// How a command is written once: everything that menu, panels, command line, engine and documentation say of it
// derives from its definition. Only types of this file may reach a panel.
import type { ZodMiniType } from 'zod/mini';
import type { Text } from '../../base/messages/text';
import type { Outcome } from '../../base/outcome';
import type { Book } from '../records/book';
import type { SheetId } from '../schema/sheet-ids';
import type { Context, Pace, Plan } from './types';
import type { Audience } from '../records/people-roles';

/** What a command looks like from outside. `Sent` is what a panel sends, `Parsed` what the schema makes of it. */
export interface CommandFace<Name extends string = string, Sent = unknown, Parsed = unknown> {
  /** In kebab case; its global function, `upr` name and journal entry derive from it. */
  readonly name: Name;
  readonly title: Text;
  readonly audience: Audience;
  readonly pace: Pace;
  readonly input: ZodMiniType<Parsed, Sent>;
  /** Makes sense before the sheets are made: a query or dry run then sees empty ones, and a run makes them first. */
  readonly beforeSetUp?: boolean;
}

/** Never there at run time: it carries what goes in and comes out to the typed client of the panels. */
interface Typed<Sent, Result> {
  readonly types?: { readonly input: Sent; readonly result: Result };
}

export interface PlannedCommand<Name extends string = string, Sent = never, Parsed = Sent, Result = unknown>
  extends CommandFace<Name, Sent, Parsed>, Typed<Sent, Result> {
  readonly reads: readonly SheetId[];
  /** Sheets that a long command does not change, but that must not have changed while it planned. */
  readonly rechecks?: readonly SheetId[];
  plan(book: Book, input: Parsed, context: Context): Outcome<Plan<Result>>;
}

/** A command that works on the workbook as a whole: the shell holds a runner of its name. */
export interface ShellCommand<Name extends string = string, Sent = never, Parsed = Sent, Result = unknown>
  extends CommandFace<Name, Sent, Parsed>, Typed<Sent, Result> {}

/** The types of input and result are those of `input` and of `plan`; none is written here. */
export const defineCommand = <const Name extends string, Sent, Parsed, Result>(
  definition: Omit<PlannedCommand<Name, Sent, Parsed, Result>, 'types'>,
): PlannedCommand<Name, Sent, Parsed, Result> => definition;

/** `defineShellCommand<Result>()({ ... })`: the result is named, as the rule stands in the shell. */
export const defineShellCommand =
  <Result>() =>
  <const Name extends string, Sent, Parsed>(
    definition: CommandFace<Name, Sent, Parsed>,
  ): ShellCommand<Name, Sent, Parsed, Result> =>
    definition;

/** By name, what each command of a list takes and answers. */
export type CallsOf<Commands extends readonly (Typed<unknown, unknown> & { readonly name: string })[]> = {
  [C in Commands[number] as C['name']]: NonNullable<C['types']>;
};
