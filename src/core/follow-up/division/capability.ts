// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../../people/letters/letter-maker';
import { divisionMail, divisionMailReads } from './division-letter';
import { shareOut } from './plan-share-out';
import { tellDivision } from './plan-tell';
import { handOverRecommendation } from './plan-hand-over';
import { answerHandOver } from './plan-answer';

export const commands = [shareOut, tellDivision, handOverRecommendation, answerHandOver] as const;

export const letters = {
  division: { reads: divisionMailReads, make: divisionMail },
} as const satisfies Letters;
