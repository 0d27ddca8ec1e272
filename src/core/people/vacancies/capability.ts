// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { vacancies } from './plan-vacancies-list';
import { askForRole } from './plan-ask';

export const commands = [vacancies, askForRole] as const;
