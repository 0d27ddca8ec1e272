// Commands behind "Is this already covered?", bound to what they read and their rules.
import type {
  AlreadyCoveredInput,
  AlreadyCoveredResult,
  CoveredFormInput,
  CoveredFormResult,
} from '../../core/calls/covered';
import { alreadyCoveredCall, coveredFormCall } from '../../core/calls/covered';
import type { Command } from '../../core/calls/types';
import { createDraftComparer } from '../../core/coverage/compare-draft';
import {
  alreadyCoveredReads,
  coveredFormReads,
  planAlreadyCovered,
  planCoveredForm,
} from '../../core/coverage/plan-covered';
import { coverageMemory } from './overlap-index';

export const alreadyCoveredCommand: Command<AlreadyCoveredInput, AlreadyCoveredResult> = {
  call: alreadyCoveredCall,
  reads: alreadyCoveredReads,
  plan: planAlreadyCovered(createDraftComparer(coverageMemory)),
};

export const coveredFormCommand: Command<CoveredFormInput, CoveredFormResult> = {
  call: coveredFormCall,
  reads: coveredFormReads,
  plan: planCoveredForm,
};
