// Commands about the UN's summary of stakeholders' submissions, bound to their rules.
import type {
  CitationsInput,
  CitationsResult,
  ImportCitationsInput,
  ImportCitationsResult,
} from '../../core/calls/citations';
import { citationsCall, importCitationsCall } from '../../core/calls/citations';
import type { Command } from '../../core/calls/types';
import { citationsReads, planCitations } from '../../core/citations/plan-citations';
import { importCitationsReads, planImportCitations } from '../../core/citations/plan-import';

const importCitations: Command<ImportCitationsInput, ImportCitationsResult> = {
  call: importCitationsCall,
  reads: importCitationsReads,
  plan: planImportCitations,
};

const citations: Command<CitationsInput, CitationsResult> = {
  call: citationsCall,
  reads: citationsReads,
  plan: planCitations,
};

export const citationCommands = [importCitations, citations];
