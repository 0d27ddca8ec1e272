// All commands that a plan describes. Those of the engine itself (set-up, undo ...) are in workbook.ts.
import type { AnyCommand } from '../engine/run-command';
import { decideOverlapCommand, findOverlapsCommand, listOverlapsCommand } from './coverage';
import { documentCommands } from './documents';
import { importRecommendations } from './recommendations';
import { registerSubmissionCommand, submissionFormCommand } from './submissions';
import { cycleFormCommand, startCycleCommand } from './timeline';

const COMMANDS = [
  startCycleCommand,
  cycleFormCommand,
  registerSubmissionCommand,
  submissionFormCommand,
  findOverlapsCommand,
  listOverlapsCommand,
  decideOverlapCommand,
  importRecommendations,
  ...documentCommands,
] as unknown as readonly AnyCommand[];

export const planned: ReadonlyMap<string, AnyCommand> = new Map(
  COMMANDS.map((command) => [command.call.name, command]),
);
