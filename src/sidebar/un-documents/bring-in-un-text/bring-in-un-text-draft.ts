// The form of the document to bring in, while it is filled in.
import type { ImportMadeToOthersInput } from '../../../core/advocacy/whom-to-ask/plan-bring-in';
import type { AnnotatedAnswersInput } from '../../../core/un-documents/answers/plan-annotated';
import type { ImportAnswersInput } from '../../../core/un-documents/answers/plan-import';
import type { ImportRecommendationsInput } from '../../../core/un-documents/reports/plan-import';
import type { ReadKind } from '../../../core/un-documents/reports/plan-recognize';
import type { ImportCountryReportInput } from '../../../core/follow-up/beside-ours/plan-import';
import { COUNTRY_REPORTS, type CountryReportKind } from '../../../core/un-documents/country-reports/kinds';
import type { Table } from '../../../core/un-documents/reading/un-document';
import type { Text } from '../../../core/base/messages/text';
import { cycleOfSession } from '../../../core/cycle/timeline/sessions';
import * as inputText from '../../../core/words/un-documents/reading';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';

/** Reports of these years are of the fourth cycle. */
const PRESENT_CYCLE = 4;
const LAST_CYCLE = 20;
/** Characters that the add-in takes at once. */
export const MOST_TEXT = 2_000_000;
/** Rows that it takes at once. */
export const MOST_ROWS = 60_000;

export interface UnTextDraft {
  readonly text: string;
  /** Of a file, or of a page that was copied from. */
  readonly tables: readonly Table[];
  /** What the user says that it is; '' while the add-in may find out. */
  readonly kind: ReadKind | '';
  /** It is about other countries, and only shows whom to ask. */
  readonly asSource: boolean;
  readonly cycle: number | null;
  readonly source: string;
  /** What names mean that were not known. */
  readonly countries: readonly { readonly written: string; readonly iso3: string }[];
  readonly issuesFromThemes: boolean;
  /** Rows, by name, that the document lacks and that are marked as withdrawn. */
  readonly withdrawn: readonly string[];
  /** Which recommendation a row in doubt is; an empty number for none. */
  readonly same: readonly { readonly row: string; readonly number: string }[];
  /** Numbers whose other answer gives way to the document's; null while nobody chose. */
  readonly replace: readonly string[] | null;
}

export const EMPTY_UN_TEXT_DRAFT: UnTextDraft = {
  text: '',
  tables: [],
  kind: '',
  asSource: false,
  cycle: null,
  source: '',
  countries: [],
  issuesFromThemes: false,
  withdrawn: [],
  same: [],
  replace: null,
};

/** The cycle of the workbook's session, where Settings name one. */
export const usualCycle = (session: number | null): number =>
  session === null ? PRESENT_CYCLE : cycleOfSession(session);

export const rowsIn = (tables: readonly Table[]): number =>
  tables.reduce((sum, table) => sum + table.length, 0);

type Tables = NonNullable<ImportRecommendationsInput['tables']>;

/** Text and tables as they are sent; a document without tables sends none. */
export const contentOf = ({ text, tables }: UnTextDraft): { text: string; tables?: Tables } => ({
  text,
  ...(tables.length > 0 && { tables: tables.map((table) => table.map((row) => [...row])) }),
});

const whereAndWhen = ({ cycle, source }: UnTextDraft): { cycle: number; source?: string } => ({
  cycle: cycle ?? PRESENT_CYCLE,
  ...(source.trim() !== '' && { source: source.trim() }),
});

/** Whether it is a report on the country, which has a command of its own. */
export const isCountryReport = (kind: ReadKind | ''): kind is CountryReportKind =>
  COUNTRY_REPORTS.some((one) => one === kind);

/** What is sent to bring in recommendations. */
export const importInputOf = (draft: UnTextDraft): ImportRecommendationsInput => ({
  ...contentOf(draft),
  ...whereAndWhen(draft),
  ...(draft.kind !== '' && !isCountryReport(draft.kind) && { kind: draft.kind }),
  ...(draft.countries.length > 0 && { countries: [...draft.countries] }),
  ...(draft.issuesFromThemes && { issuesFromThemes: true }),
  ...(draft.withdrawn.length > 0 && { withdrawn: [...draft.withdrawn] }),
  ...(draft.same.length > 0 && { same: [...draft.same] }),
});

/** What is sent to bring in recommendations to others. */
export const sourceInputOf = (draft: UnTextDraft): ImportMadeToOthersInput => ({
  ...contentOf(draft),
  ...(draft.source.trim() !== '' && { source: draft.source.trim() }),
  ...(draft.kind !== '' && !isCountryReport(draft.kind) && { kind: draft.kind }),
});

/** What is sent to bring in a report on the country. */
export const countryReportInputOf = (draft: UnTextDraft): ImportCountryReportInput => ({
  ...contentOf(draft),
  ...whereAndWhen(draft),
  ...(isCountryReport(draft.kind) && { kind: draft.kind }),
});

/** What is sent to bring in answers. */
export const answersInputOf = (draft: UnTextDraft): ImportAnswersInput => ({
  ...contentOf(draft),
  ...whereAndWhen(draft),
  ...(draft.replace && { replace: [...draft.replace] }),
});

/** What is sent for the answers with their texts: the addendum where there is one, else nothing but the cycle. */
export const annotatedInputOf = (draft: UnTextDraft): AnnotatedAnswersInput => ({
  ...contentOf(draft),
  cycle: draft.cycle ?? PRESENT_CYCLE,
});

/** Text that stands in no document of its own; a table from a spreadsheet holds no answers in sentences. */
export const isTableOnly = ({ text, tables }: UnTextDraft): boolean =>
  text.trim() === '' && tables.length > 0;

/** What is wrong with the draft, by field. */
export function unTextProblems(draft: UnTextDraft): Readonly<Record<string, Text>> {
  const { text, tables, cycle, asSource } = draft;
  const isCycle = cycle !== null && Number.isInteger(cycle) && cycle >= 1 && cycle <= LAST_CYCLE;
  return {
    ...(text.trim() === '' && tables.length === 0 && { text: inputText.empty }),
    ...(text.length > MOST_TEXT && { text: words.tooLong }),
    ...(rowsIn(tables) > MOST_ROWS && { tables: words.tooManyRows }),
    ...(!isCycle && !asSource && { cycle: words.badCycle }),
  };
}
