// The command that brings in rows, bound to what it reads and its rule.
import { planImportRows, importRowsReads } from '../../core/bring-in/plan-import';
import type { ImportRowsInput, ImportRowsResult } from '../../core/calls/bring-in';
import { importRowsCall } from '../../core/calls/bring-in';
import type { Command } from '../../core/calls/types';

export const importRowsCommand: Command<ImportRowsInput, ImportRowsResult> = {
  call: importRowsCall,
  reads: importRowsReads,
  plan: planImportRows,
};
