// The fixed lists of words that cells hold. A key is kept in code and files; the text is what people see. And the
// Sustainable Development Goals by number, in the capitals in which UN lists of recommendations print them.
import { sameText, type Text } from '../messages/text';
import * as t from '../../words/base/vocabulary';

/** One word of a fixed list: the key is kept in code and in `upr`, the text is what cells and forms show. */
export interface Word {
  readonly key: string;
  readonly text: Text;
}

/** A list of words: its keys in their order, and what people see for each. */
export const wordsOf = <const Key extends string>(
  keys: readonly Key[],
  texts: Readonly<Record<NoInfer<Key>, Text>>,
): readonly { readonly key: Key; readonly text: Text }[] => keys.map((key) => ({ key, text: texts[key] }));

/** The text of a word in its list; the key itself, in every language, when the list does not have it. */
export const wordText = (words: readonly Word[], key: string): Text =>
  words.find((candidate) => candidate.key === key)?.text ?? sameText(key);

/** The keys of a list, as a type: `KeyOf<typeof submissionStatuses>`. */
export type KeyOf<Words extends readonly Word[]> = Words[number]['key'];

export const workgroupStatuses = /* @__PURE__ */ wordsOf(['active', 'paused', 'closed'], t.workgroupStatuses);

export const ecosocStatuses = /* @__PURE__ */ wordsOf(
  ['none', 'special', 'roster', 'general'],
  t.ecosocStatuses,
);

export const spokenLanguages = /* @__PURE__ */ wordsOf(
  ['en', 'es', 'fr', 'ar', 'zh', 'ru', 'other'],
  t.spokenLanguages,
);

/** Those in which documents for the UN are made. */
export const documentLanguages = /* @__PURE__ */ wordsOf(['en', 'es', 'fr'], t.spokenLanguages);

export const experiences = /* @__PURE__ */ wordsOf(['new', 'some', 'much'], t.experiences);

export const mailPreferences = /* @__PURE__ */ wordsOf(
  ['each', 'digest', 'none', 'coordinator'],
  t.mailPreferences,
);

export const memberStatuses = /* @__PURE__ */ wordsOf(['active', 'left'], t.memberStatuses);

export const participationLevels = /* @__PURE__ */ wordsOf(
  ['lead', 'write', 'meetings', 'informed'],
  t.participationLevels,
);

export const helpTopics = /* @__PURE__ */ wordsOf(
  ['one-pagers', 'lobbying', 'geneva', 'press', 'consultations', 'translation', 'guiding', 'co-chairing'],
  t.helpTopics,
);

export const coverageParts = /* @__PURE__ */ wordsOf(['leads', 'contributes', 'follows'], t.coverageParts);

/** The kind of a text that others write and that may be signed: it counts among none of one's own. */
export const TEXT_OF_OTHERS = 'of-others';

export const submissionKinds = /* @__PURE__ */ wordsOf(
  [
    ...(['individual', 'joint', 'workgroup-report', 'executive-summary', 'local', 'one-pager'] as const),
    ...(['statement', 'pre-session-statement', 'annotated-answers', TEXT_OF_OTHERS] as const),
  ],
  t.submissionKinds,
);

export const submissionStatuses = /* @__PURE__ */ wordsOf(
  ['idea', 'outline', 'draft', 'review', 'final', 'uploaded', 'received', 'withdrawn'],
  t.submissionStatuses,
);

/** What a reviewer says of a version; pending is a comment without a word on the whole. */
export const reviewDecisions = /* @__PURE__ */ wordsOf(['pending', 'ok', 'changes'], t.reviewDecisions);

/** The last two are of comparisons made before only passages and asks made a pair sure; rows of then keep them. */
export const overlapLevels = /* @__PURE__ */ wordsOf(
  ['copied', 'reworded', 'same-asks', 'perhaps', 'same-issue', 'related'],
  t.overlapLevels,
);

/** What a person says of two submissions whose asks may contradict each other. */
export const overlapContradictions = /* @__PURE__ */ wordsOf(['yes', 'no'], t.overlapContradictions);

export const overlapDecisions = /* @__PURE__ */ wordsOf(
  ['open', 'merge', 'endorse-first', 'endorse-second', 'divide', 'keep'],
  t.overlapDecisions,
);

export const overlapPriorities = /* @__PURE__ */ wordsOf(
  ['now', 'overdue', 'changed', 'later', 'settled'],
  t.overlapPriorities,
);

export const endorsementRoles = /* @__PURE__ */ wordsOf(['co-submitter', 'endorser'], t.endorsementRoles);

/** told: silence keeps them after a change; asked: they count only once they say yes to it. */
export const endorsementStatuses = /* @__PURE__ */ wordsOf(
  ['proposed', 'signed', 'told', 'asked', 'withdrawn'],
  t.endorsementStatuses,
);

export const endorsementNames = /* @__PURE__ */ wordsOf(['public', 'counted'], t.endorsementNames);

export const overlapBases = /* @__PURE__ */ wordsOf(['texts', 'mixed', 'outlines'], t.overlapBases);

export const meetingKinds = /* @__PURE__ */ wordsOf(
  ['meeting', 'training', 'consultation', 'briefing', 'side-event'],
  t.meetingKinds,
);

/** proposed: one of several dates that people choose from. */
export const meetingStatuses = /* @__PURE__ */ wordsOf(
  ['planned', 'cancelled', 'held', 'proposed'],
  t.meetingStatuses,
);

export const invitationAnswers = /* @__PURE__ */ wordsOf(['none', 'yes', 'no', 'maybe'], t.invitationAnswers);

export const taskStatuses = /* @__PURE__ */ wordsOf(['open', 'done', 'dropped'], t.taskStatuses);

/**
 * A milestone waits while the review that it depends on has no day; it passed where it was over before the cycle was
 * started in this workbook.
 */
export const milestoneStatuses = /* @__PURE__ */ wordsOf(['open', 'done', 'dropped', 'waiting', 'passed'], {
  ...t.taskStatuses,
  ...t.milestoneStatuses,
});

export const regions = /* @__PURE__ */ wordsOf(['AG', 'APG', 'EEG', 'GRULAC', 'WEOG'], t.regions);

/** Where an ask to a country stands: what the last contact about it brought. */
export const approachStatuses = /* @__PURE__ */ wordsOf(
  ['planned', 'asked', 'considering', 'promised', 'declined', 'dropped'],
  t.approachStatuses,
);

export const contactKinds = /* @__PURE__ */ wordsOf(
  ['meeting', 'e-mail', 'call', 'letter', 'event', 'consultation'],
  t.contactKinds,
);

export const contactResponses = /* @__PURE__ */ wordsOf(
  ['none', 'considering', 'will-raise', 'no'],
  t.contactResponses,
);

export const questionStatuses = /* @__PURE__ */ wordsOf(
  ['idea', 'ready', 'given', 'published'],
  t.questionStatuses,
);

/** Whether a country said in the room what the coalition had asked it to. */
export const heardWords = /* @__PURE__ */ wordsOf(['yes', 'partly', 'no'], t.heardWords);

export const accreditations = /* @__PURE__ */ wordsOf(
  ['to-request', 'requested', 'confirmed', 'refused', 'not-needed'],
  t.accreditations,
);

export const fundings = /* @__PURE__ */ wordsOf(['own', 'sought', 'granted', 'none'], t.fundings);

export const outreachChannels = /* @__PURE__ */ wordsOf(
  ['press', 'post', 'blog', 'broadcast', 'newsletter', 'event', 'school', 'other'],
  t.outreachChannels,
);

export const outreachPlaces = /* @__PURE__ */ wordsOf(['home', 'geneva', 'online'], t.outreachPlaces);

export const governmentAnswers = /* @__PURE__ */ wordsOf(
  ['supported', 'noted', 'in-part', 'pending'],
  t.governmentAnswers,
);

export const matchDecisions = /* @__PURE__ */ wordsOf(['open', 'taken-up', 'not-same'], t.matchDecisions);

export const matchStances = /* @__PURE__ */ wordsOf(['same', 'near', 'far'], t.matchStances);
export type MatchStance = KeyOf<typeof matchStances>;

/** Which report on the country a paragraph is of. */
export const countryReportKinds = /* @__PURE__ */ wordsOf(['national', 'compilation'], t.countryReportKinds);

/** What a paragraph says became of something: the first four of a government, the last two of the UN. */
export const reportClaims = /* @__PURE__ */ wordsOf(
  ['done', 'going', 'planned', 'refused', 'missing', 'welcomed', 'none'],
  t.reportClaims,
);

export const progressLevels = /* @__PURE__ */ wordsOf(['national', 'state', 'local'], t.progressLevels);

export const progressVoices = /* @__PURE__ */ wordsOf(['us', 'government'], t.progressVoices);

/** The usual scale, best first; Settings may have another. */
export const progressGrades = /* @__PURE__ */ wordsOf(
  ['done', 'partly', 'nothing', 'backwards', 'unknown'],
  t.progressGrades,
);

export const timelinePhases = /* @__PURE__ */ wordsOf(['before', 'during', 'after'], t.timelinePhases);

export const mailTemplates = /* @__PURE__ */ wordsOf(
  [
    'invitation',
    'update',
    'cancellation',
    'reminder',
    'digest',
    'home-digest',
    'endorsement',
    'thanks',
    'review',
    'review-reminder',
    'summary-reminder',
    'minutes',
    'date-poll',
    'letter',
    'ask-role',
    'hand-over',
    'division',
  ],
  t.mailTemplates,
);

export const mailStates = /* @__PURE__ */ wordsOf(
  ['waiting', 'sending', 'sent', 'uncertain', 'failed', 'by-hand'],
  t.mailStates,
);

export const changeStates = /* @__PURE__ */ wordsOf(
  ['open', 'done', 'undone', 'rolled-back'],
  t.changeStates,
);

const GOALS: readonly Text[] = /* @__PURE__ */ Object.values(t.goals);

/** A goal as lists print it, `16 - PEACE, JUSTICE ...`; what holds more than its number stays as it is written. */
export function sdgLine(written: string, language: keyof Text): string {
  const number = /^\s*(?:SDG|ODS|ODD)?\s*(\d{1,2})\s*$/i.exec(written)?.[1];
  const goal = number === undefined ? undefined : GOALS[Number(number) - 1];
  return goal ? `${Number(number)} - ${goal[language]}` : written.trim();
}
