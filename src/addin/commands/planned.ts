// The commands that a plan describes, by name. The script that is built has their names, titles and rights here; the rest
// it brings in by area when one of them runs (scripts/build/late-parts.ts).
import { plannedCommands } from '../../core/commands';
import type { AnyCommand } from '../engine/types';

export const planned: ReadonlyMap<string, AnyCommand> = new Map(
  plannedCommands.map((command) => [command.name, command as unknown as AnyCommand]),
);
