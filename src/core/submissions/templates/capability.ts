// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { wordTemplates, templateFile, bringInTemplate, useTemplate } from './plan-templates';

export const commands = [wordTemplates, templateFile, bringInTemplate, useTemplate] as const;
