// Commands about recommendations, bound to their rules.
import type {
  ImportFormInput,
  ImportFormResult,
  ImportRecommendationsInput,
  ImportRecommendationsResult,
  RecognizeDocumentInput,
  RecognizeDocumentResult,
} from '../../core/calls/recommendations';
import {
  importFormCall,
  importRecommendationsCall,
  recognizeDocumentCall,
} from '../../core/calls/recommendations';
import type { Command } from '../../core/calls/types';
import { importRecommendationsReads, planImport } from '../../core/recommendations/plan-import';
import {
  importFormReads,
  planImportForm,
  planRecognize,
  recognizeDocumentReads,
} from '../../core/recommendations/plan-recognize';

export const importRecommendations: Command<ImportRecommendationsInput, ImportRecommendationsResult> = {
  call: importRecommendationsCall,
  reads: importRecommendationsReads,
  plan: planImport,
};

export const recognizeDocument: Command<RecognizeDocumentInput, RecognizeDocumentResult> = {
  call: recognizeDocumentCall,
  reads: recognizeDocumentReads,
  plan: planRecognize,
};

export const importForm: Command<ImportFormInput, ImportFormResult> = {
  call: importFormCall,
  reads: importFormReads,
  plan: planImportForm,
};

export const recommendationCommands = [importRecommendations, recognizeDocument, importForm] as const;
