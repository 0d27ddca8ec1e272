// The command that writes reports on progress, bound to what it reads and its rule.
import type { BuildProgressReportInput, BuiltProgressReport } from '../../core/calls/progress-report';
import { buildProgressReportCall } from '../../core/calls/progress-report';
import type { Command } from '../../core/calls/types';
import { buildProgressReportReads, planBuildProgressReport } from '../../core/progress-report/plan-build';

export const buildProgressReportCommand: Command<BuildProgressReportInput, BuiltProgressReport> = {
  call: buildProgressReportCall,
  reads: buildProgressReportReads,
  plan: planBuildProgressReport,
};
