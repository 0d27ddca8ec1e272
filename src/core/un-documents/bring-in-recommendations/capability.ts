// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { bringInRecommendations } from './plan-bring-in-recommendations';

export const commands = [bringInRecommendations] as const;
