// Commands about people, bound to what they read and their rules.
import type {
  JoinFormInput,
  JoinFormResult,
  JoinInput,
  JoinResult,
  WhoAmIInput,
  WhoAmIResult,
} from '../../core/calls/people';
import { joinCall, joinFormCall, whoAmICall } from '../../core/calls/people';
import type { Command } from '../../core/calls/types';
import { joinReads, planJoin } from '../../core/people/plan-join';
import { joinFormReads, planJoinForm } from '../../core/people/plan-join-form';
import { planWhoAmI, whoAmIReads } from '../../core/people/plan-who-am-i';

export const joinCommand: Command<JoinInput, JoinResult> = {
  call: joinCall,
  reads: joinReads,
  plan: planJoin,
};

export const joinFormCommand: Command<JoinFormInput, JoinFormResult> = {
  call: joinFormCall,
  reads: joinFormReads,
  plan: planJoinForm,
};

export const whoAmICommand: Command<WhoAmIInput, WhoAmIResult> = {
  call: whoAmICall,
  reads: whoAmIReads,
  plan: planWhoAmI,
};
