// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Renewal } from '../../workbook/changes/types';
import { relabelHeadings } from './relabel-headings';
import { compareVersions } from './plan-compare';
import { takeInText } from './plan-take-in';
import { textForm } from './plan-texts-form';
import { storedText } from './stored-text';

export const commands = [compareVersions, takeInText, textForm, storedText] as const;

/** What else changes when rows get other names. */
export const renewals: readonly Renewal[] = [relabelHeadings];
