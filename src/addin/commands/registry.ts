// All commands that a plan describes. Those of the engine itself (set-up, undo ...) are in workbook.ts.
import type { AnyCommand } from '../engine/run-command';
import { answerCommands } from './answers';
import { importRowsCommand } from './bring-in';
import { citationCommands } from './citations';
import {
  allowSharedTextCommand,
  decideOverlapCommand,
  findOverlapsCommand,
  listOverlapsCommand,
  overlapDetailsCommand,
} from './coverage';
import { queueDigestsCommand } from './digests';
import { divideCommands } from './divide';
import { alreadyCoveredCommand, coveredFormCommand } from './covered';
import { buildCoverageReportCommand } from './coverage-report';
import { documentCommands } from './documents';
import { issuePartCommands } from './issue-parts';
import { suggestIssuesCommand } from './issues';
import { listMailCommand, markMailCommand, showMailCommand } from './mail';
import { inviteToMeetingCommand, meetingFormCommand } from './meetings';
import { nextCycleCommands } from './next-cycle';
import { myPageCommand } from './my-page';
import { joinCommand, joinFormCommand, whoAmICommand } from './people';
import { recommendationCommands } from './recommendations';
import { progressCommands } from './progress';
import { buildProgressReportCommand } from './progress-report';
import { registerSubmissionCommand, submissionFormCommand } from './submissions';
import { textCommands } from './texts';
import { addRowCommand, editRowCommand, rowFormCommand } from './this-row';
import { cycleFormCommand, startCycleCommand } from './timeline';
import { uptakeCommands } from './uptake';

const COMMANDS = [
  startCycleCommand,
  cycleFormCommand,
  ...nextCycleCommands,
  registerSubmissionCommand,
  submissionFormCommand,
  findOverlapsCommand,
  listOverlapsCommand,
  decideOverlapCommand,
  overlapDetailsCommand,
  allowSharedTextCommand,
  ...issuePartCommands,
  ...progressCommands,
  buildProgressReportCommand,
  ...uptakeCommands,
  suggestIssuesCommand,
  alreadyCoveredCommand,
  coveredFormCommand,
  ...recommendationCommands,
  ...divideCommands,
  ...answerCommands,
  ...citationCommands,
  ...documentCommands,
  ...textCommands,
  buildCoverageReportCommand,
  inviteToMeetingCommand,
  meetingFormCommand,
  listMailCommand,
  queueDigestsCommand,
  showMailCommand,
  markMailCommand,
  joinCommand,
  joinFormCommand,
  whoAmICommand,
  myPageCommand,
  rowFormCommand,
  editRowCommand,
  addRowCommand,
  importRowsCommand,
] as unknown as readonly AnyCommand[];

export const planned: ReadonlyMap<string, AnyCommand> = new Map(
  COMMANDS.map((command) => [command.call.name, command]),
);
