// The command that writes the coverage report, bound to what it reads and its rule.
import type { BuildCoverageReportInput } from '../../core/calls/coverage-report';
import { buildCoverageReportCall } from '../../core/calls/coverage-report';
import type { Command } from '../../core/calls/types';
import type { BuiltCoverageReport } from '../../core/coverage-report/plan-build';
import { buildCoverageReportReads, planBuildCoverageReport } from '../../core/coverage-report/plan-build';
import { coverageMemory } from './overlap-index';

export const buildCoverageReportCommand: Command<BuildCoverageReportInput, BuiltCoverageReport> = {
  call: buildCoverageReportCall,
  reads: buildCoverageReportReads,
  plan: (book, input, context) => planBuildCoverageReport(book, input, context, coverageMemory()),
};
