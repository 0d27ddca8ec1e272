// The commands of the shell, by name. As in planned.ts, the script that is built has only what they are called.
import { shellCommands } from '../../core/shell-commands';

/** Of one and the same shell for all: which input belongs to which is held where they are defined. */
export type AnyShellCommand = (typeof shellCommands)[number];

export const shell: ReadonlyMap<string, AnyShellCommand> = new Map(
  shellCommands.map((command) => [command.name, command]),
);
