// All capabilities. What is listed here has its functions in the script, its entries in `upr commands` and its types in the panels.
import type { LetterKind } from './people/letters/letter-maker';
import type { Capability } from './workbook/capability/description';
import * as registering from './submissions/registering/capability';
import * as overlaps from './coverage/overlaps/capability';
import * as find from './inbox/find/capability';
import * as myPage from './inbox/my-page/capability';
import * as answers from './un-documents/answers/capability';
import * as bringIn from './workbook/bring-in/capability';
import * as duplicates from './workbook/duplicates/capability';
import * as divideIssues from './coverage/divide-issues/capability';
import * as bringInList from './inbox/bring-in-list/capability';
import * as formAnswers from './inbox/form-answers/capability';
import * as lists from './workbook/lists/capability';
import * as check from './workbook/check/capability';
import * as summaries from './un-documents/summaries/capability';
import * as coverageReport from './coverage/report/capability';
import * as askHints from './submissions/ask-hints/capability';
import * as texts from './submissions/texts/capability';
import * as weeklySummary from './inbox/weekly-summary/capability';
import * as tagging from './follow-up/tagging/capability';
import * as clusters from './follow-up/clusters/capability';
import * as division from './follow-up/division/capability';
import * as documents from './submissions/documents/capability';
import * as uploadCheck from './submissions/upload-check/capability';
import * as submissionsPlace from './submissions/submissions-place/capability';
import * as review from './submissions/review/capability';
import * as unSummary from './submissions/un-summary/capability';
import * as issuesPlace from './coverage/issues-place/capability';
import * as whoCoversWhat from './coverage/who-covers-what/capability';
import * as issueSuggestions from './coverage/issue-suggestions/capability';
import * as mail from './inbox/mail/capability';
import * as breakOuts from './people/break-outs/capability';
import * as datePolls from './people/date-polls/capability';
import * as meetings from './people/meetings/capability';
import * as groupsPlace from './people/groups-place/capability';
import * as meetingsPlace from './people/meetings-place/capability';
import * as invitations from './people/invitations/capability';
import * as closeMeeting from './people/close-meeting/capability';
import * as nextCycle from './follow-up/next-cycle/capability';
import * as joining from './people/joining/capability';
import * as recommendationsPlace from './follow-up/recommendations-place/capability';
import * as followUpReport from './follow-up/report/capability';
import * as progress from './follow-up/progress/capability';
import * as reports from './un-documents/reports/capability';
import * as endorsing from './submissions/endorsing/capability';
import * as thisRow from './workbook/this-row/capability';
import * as timeline from './cycle/timeline/capability';
import * as uptake from './follow-up/uptake/capability';
import * as besideOurs from './follow-up/beside-ours/capability';
import * as whomToAsk from './advocacy/whom-to-ask/capability';
import * as contacts from './advocacy/contacts/capability';
import * as countriesPlace from './advocacy/countries-place/capability';
import * as onePagers from './advocacy/one-pagers/capability';
import * as questions from './advocacy/questions/capability';
import * as whatWasSaid from './advocacy/what-was-said/capability';
import * as thanks from './advocacy/thanks/capability';
import * as askToChange from './advocacy/ask-to-change/capability';
import * as geneva from './advocacy/geneva/capability';
import * as genevaPlace from './advocacy/geneva-place/capability';
import * as firstSteps from './inbox/first-steps/capability';
import * as sharingPlace from './inbox/sharing-place/capability';
import * as templates from './submissions/templates/capability';
import * as outreach from './advocacy/outreach/capability';
import * as homeDigest from './inbox/home-digest/capability';
import * as reviewChanged from './advocacy/review-changed/capability';
import * as statusPage from './inbox/status-page/capability';
import * as groupLetters from './people/group-letters/capability';
import * as vacancies from './people/vacancies/capability';
import * as handOver from './inbox/hand-over/capability';
import * as trueNames from './people/true-names/capability';

export const capabilities = [
  registering,
  overlaps,
  find,
  myPage,
  answers,
  bringIn,
  duplicates,
  divideIssues,
  bringInList,
  formAnswers,
  lists,
  check,
  summaries,
  coverageReport,
  askHints,
  texts,
  weeklySummary,
  tagging,
  clusters,
  division,
  documents,
  uploadCheck,
  submissionsPlace,
  review,
  unSummary,
  issuesPlace,
  whoCoversWhat,
  issueSuggestions,
  mail,
  breakOuts,
  datePolls,
  meetings,
  groupsPlace,
  meetingsPlace,
  invitations,
  closeMeeting,
  nextCycle,
  joining,
  recommendationsPlace,
  followUpReport,
  progress,
  reports,
  endorsing,
  thisRow,
  timeline,
  uptake,
  besideOurs,
  whomToAsk,
  contacts,
  countriesPlace,
  onePagers,
  questions,
  whatWasSaid,
  thanks,
  askToChange,
  geneva,
  genevaPlace,
  firstSteps,
  sharingPlace,
  templates,
  outreach,
  homeDigest,
  reviewChanged,
  statusPage,
  groupLetters,
  vacancies,
  handOver,
  trueNames,
] as const satisfies readonly Capability[];

type KindsOf<One> = One extends { readonly letters: infer All } ? keyof All : never;
type WithoutMaker = Exclude<LetterKind, KindsOf<(typeof capabilities)[number]>>;
/** Does not compile while a kind of mail has no capability that makes its letter: the error names the kind. */
export const everyKindHasMaker: [WithoutMaker] extends [never] ? true : WithoutMaker = true;
