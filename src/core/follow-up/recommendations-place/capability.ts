// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { recommendationCard, recommendationsPlace } from './plan-recommendations-place';

export const commands = [recommendationsPlace, recommendationCard] as const;
