// Commands on the texts of submissions, bound to their rules.
import {
  takeInTextCall,
  textFormCall,
  type TakeInTextInput,
  type TakeInTextResult,
  type TextFormInput,
  type TextFormResult,
} from '../../core/calls/texts';
import type { Command } from '../../core/calls/types';
import { planTextForm, textFormReads } from '../../core/texts/plan-form';
import { planTakeInText, takeInTextReads } from '../../core/texts/plan-take-in';

const takeInText: Command<TakeInTextInput, TakeInTextResult> = {
  call: takeInTextCall,
  reads: takeInTextReads,
  plan: planTakeInText,
};

const textForm: Command<TextFormInput, TextFormResult> = {
  call: textFormCall,
  reads: textFormReads,
  plan: planTextForm,
};

export const textCommands = [takeInText, textForm];
