// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { sharedPage, sharingPlace } from './plan-sharing-place';

export const commands = [sharingPlace, sharedPage] as const;
