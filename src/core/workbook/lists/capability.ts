// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { addWords } from './plan-add-words';

export const commands = [addWords] as const;
