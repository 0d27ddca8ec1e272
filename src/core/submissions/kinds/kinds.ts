// The one table of the kinds of texts: where each goes, what its document looks like, how long it may be and what it is
// called. Registering, building, checking, the board and the summary ask it; a new kind is a row here.
import { TEXT_OF_OTHERS, type submissionKinds, type KeyOf } from '../../base/vocabulary/words';
import type { MilestoneKey } from '../../cycle/timeline/milestones';
import { UPLOAD_RULES, type UploadRule } from '../../cycle/timeline/upload-rules';
import {
  PAPER_TEMPLATE,
  STATEMENT_TEMPLATE,
  SUBMISSION_TEMPLATE,
  type TextTemplate,
} from '../../workbook/check/template-bytes';
import type { LimitSetting } from '../../workbook/schema/usual-settings';

export type Kind = KeyOf<typeof submissionKinds>;

export const SUMMARY_KIND = 'executive-summary' satisfies Kind;

export interface KindForm {
  /** un: uploaded to the UN by its deadline. report: like one, for whom the coalition likes. paper: made from reports. speech: spoken. sign: written and sent by others, only signed. */
  readonly use: 'un' | 'report' | 'paper' | 'speech' | 'sign';
  /** Which sections the document has, and what it asks to be written. */
  readonly sections: 'report' | 'local' | 'short' | 'speech' | 'answers';
  /** The submission's has a cover and numbered paragraphs, the others have neither. */
  readonly template: TextTemplate;
  /** Whose text it is: that of one organization, of several, or what its submitters make it. */
  readonly by: 'submitters' | 'several' | 'any';
  /** The setting that holds its limit: minutes for what is spoken, else words. */
  readonly limit: LimitSetting | null;
  /** Pattern of the file's name; null for that of Settings, else the UN's. */
  readonly fileName: string | null;
  /** Milestones of the Timeline by which its speaker is registered and it is due. */
  readonly days?: { readonly registerBy?: MilestoneKey; readonly due: MilestoneKey };
  /** What is looked at before it goes out. */
  readonly rules: readonly UploadRule[];
}

const OWN_NAME = '{kind}_{country}_{submitter}_{language}.docx';

const FOR_THE_UN = {
  use: 'un',
  sections: 'report',
  template: SUBMISSION_TEMPLATE,
  limit: 'limit.joint',
  fileName: null,
  rules: UPLOAD_RULES,
} as const;

const PAPER = {
  use: 'paper',
  template: PAPER_TEMPLATE,
  by: 'any',
  fileName: OWN_NAME,
  rules: ['words', 'prompts', 'people', 'submitters', 'language', 'country', 'file'],
} as const;

const SPEECH = {
  use: 'speech',
  sections: 'speech',
  template: STATEMENT_TEMPLATE,
  by: 'any',
  fileName: OWN_NAME,
  rules: ['words', 'deadline', 'prompts', 'people', 'language', 'country', 'recommendations', 'file'],
} as const;

/** Every kind with its form. */
export const KINDS: Readonly<Record<Kind, KindForm>> = {
  individual: { ...FOR_THE_UN, by: 'submitters', limit: 'limit.individual' },
  joint: { ...FOR_THE_UN, by: 'several' },
  'workgroup-report': { ...FOR_THE_UN, by: 'several' },
  [SUMMARY_KIND]: { ...FOR_THE_UN, by: 'any', sections: 'short' },
  local: {
    ...FOR_THE_UN,
    ...{ use: 'report', sections: 'local', by: 'any', limit: 'limit.local', fileName: OWN_NAME },
    rules: UPLOAD_RULES.filter((rule) => rule !== 'deadline' && rule !== 'name'),
  },
  'one-pager': { ...PAPER, sections: 'short', limit: 'limit.onePager' },
  statement: {
    ...SPEECH,
    limit: 'limit.statement',
    days: { registerBy: 'speakers', due: 'council-adoption' },
  },
  'pre-session-statement': {
    ...SPEECH,
    limit: 'limit.preSession',
    days: { due: 'pre-session-statement' },
  },
  'annotated-answers': { ...PAPER, sections: 'answers', limit: null },
  [TEXT_OF_OTHERS]: { ...PAPER, use: 'sign', sections: 'short', limit: null, rules: [] },
};

const isKind = (kind: string): kind is Kind => kind in KINDS;

/** The form of a kind; a text whose kind was not filled in is made like an individual submission. */
export const formOf = (kind: string): KindForm => KINDS[isKind(kind) ? kind : 'individual'];

/** The kinds that a rule of the table holds for. */
const kindsWhere = (holds: (form: KindForm) => boolean): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, form]) => (holds(form) ? [kind] : []));

/** Uploaded to the UN by its deadline. */
export const UN_KINDS = kindsWhere(({ use }) => use === 'un');
/** Made from reports, to be shown or spoken: never sent as a submission, and summed up nowhere. */
export const NOT_SENT_KINDS = kindsWhere(({ use }) => use !== 'un' && use !== 'report');
/** Spoken, with a speaker and a day of registration. */
export const SPOKEN_KINDS = kindsWhere(({ use }) => use === 'speech');
/** A common text of several, in which the workgroup's asks stand too. */
export const COMMON_KINDS = kindsWhere(({ by }) => by === 'several');
