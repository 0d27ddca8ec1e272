// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../letters/letter-maker';
import { groupLetter } from './render-letter';
import { writeForm } from './plan-group-letters-form';
import { writeToGroup } from './plan-write';

export const commands = [writeForm, writeToGroup] as const;

const toGroup = { reads: [], make: groupLetter };
export const letters = {
  letter: toGroup,
  'ask-role': toGroup,
  'hand-over': toGroup,
} as const satisfies Letters;
