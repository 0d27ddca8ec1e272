// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { myPage } from './plan-my-page';

export const commands = [myPage] as const;
