// What each call takes and answers, as types only: no rule and no checker of the core comes along by value.
import type * as Answers from '../../core/calls/answers';
import type { ImportRowsInput, ImportRowsResult } from '../../core/calls/bring-in';
import type {
  AllowSharedTextInput,
  DecideOverlapInput,
  FindOverlapsInput,
  ListOverlapsInput,
  OverlapDetailsInput,
} from '../../core/calls/coverage';
import type * as Citations from '../../core/calls/citations';
import type * as Clusters from '../../core/calls/clusters';
import type * as Covered from '../../core/calls/covered';
import type { BuildCoverageReportInput } from '../../core/calls/coverage-report';
import type { NoInput, SubmissionInput } from '../../core/calls/documents';
import type {
  ListMailInput,
  MarkMailInput,
  SendWaitingMailInput,
  SendWaitingMailResult,
  ShowMailInput,
} from '../../core/calls/mail';
import type * as Digests from '../../core/calls/digests';
import type * as IssueParts from '../../core/calls/issue-parts';
import type { SuggestIssuesInput, SuggestIssuesResult } from '../../core/calls/issues';
import type { InviteToMeetingInput, MeetingFormInput } from '../../core/calls/meetings';
import type { MyPageInput, MyPageResult } from '../../core/calls/my-page';
import type * as People from '../../core/calls/people';
import type * as Recommendations from '../../core/calls/recommendations';
import type * as Progress from '../../core/calls/progress';
import type * as ProgressReport from '../../core/calls/progress-report';
import type * as SharingOut from '../../core/calls/sharing-out';
import type * as NextCycle from '../../core/calls/next-cycle';
import type { RegisterSubmissionInput, SubmissionFormInput } from '../../core/calls/submissions';
import type * as Row from '../../core/calls/this-row';
import type { CycleFormInput, StartCycleInput } from '../../core/calls/timeline';
import type * as Texts from '../../core/calls/texts';
import type { CallResponse } from '../../core/calls/types';
import type * as Uptake from '../../core/calls/uptake';
import type * as Understanding from '../../core/calls/understanding';
import type * as Workbook from '../../core/calls/workbook';
import type { AllowSharedTextResult } from '../../core/coverage/plan-allow';
import type { BuiltCoverageReport } from '../../core/coverage-report/plan-build';
import type { DecideOverlapResult } from '../../core/coverage/plan-decide';
import type { OverlapDetailsResult } from '../../core/coverage/plan-details';
import type { FindOverlapsResult } from '../../core/coverage/plan-find';
import type { ListOverlapsResult } from '../../core/coverage/plan-list';
import type { BuiltDocument } from '../../core/documents/build-document';
import type { DocumentForm, DocumentPreview } from '../../core/documents/document-queries';
import type { ListMailResult, ShowMailResult } from '../../core/mail/plan-list';
import type { MarkMailResult } from '../../core/mail/plan-mark';
import type { MeetingFormResult } from '../../core/meetings/plan-form';
import type { InviteToMeetingResult } from '../../core/meetings/plan-invite';
import type { SubmissionFormResult } from '../../core/submissions/plan-form';
import type { RegisterSubmissionResult } from '../../core/submissions/plan-register';
import type { StartCycleResult } from '../../core/timeline/plan-start-cycle';
import type { CycleFormResult } from '../../core/timeline/present-facts';

type Nothing = Readonly<Record<string, never>>;

interface Has<Input, Result> {
  readonly input: Input;
  readonly result: Result;
}

/** Add a call here, then `call('its-name', ...)` knows its input and its result. */
export interface Calls {
  'who-am-i': Has<People.WhoAmIInput, People.WhoAmIResult>;
  'my-page': Has<MyPageInput, MyPageResult>;
  'set-language': Has<Workbook.LanguageInput, unknown>;
  'selected-row': Has<Nothing, Workbook.SelectedRow>;
  'show-row': Has<Workbook.ShowRowInput, Workbook.SelectedRow>;
  'set-up-workbook': Has<Nothing, Workbook.CheckResult>;
  'check-workbook': Has<Workbook.CheckInput, Workbook.CheckResult>;
  'list-changes': Has<Nothing, Workbook.ListChangesResult>;
  undo: Has<Workbook.UndoInput, Workbook.UndoResult>;
  join: Has<People.JoinInput, People.JoinResult>;
  'join-form': Has<People.JoinFormInput, People.JoinFormResult>;
  'row-form': Has<Row.RowFormInput, Row.RowFormResult>;
  'edit-row': Has<Row.EditRowInput, Row.EditRowResult>;
  'add-row': Has<Row.AddRowInput, Row.AddRowResult>;
  'suggest-issues': Has<SuggestIssuesInput, SuggestIssuesResult>;
  'submission-form': Has<SubmissionFormInput, SubmissionFormResult>;
  'register-submission': Has<RegisterSubmissionInput, RegisterSubmissionResult>;
  'cycle-form': Has<CycleFormInput, CycleFormResult>;
  'start-cycle': Has<StartCycleInput, StartCycleResult>;
  'next-cycle-overview': Has<NextCycle.NextCycleOverviewInput, NextCycle.NextCycleOverview>;
  'start-next-cycle': Has<NextCycle.StartNextCycleInput, NextCycle.NextCycleResult>;
  'find-overlaps': Has<FindOverlapsInput, FindOverlapsResult>;
  'list-overlaps': Has<ListOverlapsInput, ListOverlapsResult>;
  'decide-overlap': Has<DecideOverlapInput, DecideOverlapResult>;
  'allow-shared-text': Has<AllowSharedTextInput, AllowSharedTextResult>;
  'overlap-details': Has<OverlapDetailsInput, OverlapDetailsResult>;
  'already-covered': Has<Covered.AlreadyCoveredInput, Covered.AlreadyCoveredResult>;
  'covered-form': Has<Covered.CoveredFormInput, Covered.CoveredFormResult>;
  'import-recommendations': Has<
    Recommendations.ImportRecommendationsInput,
    Recommendations.ImportRecommendationsResult
  >;
  'recognize-document': Has<Recommendations.RecognizeDocumentInput, Recommendations.RecognizeDocumentResult>;
  'import-form': Has<Recommendations.ImportFormInput, Recommendations.ImportFormResult>;
  'import-answers': Has<Answers.ImportAnswersInput, Answers.ImportAnswersResult>;
  'annotated-answers': Has<Answers.AnnotatedAnswersInput, Answers.AnnotatedAnswersResult>;
  'import-citations': Has<Citations.ImportCitationsInput, Citations.ImportCitationsResult>;
  citations: Has<Citations.CitationsInput, Citations.CitationsResult>;
  'import-rows': Has<ImportRowsInput, ImportRowsResult>;
  'invite-to-meeting': Has<InviteToMeetingInput, InviteToMeetingResult>;
  'meeting-form': Has<MeetingFormInput, MeetingFormResult>;
  'build-coverage-report': Has<BuildCoverageReportInput, BuiltCoverageReport>;
  'document-form': Has<NoInput, DocumentForm>;
  'document-preview': Has<SubmissionInput, DocumentPreview>;
  'build-document': Has<SubmissionInput, BuiltDocument>;
  'text-form': Has<Texts.TextFormInput, Texts.TextFormResult>;
  'take-in-text': Has<Texts.TakeInTextInput, Texts.TakeInTextResult>;
  'send-waiting-mail': Has<SendWaitingMailInput, SendWaitingMailResult>;
  'who-covers-what': Has<IssueParts.WhoCoversWhatInput, IssueParts.WhoCoversWhatResult>;
  'claim-issue': Has<IssueParts.ClaimIssueInput, IssueParts.ClaimIssueResult>;
  'yield-issue': Has<IssueParts.YieldIssueInput, IssueParts.YieldIssueResult>;
  'queue-digests': Has<Digests.QueueDigestsInput, Digests.QueueDigestsResult>;
  'divide-form': Has<Understanding.DivideFormInput, Understanding.DivideFormResult>;
  'suggest-for-recommendations': Has<
    Understanding.SuggestForRecommendationsInput,
    Understanding.SuggestForRecommendationsResult
  >;
  'accept-suggestions': Has<Understanding.AcceptSuggestionsInput, Understanding.AcceptSuggestionsResult>;
  'leave-suggestions': Has<Understanding.LeaveSuggestionsInput, Understanding.LeaveSuggestionsResult>;
  'teach-issue-words': Has<Understanding.TeachIssueWordsInput, Understanding.TeachIssueWordsResult>;
  'find-clusters': Has<Clusters.FindClustersInput, Clusters.FindClustersResult>;
  'list-clusters': Has<Clusters.ListClustersInput, Clusters.ListClustersResult>;
  'set-cluster': Has<Clusters.SetClusterInput, Clusters.SetClusterResult>;
  'share-out': Has<SharingOut.ShareOutInput, SharingOut.ShareOutResult>;
  'hand-over-recommendation': Has<
    SharingOut.HandOverRecommendationInput,
    SharingOut.HandOverRecommendationResult
  >;
  'list-mail': Has<ListMailInput, ListMailResult>;
  'show-mail': Has<ShowMailInput, ShowMailResult>;
  'mark-mail': Has<MarkMailInput, MarkMailResult>;
  'record-progress': Has<Progress.RecordProgressInput, Progress.RecordProgressResult>;
  'build-progress-report': Has<ProgressReport.BuildProgressReportInput, ProgressReport.BuiltProgressReport>;
  'progress-form': Has<Progress.ProgressFormInput, Progress.ProgressFormResult>;
  'list-progress': Has<Progress.ListProgressInput, Progress.ListProgressResult>;
  'set-next-step': Has<Progress.SetNextStepInput, Progress.SetNextStepResult>;
  'match-asks': Has<Uptake.MatchAsksInput, Uptake.MatchAsksResult>;
  uptake: Has<Uptake.UptakeInput, Uptake.UptakeResult>;
  'decide-match': Has<Uptake.DecideMatchInput, Uptake.DecideMatchResult>;
  'set-progress-scale': Has<Progress.SetProgressScaleInput, Progress.SetProgressScaleResult>;
}

export type CallName = keyof Calls;
export type InputOf<N extends CallName> = Calls[N]['input'];
export type ResultOf<N extends CallName> = Calls[N]['result'];

export type Answer<Result = unknown> = CallResponse<Result>;
export type Success<Result = unknown> = Extract<Answer<Result>, { ok: true }>;
