// Commands about what was taken up, bound to what they read and their rules.
import type { Command } from '../../core/calls/types';
import type {
  DecideMatchInput,
  DecideMatchResult,
  MatchAsksInput,
  MatchAsksResult,
  UptakeInput,
  UptakeResult,
} from '../../core/calls/uptake';
import { decideMatchCall, matchAsksCall, uptakeCall } from '../../core/calls/uptake';
import { decideMatchReads, planDecideMatch } from '../../core/uptake/plan-decide';
import { matchAsksReads, planMatchAsks } from '../../core/uptake/plan-match';
import { planUptake, uptakeReads } from '../../core/uptake/plan-uptake';

const matchAsks: Command<MatchAsksInput, MatchAsksResult> = {
  call: matchAsksCall,
  reads: matchAsksReads,
  rechecks: ['ASK', 'REC'],
  plan: planMatchAsks,
};

const uptake: Command<UptakeInput, UptakeResult> = {
  call: uptakeCall,
  reads: uptakeReads,
  plan: planUptake,
};

const decideMatch: Command<DecideMatchInput, DecideMatchResult> = {
  call: decideMatchCall,
  reads: decideMatchReads,
  plan: planDecideMatch,
};

export const uptakeCommands = [matchAsks, uptake, decideMatch];
