// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { importRecommendations } from './plan-import';
import { recognizeDocument, importForm } from './plan-recognize';

export const commands = [importRecommendations, recognizeDocument, importForm] as const;
