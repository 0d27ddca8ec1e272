// Commands about one row, bound to what they read and their rules.
import type {
  AddRowInput,
  AddRowResult,
  EditRowInput,
  EditRowResult,
  RowFormInput,
  RowFormResult,
} from '../../core/calls/this-row';
import { addRowCall, editRowCall, rowFormCall } from '../../core/calls/this-row';
import type { Command } from '../../core/calls/types';
import { planAddRow } from '../../core/this-row/plan-add-row';
import { planEditRow } from '../../core/this-row/plan-edit-row';
import { planRowForm } from '../../core/this-row/plan-row-form';
import { editRowReads, rowFormReads } from '../../core/this-row/reads';

export const rowFormCommand: Command<RowFormInput, RowFormResult> = {
  call: rowFormCall,
  reads: rowFormReads,
  plan: planRowForm,
};

export const editRowCommand: Command<EditRowInput, EditRowResult> = {
  call: editRowCall,
  reads: editRowReads,
  plan: planEditRow,
};

export const addRowCommand: Command<AddRowInput, AddRowResult> = {
  call: addRowCall,
  reads: rowFormReads,
  plan: planAddRow,
};
