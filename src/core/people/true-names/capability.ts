// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { workbookTexts } from './workbook-texts';
import { trueNamesForm } from './plan-form';

export const name = 'true-names';

export const commands = [trueNamesForm] as const;

/** The shell carries them out. */
export const shellCommands = [workbookTexts] as const;
