// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { rowForm } from './plan-row-form';
import { editRow } from './plan-edit-row';
import { addRow } from './plan-add-row';

export const commands = [rowForm, editRow, addRow] as const;
