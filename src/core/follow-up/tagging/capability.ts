// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { divideForm } from './plan-tagging-form';
import { suggestForRecommendations } from './plan-suggest';
import { acceptSuggestions } from './plan-accept';
import { leaveSuggestions } from './plan-leave';
import { teachIssueWords } from './plan-teach';

export const commands = [
  divideForm,
  suggestForRecommendations,
  acceptSuggestions,
  leaveSuggestions,
  teachIssueWords,
] as const;
