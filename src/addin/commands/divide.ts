// Commands that divide recommendations among workgroups, bound to what they read and their rules.
import type {
  FindClustersInput,
  FindClustersResult,
  ListClustersInput,
  ListClustersResult,
  SetClusterInput,
  SetClusterResult,
} from '../../core/calls/clusters';
import { findClustersCall, listClustersCall, setClusterCall } from '../../core/calls/clusters';
import type {
  HandOverRecommendationInput,
  HandOverRecommendationResult,
  ShareOutInput,
  ShareOutResult,
} from '../../core/calls/sharing-out';
import { handOverRecommendationCall, shareOutCall } from '../../core/calls/sharing-out';
import type { Command } from '../../core/calls/types';
import type * as Calls from '../../core/calls/understanding';
import {
  acceptSuggestionsCall,
  divideFormCall,
  leaveSuggestionsCall,
  suggestForRecommendationsCall,
  teachIssueWordsCall,
} from '../../core/calls/understanding';
import { findClustersReads, planFindClusters } from '../../core/clusters/plan-find';
import { listClustersReads, planListClusters } from '../../core/clusters/plan-list';
import { planSetCluster, setClusterReads } from '../../core/clusters/plan-set';
import {
  handOverRecommendationReads,
  planHandOverRecommendation,
} from '../../core/sharing-out/plan-hand-over';
import { planShareOut, shareOutReads } from '../../core/sharing-out/plan-share-out';
import { acceptSuggestionsReads, planAcceptSuggestions } from '../../core/understanding/plan-accept';
import { divideFormReads, planDivideForm } from '../../core/understanding/plan-form';
import { leaveSuggestionsReads, planLeaveSuggestions } from '../../core/understanding/plan-leave';
import {
  planSuggestForRecommendations,
  suggestForRecommendationsReads,
} from '../../core/understanding/plan-suggest';
import { planTeachIssueWords, teachIssueWordsReads } from '../../core/understanding/plan-teach';

const divideForm: Command<Calls.DivideFormInput, Calls.DivideFormResult> = {
  call: divideFormCall,
  reads: divideFormReads,
  plan: planDivideForm,
};

const suggest: Command<Calls.SuggestForRecommendationsInput, Calls.SuggestForRecommendationsResult> = {
  call: suggestForRecommendationsCall,
  reads: suggestForRecommendationsReads,
  // What is suggested depends on the words of the issues.
  rechecks: ['ISS'],
  plan: planSuggestForRecommendations,
};

const accept: Command<Calls.AcceptSuggestionsInput, Calls.AcceptSuggestionsResult> = {
  call: acceptSuggestionsCall,
  reads: acceptSuggestionsReads,
  plan: planAcceptSuggestions,
};

const leave: Command<Calls.LeaveSuggestionsInput, Calls.LeaveSuggestionsResult> = {
  call: leaveSuggestionsCall,
  reads: leaveSuggestionsReads,
  plan: planLeaveSuggestions,
};

const teach: Command<Calls.TeachIssueWordsInput, Calls.TeachIssueWordsResult> = {
  call: teachIssueWordsCall,
  reads: teachIssueWordsReads,
  plan: planTeachIssueWords,
};

const findClusters: Command<FindClustersInput, FindClustersResult> = {
  call: findClustersCall,
  reads: findClustersReads,
  plan: planFindClusters,
};

const listClusters: Command<ListClustersInput, ListClustersResult> = {
  call: listClustersCall,
  reads: listClustersReads,
  plan: planListClusters,
};

const setCluster: Command<SetClusterInput, SetClusterResult> = {
  call: setClusterCall,
  reads: setClusterReads,
  plan: planSetCluster,
};

const shareOut: Command<ShareOutInput, ShareOutResult> = {
  call: shareOutCall,
  reads: shareOutReads,
  // Who leads decides who gets what.
  rechecks: ['COV', 'WG'],
  plan: planShareOut,
};

const handOver: Command<HandOverRecommendationInput, HandOverRecommendationResult> = {
  call: handOverRecommendationCall,
  reads: handOverRecommendationReads,
  plan: planHandOverRecommendation,
};

export const divideCommands = [
  divideForm,
  suggest,
  accept,
  leave,
  teach,
  findClusters,
  listClusters,
  setCluster,
  shareOut,
  handOver,
];
