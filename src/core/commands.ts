// All commands, as the capabilities list them.
import type { CallsOf } from './workbook/command/define-command';
import { capabilities } from './capabilities';
import type { ShellCalls } from './shell-commands';

type Brings = (typeof capabilities)[number];
type Planned = Extract<Brings, { readonly commands: unknown }>['commands'];

export const plannedCommands: readonly Planned[number][] = capabilities.flatMap((one) =>
  'commands' in one ? [...one.commands] : [],
);

/** What each command takes and answers, by its name; for the typed client of the panels. */
export type Calls = CallsOf<Planned> & ShellCalls;
