// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { listMail, showMail, markMail } from './plan-mail-list';

export const commands = [listMail, showMail, markMail] as const;
