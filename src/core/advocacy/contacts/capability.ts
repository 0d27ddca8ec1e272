// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { contactForm } from './plan-contacts-form';
import { logContact } from './plan-log';

export const commands = [contactForm, logContact] as const;
