// Commands about recommendations, bound to their rules.
import type {
  ImportRecommendationsInput,
  ImportRecommendationsResult,
} from '../../core/calls/recommendations';
import { importRecommendationsCall } from '../../core/calls/recommendations';
import type { Command } from '../../core/calls/types';
import { planImport } from '../../core/recommendations/plan-import';

export const importRecommendations: Command<ImportRecommendationsInput, ImportRecommendationsResult> = {
  call: importRecommendationsCall,
  reads: ['REC', 'CTY'],
  plan: planImport,
};
