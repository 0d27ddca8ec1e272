// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { erasePerson } from './erase-person';

export const name = 'erasing';

/** The shell carries them out. */
export const shellCommands = [erasePerson] as const;
